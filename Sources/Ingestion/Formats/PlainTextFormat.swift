internal import Markup
internal import Values

/// Reads plain text as one article: a headline, lines about author, outlet and date, and paragraphs.
enum PlainTextFormat {
  static func read(_ source: DecodedText, path: String) -> [Ingested] {
    let lines = source.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self).folded
    }
    var head = TextHead()
    let body = head.read(lines)
    let paragraphs = TextParagraphs.paragraphs(in: body, title: head.title)
    guard !paragraphs.isEmpty || !head.title.isEmpty else {
      return [.skipped(SkippedInput(path: path, reason: "there is no text in it; remove it or fetch it again"))]
    }
    let text = paragraphs.isEmpty ? [head.title] : paragraphs
    return [
      .article(
        Article(
          path: path, url: head.url, title: head.title, publisher: head.publisher, byline: head.byline,
          credit: TextParagraphs.credit(in: body), dateline: Dateline(openingOf: text),
          published: head.published ?? Dateline(openingOf: text)?.date, modified: head.modified,
          language: LanguageGuess.language(of: text), text: text.joined(separator: "\n\n")))
    ]
  }
}
