/// A parsed document as values: nodes in document order, so that the descendants of a node follow it directly.
///
/// Nothing of the parser lives on in it, and walking it needs no recursion.
package struct MarkupTree: Sendable {
  /// The position of a node in document order.
  package typealias Node = Int

  package struct Entry: Sendable {
    /// -1 for the root.
    package var parent: Int32
    /// One past the last descendant.
    package var end: Int32
    /// `nil` for a run of text.
    package var tag: Tag?
    /// The element's name, as an index into the tree's names.
    var name: Int32
    /// For an element the range of its attributes, for text the range of its bytes.
    var lower: Int32
    var upper: Int32
    /// 1-based line of the input, where the parser knows it.
    package var line: Int32
  }

  struct Attribute: Sendable {
    var name: Int32
    var lower: Int32
    var upper: Int32
  }

  /// The first entry is a root without a name, above the document element.
  package internal(set) var entries: [Entry] = []
  var attributes: [Attribute] = []
  var names: [String] = []
  var nameIndex: [String: Int32] = [:]
  /// The UTF-8 bytes of all text and attribute values.
  package internal(set) var bytes: [UInt8] = []

  package init() {}

  package static let root: Node = 0
  package var count: Int { entries.count }
}

extension MarkupTree {
  package func isText(_ node: Node) -> Bool { entries[node].tag == nil }
  package func tag(_ node: Node) -> Tag? { entries[node].tag }
  package func end(_ node: Node) -> Int { Int(entries[node].end) }
  package func parent(_ node: Node) -> Node? { node == Self.root ? nil : Int(entries[node].parent) }
  package func line(_ node: Node) -> Int? { entries[node].line > 0 ? Int(entries[node].line) : nil }

  /// The nodes below `node`, itself left out, in document order.
  package func descendants(of node: Node) -> Range<Node> { min(node + 1, end(node))..<end(node) }

  /// The element's name: HTML in lower case, XML with the customary prefix of its namespace.
  package func name(_ node: Node) -> String {
    entries[node].tag == nil ? "" : names[Int(entries[node].name)]
  }

  package func children(of node: Node) -> Children { Children(tree: self, position: node + 1, end: end(node)) }

  package struct Children: Sequence, IteratorProtocol {
    let tree: MarkupTree
    var position: Int
    let end: Int

    package mutating func next() -> Node? {
      guard position < end else { return nil }
      defer { position = tree.end(position) }
      return position
    }
  }

  /// The bytes of a run of text; empty for an element.
  package func textRange(_ node: Node) -> Range<Int> {
    let entry = entries[node]
    return entry.tag == nil ? Int(entry.lower)..<Int(entry.upper) : 0..<0
  }

  /// All text below `node`, run together.
  package func textBytes(of node: Node) -> [UInt8] {
    var text: [UInt8] = []
    for below in node..<end(node) where isText(below) { text.append(contentsOf: bytes[textRange(below)]) }
    return text
  }

  package func text(of node: Node) -> String { String(decoding: textBytes(of: node), as: UTF8.self) }

  /// The index of an attribute or element name; `nil` when the document has none of that name.
  package func nameID(_ name: String) -> Int32? { nameIndex[name] }

  package func attributeRange(_ name: Int32?, of node: Node) -> Range<Int>? {
    guard let name else { return nil }
    let entry = entries[node]
    guard entry.tag != nil else { return nil }
    for index in Int(entry.lower)..<Int(entry.upper) where attributes[index].name == name {
      return Int(attributes[index].lower)..<Int(attributes[index].upper)
    }
    return nil
  }

  package func attribute(_ name: String, of node: Node) -> String? {
    attributeRange(nameIndex[name], of: node).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// The first descendant element of that name.
  package func first(_ name: String, in node: Node = root) -> Node? {
    guard let id = nameIndex[name] else { return nil }
    return descendants(of: node).first { entries[$0].tag != nil && entries[$0].name == id }
  }

  /// Every descendant element of that name, in document order.
  package func all(_ name: String, in node: Node = root) -> [Node] {
    guard let id = nameIndex[name] else { return [] }
    return descendants(of: node).filter { entries[$0].tag != nil && entries[$0].name == id }
  }

  /// The first child element of that name.
  package func child(_ name: String, of node: Node) -> Node? {
    guard let id = nameIndex[name] else { return nil }
    return children(of: node).first { entries[$0].tag != nil && entries[$0].name == id }
  }
}
