import Foundation
import Reporting
import Testing

@Suite struct WordingTests {
  /// Words that accuse; the tool's own voice uses none of them.
  private static let banned = [
    "lie", "lies", "lied", "liar", "lying", "false", "untrue", "caught", "flip-flop", "hypocrite",
    "contradicted himself",
    "contradicted herself", "misled", "deceived", "wrongly claimed",
  ]

  @Test func `the vocabulary and the templates accuse nobody`() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/Reporting")
    for folder in ["Templates", "Wording"] {
      for name in try FileManager.default.contentsOfDirectory(atPath: sources.appending(path: folder).path) {
        let text = try String(contentsOf: sources.appending(path: "\(folder)/\(name)"), encoding: .utf8)
        #expect(Self.accusations(in: text) == [], "in \(folder)/\(name)")
      }
    }
  }

  @Test(arguments: ReportFile.marks.map(\.name))
  func `a report of neutral explanations is neutral`(name: String) throws {
    let files = try SampleReport.report.files()
    for file in files where file.name == name && name != "report.json" {
      #expect(Self.accusations(in: file.text) == [])
    }
  }

  @Test func `every page says what a flag means and what it cannot see`() throws {
    for text in [try SampleReport.report.htmlDocument(), SampleReport.report.markdownDocument] {
      #expect(text.contains("cannot both hold as they are reported"))
      #expect(text.contains("has not been reviewed by a person"))
      #expect(text.contains("Irony"))
    }
  }

  /// Whole words only; a word in the list above that is a literal of a page's own language is no word of the tool's.
  private static func accusations(in text: String) -> [String] {
    let words = text.lowercased().replacingOccurrences(of: "spellcheck=\"false\"", with: "")
    let spaced = " " + String(words.map { $0.isLetter || $0 == "-" ? $0 : " " }) + " "
    return banned.filter { spaced.contains(" \($0) ") }
  }
}
