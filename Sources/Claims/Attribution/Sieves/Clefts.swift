internal import Language

extension CueSieve {
  /// "Salt" was all she wrote; "No" is what the board said.
  static let cleft = CueSieve(name: "cleft", confidence: 0.85) { occurrence, search in
    let group = occurrence.group
    guard occurrence.cue.governs.contains(.quotation), occurrence.ownsSubject, occurrence.form == .finite,
      search.endsParenthesis(at: group.upperBound, limit: occurrence.sentence.upperBound),
      let opener = (max(occurrence.floor, group.lowerBound - 6)..<group.lowerBound).last(where: {
        ["all", "what", "how"].contains(search.tokens[$0].word)
      }),
      opener > 1, opener + 1 < group.lowerBound,
      ["was", "is", "were", "are"].contains(search.tokens[opener - 1].word),
      let number = search.anyQuotation(closingAt: opener - 2)
    else { return nil }
    var draft = occurrence.draft(
      search.analysed.quotations[number].content, source: (opener + 1)..<group.lowerBound)
    draft.quotation = number
    return draft
  }

  /// The bill, which he said was "a trap": the relative word is the subject of what was said.
  static let relativeInsertion = CueSieve(name: "relative-insertion", confidence: 0.75) { occurrence, search in
    guard occurrence.cue.governs.contains(.bareClause), occurrence.ownsSubject, occurrence.form == .finite,
      let subject = occurrence.subject, subject.lowerBound > occurrence.floor,
      ["which", "who", "that"].contains(search.tokens[subject.lowerBound - 1].word)
    else { return nil }
    let start = occurrence.group.upperBound
    guard start < occurrence.sentence.upperBound, search.phrases.isFinite(start) else { return nil }
    var end = start
    while end < occurrence.sentence.upperBound, !search.phrases.isComma(end), search.tokens[end].word != ";" {
      end += 1
    }
    end = search.trimmedEnd(start, end)
    guard end > start + 1 else { return nil }
    return occurrence.draft([(subject.lowerBound - 1)..<subject.lowerBound, start..<end])
  }

  /// A sign reading "Mind the gap"; a letter saying that the money was gone.
  static let participle = CueSieve(name: "participle", confidence: 0.75) { occurrence, search in
    guard occurrence.form == .gerund, occurrence.subject == nil, occurrence.cue.family == .speech,
      occurrence.group.lowerBound > occurrence.floor,
      let source = search.phrases.subject(endingAt: occurrence.group.lowerBound, floor: occurrence.floor),
      !search.phrases.isTimePhrase(source)
    else { return nil }
    let start = occurrence.group.upperBound
    guard start + 1 < occurrence.sentence.upperBound else { return nil }
    if let number = search.anyQuotation(openingAt: start) {
      var draft = occurrence.draft(search.analysed.quotations[number].content, source: source)
      draft.quotation = number
      return draft
    }
    guard search.tokens[start].word == "that", occurrence.cue.governs.contains(.thatClause) else { return nil }
    let end = search.clauseEnd(from: start + 1, limit: occurrence.sentence.upperBound)
    guard end > start + 2, search.hasFiniteVerb((start + 1)..<end) else { return nil }
    return occurrence.draft([(start + 1)..<end], source: source)
  }
}
