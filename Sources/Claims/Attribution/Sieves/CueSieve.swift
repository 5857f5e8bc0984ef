internal import Language

/// One way in which a cue verb is tied to its content; the first that answers wins.
struct CueSieve: Sendable {
  /// What a claim is signed with.
  let name: String
  let confidence: Double
  let read: @Sendable (CueOccurrence, AttributionSearch) -> Draft?

  /// The most precise first.
  static let all: [CueSieve] = [
    quotationBefore, quotationBeforeInversion, cleft, quotationAfter, participle, colon, thatClause, asClause,
    relativeInsertion, parenthesis, inversion, infinitive, gerund, bareClause, preposition, passive, nounPhrase,
  ]
}

extension CueOccurrence {
  func draft(_ content: [Range<Int>], addressee: Range<Int>? = nil, source: Range<Int>? = nil) -> Draft {
    Draft(
      content: content.filter { !$0.isEmpty }, cue: [group], cueLemma: cue.lemma, source: source ?? subject,
      addressee: addressee, isNegatedCue: isNegated)
  }
}
