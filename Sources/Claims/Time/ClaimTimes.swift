internal import Ingestion
internal import Language
internal import Values

/// When the claims of one article were made, and when what they say happens.
struct ClaimTimes {
  private let text: AnalysedText
  private let expressions: [TimeExpression]
  private let isQuoted: [Bool]
  /// The day of the article, for claims that name none.
  private let fallback: String?

  init(text: AnalysedText, article: Article, isQuoted: [Bool]) {
    let reference = article.dateline?.date ?? article.published ?? article.modified
    self.text = text
    self.isQuoted = isQuoted
    expressions = timeExpressions(in: text.text, reference: reference)
    fallback = reference?.date.description
  }

  func time(of attribution: Attribution) -> ClaimTime {
    ClaimTime(utterance: utterance(of: attribution) ?? fallback, event: event(of: attribution))
  }

  /// The expressions that begin inside a span, by binary search.
  private func expressions(in span: TextSpan) -> ArraySlice<TimeExpression> {
    var low = 0
    var high = expressions.count
    while low < high {
      let middle = (low + high) / 2
      if expressions[middle].span.start < span.start { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < expressions.count, expressions[end].span.end <= span.end { end += 1 }
    return expressions[low..<end]
  }

  /// A date in the cue's sentence, outside the content: "said on Wednesday that …".
  private func utterance(of attribution: Attribution) -> String? {
    guard let anchor = attribution.cue.first ?? attribution.source else { return nil }
    let token = text.tokenRange(of: anchor).lowerBound
    guard text.sentenceOfToken.indices.contains(token) else { return nil }
    let sentence = text.span(of: text.sentences[Int(text.sentenceOfToken[token])])
    let candidates = expressions(in: sentence).filter { expression in
      (expression.kind == .date || expression.kind == .time)
        && expression.days.map { $0.last.dayNumber - $0.first.dayNumber <= 7 } ?? expression.value.hasPrefix("XXXX-WXX")
        && !attribution.content.contains { $0.overlaps(expression.span) } && !stands(inQuotation: expression.span)
        && attribution.source.map { !$0.overlaps(expression.span) } ?? true
    }
    let nearest = candidates.min { left, right in
      distance(left.span, anchor) < distance(right.span, anchor)
    }
    guard let nearest, distance(nearest.span, anchor) <= 120 else { return nil }
    return nearest.value
  }

  private func qualifiesNoun(_ span: TextSpan) -> Bool {
    let token = text.tokenRange(of: span).lowerBound
    return token > 0 && text.tokens.indices.contains(token)
      && ["for", "of", "than"].contains(text.tokens[token - 1].word)
  }

  private func stands(inQuotation span: TextSpan) -> Bool {
    let token = text.tokenRange(of: span).lowerBound
    return isQuoted.indices.contains(token) && isQuoted[token]
  }

  private func distance(_ left: TextSpan, _ right: TextSpan) -> Int {
    left.start >= right.end ? left.start - right.end : right.start >= left.end ? right.start - left.end + 20 : 0
  }

  /// The first time that the content names; a day is given its hour where both stand there.
  private func event(of attribution: Attribution) -> String? {
    let found = attribution.content.flatMap { expressions(in: $0) }.filter { $0.kind == .date || $0.kind == .time }
    if let clock = found.first(where: { $0.clock != nil && $0.days != nil }) { return clock.value }
    // "tickets for May go on sale next week": what qualifies a noun is not when it happens.
    let told = found.filter { !qualifiesNoun($0.span) }
    let pool = told.isEmpty ? found : told
    return pool.first { $0.days != nil }?.value ?? pool.first?.value
  }
}
