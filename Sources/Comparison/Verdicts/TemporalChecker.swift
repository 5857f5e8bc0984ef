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
    guard excludes(one, other) else { return nil }
    let coverage = pair.coverage(of: pair.first.terms, by: pair.second)
    let back = pair.coverage(of: pair.second.terms, by: pair.first)
    guard coverage.contentMatches >= 1, coverage.matches.allSatisfy({ pair.first.isNegated($0.own) == pair.second.isNegated($0.other) })
    else { return nil }
    var logit = -5.2
    logit += 3.0 * max(coverage.share, back.share) + 2.0 * min(coverage.shareWithContext, back.shareWithContext)
    logit += 0.7 * Double(min(3, coverage.contentMatches)) + 0.4 * Double(min(2, coverage.nameMatches))
    logit -= 0.8 * Double(min(2, pair.strangers(among: pair.first.terms, to: pair.second).count
      + pair.strangers(among: pair.second.terms, to: pair.first).count))
    logit += one.minutes != nil && other.minutes != nil ? 1.0 : 0
    let words = (pair.firstArticle.text.text(in: one.span), pair.secondArticle.text.text(in: other.span))
    return Finding(
      type: .temporal, foundBy: name, evidence: Evidence(first: [one.span], second: [other.span]),
      explanation: "“\(words.0)” and “\(words.1)” cannot both be the time.", logit: logit)
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
