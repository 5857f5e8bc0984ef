import Markup
import Testing

private func document(_ source: String) throws -> XMLDocument {
  try XMLDocument(utf8: Array(source.utf8), path: "wire.xml")
}

@Suite struct XMLDocumentTests {
  @Test(arguments: [
    ("<a>b &nbsp;&mdash; c</a>", "b \u{A0}— c"),
    ("<a>AT&T &unknown; &amp;</a>", "AT&T &unknown; &"),
    ("<a>b\u{1}c</a>", "b\u{FFFD}c"),
    ("<a>b&#1;c</a>", "b\u{FFFD}c"),
    ("\n <?xml version=\"1.0\"?><a>b</a>", "b"),
    ("<a><![CDATA[<p>b & c</p>]]></a>", "<p>b & c</p>"),
    ("<!DOCTYPE nitf SYSTEM \"nitf.dtd\"><a>b</a>", "b"),
    ("<!DOCTYPE a [<!ELEMENT a ANY><!-- <!ENTITY --> ]><a>b</a>", "b"),
  ])
  func `common faults of feeds are put right`(source: String, text: String) throws {
    let document = try document(source)
    #expect(document.damage == nil)
    #expect(document.tree.text(of: MarkupTree.root).contains(text))
  }

  @Test(arguments: [
    ("<!DOCTYPE a [\n<!ENTITY lol \"lol\">\n<!ENTITY lol2 \"&lol;&lol;\">]><a>&lol2;</a>", "lol"),
    ("<!DOCTYPE a [\n<!ENTITY xxe SYSTEM \"file:///etc/passwd\">]><a>&xxe;</a>", "xxe"),
    ("<!DOCTYPE a [\n<!ENTITY % remote SYSTEM \"http://example.org/x.dtd\"> %remote;]><a/>", "remote"),
  ])
  func `declarations of entities are refused with their line`(source: String, name: String) throws {
    let error = try #require(throws: MarkupError.self) { try document(source) }
    #expect(error.reason == .declaresEntity(name))
    #expect(error.line == 2)
    #expect(error.description.contains("wire.xml:2"))
  }

  @Test func `damage is named with its line, and what stands before it is kept`() throws {
    let document = try document("<a><b>c</b>\n<d></a>")
    #expect(document.damage?.line == 2)
    #expect(document.tree.text(of: MarkupTree.root).hasPrefix("c"))
  }

  @Test func `a file that ends too early is damaged`() throws {
    #expect(try document("<a><b>c").damage != nil)
  }

  @Test func `namespaces have one prefix whatever the file calls them`() throws {
    let tree = try document(
      "<f:feed xmlns:f=\"http://www.w3.org/2005/Atom\"><f:title xml:lang=\"en\">a</f:title></f:feed>"
    ).tree
    let title = try #require(tree.first("atom:title"))
    #expect(tree.attribute("xml:lang", of: title) == "en")
  }

  @Test func `a blank file is empty`() throws {
    let error = try #require(throws: MarkupError.self) { try document(" \n") }
    #expect(error.reason == .empty)
  }
}
