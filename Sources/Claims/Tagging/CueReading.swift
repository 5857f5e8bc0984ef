internal import Language

/// What the words of a tagged cue tell: the verb or noun that attributes, and whether it is negated.
struct CueReading {
  /// The row of the cue lexicon, or the base form of the last verb; `nil` where the cue has neither.
  private(set) var lemma: String?
  private(set) var isNegated = false
  /// Whether nothing is said at all: "declined to comment on".
  private(set) var isSilence = false

  init(of range: Range<Int>, in search: AttributionSearch) {
    let tokens = search.tokens
    if let occurrence = search.occurrences.last(where: { range.contains($0.verb) }) {
      lemma = occurrence.cue.lemma
      isNegated = occurrence.isNegated
      return
    }
    // The negation may stand before the tagged words: "did not [say]".
    let start = max(range.lowerBound - 3, 0)
    var verb: String?
    for index in range {
      let token = tokens[index]
      let phrase = index + 1 < tokens.count ? "\(token.lemma) \(tokens[index + 1].word)" : token.lemma
      if token.word == "according" { lemma = Cue.accordingTo.lemma }
      if let row = Cue.cue(forLemma: phrase) ?? Cue.cue(forLemma: token.lemma) { lemma = row.lemma }
      if token.tag.isVerb, !Self.auxiliaries.contains(token.lemma) { verb = token.lemma }
    }
    lemma = lemma ?? verb
    let group = start..<range.upperBound
    isNegated = group.contains { tokens[$0].tag == .negation && search.analysed.isInSentence($0, of: range.lowerBound) }
    isSilence =
      range.contains { Self.silences.contains(tokens[$0].lemma) }
      && range.contains { Self.saying.contains(tokens[$0].lemma) }
  }

  private static let auxiliaries: Set<String> = ["be", "have", "do"]
  private static let silences: Set<String> = ["decline", "refuse", "fail"]
  private static let saying: Set<String> = ["comment", "say", "answer", "respond", "discuss", "elaborate", "specify"]
}

extension AnalysedText {
  fileprivate func isInSentence(_ token: Int, of other: Int) -> Bool {
    sentenceOfToken[token] == sentenceOfToken[other]
  }
}
