import Claims
import Comparison
import Decisions
import Foundation
import Reporting
import Testing

/// Notes and corrections in files, and in a report.
@Suite struct NoteFileTests {
  private static let hard = ["=1+1", "a\nb", "\"", ",", "e\u{301}", "'tis"]

  private static func side(_ text: String = "it will close") -> DecisionSide {
    DecisionSide(words: text, speaker: "A \(text)", speakerID: nil, stance: .asserts, title: text)
  }

  private static func log() throws -> DecisionLog {
    var notes: [FindingNote] = []
    var corrections: [Correction] = []
    for (second, text) in hard.enumerated() {
      let at = Moment(milliseconds: DecisionSample.noon.milliseconds + second)
      for content in [
        FindingNote.Content.assignee(text), .assignee(nil), .tags(["b", "a"]), .tags([]), .reply(of: "A " + text, nil),
        .reply(of: "A " + text, RightOfReply(asked: "2026-03-05")),
        .reply(of: "A " + text, RightOfReply(asked: "2026-03-05", answer: text, answered: "2026-03-06T10:00:00Z")),
      ] {
        notes.append(
          try FindingNote(on: side(text), and: side(), finding: "x-1", content, reviewer: "Ana", at: at))
      }
      for change in [
        Correction.Change.noClaim, .withdrawn, .parts(CorrectedParts(stance: .denies)),
        .parts(CorrectedParts(speaker: CorrectedSpeaker(name: text, id: nil), words: text)),
        .parts(CorrectedParts(speaker: CorrectedSpeaker(named: "Lena Ruiz"))),
      ] {
        corrections.append(try Correction(of: side(text), change, note: text, reviewer: "Ana", at: at))
      }
    }
    let decision = try Decision(
      on: side(), and: side(), finding: "x-1", status: .confirmed, reviewer: "Ana", at: DecisionSample.noon,
      change: .reversal)
    return DecisionLog([decision], notes: notes, corrections: corrections)
  }

  @Test func `notes and corrections come back from both forms as they were, the same bytes when written again`() throws
  {
    let log = try Self.log()
    #expect(log.count == 1 + 6 * 12)
    for text in [log.jsonLines, log.csv] {
      let back = try DecisionLog(file: Array(text.utf8), path: "d")
      #expect(back == log)
      #expect(back.jsonLines == log.jsonLines)
      #expect(back.csv == log.csv)
    }
  }

  @Test func `lines in any order are the same log`() throws {
    let log = try Self.log()
    let lines = log.jsonLines.split(separator: "\n").reversed().joined(separator: "\n")
    #expect(try DecisionLog(file: Array(lines.utf8), path: "d") == log)
  }

  @Test func `a table written before there were notes is read`() throws {
    let old = Golden.folder.appending(path: "decisions-without-notes.csv")
    let log = try DecisionLog(file: [UInt8](Data(contentsOf: old)), path: "d.csv")
    #expect(log == (try DecisionSample.log()))
  }

  @Test(arguments: [
    ("\"kind\":\"assignee\"", "\"kind\":\"fine\"", "entry \"fine\""),
    ("\"asked\":\"2026-03-05\"", "\"asked\":\"soon\"", "dates"),
    ("\"correction\":\"no-claim\"", "\"correction\":\"maybe\"", "correction \"maybe\""),
    ("counterclaim-note/1", "counterclaim-note/2", "counterclaim-note/2"),
    ("\"right_stance\":\"denies\"", "\"right_stance\":\"agrees\"", "right_stance \"agrees\""),
    ("\"change\":\"reversal\"", "\"change\":\"some\"", "change \"some\""),
    ("\"tags\":", "\"labels\":", "unknown to this version"),
  ])
  func `a line that is wrong is refused with its cause`(good: String, bad: String, told: String) throws {
    let text = try Self.log().jsonLines
    #expect(text.contains(good))
    let error = try #require(throws: DecisionFileError.self) {
      try DecisionLog(file: Array(text.replacing(good, with: bad).utf8), path: "d")
    }
    #expect("\(error)".contains(told), "\(error)")
  }

  @Test func `readers see what was corrected and who answered, and nothing of the newsroom's own`() throws {
    let sample = SampleReport.report
    let id = try #require(sample.contradictions.first?.id)
    let (first, second) = try #require(sample.statements(ofFinding: id))
    func note(_ content: FindingNote.Content) throws -> FindingNote {
      try FindingNote(on: first, and: second, finding: id, content, reviewer: "Ana", at: DecisionSample.noon)
    }
    let log = DecisionLog(notes: [
      try note(.assignee("Benedikta")), try note(.tags(["harbour-file"])),
      try note(.reply(of: "Oskar Brandt", RightOfReply(asked: "2026-03-05", answer: "a slip", answered: "2026-03-06"))),
    ])
    let report = sample.applying(log)
    for text in try report.files(options: HTMLOptions()).filter({ ["index.html", "report.md"].contains($0.name) })
      .map(\.text)
    {
      #expect(text.contains("Oskar Brandt was asked on 5 March 2026, and answered on 6 March 2026: a slip"))
      #expect(!text.contains("Benedikta") && !text.contains("harbour-file"))
    }
    #expect(report.jsonDocument.contains("\"assignee\": \"Benedikta\""))
    #expect(try Report(json: Data(report.jsonDocument.utf8)).contradictions == report.contradictions)
  }
}
