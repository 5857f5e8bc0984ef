internal import Language

extension CueSieve {
  /// "…," Lena Park said; "…," she told reporters, "…".
  static let quotationBefore = CueSieve(name: "verb-after-quotation", confidence: 0.95) { occurrence, search in
    guard occurrence.cue.governs.contains(.quotation), occurrence.ownsSubject, let subject = occurrence.subject,
      let number = search.quotation(closingBefore: subject.lowerBound),
      search.attributesBackwards(number, to: occurrence)
    else { return nil }
    let after = search.skipAdverbials(
      from: occurrence.group.upperBound, limit: occurrence.sentence.upperBound,
      addressee: occurrence.cue.governs.contains(.addressee))
    guard !search.opensContent(at: after.next, limit: occurrence.sentence.upperBound) else { return nil }
    var draft = occurrence.draft(search.analysed.quotations[number].content, addressee: after.addressee)
    draft.quotation = number
    if let second = search.joinedQuotation(at: after.next, limit: occurrence.sentence.upperBound) {
      draft.content += search.analysed.quotations[second].content
    }
    return draft
  }

  /// "…," said Ruth Hale, a vet, "…".
  static let quotationBeforeInversion = CueSieve(name: "verb-inversion", confidence: 0.95) { occurrence, search in
    guard occurrence.cue.governs.contains(.quotation), !occurrence.ownsSubject, occurrence.form == .finite,
      let number = search.quotation(closingBefore: occurrence.group.lowerBound)
    else { return nil }
    let limit = occurrence.sentence.upperBound
    guard let source = search.invertedSubject(after: occurrence.group.upperBound, limit: limit) else { return nil }
    var draft = occurrence.draft(search.analysed.quotations[number].content, source: source)
    draft.quotation = number
    let after = search.skipAdverbials(from: source.upperBound, limit: limit)
    if let second = search.joinedQuotation(at: after.next, limit: limit) {
      draft.content += search.analysed.quotations[second].content
    }
    return draft
  }
}

extension AttributionSearch {
  /// Whether the quotation before "X said" is what X said, and not the end of the sentence before.
  func attributesBackwards(_ number: Int, to occurrence: CueOccurrence) -> Bool {
    guard let last = analysed.quotations[number].content.last?.last, let closing = analysed.quotations[number].closing else { return false }
    if closing + 1 < tokens.count, tokens[closing + 1].word == "." { return false }
    guard tokens[last].word == "." else { return true }
    // A full stop inside: only where nothing else can be what X said.
    return endsParenthesis(at: occurrence.group.upperBound, limit: occurrence.sentence.upperBound)
  }

  /// The subject behind its verb, with its apposition.
  func invertedSubject(after index: Int, limit: Int) -> Range<Int>? {
    var start = index
    if start < limit, tokens[start].tag == .adverb { start += 1 }
    guard start < limit, quotation(at: start) == nil, let phrase = phrases.phrase(startingAt: start, limit: limit, namesFollowNouns: true) else { return nil }
    if phrase.count == 1, ["it", "him", "her", "them"].contains(tokens[start].word) { return nil }
    if let end = phrases.apposition(at: phrase.upperBound, limit: limit) { return phrase.lowerBound..<end }
    return phrase.lowerBound..<restrictedEnd(phrase.upperBound, limit: limit)
  }

  /// Takes in what narrows a phrase down: "a man | who goes by the name …", "a docker | known as …".
  private func restrictedEnd(_ end: Int, limit: Int) -> Int {
    guard end < limit else { return end }
    let token = tokens[end]
    guard token.word == "who" || token.tag == .verbParticiple || token.tag == .verbGerund || token.tag == .verbPast && token.word != "said" else { return end }
    var index = end + 1
    while index < limit, tokens[index].kind != .mark || [".", "-"].contains(tokens[index].word), quotation(at: index) == nil { index += 1 }
    return trimmedEnd(end, index)
  }

  /// The second half of a split quotation: "…," he said, "…".
  func joinedQuotation(at index: Int, limit: Int) -> Int? {
    guard index < min(limit, tokens.count), [",", ":", "–", "…"].contains(tokens[index].word) else { return nil }
    return anyQuotation(openingAt: index + 1)
  }

  /// Whether the words behind a cue begin its content, so that the words before it are none.
  func opensContent(at index: Int, limit: Int) -> Bool {
    guard index < limit else { return false }
    let token = tokens[index]
    if ["that", "whether"].contains(token.word) { return index + 1 < limit && !phrases.isFinite(index + 1) }
    return token.kind == .word && token.tag != .conjunction && token.tag != .subordinator && token.tag != .whWord
      && token.tag != .preposition && token.tag != .verbGerund && token.tag != .to
  }
}
