internal import Language

extension CueSieve {
  /// The plant, she said, will close; the plant will close, police said on Monday.
  static let parenthesis = CueSieve(name: "parenthetical", confidence: 0.9) { occurrence, search in
    guard occurrence.cue.governs.contains(.parenthesis), occurrence.ownsSubject, occurrence.form == .finite,
      let subject = occurrence.subject, search.tokens[subject.lowerBound].word != "who",
      search.tokens[subject.lowerBound].word != "which"
    else { return nil }
    guard
      var draft = search.clauseAround(
        occurrence, from: subject.lowerBound, to: occurrence.group.upperBound, source: subject)
    else { return nil }
    // "Bridge was never inspected, inquiry told": headlines leave "was" out.
    if occurrence.cue.lemma == "tell", draft.addressee == nil, occurrence.group.count == 1,
      search.endsParenthesis(at: occurrence.group.upperBound, limit: occurrence.sentence.upperBound)
    {
      draft.addressee = subject
      draft.source = nil
    }
    return draft
  }

  /// As the mayor noted, the plant will close.
  static let asClause = CueSieve(name: "as-clause", confidence: 0.8) { occurrence, search in
    guard occurrence.cue.governs.contains(.parenthesis), occurrence.ownsSubject, occurrence.form == .finite,
      let subject = occurrence.subject, subject.lowerBound > occurrence.sentence.lowerBound,
      search.tokens[subject.lowerBound - 1].word == "as", subject.lowerBound - 1 == occurrence.sentence.lowerBound
    else { return nil }
    let limit = occurrence.sentence.upperBound
    let next = search.skipAdverbials(from: occurrence.group.upperBound, limit: limit).next
    guard next + 1 < limit, search.phrases.isComma(next) else { return nil }
    let start = next + 1
    let end = search.clauseEnd(from: start, limit: limit)
    return search.hasFiniteVerb(start..<max(start, end)) ? occurrence.draft([start..<end]) : nil
  }

  /// The plant will close, said Ruth Hale, a vet.
  static let inversion = CueSieve(name: "parenthetical-inversion", confidence: 0.9) { occurrence, search in
    guard occurrence.cue.governs.contains(.inversion), !occurrence.ownsSubject, occurrence.form == .finite,
      occurrence.group.lowerBound > 0, search.phrases.isComma(occurrence.group.lowerBound - 1),
      let source = search.invertedSubject(after: occurrence.group.upperBound, limit: occurrence.sentence.upperBound)
    else { return nil }
    return search.clauseAround(occurrence, from: occurrence.group.lowerBound, to: source.upperBound, source: source)
  }
}

extension AttributionSearch {
  /// The clause that a parenthesis from `start` to `end` interrupts or closes.
  func clauseAround(_ occurrence: CueOccurrence, from start: Int, to end: Int, source: Range<Int>) -> Draft? {
    let sentence = occurrence.sentence
    var comma = start - 1
    // "…, then, Kovac said"
    guard comma > sentence.lowerBound else { return nil }
    if tokens[comma].tag == .adverb || tokens[comma].word == "as", comma - 1 > sentence.lowerBound { comma -= 1 }
    guard phrases.isComma(comma) || tokens[comma].word == "–" else { return nil }
    let skipped = skipAdverbials(
      from: end, limit: sentence.upperBound, addressee: occurrence.cue.governs.contains(.addressee))
    let next = skipped.next
    guard
      next >= sentence.upperBound || tokens[next].kind == .mark
        || [
          "as", "when", "after", "while", "but", "and", "though", "although", "because", "in", "at", "during", "before",
        ].contains(tokens[next].word)
    else { return nil }
    let leftStart = leftClauseStart(before: comma, of: occurrence)
    let left = leftStart..<max(leftStart, trimmedEnd(leftStart, comma))
    guard !left.isEmpty else { return nil }
    var content = [left]
    if next < sentence.upperBound, phrases.isComma(next), next + 1 < sentence.upperBound,
      continuesClause(at: next + 1, limit: sentence.upperBound)
    {
      let right = trimmedStart(next + 1, sentence.upperBound)
      let rightEnd = clauseEnd(from: right, limit: sentence.upperBound)
      if rightEnd > right, hasFiniteVerb(left), ["and", "but"].contains(tokens[right].word),
        startsOwnClause(at: right + 1, limit: rightEnd)
      {
        var draft = occurrence.draft(content, addressee: skipped.addressee, source: source)
        draft.furtherContents = [[(right + 1)..<rightEnd]]
        return draft
      }
      if rightEnd > right { content.append(right..<rightEnd) }
    }
    guard content.contains(where: hasFiniteVerb) || isPlainStatement(left, before: next, of: occurrence) else {
      return nil
    }
    return occurrence.draft(content, addressee: skipped.addressee, source: source)
  }

  /// Words enough for a statement, closed by "…, the union says.", whose verb the tagger took for a noun.
  private func isPlainStatement(_ left: Range<Int>, before next: Int, of occurrence: CueOccurrence) -> Bool {
    let first = tokens[left.lowerBound]
    return occurrence.cue.governs.contains(.inversion) && next >= occurrence.sentence.upperBound - 1
      && left.count { tokens[$0].kind == .word || tokens[$0].kind == .number } >= 5
      && ![.preposition, .subordinator, .to, .verbGerund, .verbParticiple].contains(first.tag)
      && !left.contains(where: phrases.isComma)
  }

  /// Where the clause before a parenthesis begins: the sentence, or behind an earlier attribution in it.
  private func leftClauseStart(before comma: Int, of occurrence: CueOccurrence) -> Int {
    var start = occurrence.sentence.lowerBound
    if let number = quotation(at: start), analysed.quotations[number].closing.map({ $0 < comma - 1 }) == true {
      start = max(start, analysed.quotations[number].opening)
    }
    var index = occurrences.partitioningIndex { $0.verb >= start }
    while index < occurrences.count, occurrences[index].verb < comma {
      let earlier = occurrences[index]
      index += 1
      guard earlier.cue.family == .speech, earlier.ownsSubject else { continue }
      // "X said A, but B, Y said": behind the last joint.
      var joint = comma - 1
      while joint > earlier.verb {
        if phrases.isComma(joint), ["but", "and", "while", "though", "although"].contains(tokens[joint + 1].word) {
          return joint + 2
        }
        joint -= 1
      }
    }
    return trimmedStart(start, comma)
  }

  /// Whether what follows the comma behind a parenthesis goes on with the clause.
  private func continuesClause(at index: Int, limit: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .quote { return quotation(openingAt: index) == nil }
    if token.word == "according" || token.word == "who" || token.word == "whose" || token.word == "which" {
      return false
    }
    if token.tag == .verbGerund { return false }
    if ["but", "while", "though", "although", "as", "when", "after", "before", "because"].contains(token.word) {
      return token.word == "but" && !clauseStartsWithCue(at: index + 1, limit: limit)
    }
    if token.word == "and" { return !clauseStartsWithCue(at: index + 1, limit: limit) }
    return true
  }

  private func clauseStartsWithCue(at index: Int, limit: Int) -> Bool {
    guard index < limit else { return true }
    if phrases.isFinite(index) { return Cue.cue(forLemma: tokens[index].lemma) != nil }
    guard let phrase = phrases.phrase(startingAt: index, limit: limit) else { return false }
    var verb = phrase.upperBound
    if verb < limit, tokens[verb].tag == .adverb || tokens[verb].tag == .modal { verb += 1 }
    guard verb < limit, phrases.isFinite(verb) else { return false }
    return Cue.cue(forLemma: tokens[verb].lemma) != nil
  }
}
