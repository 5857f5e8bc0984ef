internal import Claims
internal import Language

/// Whether the shape of a negation lets it deny what another claim states.
///
/// Contrasts correct a part of their own sentence ("in the plain, not in the valley"), idioms and words that point
/// back say nothing of themselves ("none of it", "no such thing"), and a negated preposition ("not against the
/// lorries") denies only the same relation.
enum NegationShape {
  static func canDeny(_ negation: Negation, of frame: ClaimFrame, in other: ClaimFrame) -> Bool {
    // "Refused to return", "asked not to be named": what somebody will not do is no event denied.
    guard negation.kind != .stance else {
      return frame.word(0) != "to" && !StatementNouns.head(frame.forms.map(\.text))
    }
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
    _ negation: Negation, _ matches: [Reading.Coverage.Match], coverage: Reading.Coverage, back: Double,
    in pair: Reading
  ) -> Bool {
    let content = matches.filter { !$0.own.isLight && !$0.own.isName }
    let names = coverage.nameMatches
    guard isDeedMet(negation, matches, in: pair) else { return false }
    guard content.count < 2 else { return true }
    guard let only = content.first else { return names > 0 }
    if vague.contains(pair.first.word(only.own.word)) { return false }
    // "No such plan" speaks of a plan, not of a programme.
    if pair.first.word(negation.cue.upperBound) == "such", only.nearness != .same { return false }
    // "The school, which did not burn": of the word before the comma, not of whatever else burned.
    let isRelative = (1...3).contains { relatives.contains(pair.first.word(negation.cue.lowerBound - $0)) }
    if negation.kind != .stance, isRelative, names == 0, !sharesSubject(pair) { return false }
    let isNear = isAnswer(pair) || sharesName(pair)
    // A verb of denial answers what the same article has others say: "denied that any deal had been struck".
    if negation.kind == .stance, pair.isSameArticle, !pair.isSameSpeaker, only.nearness >= .synonym { return true }
    guard coverage.share >= 0.6 else { return false }
    if only.nearness == .same { return names > 0 || isNear || sharesSubject(pair) }
    return names > 0 || back >= 0.4 || isAnswer(pair)
  }

  /// "Never left the lock house" is not met by "the lock house has two doors": the first word negated must be,
  /// unless it is a verb that only carries its object.
  private static func isDeedMet(
    _ negation: Negation, _ matches: [Reading.Coverage.Match], in pair: Reading
  ) -> Bool {
    let isNounCue = negation.kind == .universal && pair.first.word(negation.cue.lowerBound) != "never"
    if isNounCue { return true }
    let first = pair.first.terms.first { negation.scope.contains($0.word) && $0.word >= negation.cue.upperBound }
    guard let first, !first.isName, !carriers.contains(pair.first.word(first.word)) else { return true }
    return matches.contains { $0.own == first && $0.nearness >= .synonym }
  }

  /// Whether a name of one claim stands in the passage of the other.
  private static func sharesName(_ pair: Reading) -> Bool {
    pair.first.terms.contains { $0.isName && pair.isInContext($0, of: pair.second) }
      || pair.second.terms.contains { $0.isName && pair.isInContext($0, of: pair.first) }
  }

  /// Whether the claims as wholes share two words of content: "the bill was not settled", "the bill was settled".
  private static func sharesSubject(_ pair: Reading) -> Bool {
    pair.coverage(of: pair.first.terms, by: pair.second).contentMatches >= 2
  }

  /// Whether the two stand near each other in one article, said by two.
  private static func isAnswer(_ pair: Reading) -> Bool {
    pair.isSameArticle && !pair.isSameSpeaker && abs(pair.first.place - pair.second.place) <= 8
  }

  /// Verbs by which a thing comes about: "no deal was struck" denies the deal.
  static let bringers: Set<String> = [
    "struck", "reached", "concluded", "formalized", "formalised", "sealed", "agreed", "made", "existed", "exists",
    "exist", "happened", "occurred", "arranged", "negotiated",
  ]
  private static let relatives: Set<String> = ["which", "who", "whom", "whose"]
  private static let pointers: Set<String> = ["it", "this", "that", "them", "these", "those", "which", "whom", "us"]
  private static let beings: Set<String> = ["is", "are", "was", "were", "am", "be", "been", "'re", "'m", "'s"]
  private static let determiners: Set<String> = ["the", "a", "an", "his", "her", "their", "its", "our"]
  private static let relations: Set<String> = [
    "against", "in", "at", "under", "on", "from", "of", "like", "over", "near", "behind", "within", "among", "by",
  ]
  /// Verbs whose object says what was done: "made no offer".
  private static let carriers: Set<String> = [
    "make", "made", "making", "take", "took", "taken", "taking", "give", "gave", "given", "giving", "get", "got",
    "receive", "received", "hold", "held", "carry", "carried", "put", "told", "aware", "informed", "involved", "heard",
  ]
  /// Verbs that carry no event of their own.
  private static let vague: Set<String> = ["mean", "means", "meant", "help", "helped", "matter", "matters", "mattered"]
}
