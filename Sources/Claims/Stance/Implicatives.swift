/// Words that decide by their meaning whether what hangs on them came about (Karttunen 1971, "Implicative verbs").
///
/// Words are in lower case, as tokens give them; `before` is what stands between the word and what it governs.
struct Implicative: Sendable {
  enum Effect: Sendable {
    /// "Failed to", "stopped short of": what follows did not happen; under a negation it did.
    case reverses
    /// "Pretended to": what follows is given out to be so and is not, negated or not.
    case feigns
  }

  let words: [String]
  /// The words that must follow, one of them; empty where nothing must.
  let before: Set<String>
  let effect: Effect

  /// "Managed to", "remembered to", "dared to" keep the sign of their clause and need no row.
  static let all: [Implicative] =
    [
      ["fail"], ["fails"], ["failed"], ["failing"], ["decline"], ["declines"], ["declined"], ["refuse"], ["refuses"],
      ["refused"], ["refusing"], ["neglect"], ["neglects"], ["neglected"], ["forget"], ["forgets"], ["forgot"],
      ["forgotten"], ["unable"], ["omitted"], ["unwilling"],
    ].map { Implicative(words: $0, before: ["to"], effect: .reverses) }
    + [
      ["stopped", "short"], ["stops", "short"], ["stop", "short"], ["fell", "short"],
    ].map { Implicative(words: $0, before: ["of"], effect: .reverses) }
    + [
      ["refrained"], ["refrains"], ["refrain"], ["far"], ["desisted"],
    ].map { Implicative(words: $0, before: ["from"], effect: .reverses) }
    + [
      ["avoided"], ["avoids"], ["anything", "but"], ["hardly"], ["scarcely"], ["barely"], ["seldom"], ["rarely"],
    ].map { Implicative(words: $0, before: [], effect: .reverses) }
    + [
      ["pretended"], ["pretends"], ["pretend"], ["pretending"], ["feigned"], ["faked"],
    ].map { Implicative(words: $0, before: [], effect: .feigns) }
}
