internal import Claims
internal import Language
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
    // A claim of one or two words asserts no event.
    guard other.forms.count(where: { $0.kind == .word }) >= 3 else { return nil }
    var scope = negating.terms.filter { negation.scope.contains($0.word) && !negation.cue.contains($0.word) }
    let things = scope.filter { !NegationShape.bringers.contains(negating.word($0.word)) }
    if things.contains(where: { !$0.isLight && !$0.isName }) { scope = things }
    guard !scope.isEmpty, NegationShape.canDeny(negation, of: negating, in: other) else { return nil }
    let coverage = pair.coverage(of: scope, by: other)
    let positive = coverage.matches.filter { !other.isNegated($0.other) }
    guard !positive.isEmpty, positive.count * 2 > coverage.matches.count else { return nil }
    let isUniversal = negation.kind == .universal || containsAny(of: Self.universals, in: negation.scope, of: negating)
    let content = positive.filter { !$0.own.isLight && !$0.own.isName }
    guard negation.kind == .stance || !isContrast(negation, in: negating),
      let veto = veto(negation, scope: scope, matches: positive, pair: pair)
    else { return nil }
    // The first content word negated, or the noun and its verb after "no", must be there.
    let heads = heads(of: negation, among: scope, in: negating)
    let matchedHeads = positive.filter { match in heads.contains(match.own) && match.nearness >= .synonym }
    guard !matchedHeads.isEmpty, let lead = heads.first else { return nil }
    let isNoun = isNounCue(negation, in: negating)
    if heads.count > 1, matchedHeads.count < heads.count {
      guard content.count >= 2, isNoun || matchedHeads.contains(where: { $0.own == lead }) else { return nil }
    }
    let back = pair.coverage(of: other.terms.filter { !$0.isLight }, by: negating)
    guard !content.isEmpty || (coverage.nameMatches > 0 && coverage.share >= 0.6),
      NegationShape.isTied(negation, positive, coverage: coverage, back: back.shareWithContext, in: pair)
    else { return nil }
    // Long statements share a word or two by chance: both must hold a fair part of each other.
    guard coverage.share >= 0.5 || back.share >= 0.34 || negation.kind == .stance else { return nil }
    let headShare = Double(matchedHeads.count) / Double(max(1, heads.count))
    let best = content.map(\.nearness.share).max() ?? 0.5
    let strangers = pair.strangers(among: scope, to: other).count

    var logit = -4.3 + veto
    logit += 2.6 * coverage.shareWithContext + 1.4 * coverage.share
    logit += 0.75 * Double(min(3, content.count)) + 0.4 * Double(min(2, coverage.nameMatches))
    logit += 0.8 * headShare + 1.2 * (best - 0.85) / 0.15
    logit += (content.count > 1 ? 1.8 : 3.0) * (back.shareWithContext - (content.count > 1 ? 0.33 : 0.45))
    logit -= hasStrangeSubject(negation, in: pair, isStrict: content.count < 2) ? 1.8 : 0
    logit += isUniversal ? 0.7 : 0
    logit -= 1.0 * Double(min(2, strangers))
    logit += pair.isSameArticle ? (pair.isSameSpeaker ? -2.2 : 0.3) : 0
    logit -= matchedHeads.allSatisfy { !other.isFactual($0.other) } ? 2.5 : 0
    logit -= 0.8 * Double(min(2, Places.onlyOnOneSide(pair)))
    logit += Timing.fit(pair) * 1.2

    let ownWords = pair.stretch(of: content.map(\.own), and: [negation.cue], in: negating)
    let otherWords = pair.stretch(of: positive.map(\.other), in: other)
    let isEmphatic = containsAny(of: Self.emphasis, in: negation.scope, of: negating)
    let isDenial = !pair.isSameSpeaker && (negating.claim.stance == .denies || isEmphatic)
    return Finding(
      type: isDenial ? .denial : .negation, foundBy: isDenial ? "denial/scope" : name,
      evidence: Evidence(
        first: pair.spans([negation.cue], of: negating) + pair.spans(of: positive.map(\.own), in: negating),
        second: pair.spans(of: positive.map(\.other), in: other)),
      explanation: isDenial
        ? "“\(ownWords)” is denied; “\(otherWords)” is asserted." : "“\(ownWords)” conflicts with “\(otherWords)”.",
      logit: logit, mayBeUpdate: true)
  }

  /// The words that must be met: after "no", the noun and the next word; else the first word that carries content.
  private static func heads(of negation: Negation, among scope: [Term], in frame: ClaimFrame) -> [Term] {
    let after = scope.filter { $0.word >= negation.cue.upperBound && !$0.isName }
    // "deleted nothing", "received none of it": what is ruled out stands before.
    if after.isEmpty || after.allSatisfy(\.isLight),
      let before = scope.last(where: { $0.word < negation.cue.lowerBound && !$0.isName && !$0.isLight })
    {
      return [before]
    }
    let content = after.enumerated().filter { !$1.isLight || $0 == 0 && isNounCue(negation, in: frame) }.map(\.element)
    if content.isEmpty { return Array((after.isEmpty ? scope : after).prefix(1)) }
    return Array(content.prefix(negation.kind == .universal ? 2 : 1))
  }

  /// Whether what the negated words are said of is named, and is nowhere near the other claim.
  private static func hasStrangeSubject(_ negation: Negation, in pair: Reading, isStrict: Bool) -> Bool {
    guard negation.kind != .stance else { return false }
    let frame = pair.first
    var start = negation.cue.lowerBound
    while start > 0, frame.forms[start - 1].kind == .word || frame.forms[start - 1].text == "'s",
      !["and", "but", "that", "because", "while"].contains(frame.word(start - 1))
    {
      start -= 1
    }
    let subject = frame.terms.filter { $0.word >= start && $0.word < negation.cue.lowerBound && !$0.isLight }
    guard !subject.isEmpty else { return false }
    return !subject.contains { term in
      (!isStrict || term.isName) && pair.isInContext(term, of: pair.second)
        || pair.second.terms.contains { pair.vocabulary.nearness(term.id, $0.id) >= .synonym }
    }
  }

  /// Negations of one part of a statement that stands otherwise: "never the dinner, always the bill", "agreed not to
  /// attack", "we do not march against it, we march for more".
  private static func isContrast(_ negation: Negation, in frame: ClaimFrame) -> Bool {
    let before = frame.word(negation.cue.lowerBound - 1)
    let next = frame.word(negation.cue.upperBound)
    if negation.kind == .lexical || ["to", "for", "about", "as", "because", "with"].contains(next) { return true }
    // "ministers but not builders", "wind and no figures": a part of a list.
    if before == "but" || ["and", "with"].contains(before) && frame.word(negation.cue.lowerBound) == "no" {
      return true
    }
    if frame.word(negation.cue.lowerBound - 2) == "it",
      ["is", "was"].contains(frame.word(negation.cue.lowerBound - 1)),
      ["the", "a", "that", "about", "for"].contains(frame.word(negation.cue.upperBound))
    {
      return true
    }
    let inside = frame.terms.filter { negation.scope.contains($0.word) && $0.word >= negation.cue.upperBound }
    if (negation.cue.upperBound..<negation.scope.upperBound).contains(where: { Self.limits.contains(frame.word($0)) }) {
      return true
    }
    guard let lead = inside.first(where: { !$0.isLight }) else { return false }
    return frame.terms.contains { $0.id == lead.id && $0.word != lead.word && !frame.isNegated($0) }
  }

  /// Whether the cue stands with a noun: "no boat", "not one of its lorries".
  private static func isNounCue(_ negation: Negation, in frame: ClaimFrame) -> Bool {
    negation.kind == .universal && ["no", "not"].contains(frame.word(negation.cue.lowerBound))
  }

  /// What is added to the sum for what is negated: `nil` when the words negated say nothing about the event itself.
  ///
  /// "Did not say that p" is no denial of p, but the same speaker's own p conflicts with it; "does not know of p",
  /// "does not believe p" commit to nothing.
  private static func veto(
    _ negation: Negation, scope: [Term], matches: [Reading.Coverage.Match], pair: Reading
  ) -> Double? {
    if negation.kind == .stance { return 0.6 }
    let words = (negation.scope.lowerBound..<negation.scope.upperBound).filter { $0 >= negation.cue.upperBound }
    if words.prefix(5).contains(where: { Self.duties.contains(pair.first.word($0)) }) { return nil }
    guard
      let verb = words.prefix(5).first(where: { index in
        let text = pair.first.word(index)
        return !FunctionWords.all.contains(text) || Speech.says.contains(text)
      })
    else { return 0 }
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

  /// Words that let the negated hold from some point on, or for some.
  private static let limits: Set<String> = ["until", "except", "unless", "till"]

  /// Words by which a speaker answers what others say.
  private static let emphasis: Set<String> = [
    "kind", "whatsoever", "such", "anybody", "anything", "ever", "nothing", "all",
  ]

  /// Left to the checker of modality.
  private static let duties: Set<String> = [
    "obliged", "required", "allowed", "permitted", "need", "compelled", "bound", "entitled",
  ]

  private static let universals: Set<String> = [
    "any", "anybody", "anyone", "anything", "ever", "single", "whatsoever", "kind",
  ]
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
    "mind", "doubt", "call", "called", "consider", "regard", "like", "likes", "care", "recognise", "recognize",
    "decided", "decide", "imagine", "aware", "bet", "agree", "intend",
  ]
}

/// The places that claims are bound to.
enum Places {
  private static let prepositions: Set<String> = ["in", "at", "near", "outside"]

  /// How many names of places ("in Ellery") one claim has that the other has not.
  static func onlyOnOneSide(_ pair: Reading) -> Int {
    count(of: pair.first, beside: pair.second, in: pair) + count(of: pair.second, beside: pair.first, in: pair)
  }

  private static func count(of frame: ClaimFrame, beside other: ClaimFrame, in pair: Reading) -> Int {
    frame.terms.count { term in
      guard term.isName, !other.terms.contains(where: { pair.vocabulary.nearness(term.id, $0.id) >= .derived }) else {
        return false
      }
      return prepositions.contains(frame.word(term.word - 1))
        || frame.word(term.word - 1) == "of"
          && ["town", "city", "village", "island", "district"].contains(frame.word(term.word - 2))
    }
  }
}

/// Whether the times that two claims name allow them to speak of one event.
enum Timing {
  /// 0.5 when the days named meet, 0 when one names none, -1 when they exclude each other.
  static func fit(_ pair: Reading) -> Double {
    let one = pair.first.times.filter { $0.days != nil }
    let other = pair.second.times.filter { $0.days != nil }
    guard !one.isEmpty, !other.isEmpty else { return 0 }
    for left in one {
      for right in other where meet(left, right) { return 0.5 }
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
