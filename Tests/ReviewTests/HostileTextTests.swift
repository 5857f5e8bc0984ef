import Foundation
import Review
import Testing

/// Articles and addresses are written by strangers; none of it may become markup, or another page.
@Suite struct HostileTextTests {
  static let words = [
    "<script>alert(1)</script>", "</textarea><img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)",
    "'><svg onload=alert(1)>", "{{{content}}} {{#links}}", "<!--", "&lt;b&gt;", "\"\u{301}><b>bold</b>",
  ]

  @Test(arguments: words)
  func `no page runs what an article says`(words: String) throws {
    let review = try ReviewFixture(count: 2, words: words)
    review.signIn()
    for target in [
      "/findings/\(review.id(0))", "/findings", "/findings/\(review.id(0))/articles", "/bulk?of=all", "/detached",
    ] {
      let page = review.get(target).text
      let body = try #require(page.range(of: "</style>"))
      let script = try #require(page.range(of: "<script>", options: .backwards))
      let content = page[body.upperBound..<script.lowerBound]
      for markup in ["<script", "<img", "<svg", "<b>bold", "onmouseover=\"alert", "<!--"] {
        #expect(!content.contains(markup), "\(target)")
      }
    }
  }

  @Test(arguments: words)
  func `no page runs what an address, a note or a name says`(words: String) throws {
    let review = try ReviewFixture()
    review.signIn()
    let query = FormFields([("words", words), ("speaker", words), ("outlet", words), ("tag", words)]).encoded
    _ = review.post("/findings/\(review.id(0))/decide", [("decision", "confirmed"), ("note", words)])
    _ = review.post("/findings/\(review.id(0))/assign", [("assignee", words), ("tags", "a")])
    _ = review.post("/settings", [("reviewer", words), ("keys", "on")])
    for target in ["/findings?\(query)", "/findings/\(review.id(0))?\(query)", "/findings?list=all", "/settings"] {
      let page = review.get(target).text
      let body = try #require(page.range(of: "<body"))
      let script = try #require(page.range(of: "<script>", options: .backwards))
      let content = page[body.upperBound..<script.lowerBound]
      for markup in ["<script", "<img", "<svg", "<b>bold", "onmouseover=\"alert", "<!--"] {
        #expect(!content.contains(markup), "\(target)")
      }
    }
  }

  @Test func `addresses that are none of the web are no links`() throws {
    let review = try ReviewFixture()
    review.signIn()
    let page = review.get("/findings/\(review.id(0))").text
    #expect(page.contains("href=\"https://courier.example/claim-0\""))
    #expect(!page.contains("javascript:"))
    #expect(page.contains("rel=\"noopener noreferrer\""))
  }

  @Test func `pages speak of statements, never of what anybody is`() throws {
    let review = try ReviewFixture()
    review.signIn()
    for target in ["/findings", "/findings/\(review.id(0))", "/help", "/settings", "/detached", "/bulk?of=all"] {
      let page = review.get(target).text.lowercased()
      for word in ["liar", " lied", " lie ", "false statement", "caught", "flip-flop"] { #expect(!page.contains(word)) }
    }
  }
}
