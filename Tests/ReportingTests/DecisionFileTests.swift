import Claims
import Decisions
import Foundation
import Reporting
import Testing

/// A file that holds no decisions, and what is said of it.
struct BrokenDecisionFile: Sendable, CustomTestStringConvertible {
  let phenomenon: String
  /// Made from a good line.
  let change: @Sendable (String) -> String
  let line: Int?
  let told: String
  var testDescription: String { phenomenon }
}

@Suite struct DecisionFileTests {
  private func read(_ text: String) throws -> DecisionLog { try DecisionLog(file: Array(text.utf8), path: "d.jsonl") }

  @Test func `both forms are as recorded`() throws {
    try Golden.expect(DecisionSample.log().jsonLines, matches: "decisions.jsonl")
    try Golden.expect(DecisionSample.log().csv, matches: "decisions.csv")
  }

  @Test func `both forms are read back whole, and written again are the same bytes`() throws {
    let log = try DecisionSample.log()
    for text in [log.jsonLines, log.csv, "\u{FEFF}" + log.csv, log.jsonLines.replacing("\n", with: "\r\n") + "\n\n"] {
      let back = try read(text)
      #expect(back.decisions.map(\.parts) == log.decisions.map(\.parts))
      #expect(back.jsonLines == log.jsonLines)
      #expect(back.csv == log.csv)
    }
  }

  @Test(arguments: [
    "=1+1", "'=1+1", "''@x", "'tis so", "-5", "a\nb", "a\r\nb", "\r", "\"", "\"\"", ",", "\t", "e\u{301}", "\u{0}", "😀",
    " ",
    "<<<<<<< in a note",
  ])
  func `any text in a note or in the words comes back as it was`(text: String) throws {
    let side = DecisionSide(words: "said " + text, speaker: text, speakerID: nil, stance: .asserts, title: text)
    let decision = try Decision(
      on: side, and: side, finding: text, status: .confirmed, note: text, reviewer: "Ana", at: DecisionSample.noon)
    let log = DecisionLog([decision])
    #expect(try read(log.jsonLines).decisions.map(\.parts) == log.decisions.map(\.parts))
    #expect(try read(log.csv).decisions.map(\.parts) == log.decisions.map(\.parts))
  }

  @Test func `the columns of a table may be in any order`() throws {
    let log = try DecisionSample.log()
    var rows = log.csv.components(separatedBy: "\r\n")
    let cells = rows[0].components(separatedBy: ",")
    rows[0] = (["settles"] + cells.filter { $0 != "settles" }).joined(separator: ",")
    let first = try #require(log.decisions.first)
    #expect(first.settles == false)
    let row = rows[1].replacing(",false,", with: ",")
    let table = rows[0] + "\r\nfalse," + row + "\r\n"
    #expect(try read(table).decisions.map(\.parts) == [first.parts])
  }

  @Test func `an empty file holds no decisions`() throws {
    #expect(try read("").decisions.isEmpty)
    #expect(try read("\n \n").decisions.isEmpty)
  }

  @Test(arguments: [
    BrokenDecisionFile(phenomenon: "a line cut short", change: { String($0.prefix(80)) }, line: 1, told: "export"),
    BrokenDecisionFile(
      phenomenon: "a later form", change: { $0.replacing("decision/1", with: "decision/2") }, line: 1,
      told: "decision/2"),
    BrokenDecisionFile(
      phenomenon: "an unknown status", change: { $0.replacing("\"confirmed\"", with: "\"fine\"") }, line: 1,
      told: "needs-checking"),
    BrokenDecisionFile(
      phenomenon: "a key of a later version",
      change: { $0.replacing("{\"schema", with: "{\"mood\":\"good\",\"schema") },
      line: 1, told: "mood"),
    BrokenDecisionFile(
      phenomenon: "a dismissal without a reason", change: { $0.replacing("\"confirmed\"", with: "\"dismissed\"") },
      line: 1, told: "needs a reason"),
    BrokenDecisionFile(
      phenomenon: "a time without a zone", change: { $0.replacing("Z\",\"settles", with: "\",\"settles") }, line: 1,
      told: "zone"),
    BrokenDecisionFile(
      phenomenon: "no reviewer", change: { $0.replacing("\"Ana\"", with: "\" \"") }, line: 1, told: "reviewer"),
    BrokenDecisionFile(
      phenomenon: "a conflict that git left", change: { "\n<<<<<<< ours\n" + $0 + "=======\n>>>>>>> theirs\n" },
      line: 2,
      told: "both sides"),
    BrokenDecisionFile(phenomenon: "another table", change: { _ in "id,status\r\n" }, line: 1, told: "columns"),
    BrokenDecisionFile(
      phenomenon: "another kind of file", change: { _ in "<html></html>" }, line: 1, told: "columns"),
    BrokenDecisionFile(phenomenon: "a quoted cell without end", change: { _ in "key,\"x" }, line: nil, told: "quoted"),
  ])
  func `a file with a line that is no decision is named and not taken`(example: BrokenDecisionFile) throws {
    let good = DecisionLog([try DecisionSample.decision(on: "x-00000000000a", .confirmed, by: "Ana")]).jsonLines
    let error = try #require(throws: DecisionFileError.self) { try read(example.change(good)) }
    #expect(error.line == example.line, "\(error)")
    #expect("\(error)".contains(example.told), "\(error)")
  }

  @Test func `bytes that are no text are refused`() {
    #expect(throws: DecisionFileError.self) { try DecisionLog(file: [0x7B, 0xFF, 0xFE], path: "d") }
  }
}
