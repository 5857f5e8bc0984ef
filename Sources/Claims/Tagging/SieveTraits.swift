/// What the join with the tagger knows of a sieve, by its name.
struct SieveTraits: OptionSet, Sendable {
  let rawValue: Int

  /// Its content is a whole quotation, or what follows a label: marks decide where that begins and ends.
  static let quotation = SieveTraits(rawValue: 1)
  /// A form of layout that the tagger never saw in training: the rule names who speaks.
  static let layout = SieveTraits(rawValue: 2)
  /// What follows are the speaker's words, in quotation marks or not.
  static let label = SieveTraits(rawValue: 4)
  /// Kept where the tagger found nothing.
  static let kept = SieveTraits(rawValue: 8)
  /// A clause inserted in the words that it attributes: its syntax shows what it belongs to.
  static let insertion = SieveTraits(rawValue: 16)

  /// The traits of a sieve; none for one that is not listed.
  static func of(_ sieve: String) -> SieveTraits { table[sieve] ?? [] }

  private static let table: [String: SieveTraits] = [
    "dash": [.quotation, .layout, .kept],
    "name-colon": [.quotation, .layout, .label, .kept],
    "turn-letter": [.quotation, .layout, .label, .kept],
    "lead-in-paragraph": [.quotation, .layout, .kept],
    "colon-lead-in": [.quotation, .layout, .kept],
    "sentence-before": .layout,
    "continuation": .quotation,
    "verb-before-quotation": [.quotation, .kept],
    "verb-after-quotation": [.quotation, .kept],
    "verb-inversion": [.quotation, .kept],
    "parenthetical": [.insertion, .kept],
    "parenthetical-inversion": [.insertion, .kept],
    "according-to": .kept, "bare-clause": .kept, "that-clause": .kept, "gerund": .kept, "as-clause": .kept,
  ]
}

extension Attribution {
  /// The traits of the sieve that found it.
  var traits: SieveTraits { SieveTraits.of(foundBy) }
}
