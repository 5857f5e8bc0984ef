import Review
import Testing

@Suite struct KeyTests {
  private func review() throws -> ReviewFixture {
    let review = try ReviewFixture()
    review.signIn()
    return review
  }

  @Test func `a key is remapped, shown, and kept by the browser`() throws {
    let review = try review()
    _ = review.post("/settings", [("reviewer", "Ana"), ("keys", "on"), ("confirm", "y"), ("list", "g m")])
    let page = review.get("/findings/\(review.id(0))").text
    #expect(page.contains("&quot;y&quot;:&quot;confirm&quot;"))
    #expect(page.contains("&quot;g m&quot;:&quot;list&quot;"))
    #expect(page.contains("Confirm <kbd aria-hidden=\"true\">y</kbd>"))
    #expect(review.get("/help").text.contains("<kbd>y</kbd>"))
  }

  @Test func `switched off, no key does anything, and none is shown`() throws {
    let review = try review()
    _ = review.post("/settings", [("reviewer", "Ana")])
    let page = review.get("/findings/\(review.id(0))").text
    #expect(page.contains("data-keys=\"{}\""))
    #expect(!page.contains("<kbd"))
  }

  @Test(arguments: ["r", "5", "ab", "ü", "\"", "\\", "a b c", "c", "g"])
  func `a key that is taken, kept free or none is refused, and nothing changes`(key: String) throws {
    let review = try review()
    _ = review.post("/settings", [("reviewer", "Ana"), ("keys", "on"), ("update", key)])
    #expect(review.get("/settings").text.contains("Nothing was changed"))
    #expect(review.get("/findings/\(review.id(0))").text.contains("&quot;u&quot;:&quot;update&quot;"))
  }

  @Test(arguments: ["keys=on&update=c", "keys=on&update=%22%3E", "keys=on&update=r", "%%%", ""])
  func `a cookie that no settings page wrote does no harm`(value: String) {
    #expect(KeyMap(cookieValue: value) == KeyMap())
  }

  @Test func `a reviewer without a name is refused`() throws {
    let review = try review()
    _ = review.post("/settings", [("reviewer", "  "), ("keys", "on")])
    #expect(review.get("/settings").text.contains("Nothing was changed"))
  }
}
