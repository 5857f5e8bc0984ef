import Foundation
import Inference
import Testing

@Suite(.enabled(if: TestModels.library != nil, "make fetches ONNX Runtime; it is not there"))
struct OnnxModelTests {
  @Test func `a tagger gives each piece its tags and links`() throws {
    let tagger = try OnnxTokenTagger(modelAt: TestModels.fixture("tagger.onnx"), runtime: TestModels.runtime())
    let tags = try tagger.tags(of: [3, 10, 4])
    #expect(tags.pieceCount == 3)
    #expect(tags.tagLogits(ofPiece: 1) == [10, -10, 20, -20, 0, 5, 2.5])
    for relation in 0..<TokenTags.relationCount {
      #expect(tags.linkLogits(relation, fromPiece: 2) == [7, 14, 8])
    }
  }

  @Test func `a classifier sees both texts, apart, whatever the order of the model's inputs`() throws {
    let specials = try WordPieceTokenizer(vocabularyAt: TestModels.package.appending(path: "models/vocab.txt").path)
      .specials
    let classifier = try OnnxPairClassifier(
      modelAt: TestModels.fixture("pair.onnx"), runtime: TestModels.runtime(), specials: specials)
    let logits = try classifier.relation(of: [1, 2], to: [30, 40, 50])
    #expect(logits == PairLogits(entailment: 123 + 101 + 2 * 102, neutral: 4, contradiction: 8))
  }

  @Test func `a long text loses its end and a short one beside it does not`() throws {
    let specials = try WordPieceTokenizer(vocabularyAt: TestModels.package.appending(path: "models/vocab.txt").path)
      .specials
    let classifier = try OnnxPairClassifier(
      modelAt: TestModels.fixture("pair.onnx"), runtime: TestModels.runtime(), specials: specials)
    let long = Array(repeating: Int32(1), count: 5000)
    let most = Float(classifier.maximumPieces + 3)
    #expect(try classifier.relation(of: long, to: [1, 1]).neutral == 3)
    #expect(try classifier.relation(of: [1, 1], to: long).neutral == most - 4)
    #expect(try classifier.relation(of: long, to: long).contradiction == most)
    #expect(try classifier.relation(of: [], to: []).contradiction == 3)
  }

  @Test func `four threads that share a model get the bits that one gets`() async throws {
    let tagger = try OnnxTokenTagger(modelAt: TestModels.fixture("tagger.onnx"), runtime: TestModels.runtime())
    let items = (1...64).map { length in (0..<length).map { Int32(($0 * 31 + length) % 997) } }
    let alone = try items.map { try tagger.tags(of: $0) }
    let together = try await withThrowingTaskGroup(of: (Int, TokenTags).self) { group in
      for lane in 0..<4 {
        group.addTask {
          var last = (0, try tagger.tags(of: items[0]))
          for index in items.indices where index % 4 == lane { last = (index, try tagger.tags(of: items[index])) }
          return last
        }
      }
      return try await group.reduce(into: [Int: TokenTags]()) { $0[$1.0] = $1.1 }
    }
    for (index, tags) in together { #expect(tags == alone[index]) }
    #expect(together.count == 4)
  }

  @Test(arguments: [0, 257, 5000])
  func `a window of no pieces or of too many is refused`(count: Int) throws {
    let tagger = try OnnxTokenTagger(modelAt: TestModels.fixture("tagger.onnx"), runtime: TestModels.runtime())
    #expect(throws: InferenceError.pieceCount(count, limit: 256)) {
      try tagger.tags(of: Array(repeating: 1, count: count))
    }
  }
}
