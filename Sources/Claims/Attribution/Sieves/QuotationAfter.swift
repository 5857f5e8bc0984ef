internal import Language

extension CueSieve {
  /// Ruth Hale said: "…"; he told the board, "…"; they wrote that "…" was wrong.
  static let quotationAfter = CueSieve(name: "verb-before-quotation", confidence: 0.93) { occurrence, search in
    guard occurrence.cue.governs.contains(.quotation) || occurrence.cue.governs.contains(.thatClause) else {
      return nil
    }
    let limit = search.reach(of: occurrence)
    let skipped = search.skipAdverbials(
      from: occurrence.group.upperBound, limit: limit, addressee: occurrence.cue.governs.contains(.addressee))
    var index = skipped.next
    var steps = 0
    while index < limit, steps < 2, [",", ":", "–", "that", "…"].contains(search.tokens[index].word) {
      index += 1
      steps += 1
    }
    guard let number = search.quotation(openingAt: index) ?? search.shortSpeech(openingAt: index, of: occurrence, limit)
    else { return nil }
    let quotation = search.analysed.quotations[number]
    var draft = occurrence.draft(quotation.content, addressee: skipped.addressee)
    draft.quotation = number
    if !occurrence.ownsSubject, occurrence.subject == nil, occurrence.form == .finite,
      let source = search.invertedSubject(after: occurrence.group.upperBound, limit: limit), source.upperBound <= index
    {
      draft.source = source
    }
    // The sentence goes on: the quotation is the first part of a clause.
    let end = quotation.extent.upperBound
    if end < limit, search.tokens[end].kind == .word, search.quotation(at: end) == nil,
      search.analysed.sentenceOfToken[end] == search.analysed.sentenceOfToken[max(end - 1, 0)],
      search.tokens[end].tag != .conjunction || !search.startsOwnClause(at: end + 1, limit: limit)
    {
      let clauseEnd = search.clauseEnd(from: index, limit: limit)
      if clauseEnd > end { draft.content = [index..<clauseEnd] }
    }
    return draft
  }
}

extension AttributionSearch {
  /// A few words in marks right behind a verb of speech: he told us "run", and we ran.
  func shortSpeech(openingAt index: Int, of occurrence: CueOccurrence, _ limit: Int) -> Int? {
    guard occurrence.cue.family == .speech, occurrence.cue.governs.contains(.quotation),
      index > 0, index < limit, tokens[index - 1].word != "that", let number = anyQuotation(openingAt: index)
    else { return nil }
    let end = analysed.quotations[number].extent.upperBound
    if end >= limit || tokens[end].kind == .mark { return number }
    return tokens[end].tag == .conjunction && startsOwnClause(at: end + 1, limit: limit) ? number : nil
  }

  /// Whether a new main clause or another cue begins at `index`: what follows "and" is then no part of the content.
  func startsOwnClause(at index: Int, limit: Int) -> Bool {
    guard index < limit else { return true }
    if phrases.isFinite(index) || tokens[index].tag == .adverb { return true }
    guard let phrase = phrases.phrase(startingAt: index, limit: limit) else { return false }
    return phrases.startsPredicate(phrase.upperBound)
  }
}
