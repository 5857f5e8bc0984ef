internal import Language

/// Whether the shape of a negation lets it deny what another claim states.
///
/// Contrasts correct a part of their own sentence ("in the plain, not in the valley"), idioms and words that point
/// back say nothing of themselves ("none of it", "no such thing"), and a negated preposition ("not against the
/// lorries") denies only the same relation.
enum NegationShape {
  static func canDeny(_ negation: Negation, of frame: ClaimFrame, in other: ClaimFrame) -> Bool {
    guard negation.kind != .stance else { return true }
    let lower = negation.cue.lowerBound
    let upper = negation.cue.upperBound
    let cue = frame.word(lower)
    let next = frame.word(upper)
    if cue == "not", lower > 0, frame.forms[lower - 1].kind == .mark { return false }
    if cue == "none", next == "of", pointers.contains(frame.word(upper + 1)) { return false }
    if next == "such", frame.word(upper + 1) == "thing" { return false }
    if cue == "nothing", next == "of", frame.word(upper + 1) == "the" { return false }
    if cue == "yet", determiners.contains(next) { return false }
    if ["not", "n't"].contains(cue), beings.contains(frame.word(lower - 1)), relations.contains(next) {
      return other.forms.contains { $0.text == next }
    }
    return true
  }

  /// Whether the words met say enough: a single one must be what is negated itself, and something else must tie
  /// the claims.
  ///
  /// - Parameter back: how much of the other claim the negating one and its passage hold.
  static func isTied(
    _ negation: Negation, _ matches: [Reading.Coverage.Match], coverage: Reading.Coverage, back: Double, in pair: Reading
  ) -> Bool {
    let content = matches.filter { !$0.own.isLight && !$0.own.isName }
    let names = coverage.nameMatches
    guard content.count < 2 else { return true }
    guard let only = content.first else { return names > 0 }
    if vague.contains(pair.first.word(only.own.word)) { return false }
    // "never seen the message" against "messages": the deed is not met.
    let isNounCue = negation.kind == .universal && pair.first.word(negation.cue.lowerBound) != "never"
    let after = pair.first.terms.first { negation.scope.contains($0.word) && $0.word >= negation.cue.upperBound }
    if negation.kind != .stance, !isNounCue, let after, after != only.own { return false }
    if only.nearness == .same { return names > 0 || coverage.share >= 0.3 }
    return coverage.share >= 0.6 && (names > 0 || back >= 0.4)
  }

  private static let pointers: Set<String> = ["it", "this", "that", "them", "these", "those", "which", "us"]
  private static let beings: Set<String> = ["is", "are", "was", "were", "am", "be", "been", "'re", "'m", "'s"]
  private static let determiners: Set<String> = ["the", "a", "an", "his", "her", "their", "its", "our"]
  private static let relations: Set<String> = [
    "against", "in", "at", "under", "on", "from", "of", "like", "over", "near", "behind", "within", "among", "by",
  ]
  /// Verbs that carry no event of their own.
  private static let vague: Set<String> = ["mean", "means", "meant", "help", "helped", "matter", "matters", "mattered"]
}
