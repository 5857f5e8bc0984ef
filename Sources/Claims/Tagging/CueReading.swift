internal import Language

/// What the words of a tagged cue tell: the verb or noun that attributes, and whether it is negated.
struct CueReading {
  /// The row of the cue lexicon, or the base form of the last verb; `nil` where the cue has neither.
  private(set) var lemma: String?
  private(set) var isNegated = false
  /// Whether nothing is said at all: "declined to comment on".
  private(set) var isSilence = false

  /// - Parameter content: What is said; "[declined] to comment" says nothing.
  init(of range: Range<Int>, content: Range<Int>?, in search: AttributionSearch) {
    let tokens = search.tokens
    let spoken = [range, content.map { $0.lowerBound..<min($0.lowerBound + 2, $0.upperBound) }].compactMap { $0 }
      .joined()
    isSilence =
      range.contains { Self.silences.contains(tokens[$0].lemma) }
      && spoken.contains { Silence.verbs.contains(tokens[$0].lemma) }
    if let occurrence = search.occurrences.last(where: { range.contains($0.verb) }) {
      lemma = occurrence.cue.lemma
      isNegated = occurrence.isNegated
      return
    }
    var verb: String?
    for index in range {
      let token = tokens[index]
      let phrase = index + 1 < tokens.count ? "\(token.lemma) \(tokens[index + 1].word)" : token.lemma
      if token.word == "according" { lemma = Cue.accordingTo.lemma }
      if let row = Cue.cue(forLemma: phrase) ?? Cue.cue(forLemma: token.lemma) { lemma = row.lemma }
      if token.tag.isVerb, !Self.auxiliaries.contains(token.lemma) { verb = token.lemma }
    }
    lemma = lemma ?? verb
    // The negation may stand before the tagged words: "did not [say]".
    let sentence = search.analysed.sentenceOfToken[range.lowerBound]
    isNegated = (max(range.lowerBound - 3, 0)..<range.upperBound).contains {
      tokens[$0].tag == .negation && search.analysed.sentenceOfToken[$0] == sentence
    }
  }

  private static let auxiliaries: Set<String> = ["be", "have", "do"]
  private static let silences: Set<String> = ["decline", "refuse"]
}
