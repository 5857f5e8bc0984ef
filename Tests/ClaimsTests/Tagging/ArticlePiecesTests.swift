import Claims
import Foundation
import Inference
import Testing
import Values

/// What `training/tagger/vectors.py` wrote.
private struct Vector: Decodable, Sendable, CustomTestStringConvertible {
  var text: String
  var ids: [Int32]
  var starts, ends: [Int]
  var windows: [[Int]]
  var testDescription: String { String(text.prefix(40)) }

  static let all: [Vector] = fixtureLines("tagger-pieces.jsonl").compactMap {
    try? JSONDecoder().decode(Vector.self, from: Data($0.utf8))
  }
}

@Suite struct ArticlePiecesTests {
  @Test func `the fixture is read`() { #expect(Vector.all.count == 12) }

  @Test(arguments: Vector.all)
  private func `the tagger reads what it was trained on`(vector: Vector) throws {
    let pieces = ArticlePieces(IndexedText(vector.text), tokenizer: try ShippedModels.tokenizer())
    #expect(pieces.ids == vector.ids)
    #expect(pieces.spans.map(\.start) == vector.starts)
    #expect(pieces.spans.map(\.end) == vector.ends)
    #expect(pieces.windows.map { [$0.lowerBound, $0.upperBound] } == vector.windows)
  }

  @Test func `a text without an end is cut off and its windows stay small`() throws {
    let text = String(repeating: "word ", count: 60_000)
    let pieces = ArticlePieces(IndexedText(text), tokenizer: try ShippedModels.tokenizer())
    #expect(pieces.count <= ArticlePieces.limit + 1)
    #expect(pieces.windows.allSatisfy { $0.count <= ArticlePieces.windowLength })
  }
}
