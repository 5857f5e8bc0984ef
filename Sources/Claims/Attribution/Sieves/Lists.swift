internal import Language

extension AttributionSearch {
  /// Statements listed under a lead-in: "The residents said:" and a paragraph a point.
  func listedStatements() -> [Draft] {
    var drafts: [Draft] = []
    var number = 0
    while number < analysed.paragraphs.count {
      guard let lead = listLead(analysed.paragraphs[number]) else {
        number += 1
        continue
      }
      number += 1
      while number < analysed.paragraphs.count, let item = listItem(analysed.paragraphs[number]) {
        var draft = lead.draft([item])
        if let quotation = anyQuotation(openingAt: item.lowerBound) {
          draft.content = analysed.quotations[quotation].content
          draft.quotation = quotation
        }
        draft.foundBy = "listed"
        draft.confidence = 0.75
        drafts.append(draft)
        number += 1
      }
    }
    return drafts
  }

  /// The cue of a paragraph that ends with it and a colon.
  private func listLead(_ paragraph: Range<Int>) -> CueOccurrence? {
    guard let colon = paragraph.last, tokens[colon].word == ":" else { return nil }
    var index = occurrences.partitioningIndex { $0.verb >= paragraph.lowerBound }
    var found: CueOccurrence?
    while index < occurrences.count, occurrences[index].verb < colon {
      let occurrence = occurrences[index]
      index += 1
      guard occurrence.cue.family == .speech, occurrence.cue.governs.contains(.thatClause), occurrence.form == .finite,
        occurrence.subject != nil
      else { continue }
      var next = skipAdverbials(
        from: occurrence.group.upperBound, limit: colon, addressee: occurrence.cue.governs.contains(.addressee)
      ).next
      if next < colon, tokens[next].word == "that" { next += 1 }
      if next == colon { found = occurrence }
    }
    return found
  }

  /// A paragraph behind its bullet, dash or number; `nil` for one without.
  private func listItem(_ paragraph: Range<Int>) -> Range<Int>? {
    let first = tokens[paragraph.lowerBound]
    var start = paragraph.lowerBound + 1
    let isBullet = first.kind == .symbol || first.kind == .mark && ["–", "-", "*", "•", "·"].contains(first.word)
    if !isBullet {
      guard first.kind == .number, start < paragraph.upperBound, tokens[start].word == ")" || tokens[start].word == "."
      else { return nil }
      start += 1
    }
    guard start < paragraph.upperBound else { return nil }
    if anyQuotation(openingAt: start) != nil { return start..<paragraph.upperBound }
    let end = trimmedEnd(start, paragraph.upperBound)
    return start < end && hasFiniteVerb(start..<end) ? start..<end : nil
  }
}
