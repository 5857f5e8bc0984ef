internal import Markup
internal import Values

/// Reads NewsML-G2 (IPTC), alone or in a news message.
enum NewsMLG2Format {
  static func read(_ tree: MarkupTree, path: String, options: IngestionOptions) -> [Ingested] {
    let items = tree.all("newsItem").prefix(options.maximumArticles)
    guard !items.isEmpty else {
      return [
        .skipped(SkippedInput(path: path, reason: "it holds no news item with text; ask the sender for the items"))
      ]
    }
    let results = items.map { item(tree, $0, path: path) }
    // Pictures and packages that come along with a text are no loss.
    let articles = results.filter { if case .article = $0 { true } else { false } }
    return articles.isEmpty ? Array(results.prefix(1)) : articles
  }

  private static func item(_ tree: MarkupTree, _ item: MarkupTree.Node, path: String) -> Ingested {
    func skipped(_ reason: String) -> Ingested {
      .skipped(SkippedInput(path: path, reason: reason, line: tree.line(item)))
    }
    let meta = tree.first("itemMeta", in: item) ?? item
    let content = tree.first("contentMeta", in: item) ?? item
    let status = tree.first("pubStatus", in: meta).flatMap { tree.attribute("qcode", of: $0) }?.lowercased() ?? ""
    if status.hasSuffix("withheld") || status.hasSuffix("canceled") {
      return skipped("its sender marks it as \(status); ask for a usable version")
    }
    if let until = tree.value("embargoed", in: meta) {
      return skipped("it is embargoed until \(until); use it after that time")
    }
    let paragraphs = body(tree, item)
    guard !paragraphs.isEmpty else {
      return skipped("the news item has no text inside; ask the sender for the whole item")
    }
    let published =
      tree.value("firstCreated", in: meta) ?? tree.value("contentCreated", in: content)
      ?? tree.value("versionCreated", in: meta)
    let language =
      tree.first("language", in: content).flatMap { tree.attribute("tag", of: $0) }
      ?? tree.attribute("xml:lang", of: item)
    return .article(
      Article(
        path: path, url: address(tree, item),
        title: tree.value("headline", in: content) ?? tree.value("hl1", in: item) ?? tree.value("title", in: meta)
          ?? tree.value("title", in: item) ?? "",
        publisher: label(tree, tree.first("provider", in: meta)) ?? label(tree, tree.first("infoSource", in: content)),
        byline: byline(tree, item, content),
        credit: tree.value("creditline", in: content),
        dateline: tree.value("dateline", in: content).map { Dateline(opening: $0 + " – ") ?? Dateline(place: $0) }
          ?? Dateline(openingOf: paragraphs),
        published: published.flatMap { DateReader.timestamp($0) },
        modified: tree.value("versionCreated", in: meta).flatMap { DateReader.timestamp($0) },
        language: language.flatMap(LanguageTag.normalised) ?? LanguageGuess.language(of: paragraphs),
        text: paragraphs.joined(separator: "\n\n")))
  }

  private static func body(_ tree: MarkupTree, _ item: MarkupTree.Node) -> [String] {
    guard let set = tree.first("contentSet", in: item) else { return [] }
    for name in ["inlineXML", "inlineData"] {
      for node in tree.all(name, in: set) {
        let paragraphs: [String]
        if name == "inlineData" {
          paragraphs = MarkupText.paragraphs(ofFragment: tree.text(of: node))
        } else {
          let inner = tree.first("body.content", in: node) ?? tree.first("body", in: node) ?? node
          paragraphs = MarkupText.paragraphs(in: tree, below: inner)
        }
        if !paragraphs.isEmpty { return paragraphs }
      }
    }
    return []
  }

  private static func byline(_ tree: MarkupTree, _ item: MarkupTree.Node, _ content: MarkupTree.Node) -> [String] {
    let by = tree.all("by", in: content).map { tree.text(of: $0) }
    let named = Byline.names(in: by)
    if !named.isEmpty { return named }
    let creators = tree.all("creator", in: content).compactMap { label(tree, $0) }
    return Byline.names(in: creators)
  }

  /// A party's name: its first `name`, else its literal.
  private static func label(_ tree: MarkupTree, _ node: MarkupTree.Node?) -> String? {
    guard let node else { return nil }
    return tree.value("name", in: node) ?? tree.attribute("literal", of: node)?.folded
  }

  private static func address(_ tree: MarkupTree, _ item: MarkupTree.Node) -> String? {
    for name in ["link", "altLoc"] {
      for node in tree.all(name, in: item) {
        let rel = tree.attribute("rel", of: node) ?? ""
        if let href = tree.attribute("href", of: node), href.hasPrefix("http"),
          rel.hasSuffix("canonical") || rel.hasSuffix("isPermalinkOf")
        {
          return href
        }
      }
    }
    return nil
  }
}
