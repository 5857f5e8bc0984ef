internal import Markup

/// Finds the names of a page's authors.
enum PageByline {
  static func names(
    _ tree: MarkupTree, _ meta: MetaElements, _ linked: LinkedArticle?, _ outline: PageOutline, publisher: String?
  ) -> [String] {
    var sources: [[String]] = []
    if let linked { sources.append(linked.authors) }
    for name in ["author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl", "citation_author", "article:author_name", "dcterms.creator", "cxenseparse:author"] {
      sources.append(meta.all(name))
    }
    sources.append(marked(tree))
    for source in sources {
      let names = Byline.names(in: source, publisher: publisher)
      if !names.isEmpty { return names }
    }
    return []
  }

  /// Elements that are marked up or named as the author, in order.
  private static func marked(_ tree: MarkupTree) -> [String] {
    let attributes = ["itemprop", "rel", "class"].map { tree.nameID($0) }
    for (attribute, labels) in zip(attributes, [["author"], ["author"], ["byline", "author-name", "author__name", "article-author", "byline-name", "author"]]) {
      var found: [String] = []
      for node in 0..<tree.count {
        guard let range = tree.attributeRange(attribute, of: node) else { continue }
        let words = String(decoding: tree.bytes[range], as: UTF8.self).lowercased().split(separator: " ")
        guard words.contains(where: { labels.contains(String($0)) }) else { continue }
        let text = tree.text(of: node).folded
        if !text.isEmpty, text.utf8.count < 150, !found.contains(text) { found.append(text) }
      }
      if !found.isEmpty { return Array(found.prefix(4)) }
    }
    return []
  }
}
