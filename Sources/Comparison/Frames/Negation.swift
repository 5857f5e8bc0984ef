/// Words that negate, and the words that they negate.
struct Negation: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// "not", "n't".
    case not
    /// "never", "nobody", "nothing", "none", "no", "not one", "not a single", "neither": rules out every case.
    case universal
    /// "failed to", "refused to", "without", "lacks".
    case lexical
    /// The stance of the claim denies its content.
    case stance
  }

  let kind: Kind
  /// The words of the cue, among the words of the claim.
  let cue: Range<Int>
  /// The words negated.
  let scope: Range<Int>
}
