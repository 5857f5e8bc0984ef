import Reporting
import Testing

@Suite struct ExplanationTests {
  private let report = SampleReport.report

  @Test func `an explanation holds words, evidence, rule, score and both places`() throws {
    let text = try #require(report.explanation(of: "x-00000000000a", style: TextStyle(isColored: false)))
    try Golden.expect(text, matches: "explanation.txt")
  }

  @Test func `an unknown id has the nearest ones beside it`() {
    #expect(report.explanation(of: "x-00000000000d", style: TextStyle(isColored: false)) == nil)
    #expect(report.idsNear("x-0000000000b").first == "x-00000000000b")
  }

  @Test func `a beginning is enough when one id has it`() {
    #expect(report.id(beginningWith: "x-00000000000a") == "x-00000000000a")
    #expect(report.id(beginningWith: "x-0000") == nil)
  }

  @Test func `colour is there only when it is asked for`() throws {
    let plain = try #require(report.explanation(of: "x-00000000000a", style: TextStyle(isColored: false)))
    let colored = try #require(report.explanation(of: "x-00000000000a", style: TextStyle(isColored: true)))
    #expect(!plain.unicodeScalars.contains("\u{1B}"))
    #expect(colored.unicodeScalars.contains("\u{1B}"))
  }

  @Test func `check names the new article's place first`() throws {
    let ids = Set(report.articles.filter { $0.path == "news/harbour.html" }.map(\.id))
    let found = report.contradictions(involving: ids)
    let text = report.checkText(
      of: found, newArticles: ids, failingScore: 0.9, style: TextStyle(isColored: false),
      position: { _, _ in SourcePosition(line: 3, column: 7) })
    try Golden.expect(text, matches: "check.txt")
  }

  @Test func `findings between old articles are left out`() {
    let ids = Set(report.articles.filter { $0.path == "news/hafen.html" }.map(\.id))
    #expect(report.contradictions(involving: ids).isEmpty)
  }
}
