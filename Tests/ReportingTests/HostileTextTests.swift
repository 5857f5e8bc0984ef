import Claims
import Comparison
import Foundation
import Ingestion
import Reporting
import Testing
import Values

/// What an article may hold to steer a browser, a spreadsheet, a terminal or a Markdown reader.
struct HostileCase: Sendable, CustomTestStringConvertible {
  let phenomenon, text: String
  var testDescription: String { phenomenon }

  static let all = [
    HostileCase(phenomenon: "a script element", text: "<script>alert(1)</script>"),
    HostileCase(phenomenon: "an attribute's end", text: "\" onmouseover=\"alert(1)\" x=\""),
    HostileCase(
      phenomenon: "an attribute's end under a combining accent", text: "\"\u{301} onmouseover=alert(1) x=\"\u{301}"),
    HostileCase(phenomenon: "a tag under a combining accent", text: "<\u{301}img src=x onerror=alert(1)>"),
    HostileCase(phenomenon: "the end of the style element", text: "</style><script>alert(1)</script>"),
    HostileCase(phenomenon: "a template's tag", text: "{{style}} {{{script}}} {{> index}}"),
    HostileCase(phenomenon: "a terminal's escape sequence", text: "\u{1B}]0;owned\u{7}\u{1B}[2J\u{9B}31m"),
    HostileCase(phenomenon: "a right-to-left override", text: "abc\u{202E}fdp.exe"),
    HostileCase(
      phenomenon: "a Markdown link and an image", text: "[click](javascript:alert(1)) ![x](http://x.example/y)"),
  ]
}

@Suite struct HostileTextTests {
  @Test(arguments: HostileCase.all)
  func `a page holds no markup of an article's making`(example: HostileCase) throws {
    let html = try hostileReport(example.text).htmlDocument()
    let plain = try hostileReport("plain words").htmlDocument()
    #expect(scalarCount("<", in: html) == scalarCount("<", in: plain))
    #expect(scalarCount("\"", in: html) == scalarCount("\"", in: plain))
    #expect(!html.contains("javascript:alert(1)\""))
    #expect(!html.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" })
  }

  @Test(arguments: HostileCase.all)
  func `what goes to a terminal is one line of harmless text`(example: HostileCase) throws {
    let report = hostileReport(example.text)
    let id = try #require(report.contradictions.first?.id)
    let explanation = try #require(report.explanation(of: id, style: TextStyle(isColored: false)))
    let check = report.checkText(
      of: report.contradictions, newArticles: [], failingScore: 0, style: TextStyle(isColored: false),
      position: { _, _ in SourcePosition(line: 1, column: 1) })
    for text in [explanation, check, report.markdownDocument] {
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F..<0xA0).contains($0.value) })
      #expect(!text.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
    }
  }

  @Test(arguments: HostileCase.all)
  func `Markdown holds no element but the anchors`(example: HostileCase) {
    let markdown = hostileReport(example.text).markdownDocument
    #expect(scalarCount("<", in: markdown) == scalarCount("<", in: hostileReport("plain words").markdownDocument))
    #expect(!markdown.replacingOccurrences(of: "\\](", with: "").contains("]("))
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\"quoted\", with a comma"])
  func `a cell is never a formula and keeps its row`(text: String) {
    let rows = records(of: hostileReport(text).contradictionsCSV)
    #expect(Set(rows.map(\.count)).count == 1)
    for cell in rows.joined() {
      #expect(!["=", "+", "-", "@", "\t", "\r"].contains { cell.unicodeScalars.first == $0 })
    }
    #expect(rows.joined().contains { $0.hasSuffix(text) })
  }

  @Test(arguments: ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "https:", "https://a b.example/"])
  func `an address that is none of the web is no link`(address: String) throws {
    let html = try hostileReport("words", url: address).htmlDocument()
    #expect(!html.contains("href=\"\(address)"))
  }

  private func scalarCount(_ scalar: Unicode.Scalar, in text: String) -> Int {
    text.unicodeScalars.count { $0 == scalar }
  }

  /// One conflict in which every text that an article can set is `text`.
  private func hostileReport(_ text: String, url: String? = nil) -> Report {
    let articles = ["one", "two"].map { number in
      let article = Article(
        path: "\(number) \(text)", url: url ?? text, title: text, publisher: "\(number) \(text)", byline: [text],
        published: Timestamp(iso: "2026-03-04"), language: text, text: "\(number): \(text) said \(text)")
      let end = 5 + text.unicodeScalars.count
      let claim = Claim(
        id: "c-\(number)", article: article.id, kind: .indirect, text: text, spans: [TextSpan(5, end)],
        cue: MarkedText(text: "said", spans: [TextSpan(end + 1, end + 5)]),
        speaker: Speaker(name: text, mention: "\(text) ", role: text), proposition: text,
        time: ClaimTime(utterance: text, event: text), foundBy: text)
      return ExtractedArticle(article: article, claims: [claim])
    }
    var result = Comparison.ComparisonResult()
    result.contradictions = [
      Contradiction(
        id: "x-1", score: 0.9, type: .negation, scope: .crossSpeaker, claims: ["c-one", "c-two"],
        appearances: articles.enumerated().map { side, item in
          .init(claim: item.claims[0].id, article: item.article.id, side: side)
        },
        foundBy: text, explanation: text, evidence: Evidence(first: [TextSpan(5, 6)], second: [TextSpan(5, 6)]),
        fingerprint: "f")
    ]
    return Report(of: articles, comparison: result, skipped: [SkippedInput(path: text, reason: text)])
  }

  /// A small reader of RFC 4180, so that the test does not trust the writer.
  private func records(of text: String) -> [[String]] {
    var rows: [[String]] = [[]]
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", true) where scalars.first == "\"": cell.append("\""); scalars.removeFirst()
      case ("\"", _): isQuoted.toggle()
      case (",", false): rows[rows.count - 1].append(String(cell)); cell = .init()
      case ("\r", false) where scalars.first == "\n": continue
      case ("\n", false):
        rows[rows.count - 1].append(String(cell))
        cell = .init()
        rows.append([])
      default: cell.append(scalar)
      }
    }
    return rows.dropLast()
  }
}
