import Claims
import Comparison
import Decisions
import Foundation
import Ingestion
import Reporting
import Review
import Store
import Synchronization
import Values

/// A review of a report made by hand, with a browser that keeps its cookies.
final class ReviewFixture {
  static let token = String(repeating: "ab", count: 32)
  static let port: UInt16 = 8417

  let folder: URL
  let store: Store
  let queue: ReviewQueue
  let site: ReviewSite
  private(set) var cookies: [String: String] = [:]

  /// - Parameters:
  ///   - count: How many conflicts there are.
  ///   - words: What the first speaker of each conflict says, in place of harmless words.
  init(count: Int = 4, words: String? = nil, reviewer: Reader = Reader(reviewer: "Ana")) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "review-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try Store(at: folder.appending(path: "s.sqlite").path)
    let articles = Self.articles(count: count, words: words)
    let report = Report(of: articles, comparison: Self.comparison(of: articles, count: count))
    queue = try ReviewQueue(report, store: store, toolVersion: "0")
    let clock = Mutex(1_770_000_000_000)
    site = try ReviewSite(
      queue,
      texts: Dictionary(articles.map { ($0.article.id, $0.article.text) }, uniquingKeysWith: { first, _ in first }),
      reader: reviewer, port: Self.port, token: Secret(text: Self.token),
      now: {
        clock.withLock { milliseconds in
          milliseconds += 1000
          return Moment(milliseconds: milliseconds)
        }
      })
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  static let host = WebRequest.Header("host", "127.0.0.1:\(port)")

  /// Opens the address that the program prints.
  func signIn() {
    _ = send(WebRequest("GET", "/?token=\(Self.token)", headers: [Self.host]))
  }

  func get(_ target: String) -> WebResponse { send(WebRequest("GET", target, headers: [Self.host])) }

  /// Sends a form as a page of this server does, with the token of that page.
  func post(_ target: String, _ fields: [(String, String)]) -> WebResponse {
    let form = FormFields([("form", formToken)] + fields).encoded
    return send(WebRequest("POST", target, headers: Self.formHeaders, body: Array(form.utf8)))
  }

  static let formHeaders = [
    host, WebRequest.Header("origin", "http://127.0.0.1:\(port)"), .init("sec-fetch-site", "same-origin"),
    .init("content-type", "application/x-www-form-urlencoded"),
  ]

  var formToken: String {
    let page = get("/settings").text
    guard let start = page.range(of: "name=\"form\" value=\"") else { return "" }
    return String(page[start.upperBound...].prefix { $0 != "\"" })
  }

  /// Adds the cookies that were set before, as a browser does.
  func send(_ request: WebRequest) -> WebResponse {
    var request = request
    if !cookies.isEmpty {
      let header = cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
      request.headers.append(.init("cookie", header))
    }
    let response = site.respond(to: request)
    for header in response.headers where header.name == "Set-Cookie" {
      let pair = header.value.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1).map(String.init)
      if pair.count == 2 { cookies[pair[0]] = pair[1] }
    }
    return response
  }

  func id(_ index: Int) -> String { queue.items[index].id }

  func status(_ index: Int) throws -> Decision.Status { try queue.standings()[index].status }
}

extension WebResponse {
  var text: String { String(decoding: body, as: UTF8.self) }
}

extension ReviewFixture {
  private static func articles(count: Int, words: String?) -> [ExtractedArticle] {
    (0..<max(count, 1)).flatMap { number -> [ExtractedArticle] in
      let said = words ?? "Pier \(number) will open in May"
      return [
        article("claim-\(number)", by: "Ida Holm", role: "mayor", said: said, stance: .asserts, day: number % 28 + 1),
        article(
          "denial-\(number)", by: "Per Lund", role: "engineer", said: "Pier \(number) will not open in May",
          stance: .denies, day: number % 28 + 1),
      ]
    }
  }

  private static func article(
    _ name: String, by speaker: String, role: String, said: String, stance: Stance, day: Int
  ) -> ExtractedArticle {
    let date = "2026-02-" + (day < 10 ? "0\(day)" : "\(day)")
    let article = Article(
      path: "news/\(name).html", url: "https://courier.example/\(name)", title: "About \(name)", publisher: "Courier",
      byline: ["Mara Lind"], published: Timestamp(iso: date), language: "en",
      text: "The pier was discussed.\n\n“\(said),” said \(speaker), the \(role).\n\nNobody else spoke.")
    let scalars = Array(article.text.unicodeScalars)
    let start = 26
    let span = TextSpan(start, min(start + said.unicodeScalars.count, scalars.count))
    let claim = Claim(
      id: ContentHash.identifier("c", of: [article.id]), article: article.id, kind: .direct, text: said, spans: [span],
      speaker: Speaker(name: speaker, mention: speaker, role: role), stance: stance, proposition: said,
      time: ClaimTime(utterance: date), foundBy: "sample", confidence: 0.9)
    return ExtractedArticle(article: article, claims: [claim])
  }

  private static func comparison(of articles: [ExtractedArticle], count: Int) -> Comparison.ComparisonResult {
    var result = Comparison.ComparisonResult()
    result.contradictions = (0..<count).map { number in
      let pair = [articles[number * 2], articles[number * 2 + 1]]
      let claims = pair.map { $0.claims[0] }
      return Contradiction(
        id: ContentHash.identifier("x", of: ["\(number)"]), score: 0.99 - Double(number % 50) / 100,
        type: number.isMultiple(of: 2) ? .denial : .negation, scope: .crossSpeaker, claims: claims.map(\.id),
        appearances: claims.enumerated().map {
          .init(claim: $0.element.id, article: $0.element.article, side: $0.offset)
        },
        foundBy: "sample/rule", explanation: "Ida Holm asserts it; Per Lund denies it.",
        evidence: Evidence(first: [claims[0].spans[0]], second: [claims[1].spans[0]]), fingerprint: "f\(number)")
    }
    return result
  }
}
