import Markup
import Testing

struct HTMLCase: Sendable, CustomTestStringConvertible {
  let phenomenon: String
  let source: String
  /// The tree, written out: elements in brackets, text in between.
  let expected: String
  var testDescription: String { phenomenon }
}

/// The elements below `body` with their text, white space between them left out.
private func outline(_ page: HTMLPage) -> String {
  let tree = page.tree
  guard let body = tree.first("body") else { return "" }
  var result = ""
  var ends: [Int] = []
  for node in tree.descendants(of: body) {
    while let end = ends.last, end <= node {
      result += ")"
      ends.removeLast()
    }
    if tree.isText(node) {
      let text = String(decoding: tree.bytes[tree.textRange(node)], as: UTF8.self)
      if text.contains(where: { !$0.isWhitespace }) { result += text }
    } else {
      result += tree.name(node) + "("
      ends.append(tree.end(node))
    }
  }
  return result + String(repeating: ")", count: ends.count)
}

@Suite struct HTMLPageTests {
  @Test(arguments: [
    HTMLCase(phenomenon: "unclosed paragraphs end each other", source: "<p>a<p>b", expected: "p(a)p(b)"),
    HTMLCase(
      phenomenon: "elements of HTML5 end a paragraph", source: "<p>a<section><p>b</section><p>c",
      expected: "p(a)section(p(b))p(c)"),
    HTMLCase(
      phenomenon: "text after such an element is no part of the paragraph", source: "<p>a<figure></figure>b</p>",
      expected: "p(a)figure()b"),
    HTMLCase(
      phenomenon: "a table cell keeps the paragraph outside open", source: "<table><tr><td><p>a</td></tr></table>",
      expected: "table(tr(td(p(a))))"),
    HTMLCase(
      phenomenon: "scripts and styles are no content",
      source: "<p>a</p><script>x='<p>b</p>'</script><style>p{}</style>",
      expected: "p(a)"),
    HTMLCase(
      phenomenon: "a script hidden in a comment", source: "<script><!--\nx='<script>a<\\/script>'; //--></script><p>b",
      expected: "p(b)"),
    HTMLCase(
      phenomenon: "a script inside a script's comment", source: "<script><!-- <script></script> --></script><p>b",
      expected: "p(b)"),
    HTMLCase(
      phenomenon: "short and odd comments", source: "<!--><p>a</p><!---><p>b</p><!-- x --!><p>c</p>",
      expected: "p(a)p(b)p(c)"),
    HTMLCase(phenomenon: "CDATA is a comment", source: "<![CDATA[x]]><p>a", expected: "p(a)"),
    HTMLCase(
      phenomenon: "templates nest", source: "<template>a<template>b</template>c</template><p>d", expected: "p(d)"),
    HTMLCase(phenomenon: "icons have no text", source: "<svg><title>icon</title><g/></svg><p>a", expected: "p(a)"),
    HTMLCase(phenomenon: "an icon that never ends", source: "<svg><p>a</p>", expected: "p(a)"),
    HTMLCase(phenomenon: "noscript is no content", source: "<noscript><p>a</p></noscript><p>b", expected: "p(b)"),
    HTMLCase(phenomenon: "a container closed at once stays open", source: "<div/><p>a</p>", expected: "div(p(a))"),
    HTMLCase(phenomenon: "a break opportunity holds nothing", source: "<p>a<wbr>b</p>", expected: "p(ab)"),
    HTMLCase(
      phenomenon: "references to the C1 block mean windows-1252", source: "<p>&#147;a&#x94; &#128;",
      expected: "p(“a” €)"),
    HTMLCase(
      phenomenon: "names without a semicolon", source: "<p>S&ouml;hne S&oumlhne AT&T", expected: "p(Söhne Söhne AT&T)"),
    HTMLCase(phenomenon: "names of HTML5", source: "<p>a&comma; b&period; &lt;c&gt;", expected: "p(a, b. <c>)"),
    HTMLCase(
      phenomenon: "impossible references", source: "<p>&#0;&#xD800;&#99999999;", expected: "p(\u{FFFD}\u{FFFD}\u{FFFD})"
    ),
    HTMLCase(phenomenon: "a bracket that opens no tag", source: "<p>1 < 2 <3", expected: "p(1 < 2 <3)"),
    HTMLCase(phenomenon: "a bracket in an attribute", source: "<p title=\"a>b\">c", expected: "p(c)"),
    HTMLCase(
      phenomenon: "text after the end of the page", source: "<p>a</p></body></html><p>b</p>", expected: "p(a)p(b)"),
    HTMLCase(phenomenon: "a tag that the end cuts off", source: "<p>a</p><p class=\"b", expected: "p(a)"),
    HTMLCase(phenomenon: "unknown elements are kept", source: "<x-story><p>a</p></x-story>", expected: "x-story(p(a))"),
  ])
  func tree(_ example: HTMLCase) throws {
    let page = try HTMLPage(utf8: Array("<!DOCTYPE html><html><body>\(example.source)".utf8), path: "page.html")
    #expect(outline(page) == example.expected)
  }

  @Test func `linked data is kept apart`() throws {
    let page = try HTMLPage(
      utf8: Array("<script type=\"application/ld+json\">{\"a\":1}</script><script>b</script><p>c".utf8),
      path: "page.html")
    #expect(page.linkedData.map { String(decoding: $0, as: UTF8.self) } == ["{\"a\":1}"])
  }

  @Test func `attributes keep their words and lose their quotes`() throws {
    let page = try HTMLPage(utf8: Array("<p data-x='a \"b\" &amp; c' id=d hidden>e".utf8), path: "page.html")
    let node = try #require(page.tree.first("p"))
    #expect(page.tree.attribute("data-x", of: node) == "a \"b\" & c")
    #expect(page.tree.attribute("id", of: node) == "d")
    #expect(page.tree.attribute("hidden", of: node) != nil)
    #expect(page.tree.attribute("class", of: node) == nil)
  }

  @Test func `an address keeps what looks like a reference`() throws {
    let page = try HTMLPage(utf8: Array("<a href=\"/x?a=1&copy=2&lang=en\">b".utf8), path: "page.html")
    let node = try #require(page.tree.first("a"))
    #expect(page.tree.attribute("href", of: node) == "/x?a=1&copy=2&lang=en")
  }
}
