internal import Language

/// Appositions, relative clauses and brackets between a subject and its verb.
extension NounPhrases {
  /// The mark that opens an insertion that `closing` ends: ", a vet" "," or "(D-Mass" ")" or "– a vet" "–".
  func openingOfInsertion(closedAt closing: Int, limit: Int) -> Int? {
    let mark = tokens[closing].word
    if mark == ")" || mark == "]" {
      var index = closing - 1
      while index > limit, closing - index < 25 {
        if tokens[index].word == "(" || tokens[index].word == "[" { return index }
        index -= 1
      }
      return nil
    }
    var index = closing - 1
    var finite: Int?
    while index > limit, closing - index < 45 {
      let token = tokens[index]
      if token.word == mark {
        guard opensInsertion(index + 1, finite: finite, closing: closing) else {
          // Perhaps a list inside the insertion: look one comma further.
          if finite != nil { return nil }
          index -= 1
          continue
        }
        return index
      }
      if token.kind == .mark, [";", ":", "?", "!", "."].contains(token.word) { return nil }
      if isFinite(index) { finite = index }
      index -= 1
    }
    return nil
  }

  private func opensInsertion(_ first: Int, finite: Int?, closing: Int) -> Bool {
    guard first < closing else { return false }
    let token = tokens[first]
    if ["who", "whose", "which", "whom", "where"].contains(token.word) { return true }
    if token.tag == .preposition, ["of", "from", "in", "at", "with", "for"].contains(token.word) {
      return finite == nil
    }
    if finite != nil { return false }
    switch token.tag {
    case .determiner, .number, .noun, .properNoun, .adjective, .possessivePronoun, .verbParticiple, .verbGerund,
      .verbPast:
      return true
    case .adverb: return ["now", "also", "then", "formerly", "once"].contains(token.word)
    default: return false
    }
  }
}
