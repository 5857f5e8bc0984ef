/// The word classes that finding clauses and noun phrases needs.
public enum PartOfSpeech: String, Hashable, Sendable, CaseIterable {
  case noun, properNoun, pronoun, possessivePronoun, determiner, predeterminer, adjective, adverb, number
  /// Base form, as after "to" and modal verbs, and the present tense without -s.
  case verbBase
  case verbPresent, verbPast
  case verbGerund, verbParticiple
  case modal, to, preposition, conjunction, subordinator, whWord, negation
  /// The possessive ending 's or '.
  case possessive
  case particle, interjection, punctuation, symbol, other

  public var isVerb: Bool {
    switch self {
    case .verbBase, .verbPresent, .verbPast, .verbGerund, .verbParticiple: true
    default: false
    }
  }

  public var isNominal: Bool {
    switch self {
    case .noun, .properNoun, .pronoun, .number: true
    default: false
    }
  }
}
