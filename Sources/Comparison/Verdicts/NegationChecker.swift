internal import Claims
internal import Values

/// One claim negates what the other asserts: "nobody walked out" against "it was Mr Prins who walked out".
///
/// The negated words must be found in the other claim, unnegated: the first word negated by all means, the rest by
/// weight. Where the negating claim is of stance denies, the conflict is a denial.
enum NegationChecker: Checker {
  static let name = "negation/scope"

  static func finding(in pair: Reading) -> Finding? {
    let one = best(in: pair)
    let other = best(in: pair.swapped)?.swapped
    guard let one else { return other }
    guard let other else { return one }
    return one.logit >= other.logit ? one : other
  }

  /// The negating claim is the first of the pair.
  private static func best(in pair: Reading) -> Finding? {
    var found: Finding?
    for negation in pair.first.negations {
      guard let candidate = finding(of: negation, in: pair) else { continue }
      if candidate.logit > (found?.logit ?? -Double.infinity) { found = candidate }
    }
    return found
  }

  private static func finding(of negation: Negation, in pair: Reading) -> Finding? {
    let negating = pair.first
    let other = pair.second
    guard other.claim.stance != .denies || !other.negations.contains(where: { $0.kind == .stance }) else { return nil }
    let scope = negating.terms.filter { negation.scope.contains($0.word) && !negation.cue.contains($0.word) }
    guard !scope.isEmpty else { return nil }
    let coverage = pair.coverage(of: scope, by: other)
    let positive = coverage.matches.filter { !other.isNegated($0.other) }
    guard !positive.isEmpty, positive.count * 2 > coverage.matches.count else { return nil }
    let isUniversal = negation.kind == .universal || containsAny(of: Self.universals, in: negation.scope, of: negating)
    let content = positive.filter { !$0.own.isLight && !$0.own.isName }
    guard let veto = veto(negation, scope: scope, matches: positive, pair: pair) else { return nil }
    // The first content word negated, or the noun and its verb after "no", must be there.
    let heads = heads(of: negation, among: scope)
    let matchedHeads = heads.filter { head in positive.contains { $0.own == head } }
    guard !matchedHeads.isEmpty || (!content.isEmpty && coverage.share >= 0.75) else { return nil }
    guard !content.isEmpty || (coverage.nameMatches > 0 && coverage.share >= 0.6) else { return nil }
    let headShare = Double(matchedHeads.count) / Double(max(1, heads.count))
    let best = content.map(\.nearness.share).max() ?? 0.5
    let strangers = pair.strangers(among: scope, to: other).count
    let back = pair.coverage(of: other.terms.filter { !$0.isLight }, by: negating)

    var logit = -4.3 + veto
    logit += 2.6 * coverage.shareWithContext + 1.4 * coverage.share
    logit += 0.75 * Double(min(3, content.count)) + 0.4 * Double(min(2, coverage.nameMatches))
    logit += 0.8 * headShare + 1.2 * (best - 0.85) / 0.15
    logit += 0.8 * back.shareWithContext
    logit += isUniversal ? 0.7 : 0
    logit -= 1.0 * Double(min(2, strangers))
    logit += pair.isSameArticle ? 0.3 : 0
    logit += Timing.fit(pair) * 1.2

    let ownWords = pair.stretch(of: content.map(\.own), and: [negation.cue], in: negating)
    let otherWords = pair.stretch(of: positive.map(\.other), in: other)
    let isDenial = negating.claim.stance == .denies && !pair.isSameSpeaker
    return Finding(
      type: isDenial ? .denial : .negation, foundBy: isDenial ? "denial/scope" : name,
      evidence: Evidence(
        first: pair.spans([negation.cue], of: negating) + pair.spans(of: positive.map(\.own), in: negating),
        second: pair.spans(of: positive.map(\.other), in: other)),
      explanation: isDenial ? "“\(ownWords)” is denied; “\(otherWords)” is asserted." : "“\(ownWords)” conflicts with “\(otherWords)”.",
      logit: logit, mayBeUpdate: true)
  }

  /// The words that must be met: after "no", the noun and the next word; else the first word that carries content.
  private static func heads(of negation: Negation, among scope: [Term]) -> [Term] {
    let after = scope.filter { $0.word >= negation.cue.upperBound && !$0.isName }
    let content = after.filter { !$0.isLight }
    if content.isEmpty { return Array((after.isEmpty ? scope : after).prefix(1)) }
    return Array(content.prefix(negation.kind == .universal ? 2 : 1))
  }

  /// What is added to the sum for what is negated: `nil` when the words negated say nothing about the event itself.
  ///
  /// "Did not say that p" is no denial of p, but the same speaker's own p conflicts with it; "does not know of p",
  /// "does not believe p" commit to nothing.
  private static func veto(
    _ negation: Negation, scope: [Term], matches: [Reading.Coverage.Match], pair: Reading
  ) -> Double? {
    let words = (negation.scope.lowerBound..<negation.scope.upperBound).filter { $0 >= negation.cue.upperBound }
    guard let verb = words.prefix(5).first(where: { index in
      let text = pair.first.word(index)
      return !FunctionWords.all.contains(text) || Speech.says.contains(text)
    }) else { return 0 }
    let text = pair.first.word(verb)
    let isPassive = ["been", "be", "being", "was", "were"].contains(pair.first.word(verb - 1))
    let isMet = matches.contains { $0.own.word == verb && $0.nearness >= .synonym }
    if Speech.says.contains(text), !isPassive, !isMet {
      return pair.isSameSpeaker ? 0.8 : nil
    }
    if Speech.thinks.contains(text), !isMet { return nil }
    return 0
  }

  private static func containsAny(of words: Set<String>, in range: Range<Int>, of frame: ClaimFrame) -> Bool {
    range.contains { words.contains(frame.word($0)) }
  }

  private static let universals: Set<String> = ["any", "anybody", "anyone", "anything", "ever", "single", "whatsoever", "kind"]
}

/// Verbs whose content a negation does not reach.
enum Speech {
  static let says: Set<String> = [
    "say", "said", "says", "claim", "claimed", "tell", "told", "promise", "promised", "state", "stated", "announce",
    "announced", "suggest", "suggested", "confirm", "confirmed", "mention", "mentioned", "comment", "allege", "alleged",
    "accuse", "accused", "deny", "denied", "admit", "admitted", "assert", "asserted", "rule", "ruled", "specify",
    "elaborate", "disclose", "disclosed", "reveal", "revealed", "explain", "explained",
  ]
  static let thinks: Set<String> = [
    "know", "knew", "think", "thought", "believe", "believed", "remember", "remembered", "recall", "recalled", "see",
    "sure", "certain", "expect", "expected", "understand", "understood", "want", "wanted", "wish", "hope", "mean",
    "mind", "doubt", "care", "recognise", "recognize", "decided", "decide", "imagine", "aware", "bet", "agree", "intend",
  ]
}

/// Whether the times that two claims name allow them to speak of one event.
enum Timing {
  /// 0.5 when the days named meet, 0 when one names none, -1 when they exclude each other.
  static func fit(_ pair: Reading) -> Double {
    let one = pair.first.times.filter { $0.days != nil }
    let other = pair.second.times.filter { $0.days != nil }
    guard !one.isEmpty, !other.isEmpty else { return 0 }
    for left in one {
      for right in other where meet(left, right) { return 0.3 }
    }
    return -1
  }

  private static func meet(_ left: TimeMention, _ right: TimeMention) -> Bool {
    guard let one = left.days, let other = right.days else { return true }
    func widened(_ mention: TimeMention, _ days: ClosedRange<Int>) -> ClosedRange<Int> {
      switch mention.relation {
      case .before, .until: return (days.lowerBound - 36_500)...days.upperBound
      case .after, .since: return days.lowerBound...(days.upperBound + 36_500)
      default: return days
      }
    }
    return widened(left, one).overlaps(widened(right, other))
  }
}
