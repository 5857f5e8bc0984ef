internal import Markup
internal import Values

/// Reads Atom (RFC 4287): one article for each entry.
enum AtomFormat {
  static func read(_ tree: MarkupTree, path: String, options: IngestionOptions) -> [Ingested] {
    // A feed may leave out the namespace.
    let prefix = tree.nameID("atom:entry") == nil ? "" : "atom:"
    let entries = tree.all(prefix + "entry")
    guard !entries.isEmpty else {
      return [.skipped(SkippedInput(path: path, reason: "the feed has no entries; fetch it again"))]
    }
    let feed = tree.first(prefix + "feed")
    let publisher = feed.flatMap { tree.childValue(prefix + "title", of: $0) }
    let language = feed.flatMap { tree.attribute("xml:lang", of: $0) }.flatMap(LanguageTag.normalised)
    let owners = feed.map { authors(tree, $0, prefix) } ?? []
    return entries.prefix(options.maximumArticles).map { entry in
      func date(_ name: String) -> Timestamp? {
        tree.childValue(prefix + name, of: entry).flatMap { DateReader.timestamp($0) }
      }
      let title = tree.child(prefix + "title", of: entry).map { MarkupText.resolved(tree.text(of: $0)).folded } ?? ""
      let content = tree.child(prefix + "content", of: entry).map { paragraphs(tree, $0) } ?? []
      let body =
        content.isEmpty ? tree.child(prefix + "summary", of: entry).map { paragraphs(tree, $0) } ?? [] : content
      guard !body.isEmpty else {
        return .skipped(
          SkippedInput(
            path: path, reason: "the entry \"\(title)\" has no text; save its page instead", line: tree.line(entry)))
      }
      let names = authors(tree, entry, prefix)
      let published = date("published") ?? date("issued") ?? date("created")
      let updated = date("updated") ?? date("modified")
      return .article(
        Article(
          path: path, url: address(tree, entry, prefix), title: title, publisher: publisher,
          byline: names.isEmpty ? owners : names,
          dateline: Dateline(openingOf: body), published: published ?? updated, modified: updated,
          language: tree.attribute("xml:lang", of: entry).flatMap(LanguageTag.normalised) ?? language
            ?? LanguageGuess.language(of: body),
          text: body.joined(separator: "\n\n")))
    }
  }

  private static func paragraphs(_ tree: MarkupTree, _ node: MarkupTree.Node) -> [String] {
    let hasElements = tree.children(of: node).contains { !tree.isText($0) }
    return hasElements
      ? MarkupText.paragraphs(in: tree, below: node) : MarkupText.paragraphs(ofFragment: tree.text(of: node))
  }

  private static func authors(_ tree: MarkupTree, _ node: MarkupTree.Node, _ prefix: String) -> [String] {
    Byline.names(
      in: tree.children(of: node).filter { tree.name($0) == prefix + "author" }
        .compactMap { tree.childValue(prefix + "name", of: $0) })
  }

  private static func address(_ tree: MarkupTree, _ entry: MarkupTree.Node, _ prefix: String) -> String? {
    let links = tree.children(of: entry).filter { tree.name($0) == prefix + "link" }
    let alternate = links.first { (tree.attribute("rel", of: $0) ?? "alternate") == "alternate" }
    return alternate.flatMap { tree.attribute("href", of: $0) }
  }
}
