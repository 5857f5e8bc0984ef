internal import Markup

/// Reads an XML file by the vocabulary of its elements.
enum XMLFormat {
  static func read(_ source: DecodedText, path: String, options: IngestionOptions) throws(MarkupError) -> [Ingested] {
    let document = try XMLDocument(utf8: source.bytes, path: path, limits: options.markup)
    let tree = document.tree
    var results = articles(in: tree, path: path, options: options)
    if let damage = document.damage {
      let hasArticle = results.contains { if case .article = $0 { true } else { false } }
      let reason = hasArticle ? "\(damage.explanation); what could be read of it was read" : damage.explanation
      results = results.filter { if case .article = $0 { true } else { false } }
      results.append(.skipped(SkippedInput(path: path, reason: reason, line: damage.line)))
    }
    return results
  }

  private static func articles(in tree: MarkupTree, path: String, options: IngestionOptions) -> [Ingested] {
    guard let root = tree.children(of: MarkupTree.root).first(where: { !tree.isText($0) }) else { return [] }
    switch tree.name(root).lowercased() {
    case "nitf": return [NITFFormat.read(tree, root: root, path: path)]
    case "newsitem", "newsmessage", "packageitem": return NewsMLG2Format.read(tree, path: path, options: options)
    case "newsml": return NewsML1Format.read(tree, path: path, options: options)
    case "rss", "rdf:rdf": return RSSFormat.read(tree, path: path, options: options)
    case "atom:feed", "atom:entry", "feed", "entry": return AtomFormat.read(tree, path: path, options: options)
    case "article" where tree.first("article-meta", in: root) != nil:
      return [JATSFormat.read(tree, root: root, path: path)]
    default:
      if let nitf = tree.first("nitf", in: root) { return [NITFFormat.read(tree, root: nitf, path: path)] }
      return [
        .skipped(
          SkippedInput(
            path: path,
            reason:
              "the root element \"\(tree.name(root))\" belongs to no known news format; convert it to NITF, NewsML-G2, RSS or Atom",
            line: tree.line(root)))
      ]
    }
  }
}

extension MarkupTree {
  /// The folded text of the first descendant of that name; `nil` when it is missing or empty.
  func value(_ name: String, in node: Node) -> String? {
    guard let found = first(name, in: node) else { return nil }
    let text = text(of: found).folded
    return text.isEmpty ? nil : text
  }

  /// The folded text of the first child of that name; `nil` when it is missing or empty.
  func childValue(_ name: String, of node: Node) -> String? {
    guard let found = child(name, of: node) else { return nil }
    let text = text(of: found).folded
    return text.isEmpty ? nil : text
  }
}
