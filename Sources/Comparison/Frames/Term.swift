/// A content word of a claim.
struct Term: Hashable, Sendable {
  let id: Vocabulary.TermID
  /// Its place among the words of the claim.
  let word: Int
  /// How many words it takes: 2 for "walked out".
  let length: Int
  let isName: Bool
  /// Whether it holds in almost any pair of claims, as "made" does.
  let isLight: Bool
}
