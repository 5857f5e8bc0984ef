internal import Language

extension CueSieve {
  /// Diaz said on Friday that …; she asked whether …; it was announced that ….
  static let thatClause = CueSieve(name: "that-clause", confidence: 0.92) { occurrence, search in
    let governs = occurrence.cue.governs
    let limit = search.reach(of: occurrence)
    let skipped = search.skipAdverbials(
      from: occurrence.group.upperBound, limit: limit, addressee: governs.contains(.addressee))
    guard skipped.next + 1 < limit else { return nil }
    let token = search.tokens[skipped.next]
    var start = skipped.next
    if token.word == ",", search.tokens[start + 1].word == "that" { start += 1 }
    switch search.tokens[start].word {
    case "that" where governs.contains(.thatClause):
      start += 1
      // "said that, in the end, …"
      start = search.trimmedStart(start, limit)
      // A relative clause: "told a conference that began at noon".
      if skipped.next > occurrence.group.upperBound, start < limit, search.phrases.isFinite(start) { return nil }
    case "whether", "if", "how", "why", "what", "who", "where", "when":
      guard governs.contains(.question) || search.tokens[start].word == "what" && governs.contains(.bareClause) else {
        return nil
      }
    default: return nil
    }
    let end = search.clauseEnd(from: start, limit: limit)
    guard end > start else { return nil }
    var draft = occurrence.draft([], addressee: skipped.addressee)
    let clauses = search.thatClauses(in: start..<end)
    draft.content = [clauses[0]]
    draft.furtherContents = clauses.dropFirst().map { [$0] }
    guard occurrence.form == .passive else { return draft }
    // "It was announced that": nobody is named; "they were told that": they are the addressee.
    let isIt = occurrence.subject.map { $0.count == 1 && search.tokens[$0.lowerBound].word == "it" } ?? true
    draft.source = nil
    draft.addressee = isIt ? nil : occurrence.subject
    return draft
  }
}

extension AttributionSearch {
  /// The statements that "and that" joins; at least the range itself.
  func thatClauses(in range: Range<Int>) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = range.lowerBound
    for index in range.dropLast(2)
    where ["and", "but"].contains(tokens[index].word) && tokens[index + 1].word == "that" && index > start + 2
      && quotation(at: index) == nil
    {
      guard !phrases.isFinite(index + 2), tokens[index + 2].kind != .mark else { continue }
      clauses.append(start..<trimmedEnd(start, index))
      start = index + 2
    }
    clauses.append(start..<range.upperBound)
    return clauses.filter { !$0.isEmpty }
  }
}
