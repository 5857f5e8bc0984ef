internal import Claims
internal import Language
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
      other.claim.stance == .asserts || other.claim.stance == .promises, other.claim.kind != .narrator,
      mayPoint(from: answer, to: other, in: pair)
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

  /// "Received any such report" does not deny what a report says, while "no such letter" points at any news of one.
  private static func mayPoint(from answer: ClaimFrame, to other: ClaimFrame, in pair: Reading) -> Bool {
    guard let such = answer.forms.firstIndex(where: { $0.text == "such" }),
      answer.terms.contains(where: { $0.word < such && !$0.isLight && !$0.isName })
    else { return true }
    let noun = answer.terms.filter { $0.word > such && !$0.isLight }
    return pair.coverage(of: noun, by: other).matches.contains { $0.nearness >= .derived }
  }
}
