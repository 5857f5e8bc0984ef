internal import Claims
internal import Reporting
internal import Values

/// What `article.mustache` shows: both articles whole, with the statements marked at their spots.
struct ArticlesPage {
  struct Side {
    var label: String
    var title: String
    var facts: String
    var name: String
    var anchor: String
    var language: String?
    var paragraphs: [Paragraph]
  }

  struct Paragraph {
    var place: Place?
    var segments: [MarkedSegment]
  }

  struct Place { var id: String }

  var heading: String
  var back: String
  var sides: [Side]

  init(_ item: ReviewItem, texts: [String: String], filter: QueueFilter) {
    heading = item.finding.heading(item.relation)
    back = filter.address("/findings/\(item.id)")
    sides = zip(["first", "second"], item.finding.statements).map { anchor, statement in
      let article = statement.article
      var whole = statement
      if let text = texts[article.id] {
        whole.passage = Passage(
          span: TextSpan(0, text.unicodeScalars.count), text: text, isCutBefore: false, isCutAfter: false)
      }
      var isReached = false
      let paragraphs = whole.markedParagraphs().map { paragraph -> Paragraph in
        let begins = !isReached && paragraph.segments.contains(where: \.begins)
        if begins { isReached = true }
        return Paragraph(place: begins ? Place(id: anchor) : nil, segments: paragraph.segments)
      }
      let facts: [String?] = [
        article.outlet, article.byline.joined(separator: ", "), article.published?.readable,
      ]
      return Side(
        label: anchor == "first" ? "Article of the first statement" : "Article of the second statement",
        title: article.title.isEmpty ? "(untitled)" : article.title.onOneLine,
        facts: facts.compactMap { $0?.onOneLine }.filter { !$0.isEmpty }.joined(separator: ", "),
        name: statement.nameInSentence.onOneLine, anchor: anchor, language: article.foreignLanguage,
        paragraphs: paragraphs)
    }
  }
}
