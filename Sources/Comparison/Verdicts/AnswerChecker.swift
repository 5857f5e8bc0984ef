internal import Claims
internal import Values

/// A denial whose words point back: "that is not right", "pure fantasy", "disputes the figures".
///
/// What is denied stands in the passage before: the nearest statement of another speaker, or, in another article, a
/// statement that the passage repeats.
enum AnswerChecker: Checker {
  static let name = "denial/answer"

  static func finding(in pair: Reading) -> Finding? {
    if let found = answer(in: pair) { return found }
    return answer(in: pair.swapped)?.swapped
  }

  /// The first claim of the pair is the answer.
  private static func answer(in pair: Reading) -> Finding? {
    let answer = pair.first
    let other = pair.second
    guard answer.traits.contains(.anaphoricDenial), answer.claim.kind != .narrator,
      !other.traits.contains(.anaphoricDenial), !pair.isSameSpeaker, other.terms.count(where: { !$0.isLight }) >= 2,
      other.claim.stance == .asserts || other.claim.stance == .promises, other.claim.kind != .narrator
    else { return nil }
    let coverage = pair.coverage(of: other.terms, byPassageOf: answer)
    var logit = -3.8
    if pair.isSameArticle {
      guard other.place < answer.place, answer.place - other.place <= 3, pair.rivals <= 1 else { return nil }
      logit += pair.rivals == 0 ? 2.0 : 0.5
      logit -= 0.4 * Double(answer.place - other.place - 1)
      logit += 2.5 * coverage.share
    } else {
      guard coverage.matched >= 3, pair.secondsLater <= 0 else { return nil }
      logit += 5.0 * coverage.share - 0.6
    }
    logit += answer.claim.stance == .denies ? 0.8 : 0
    let words = pair.words(0..<min(answer.forms.count, 12), of: answer)
    let otherWords = pair.words(0..<min(other.forms.count, 14), of: other)
    return Finding(
      type: .denial, foundBy: name,
      evidence: Evidence(
        first: answer.claim.spans, second: other.claim.spans),
      explanation: "“\(words)” answers and denies “\(otherWords)”.", logit: logit)
  }
}
