internal import Markup

/// Finds the names of a page's authors.
enum PageByline {
  static func names(
    _ tree: MarkupTree, _ meta: MetaElements, _ linked: LinkedArticle?, _ outline: PageOutline, publisher: String?
  ) -> [String] {
    // From what is stated for machines to what is shown; the first source with a name wins.
    let sources: [() -> [String]] =
      [{ linked?.authors ?? [] }] + metaNames.map { name in { meta.all(name) } }
      + [{ marked(tree, outline) }, { shown(tree, outline) }]
    var organisation: [String] = []
    for source in sources {
      let names = Byline.names(
        in: source().map { $0.contains("&") ? MarkupText.resolved($0) : $0 }, publisher: publisher)
      let people = names.filter { !isOrganisation($0, publisher: publisher) }
      if !people.isEmpty { return people }
      if organisation.isEmpty { organisation = names }
    }
    return organisation
  }

  private static let metaNames = [
    "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl", "citation_author",
    "article:author_name", "dcterms.creator", "cxenseparse:author",
  ]

  /// Whether a name is that of the site, written in another way: "n-tv NACHRICHTEN" on n-tv.de.
  private static func isOrganisation(_ name: String, publisher: String?) -> Bool {
    let name = TextKey.key(name)
    guard let publisher = publisher.map({ TextKey.key($0) }), publisher.count >= 3, name.count >= 2 else {
      return false
    }
    return name.hasPrefix(publisher) || publisher.hasPrefix(name)
  }

  /// Short lines near the headline that open with the word for "by".
  private static func shown(_ tree: MarkupTree, _ outline: PageOutline) -> [String] {
    guard let heading = tree.first("h1") else { return [] }
    let end = min(tree.count, tree.end(heading) + 300)
    var node = tree.end(heading)
    while node < end {
      defer { node += 1 }
      guard tree.isText(node) else { continue }
      var text = String(decoding: tree.bytes[tree.textRange(node)].prefix(120), as: UTF8.self).folded
      let lowered = text.lowercased()
      guard openings.contains(where: { lowered == $0 || lowered.hasPrefix($0 + " ") }) else { continue }
      // The name may stand in an element of its own.
      if openings.contains(lowered) {
        let next = (node + 1..<min(node + 6, tree.count)).first { tree.isText($0) }
        text +=
          next.map { " " + String(decoding: tree.bytes[tree.textRange($0)].prefix(100), as: UTF8.self).folded } ?? ""
      }
      let words = text.split(separator: " ").dropFirst()
      if (2...6).contains(words.count), words.first?.first?.isUppercase == true, !text.hasSuffix(".") { return [text] }
    }
    return []
  }

  private static let openings = ["by", "von", "par", "por", "di", "text:", "autor:", "author:", "door", "av", "van"]

  /// The names in a byline's links; without links its words, or those before any element inside it.
  private static func texts(of node: MarkupTree.Node, _ tree: MarkupTree) -> [String] {
    let links = tree.all("a", in: node).map { tree.text(of: $0).folded }.filter { !Byline.names(in: [$0]).isEmpty }
    if !links.isEmpty, tree.tag(node) != .a { return Array(links.prefix(4)) }
    let whole = tree.text(of: node).folded
    if whole.utf8.count < 150, !Byline.names(in: [whole]).isEmpty { return [whole] }
    let first = tree.descendants(of: node).lazy.filter { tree.isText($0) }.map { tree.text(of: $0).folded }.first {
      !$0.isEmpty
    }
    return first.map { [$0] }?.filter { $0.utf8.count < 100 } ?? []
  }

  /// Elements that are marked up or named as the author, in order.
  private static func marked(_ tree: MarkupTree, _ outline: PageOutline) -> [String] {
    let attributes = ["itemprop", "rel", "class"].map { tree.nameID($0) }
    let byClass = attributes[2]
    for (attribute, labels) in zip(
      attributes,
      [["author"], ["author"], ["byline", "author-name", "author__name", "article-author", "byline-name", "author"]])
    {
      var found: [String] = []
      for node in 0..<tree.count {
        if attribute == byClass, !outline.hints[node].contains(.byline) { continue }
        guard let range = tree.attributeRange(attribute, of: node) else { continue }
        let words = String(decoding: tree.bytes[range], as: UTF8.self).lowercased().split(separator: " ")
        guard words.contains(where: { labels.contains(String($0)) }) else { continue }
        for text in texts(of: node, tree) where !found.contains(text) { found.append(text) }
      }
      if !found.isEmpty { return Array(found.prefix(4)) }
    }
    return []
  }
}
