internal import Markup
internal import Values

/// Reads NewsML 1.2 (IPTC), the predecessor of NewsML-G2 that some agencies still send.
enum NewsML1Format {
  static func read(_ tree: MarkupTree, path: String, options: IngestionOptions) -> [Ingested] {
    let items = tree.all("NewsItem").prefix(options.maximumArticles)
    let results = items.compactMap { item(tree, $0, path: path) }
    guard !results.isEmpty else {
      return [
        .skipped(SkippedInput(path: path, reason: "it holds no news item with text; ask the sender for the items"))
      ]
    }
    return results
  }

  private static func item(_ tree: MarkupTree, _ item: MarkupTree.Node, path: String) -> Ingested? {
    let contents = tree.all("DataContent", in: item)
    let texts = contents.map { content in
      MarkupText.paragraphs(
        in: tree, below: tree.first("body.content", in: content) ?? tree.first("body", in: content) ?? content)
    }
    guard let paragraphs = texts.first(where: { !$0.isEmpty }) else { return nil }
    let lines = tree.first("NewsLines", in: item) ?? item
    let published = tree.value("FirstCreated", in: item) ?? tree.value("ThisRevisionCreated", in: item)
    let language =
      tree.first("Language", in: item).flatMap { tree.attribute("FormalName", of: $0) }
      ?? tree.attribute("xml:lang", of: item)
    return .article(
      Article(
        path: path,
        title: tree.value("HeadLine", in: lines) ?? tree.value("title", in: item) ?? "",
        publisher: tree.first("Provider", in: item).flatMap { tree.first("Party", in: $0) }
          .flatMap { tree.attribute("FormalName", of: $0) },
        byline: Byline.names(in: tree.all("ByLine", in: lines).map { tree.text(of: $0) }),
        credit: tree.value("CreditLine", in: lines),
        dateline: tree.value("DateLine", in: lines).map { Dateline(opening: $0 + " – ") ?? Dateline(place: $0) }
          ?? Dateline(openingOf: paragraphs),
        published: published.flatMap { DateReader.timestamp($0) },
        modified: tree.value("ThisRevisionCreated", in: item).flatMap { DateReader.timestamp($0) },
        language: language.flatMap(LanguageTag.normalised) ?? LanguageGuess.language(of: paragraphs),
        text: paragraphs.joined(separator: "\n\n")))
  }
}
