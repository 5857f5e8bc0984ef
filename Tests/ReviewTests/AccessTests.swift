import Decisions
import Foundation
import Review
import Store
import Testing

/// One attack on the door: what is sent, and how it is turned away.
struct Attack: Sendable, CustomTestStringConvertible {
  var name: String
  var request: WebRequest
  var status: WebResponse.Status
  var testDescription: String { name }
}

@Suite struct AccessTests {
  private static let host = ReviewFixture.host

  /// The headers of a form with one of them another.
  private static func headers(_ name: String, _ value: String?) -> [WebRequest.Header] {
    ReviewFixture.formHeaders.filter { $0.name != name } + (value.map { [.init(name, $0)] } ?? [])
  }

  static let attacks: [Attack] = [
    Attack(name: "no cookie", request: WebRequest("GET", "/", headers: [host]), status: .forbidden),
    Attack(
      name: "a guessed token",
      request: WebRequest("GET", "/?token=\(String(repeating: "ab", count: 31))ac", headers: [host]),
      status: .forbidden),
    Attack(name: "an empty token", request: WebRequest("GET", "/?token=", headers: [host]), status: .forbidden),
    Attack(
      name: "the beginning of the token", request: WebRequest("GET", "/?token=abab", headers: [host]),
      status: .forbidden),
    Attack(
      name: "the token in a form",
      request: WebRequest("POST", "/?token=\(ReviewFixture.token)", headers: ReviewFixture.formHeaders),
      status: .forbidden),
    Attack(
      name: "a name of the web that points here (DNS rebinding)",
      request: WebRequest("GET", "/?token=\(ReviewFixture.token)", headers: [.init("host", "news.example:8417")]),
      status: .misdirected),
    Attack(
      name: "another port of this machine",
      request: WebRequest("GET", "/", headers: [.init("host", "127.0.0.1:8000")]), status: .misdirected),
    Attack(name: "no host", request: WebRequest("GET", "/"), status: .misdirected),
    Attack(
      name: "a cookie of the same length",
      request: WebRequest(
        "GET", "/", headers: [host, .init("cookie", "counterclaim-8417=\(String(repeating: "0", count: 64))")]),
      status: .forbidden),
    Attack(name: "a method that is none", request: WebRequest("PUT", "/", headers: [host]), status: .methodNotAllowed),
  ]

  @Test(arguments: attacks)
  func `a stranger is turned away`(attack: Attack) throws {
    let review = try ReviewFixture()
    let response = review.site.respond(to: attack.request)
    #expect(response.status == attack.status)
    #expect(response.header("Set-Cookie") == nil)
    #expect(!response.text.contains("Ida Holm"))
  }

  static let forgeries: [Attack] = [
    Attack(
      name: "a form of another site",
      request: WebRequest("POST", "/undo", headers: headers("origin", "https://evil.example")),
      status: .forbidden),
    Attack(
      name: "a form of another port",
      request: WebRequest("POST", "/undo", headers: headers("origin", "http://127.0.0.1:9")),
      status: .forbidden),
    Attack(
      name: "a form of an opaque origin", request: WebRequest("POST", "/undo", headers: headers("origin", "null")),
      status: .forbidden),
    Attack(
      name: "a form without an origin", request: WebRequest("POST", "/undo", headers: headers("origin", nil)),
      status: .forbidden),
    Attack(
      name: "a form that the browser calls cross-site",
      request: WebRequest("POST", "/undo", headers: headers("sec-fetch-site", "cross-site")), status: .forbidden),
    Attack(
      name: "text that passes for a form",
      request: WebRequest("POST", "/undo", headers: headers("content-type", "text/plain")), status: .unsupported),
    Attack(
      name: "a form without its token", request: WebRequest("POST", "/undo", headers: ReviewFixture.formHeaders),
      status: .forbidden),
    Attack(
      name: "a form with another token",
      request: WebRequest(
        "POST", "/findings/x/decide", headers: ReviewFixture.formHeaders,
        body: Array("form=\(String(repeating: "0", count: 64))&decision=confirmed".utf8)), status: .forbidden),
  ]

  @Test(arguments: forgeries)
  func `a forged form changes nothing, whoever is signed in`(forgery: Attack) throws {
    let review = try ReviewFixture()
    review.signIn()
    #expect(review.send(forgery.request).status == forgery.status)
    #expect(try review.store.decisionLog().isEmpty)
  }

  @Test func `the form of one browser is not that of another`() throws {
    let review = try ReviewFixture()
    review.signIn()
    let token = review.formToken
    review.signIn()
    let stale = FormFields([("form", token), ("decision", "confirmed")]).encoded
    let response = review.send(
      WebRequest(
        "POST", "/findings/\(review.id(0))/decide", headers: ReviewFixture.formHeaders, body: Array(stale.utf8)))
    #expect(response.status == .forbidden)
  }

  @Test func `the token opens the door once and leaves the address`() throws {
    let review = try ReviewFixture()
    let entry = review.send(
      WebRequest("GET", "/findings?token=\(ReviewFixture.token)&type=denial", headers: [ReviewFixture.host]))
    #expect(entry.status == .seeOther)
    #expect(entry.header("Location") == "/findings?type=denial")
    let cookie = try #require(entry.header("Set-Cookie"))
    for part in ["HttpOnly", "SameSite=Strict", "Path=/"] { #expect(cookie.contains(part)) }
    #expect(!cookie.contains(ReviewFixture.token))
    #expect(review.get("/findings").status == .ok)
  }

  @Test(arguments: ["//evil.example", "//evil.example/findings"])
  func `a path that would be another server is not gone to`(path: String) throws {
    let review = try ReviewFixture()
    let entry = review.send(WebRequest("GET", "\(path)?token=\(ReviewFixture.token)", headers: [ReviewFixture.host]))
    #expect(entry.header("Location") == "/")
  }

  @Test(arguments: [
    "https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/a\r\nSet-Cookie: a=b", "",
  ])
  func `after undo the browser stays on this server`(here: String) throws {
    let review = try ReviewFixture()
    review.signIn()
    #expect(review.post("/undo", [("here", here)]).header("Location") == "/")
  }

  @Test(arguments: ["/", "/findings", "/no-such-page", "/help", "/?token=wrong"])
  func `every response forbids what a page does not need`(target: String) throws {
    let review = try ReviewFixture()
    review.signIn()
    let response = review.get(target)
    let policy = try #require(response.header("Content-Security-Policy"))
    #expect(policy.hasPrefix("default-src 'none'; style-src 'sha256-"))
    for part in ["script-src 'sha256-", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"] {
      #expect(policy.contains(part))
    }
    for part in ["unsafe", "http:", "https:", "*", "data:"] { #expect(!policy.contains(part)) }
    #expect(response.header("X-Content-Type-Options") == "nosniff")
    #expect(response.header("Referrer-Policy") == "same-origin")
    #expect(response.header("Cache-Control") == "no-store")
    #expect(response.header("X-Frame-Options") == "DENY")
    #expect(!response.headers.contains { $0.name.lowercased().hasPrefix("access-control") })
  }

  @Test func `texts of other lengths and letters never match a secret`() {
    let secret = Secret(text: "abcdef")
    for other in [nil, "", "a", "abcde", "abcdeg", "abcdefg", "ABCDEF", "bbcdef"] { #expect(!secret.matches(other)) }
    #expect(secret.matches("abcdef"))
    #expect(Secret().text.utf8.count == 64)
    #expect(Secret().text != Secret().text)
  }
}
