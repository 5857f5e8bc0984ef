internal import Claims
internal import Language
internal import Values

/// Two numbers for the same thing that cannot both hold, as intervals after conversion, bounds and rounding.
enum NumericChecker: Checker {
  static let name = "numeric/interval"

  static func finding(in pair: Reading) -> Finding? {
    var best: Finding?
    for one in pair.first.quantities {
      for other in pair.second.quantities {
        guard let found = finding(one, other, in: pair) else { continue }
        if found.logit > (best?.logit ?? -Double.infinity) { best = found }
      }
    }
    return best
  }

  private static func finding(_ one: Quantity, _ other: Quantity, in pair: Reading) -> Finding? {
    guard one.unit == other.unit, one.unit != .ordinal, !one.isIncrement, !other.isIncrement else { return nil }
    let (interval, isComplement) = comparable(one, other, in: pair)
    guard let interval, !interval.0.overlaps(interval.1), interval.0.relativeGap(to: interval.1) >= 0.03 else {
      return nil
    }
    guard let nouns = nounNearness(one, other, in: pair) ?? (isComplement && pair.isSameArticle ? 0 : nil) else {
      return nil
    }
    let timing = Timing.fit(pair)
    guard timing >= 0 else { return nil }
    let rest = pair.first.terms.filter { !isPart(one, $0, pair.first, pair) }
    let coverage = pair.coverage(of: rest, by: pair.second)
    let back = pair.coverage(of: pair.second.terms.filter { !isPart(other, $0, pair.second, pair) }, by: pair.first)
    guard
      isComplement || coverage.contentMatches + coverage.nameMatches >= (nouns > 0 ? 1 : 2)
        || nouns >= 1 && coverage.shareWithContext > 0.5
    else { return nil }
    var logit = -4.6
    logit += 1.0 * nouns
    logit += 2.2 * (coverage.shareWithContext + back.shareWithContext) / 2 + 2.4 * (coverage.share + back.share) / 2
    logit += 0.5 * Double(min(3, coverage.contentMatches)) + 0.4 * Double(min(2, coverage.nameMatches))
    logit -=
      0.7
      * Double(
        min(
          2,
          pair.strangers(among: pair.first.terms, to: pair.second).count
            + pair.strangers(among: pair.second.terms, to: pair.first).count))
    logit += isComplement ? 4.4 : 0
    logit += timing * 1.8
    logit += pair.isSameArticle && !pair.isSameSpeaker ? 0.6 : 0
    let words = (pair.firstArticle.text.text(in: one.span), pair.secondArticle.text.text(in: other.span))
    return Finding(
      type: .numeric, foundBy: name,
      evidence: Evidence(
        first: [one.span] + (one.nounSpan.map { [$0] } ?? []),
        second: [other.span] + (other.nounSpan.map { [$0] } ?? [])),
      explanation: "“\(words.0)” and “\(words.1)” cannot both be the number.", logit: logit, mayBeUpdate: true)
  }

  /// The intervals to compare; of shares of opposite outcomes, one is turned into the other's.
  private static func comparable(_ one: Quantity, _ other: Quantity, in pair: Reading) -> ((Interval, Interval)?, Bool)
  {
    guard one.unit == .proportion else { return ((one.interval, other.interval), false) }
    if Oppositions.areComplements(pair) {
      return ((one.interval, Interval(1 - other.interval.upper, 1 - other.interval.lower)), true)
    }
    return ((one.interval, other.interval), false)
  }

  /// How near the nouns counted are: 0 when the unit says what is measured; `nil` when they differ.
  private static func nounNearness(_ one: Quantity, _ other: Quantity, in pair: Reading) -> Double? {
    switch one.unit {
    case .count, .proportion: break
    default: return 0
    }
    guard let left = one.noun, let right = other.noun else { return nil }
    guard let leftID = term(left, in: pair.first), let rightID = term(right, in: pair.second) else {
      return left == right ? 0.6 : nil
    }
    let nearness = pair.vocabulary.nearness(leftID, rightID)
    guard nearness >= .synonym else { return nil }
    return nearness == .same ? 1 : 0.7
  }

  private static func term(_ noun: String, in frame: ClaimFrame) -> Int? {
    frame.terms.first { $0.word < frame.forms.count && frame.forms[$0.word].text == noun }?.id
  }

  private static func isPart(_ quantity: Quantity, _ term: Term, _ frame: ClaimFrame, _ pair: Reading) -> Bool {
    frame.word(term.word) == quantity.noun
  }
}
