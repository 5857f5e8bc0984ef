internal import Language

/// Completes tagged phrases that break off in the middle: the tagger marks pieces, not phrases.
struct WholePhrases {
  let analysed: AnalysedText

  /// A source with the noun that its last words belong to: "a [spokesman]", "manufacturers of [heat pumps]".
  func source(_ range: Range<Int>) -> Range<Int> {
    guard let last = range.last else { return range }
    var end = range.upperBound
    let limit = sentenceEnd(of: last)
    while end < limit, continues(analysed.tokens[end - 1].tag, analysed.tokens[end].tag) { end += 1 }
    // A phrase that still lacks its noun is left as it was tagged.
    return isHead(analysed.tokens[end - 1].tag) ? range.lowerBound..<end : range
  }

  /// A cue with its verb: "to [encourage]", "also [warned]", "on Tuesday [refused]".
  func cue(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last, !range.contains(where: { analysed.tokens[$0].tag.isVerb })
    else { return range }
    let isLead = range.allSatisfy { [.to, .adverb, .modal, .negation].contains(analysed.tokens[$0].tag) }
    let isTime = analysed.tokens[first].tag == .preposition && isHead(analysed.tokens[last].tag)
    guard isLead || isTime else { return range }
    let after = (last + 1)..<min(last + 3, sentenceEnd(of: last))
    guard let verb = after.first(where: { analysed.tokens[$0].tag.isVerb }) else { return range }
    return first..<(verb + 1)
  }

  private func sentenceEnd(of token: Int) -> Int {
    analysed.sentences[Int(analysed.sentenceOfToken[token])].upperBound
  }

  private func isHead(_ tag: PartOfSpeech) -> Bool { tag == .noun || tag == .properNoun || tag == .pronoun }

  private func continues(_ tag: PartOfSpeech, _ next: PartOfSpeech) -> Bool {
    switch tag {
    case .determiner, .possessivePronoun, .adjective, .possessive, .predeterminer:
      [.noun, .properNoun, .adjective, .number].contains(next)
    case .preposition: [.noun, .properNoun, .adjective, .determiner, .possessivePronoun].contains(next)
    case .noun: next == .noun
    default: false
    }
  }
}
