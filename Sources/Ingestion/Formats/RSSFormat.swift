internal import Markup
internal import Values

/// Reads RSS 0.9x, 1.0 and 2.0: one article for each item.
enum RSSFormat {
  static func read(_ tree: MarkupTree, path: String, options: IngestionOptions) -> [Ingested] {
    let channel = tree.first("channel") ?? MarkupTree.root
    let publisher = tree.childValue("title", of: channel)
    let language = (tree.childValue("language", of: channel) ?? tree.childValue("dc:language", of: channel)).flatMap(
      LanguageTag.normalised)
    let items = tree.all("item")
    guard !items.isEmpty else {
      return [.skipped(SkippedInput(path: path, reason: "the feed has no items; fetch it again"))]
    }
    return items.prefix(options.maximumArticles).map { item in
      let paragraphs = body(tree, item)
      let title = tree.childValue("title", of: item).map { MarkupText.resolved($0).folded } ?? ""
      guard !paragraphs.isEmpty else {
        return .skipped(
          SkippedInput(
            path: path, reason: "the item \"\(title)\" has no text; save its page instead", line: tree.line(item)))
      }
      let date = ["pubDate", "dc:date", "atom:published", "published", "date"].lazy.compactMap {
        tree.childValue($0, of: item)
      }.first
      let modified = ["atom:updated", "dcterms:modified"].lazy.compactMap { tree.childValue($0, of: item) }.first
      let authors = ["dc:creator", "author"].lazy.map { name in
        Byline.names(
          in: tree.children(of: item).filter { tree.name($0) == name }.map { Self.name(in: tree.text(of: $0)) })
      }.first { !$0.isEmpty }
      let source = tree.childValue("source", of: item)
      return .article(
        Article(
          path: path, url: address(tree, item), title: title, publisher: publisher, byline: authors ?? [],
          credit: source,
          dateline: Dateline(openingOf: paragraphs),
          published: date.flatMap { DateReader.timestamp($0) }, modified: modified.flatMap { DateReader.timestamp($0) },
          language: language ?? LanguageGuess.language(of: paragraphs), text: paragraphs.joined(separator: "\n\n")))
    }
  }

  /// The longest of the elements that may hold the text.
  private static func body(_ tree: MarkupTree, _ item: MarkupTree.Node) -> [String] {
    var best: [String] = []
    for name in ["content:encoded", "atom:content", "description", "atom:summary"] {
      guard let node = tree.child(name, of: item) else { continue }
      let paragraphs = MarkupText.paragraphs(ofFragment: tree.text(of: node))
      if paragraphs.reduce(0, { $0 + $1.utf8.count }) > best.reduce(0, { $0 + $1.utf8.count }) { best = paragraphs }
      if name == "content:encoded", !best.isEmpty { break }
    }
    return best
  }

  private static func address(_ tree: MarkupTree, _ item: MarkupTree.Node) -> String? {
    if let link = tree.childValue("link", of: item), link.hasPrefix("http") { return link }
    if let guid = tree.child("guid", of: item), tree.attribute("isPermaLink", of: guid) != "false" {
      let text = tree.text(of: guid).folded
      return text.hasPrefix("http") ? text : nil
    }
    return nil
  }

  /// RSS asks for "address (name)".
  private static func name(in author: String) -> String {
    guard author.contains("@"), let open = author.firstIndex(of: "("), let close = author.lastIndex(of: ")"),
      open < close
    else {
      return author
    }
    return String(author[author.index(after: open)..<close])
  }
}
