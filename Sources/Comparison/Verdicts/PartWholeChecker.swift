internal import Claims
internal import Language
internal import Values

/// All of a whole against a part that is missing: "all 12 vans arrived", "5 of the 12 vans have not arrived".
enum PartWholeChecker: Checker {
  static let name = "numeric/part-whole"

  static func finding(in pair: Reading) -> Finding? {
    if let found = conflict(in: pair) { return found }
    return conflict(in: pair.swapped)?.swapped
  }

  /// The first claim of the pair tells of the whole.
  private static func conflict(in pair: Reading) -> Finding? {
    let (all, some) = (pair.first, pair.second)
    guard all.negations.isEmpty, !some.negations.isEmpty || some.forms.contains(where: { lacks.contains($0.text) })
    else {
      return nil
    }
    for whole in all.quantities where isAll(whole, in: all, text: pair.firstArticle.text) {
      for part in parts(of: whole, in: some, text: pair.secondArticle.text) {
        let coverage = pair.coverage(of: all.terms, by: some)
        var logit = -1.6 + 3.0 * coverage.shareWithContext + 0.4 * Double(min(3, coverage.contentMatches))
        let strangers =
          pair.strangers(among: all.terms, to: some).count + pair.strangers(among: some.terms, to: all).count
        logit -= 0.8 * Double(min(2, strangers))
        let words = (pair.firstArticle.text.text(in: whole.span), pair.secondArticle.text.text(in: part.span))
        return Finding(
          type: .numeric, foundBy: name, evidence: Evidence(first: [whole.span], second: [part.span]),
          explanation: "All of “\(words.0)” leaves none of “\(words.1)” out.", logit: logit, mayBeUpdate: true)
      }
    }
    return nil
  }

  /// "5 of the 12 vans", "5 of the 12 million euros".
  private static func parts(of whole: Quantity, in frame: ClaimFrame, text: IndexedText) -> [Quantity] {
    var parts = frame.quantities.filter { part in
      guard let of = part.whole, part.interval.upper < 1 else { return false }
      return isSame(of, whole.written) && part.noun == whole.noun
    }
    for (part, of) in zip(frame.quantities, frame.quantities.dropFirst())
    where of.unit == whole.unit && isSame(of.written, whole.written) && part.written < of.written
      && part.span.end < of.span.start
      && [" of the ", " of ", " of its ", " of those "].contains(text.text(in: TextSpan(part.span.end, of.span.start)))
    {
      parts.append(part)
    }
    return parts
  }

  private static func isSame(_ one: Double, _ other: Double) -> Bool { abs(one - other) <= 0.005 * max(one, other) }

  /// "all 12 vans", "all of the 12 vans", "each of the 12", "the full 12 million".
  private static func isAll(_ quantity: Quantity, in frame: ClaimFrame, text: IndexedText) -> Bool {
    guard quantity.whole == nil,
      let number = frame.forms.firstIndex(where: {
        $0.bytes.lowerBound >= text.byteOffset(ofScalar: quantity.span.start)
      })
    else { return false }
    var index = number - 1
    while index >= 0, ["of", "the", "these", "those", "its", "our", "their"].contains(frame.forms[index].text) {
      index -= 1
    }
    guard index >= 0 else { return false }
    let isExcepted = index > 0 && ["not", "almost", "nearly"].contains(frame.forms[index - 1].text)
    return wholes.contains(frame.forms[index].text) && !isExcepted
  }

  private static let wholes: Set<String> = ["all", "each", "every", "full", "entire", "both"]
  private static let lacks: Set<String> = ["unpaid", "missing", "outstanding", "lacking", "undelivered", "unfinished"]
}
