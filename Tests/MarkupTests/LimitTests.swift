import Markup
import Testing

private func limits(_ change: (inout MarkupLimits) -> Void) -> MarkupLimits {
  var limits = MarkupLimits()
  change(&limits)
  return limits
}

private func html(_ source: String, _ limits: MarkupLimits = .init()) throws -> HTMLPage {
  try HTMLPage(utf8: Array(source.utf8), path: "page.html", limits: limits)
}

@Suite struct LimitTests {
  @Test func `a page of 300 levels is read`() throws {
    let page = try html(String(repeating: "<div>", count: 300) + "deep")
    #expect(page.tree.text(of: MarkupTree.root) == "deep")
  }

  @Test func `a page of 100,000 levels is refused`() throws {
    let error = try #require(throws: MarkupError.self) { try html(String(repeating: "<div>", count: 100_000)) }
    #expect(error.reason == .tooDeep(limit: MarkupLimits().depth))
  }

  @Test func `deep XML is read no further than libxml2's own limit, and called damaged`() throws {
    let source = String(repeating: "<a>", count: 100_000) + String(repeating: "</a>", count: 100_000)
    let document = try XMLDocument(utf8: Array(source.utf8), path: "deep.xml")
    #expect(document.damage != nil)
    #expect(document.tree.count < 1_000)
  }

  @Test(arguments: [true, false])
  func `an element of 50,000 attributes is refused before it is parsed`(isHTML: Bool) throws {
    let source = "\n<p " + (0..<50_000).map { "a\($0)=1" }.joined(separator: " ") + ">b</p>"
    let error = try #require(throws: MarkupError.self) {
      if isHTML { _ = try html(source) } else { _ = try XMLDocument(utf8: Array(source.utf8), path: "wire.xml") }
    }
    #expect(error.reason == .tooManyAttributes(limit: MarkupLimits().attributes))
    #expect(error.line == 2)
  }

  @Test func `nodes, text and time are bounded`() throws {
    let source = String(repeating: "<b>word</b>", count: 20_000)
    var error = try #require(throws: MarkupError.self) { try html(source, limits { $0.nodes = 1_000 }) }
    #expect(error.reason == .tooManyNodes(limit: 1_000))
    error = try #require(throws: MarkupError.self) { try html(source, limits { $0.textBytes = 1_000 }) }
    #expect(error.reason == .tooMuchText(limit: 1_000))
    error = try #require(throws: MarkupError.self) { try html(source, limits { $0.seconds = 0 }) }
    #expect(error.reason == .tooSlow(seconds: 0))
  }

  @Test(arguments: [
    "<svg>", "<template>", "<!--", "<script>", "<p class=\"", "</div>", "<p>", "&", "<![CDATA[", "<b><p>",
  ])
  func `a repeated opening takes time in proportion`(opening: String) {
    let source = String(repeating: opening, count: 60_000)
    _ = try? html(source)
    _ = try? XMLDocument(utf8: Array(source.utf8), path: "wire.xml")
  }
}
