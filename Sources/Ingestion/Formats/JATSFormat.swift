internal import Markup
internal import Values

/// Reads JATS, the vocabulary of scientific articles.
enum JATSFormat {
  static func read(_ tree: MarkupTree, root: MarkupTree.Node, path: String) -> Ingested {
    let paragraphs =
      tree.child("body", of: root).map { body in
        BlockReader.blocks(in: tree, below: body) { skipped.contains(tree.name($0)) }.map(\.text)
      } ?? []
    guard !paragraphs.isEmpty else {
      return .skipped(
        SkippedInput(path: path, reason: "the article has no body; fetch its full text", line: tree.line(root)))
    }
    let meta = tree.first("article-meta", in: root) ?? root
    let authors = tree.all("contrib", in: meta).filter {
      (tree.attribute("contrib-type", of: $0) ?? "author") == "author"
    }.compactMap { contributor -> String? in
      guard let surname = tree.value("surname", in: contributor) else { return nil }
      return [tree.value("given-names", in: contributor), surname].compactMap { $0 }.joined(separator: " ")
    }
    return .article(
      Article(
        path: path, title: tree.value("article-title", in: meta) ?? "",
        publisher: tree.value("publisher-name", in: root) ?? tree.value("journal-title", in: root), byline: authors,
        published: published(tree, meta),
        language: tree.attribute("xml:lang", of: root).flatMap(LanguageTag.normalised)
          ?? LanguageGuess.language(of: paragraphs),
        text: paragraphs.joined(separator: "\n\n")))
  }

  private static let skipped: Set<String> = [
    "fig", "fig-group", "table-wrap", "ref-list", "media", "supplementary-material", "fn-group", "disp-formula",
  ]

  private static func published(_ tree: MarkupTree, _ meta: MarkupTree.Node) -> Timestamp? {
    let dates = tree.all("pub-date", in: meta).compactMap { node -> CivilDate? in
      guard let year = tree.value("year", in: node).flatMap({ Int($0) }),
        let month = tree.value("month", in: node).flatMap({ Int($0) }),
        let day = tree.value("day", in: node).flatMap({ Int($0) })
      else { return nil }
      return CivilDate(year: year, month: month, day: day)
    }
    return dates.first.map { Timestamp(date: $0) }
  }
}
