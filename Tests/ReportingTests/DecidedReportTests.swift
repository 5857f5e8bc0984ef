import Comparison
import Decisions
import Foundation
import Reporting
import Testing

/// What readers see of decisions in each format.
@Suite struct DecidedReportTests {
  private let report: Report

  init() throws { report = SampleReport.report.applying(try DecisionSample.log()) }

  @Test func `a dismissed finding is folded away with who, why and when`() throws {
    let html = try report.htmlDocument()
    let fold = try #require(html.range(of: "<details><summary>1 finding that reviewers dismissed"))
    #expect(html[fold.upperBound...].contains("id=\"x-00000000000a\""))
    #expect(!html[..<fold.lowerBound].contains("id=\"x-00000000000a\""))
    #expect(html.contains("Dismissed (not same event) by Ana on 5 March 2026"))
    #expect(html.contains("two &lt;b&gt;harbours"))
    let markdown = report.markdownDocument
    #expect(markdown.contains("## Set aside by reviewers"))
    #expect(markdown.contains("dismissed (not same event) by Ana"))
  }

  @Test func `reviewers who disagree are both shown, and the finding needs checking`() throws {
    let disputed = try #require(report.contradictions.first { $0.id == "x-00000000000b" })
    #expect(disputed.status == .needsChecking)
    for text in [try report.htmlDocument(), report.markdownDocument] {
      for words in ["Confirmed by Ana", "Left for checking by Çağla", "The reviewers disagree"] {
        #expect(text.contains(words))
      }
    }
  }

  @Test func `a decision on changed words is listed with a proposal and stays off the finding`() throws {
    let detached = try #require(report.decisions.detached.first)
    #expect(detached.proposals.map(\.finding) == ["x-00000000000a"])
    for text in [try report.htmlDocument(), report.markdownDocument] {
      #expect(text.contains("Decisions without a finding"))
      #expect(text.contains("old ferry harbour"))
    }
    #expect(report.jsonDocument.contains("\"cause\": \"changed\""))
  }

  @Test func `the machine's form carries status and decisions, and is read back`() throws {
    let json = report.jsonDocument
    #expect(json.contains("\"status\": \"dismissed\""))
    #expect(json.contains("\"reviewer\": \"Çağla\""))
    #expect(try Report(json: Data(json.utf8)).contradictions.map(\.status) == [.dismissed, .needsChecking])
    #expect(report.contradictionsCSV.contains("x-00000000000a,dismissed,"))
  }

  @Test func `check tells what was decided`() {
    let text = report.checkText(
      of: report.contradictions.filter { !$0.isSetAside }, newArticles: [], failingScore: 0,
      style: TextStyle(isColored: false), position: { _, _ in SourcePosition(line: 1, column: 1) })
    #expect(!text.contains("x-00000000000a"))
    #expect(text.contains("Confirmed by Ana on 5 March 2026"))
  }

  @Test func `an update that the program found keeps its place until it is dismissed`() throws {
    let id = "x-00000000000c"
    let confirmed = DecisionLog([try DecisionSample.decision(on: id, .confirmed, by: "Ana")])
    #expect(SampleReport.report.applying(confirmed).updates.map(\.status) == [.confirmed])
    let withdrawn = confirmed.merging(DecisionLog([try DecisionSample.decision(on: id, .open, by: "Ana", after: 1)]))
    #expect(SampleReport.report.applying(withdrawn).updates.map(\.status) == SampleReport.report.updates.map(\.status))
  }

  @Test func `a log without decisions changes no byte`() throws {
    let same = SampleReport.report.applying(DecisionLog())
    #expect(try same.files() == SampleReport.report.files())
  }

  @Test func `the list for the terminal names where each decision stands`() throws {
    let text = try DecisionSample.log().listing(in: SampleReport.report, style: TextStyle(isColored: false))
    for words in ["x-00000000000a: dismissed", "the reviewers disagree", "detached", "perhaps x-00000000000a"] {
      #expect(text.contains(words), "\(text)")
    }
  }
}
