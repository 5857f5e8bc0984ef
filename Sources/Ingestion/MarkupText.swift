internal import Markup

/// Text of markup that is known to hold an article's body and nothing else.
enum MarkupText {
  /// The paragraphs below a node, without media, tables of data and notes to editors.
  static func paragraphs(in tree: MarkupTree, below node: MarkupTree.Node) -> [String] {
    BlockReader.blocks(in: tree, below: node) { isSkipped($0, in: tree) }.map(\.text).filter { !$0.isEmpty }
  }

  /// The paragraphs of a fragment of HTML, or of plain text with line breaks.
  static func paragraphs(ofFragment text: String) -> [String] {
    let bytes = Array(text.utf8)
    if bytes.contains(UInt8(ascii: "<")), let page = try? HTMLPage(utf8: bytes, path: "") {
      return paragraphs(in: page.tree, below: MarkupTree.root)
    }
    let plain = bytes.contains(UInt8(ascii: "&")) ? resolved(text) : text
    return plain.split(whereSeparator: \.isNewline).map { String($0).folded }.filter { !$0.isEmpty }
  }

  /// Text with its character references resolved.
  static func resolved(_ text: String) -> String {
    guard let page = try? HTMLPage(utf8: Array(text.utf8), path: "") else { return text }
    return page.tree.text(of: MarkupTree.root)
  }

  private static func isSkipped(_ node: MarkupTree.Node, in tree: MarkupTree) -> Bool {
    switch tree.tag(node) {
    case .figure, .figcaption, .caption, .iframe, .audio, .video, .object, .form, .head, .title, .nav, .button: true
    case .other: skippedNames.contains(tree.name(node))
    default: false
    }
  }

  private static let skippedNames: Set<String> = [
    "media", "media-caption", "media-producer", "note", "media-metadata", "fn", "fig", "table-wrap",
  ]
}
