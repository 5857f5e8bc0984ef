internal import Claims
internal import Language
internal import Values

/// One event at two times that exclude each other.
enum TemporalChecker: Checker {
  static let name = "temporal/disjoint"

  static func finding(in pair: Reading) -> Finding? {
    guard !pair.first.traits.contains(.future), !pair.second.traits.contains(.future) else { return nil }
    var best: Finding?
    for one in pair.first.times {
      for other in pair.second.times {
        guard let found = finding(one, other, in: pair) else { continue }
        if found.logit > (best?.logit ?? -Double.infinity) { best = found }
      }
    }
    return best
  }

  private static func finding(_ one: TimeMention, _ other: TimeMention, in pair: Reading) -> Finding? {
    guard excludes(one, other), !names(one, pair.firstArticle.text), !names(other, pair.secondArticle.text) else {
      return nil
    }
    let coverage = pair.coverage(of: pair.first.terms, by: pair.second)
    let back = pair.coverage(of: pair.second.terms, by: pair.first)
    let content = coverage.matches.filter { !$0.own.isLight && !$0.own.isName && $0.nearness >= .synonym }
    let knowledge = Knowledge.conflict(pair, one, other)
    let isClock = one.minutes != nil && other.minutes != nil
    guard content.count >= (isClock || knowledge ? 1 : 2),
      coverage.matches.allSatisfy({ pair.first.isNegated($0.own) == pair.second.isNegated($0.other) }),
      pair.first.traits.contains(.past), pair.second.traits.contains(.past),
      content.contains(where: { rank($0.own, pair.first) < 3 && rank($0.other, pair.second) < 3 })
    else { return nil }
    var logit = -4.6
    logit += isClock ? 1.6 : 0
    logit += knowledge ? 1.8 : 0
    logit += 3.0 * max(coverage.share, back.share) + 2.0 * min(coverage.shareWithContext, back.shareWithContext)
    logit += 0.7 * Double(min(3, content.count)) + 0.4 * Double(min(2, coverage.nameMatches))
    logit -=
      0.8
      * Double(
        min(
          2,
          pair.strangers(among: pair.first.terms, to: pair.second).count
            + pair.strangers(among: pair.second.terms, to: pair.first).count))
    let words = (pair.firstArticle.text.text(in: one.span), pair.secondArticle.text.text(in: other.span))
    return Finding(
      type: .temporal, foundBy: name, evidence: Evidence(first: [one.span], second: [other.span]),
      explanation: "“\(words.0)” and “\(words.1)” cannot both be the time.", logit: logit)
  }

  /// How many words of content stand before this one.
  private static func rank(_ term: Term, _ frame: ClaimFrame) -> Int {
    frame.terms.count { $0.word < term.word && !$0.isLight }
  }

  /// Whether the time tells which event is meant, as in "the strike of 2011", and not when something happened.
  private static func names(_ time: TimeMention, _ text: IndexedText) -> Bool {
    text.text(in: TextSpan(max(0, time.span.start - 4), time.span.start)) == " of "
  }

  /// Whether the times cannot both be that of one event.
  private static func excludes(_ one: TimeMention, _ other: TimeMention) -> Bool {
    guard one.relation == .at, other.relation == .at else { return false }
    if let left = one.minutes, let right = other.minutes {
      if let days = one.days, let otherDays = other.days, !days.overlaps(otherDays) { return true }
      let isKnown = one.isHalfOfDayKnown && other.isHalfOfDayKnown
      let shifts = isKnown ? [0] : [-720, 0, 720]
      return !shifts.contains { shift in ((left.lowerBound + shift)...(left.upperBound + shift)).overlaps(right) }
    }
    guard one.minutes == nil, other.minutes == nil, let left = one.days, let right = other.days else { return false }
    return !left.overlaps(right) && left.count <= 366 && right.count <= 366
  }
}

/// When somebody came to know: "learned of it only in May" against "was shown it in March".
enum Knowledge {
  private static let begins: Set<String> = ["learned", "learnt", "heard", "discovered", "found"]
  private static let had: Set<String> = [
    "knew", "told", "shown", "informed", "warned", "briefed", "aware", "notified", "known", "learned", "learnt",
  ]

  static func conflict(_ pair: Reading, _ one: TimeMention, _ other: TimeMention) -> Bool {
    isConflict(pair.first, one, pair.second, other) || isConflict(pair.second, other, pair.first, one)
  }

  private static func isConflict(_ frame: ClaimFrame, _ time: TimeMention, _ other: ClaimFrame, _ earlier: TimeMention)
    -> Bool
  {
    guard let days = time.days, let before = earlier.days, before.upperBound < days.lowerBound else { return false }
    let isFirst = frame.forms.contains { ["only", "first"].contains($0.text) }
    return isFirst && frame.forms.contains { begins.contains($0.text) }
      && other.forms.contains { had.contains($0.text) }
  }
}
