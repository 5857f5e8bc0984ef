internal import Language

extension CueSieve {
  /// Diaz said the bridge would reopen by Friday; she told the paper nobody had asked.
  static let bareClause = CueSieve(name: "bare-clause", confidence: 0.85) { occurrence, search in
    guard occurrence.cue.governs.contains(.bareClause), occurrence.form != .passive, occurrence.subject != nil else {
      return nil
    }
    let limit = search.reach(of: occurrence)
    let skipped = search.skipAdverbials(
      from: occurrence.group.upperBound, limit: limit, addressee: occurrence.cue.governs.contains(.addressee))
    let start = skipped.next
    guard start < limit, search.beginsClause(at: start, limit: limit) else { return nil }
    let end = search.clauseEnd(from: start, limit: limit)
    if !occurrence.cue.governs.contains(.inversion) || occurrence.cue.governs.contains(.nounPhrase),
      !search.opensWithSubject(at: start, limit: end)
    {
      return nil
    }
    guard end > start + 1, search.hasFiniteVerb((start + 1)..<end) else { return nil }
    return occurrence.draft([start..<end], addressee: skipped.addressee)
  }
}

extension AttributionSearch {
  /// Whether a noun phrase and, right behind it or its insertion, a finite verb stand here.
  func opensWithSubject(at index: Int, limit: Int) -> Bool {
    if Subordinators.opens(tokens[index].word) { return true }
    guard let phrase = phrases.phrase(startingAt: index, limit: limit) else { return false }
    let next = phrase.upperBound
    return next < limit && (phrases.startsPredicate(next) || tokens[next].tag == .negation || phrases.isComma(next))
  }

  /// Whether a clause without "that" may begin here, its verb not far away.
  func beginsClause(at index: Int, limit: Int) -> Bool {
    let token = tokens[index]
    if [
      "if", "when", "while", "because", "although", "though", "once", "since", "as", "unless", "until", "in", "on",
      "at", "for", "with", "after", "before", "by", "under",
    ].contains(token.word) {
      return true
    }
    switch token.tag {
    case .pronoun:
      return !["him", "them", "me", "us", "himself", "herself", "themselves", "itself"].contains(token.word)
    case .noun, .properNoun, .number, .determiner, .possessivePronoun, .adjective, .verbGerund, .symbol, .adverb,
      .negation, .whWord:
      return true
    case .punctuation: return token.kind == .quote
    default: return false
    }
  }
}
