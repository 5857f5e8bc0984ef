internal import Language

extension AttributionSearch {
  /// According to the police, …; …, according to a report that the ministry published.
  func accordingTo() -> [Draft] {
    var drafts: [Draft] = []
    for index in tokens.indices.dropLast() where tokens[index].word == "according" && tokens[index + 1].word == "to" {
      guard quotationOfToken[index] < 0 else { continue }
      let sentence = sentence(of: index)
      let limit = sentence.upperBound
      guard index + 2 < limit, let phrase = phrases.phrase(startingAt: index + 2, limit: limit) else { continue }
      var source = phrase
      let cue = index..<(index + 2)
      let opens =
        index <= sentence.lowerBound + 1
        || index > 0 && tokens[index - 1].tag == .conjunction && !phrases.isComma(index - 2)
      var draft = Draft(content: [], cue: [cue], cueLemma: "according to")
      if opens {
        if let end = phrases.apposition(at: source.upperBound, limit: limit), end < limit, phrases.isComma(end),
          end - source.upperBound < 20,
          !hasFiniteVerb((source.upperBound + 1)..<end) || tokens[source.upperBound + 1].word == "who"
        {
          source = source.lowerBound..<end
        }
        // Up to the comma all belongs to the source: "a report published on Monday".
        var comma = source.upperBound
        while comma < limit, !phrases.isComma(comma), quotation(at: comma) == nil { comma += 1 }
        guard comma + 1 < limit else { continue }
        source = source.lowerBound..<comma
        let start = phrases.isComma(comma) ? comma + 1 : comma
        let end = clauseEnd(from: start, limit: limit)
        guard end > start else { continue }
        draft.content = [trimmedStart(start, end)..<end]
      } else {
        if let end = phrases.apposition(at: source.upperBound, limit: limit) { source = source.lowerBound..<end }
        if let number = quotation(closingBefore: index) {
          draft.content = analysed.quotations[number].content
          draft.quotation = number
        } else {
          let end = trimmedEnd(sentence.lowerBound, index)
          let start = trimmedStart(startOfMainClause(sentence.lowerBound, before: end), end)
          guard start < end else { continue }
          draft.content = [start..<end]
          if source.upperBound + 1 < limit, phrases.isComma(source.upperBound), phrases.isComma(index - 1),
            tokens[source.upperBound + 1].tag != .verbGerund,
            hasFiniteVerb((source.upperBound + 1)..<limit), !hasFiniteVerb(start..<end)
          {
            let rest = clauseEnd(from: source.upperBound + 1, limit: limit)
            if rest > source.upperBound + 1 { draft.content.append((source.upperBound + 1)..<rest) }
          }
        }
      }
      draft.source = source
      draft.foundBy = "according-to"
      draft.confidence = 0.9
      drafts.append(draft)
    }
    return drafts
  }

  private func startOfMainClause(_ start: Int, before end: Int) -> Int {
    guard let number = quotation(at: start), let closing = analysed.quotations[number].closing, closing < end else {
      return start
    }
    return analysed.quotations[number].opening < start ? closing + 1 : start
  }
}
