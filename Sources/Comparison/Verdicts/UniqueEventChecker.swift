internal import Claims
internal import Language
internal import Values

/// Something of which there is one at two times: "the last train left on Monday", "the last train is due on Friday".
enum UniqueEventChecker: Checker {
  static let name = "temporal/unique-event"

  static func finding(in pair: Reading) -> Finding? {
    guard pair.first.negations.isEmpty, pair.second.negations.isEmpty,
      let slot = shared(by: pair), let (one, other) = times(of: pair)
    else { return nil }
    let strangers =
      pair.strangers(among: pair.first.terms, to: pair.second).count
      + pair.strangers(among: pair.second.terms, to: pair.first).count
    var logit = -0.9 + 2.2 * pair.similarity
    logit += pair.coverage(of: pair.first.terms, by: pair.second).shareWithContext
    logit -= 0.9 * Double(min(2, strangers))
    let words = (pair.firstArticle.text.text(in: one.span), pair.secondArticle.text.text(in: other.span))
    return Finding(
      type: .temporal, foundBy: name, evidence: Evidence(first: [one.span], second: [other.span]),
      explanation: "There is one “\(slot)”; “\(words.0)” and “\(words.1)” cannot both be its time.", logit: logit)
  }

  /// Whether the statement that still waits for the event was made after, or with, the one that has seen it.
  static func isSeenBeforeAwaited(_ pair: Reading) -> Bool {
    switch (pair.first.traits.contains(.future), pair.second.traits.contains(.future)) {
    case (false, true): pair.secondsLater >= 0
    case (true, false): pair.secondsLater <= 0
    default: false
    }
  }

  /// The words of a subject that both claims begin with: an ordinal or superlative and its noun.
  private static func shared(by pair: Reading) -> String? {
    guard let one = subject(of: pair.first), let other = subject(of: pair.second), one.ordinal == other.ordinal else {
      return nil
    }
    let nearness = pair.vocabulary.nearness(one.noun.id, other.noun.id)
    return nearness == .same ? "\(one.ordinal) \(pair.first.word(one.noun.word))" : nil
  }

  private static func subject(of frame: ClaimFrame) -> (ordinal: String, noun: Term)? {
    var index = 0
    while index < frame.forms.count, index < 3,
      ["that", "the", "its", "their", "our"].contains(frame.forms[index].text)
    {
      index += 1
    }
    guard index + 1 < frame.forms.count, index > 0, ordinals.contains(frame.forms[index].text),
      let noun = frame.terms.first(where: { $0.word == index + 1 && !$0.isName }),
      // "the last transfer of the ministry" may be another one.
      index + 2 >= frame.forms.count || !["of", "from", "to", "by"].contains(frame.forms[index + 2].text)
    else { return nil }
    return (frame.forms[index].text, noun)
  }

  private static func times(of pair: Reading) -> (TimeMention, TimeMention)? {
    for one in pair.first.times {
      for other in pair.second.times where one.relation == .at && other.relation == .at {
        guard let left = one.days, let right = other.days, !left.overlaps(right), left.count <= 92, right.count <= 92
        else { continue }
        return (one, other)
      }
    }
    return nil
  }

  private static let ordinals: Set<String> = ["last", "final", "first", "only", "second", "third"]
}
