import Claims
import Ingestion
import Testing
import Values

/// A text of the fixture, with the attributions that it should give.
private struct StructureCase: Sendable, CustomTestStringConvertible {
  let phenomenon, text: String
  /// "> source: content", and ">> source: content" for one inside the content of another.
  var expected: [String] = []
  var testDescription: String { "\(phenomenon): \(text)" }

  static let all: [StructureCase] = {
    var cases: [StructureCase] = []
    var phenomenon = ""
    for line in fixtureLines("structure.txt") {
      if line.hasPrefix("## ") {
        phenomenon = String(line.dropFirst(3))
      } else if line.hasPrefix(">"), !cases.isEmpty {
        cases[cases.count - 1].expected.append(line)
      } else {
        cases.append(StructureCase(phenomenon: phenomenon, text: line.replacing("¶", with: "\n\n")))
      }
    }
    return cases
  }()
}

@Suite struct StructureTests {
  @Test func `the fixture holds each of the sixteen reported kinds, several times`() {
    let numbered = StructureCase.all.filter { $0.phenomenon.first?.isNumber == true }
    let kinds = Set(numbered.map(\.phenomenon))
    #expect(kinds.count == 16)
    #expect(kinds.allSatisfy { kind in numbered.count { $0.phenomenon == kind } >= 3 })
  }

  @Test(arguments: StructureCase.all)
  private func `who says what`(_ example: StructureCase) {
    let analysed = AnalysedText(example.text)
    let found = attributions(in: analysed).map { attribution in
      let source = attribution.source.map(analysed.text.text(in:)) ?? "nobody"
      return "\(attribution.nestedIn == nil ? ">" : ">>") \(source): \(words(analysed, attribution))"
    }
    #expect(found == example.expected)
  }

  @Test func `a claim inside a claim names the one that holds it`() throws {
    let found = claims(
      in: Article(path: "x.txt", title: "", text: "Ada Reed said Boris Ivanov had denied it. The road was closed."))
    let outer = try #require(found.first { $0.speaker.name == "Ada Reed" })
    let inner = try #require(found.first { $0.speaker.name == "Boris Ivanov" })
    #expect(inner.nestedIn == outer.id)
    #expect(inner.stance == .denies)
    #expect(outer.nestedIn == nil)
  }
}
