internal import Markup
internal import Values

/// Reads a web page as one article.
enum HTMLFormat {
  static func read(_ source: DecodedText, path: String, options: IngestionOptions) throws(MarkupError) -> [Ingested] {
    var (metadata, paragraphs) = try contents(of: source, path: path, options: options, readsNoscript: false)
    if paragraphs.isEmpty {
      (metadata, paragraphs) = try contents(of: source, path: path, options: options, readsNoscript: true)
    }
    guard !paragraphs.isEmpty else {
      return [
        .skipped(
          SkippedInput(
            path: path, reason: "the page has no article text; if a script fills it, save the page from a browser"))
      ]
    }
    return [
      .article(
        Article(
          path: path, url: metadata.url, title: metadata.title, publisher: metadata.publisher,
          byline: metadata.byline, dateline: Dateline(openingOf: paragraphs), published: metadata.published,
          modified: metadata.modified, language: metadata.language ?? LanguageGuess.language(of: paragraphs),
          text: paragraphs.joined(separator: "\n\n")))
    ]
  }

  private static func contents(
    of source: DecodedText, path: String, options: IngestionOptions, readsNoscript: Bool
  ) throws(MarkupError) -> (PageMetadata, [String]) {
    let page = try HTMLPage(utf8: source.bytes, path: path, limits: options.markup, readsNoscript: readsNoscript)
    let outline = PageOutline(page.tree)
    let metadata = PageMetadata(page, outline: outline)
    var main = MainText(outline, metadata: metadata)
    let paragraphs = main.paragraphs()
    let length = paragraphs.reduce(0) { $0 + $1.utf8.count }
    guard let body = metadata.linkedBody, length * 3 < body.utf8.count else { return (metadata, paragraphs) }
    return (metadata, MarkupText.paragraphs(ofFragment: body))
  }
}
