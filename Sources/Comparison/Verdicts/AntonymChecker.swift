internal import Claims
internal import Language
internal import Values

/// Opposite words said of the same thing: "she resigned" against "I was fired".
enum AntonymChecker: Checker {
  static let name = "antonym/aligned"

  static func finding(in pair: Reading) -> Finding? {
    var best: Finding?
    for opposition in Oppositions.found(in: pair) {
      guard let found = finding(of: opposition, in: pair) else { continue }
      if found.logit > (best?.logit ?? -Double.infinity) { best = found }
    }
    return best
  }

  private static func finding(of opposition: Oppositions.Found, in pair: Reading) -> Finding? {
    guard isFactual(opposition.first, in: pair.first), isFactual(opposition.second, in: pair.second) else { return nil }
    guard !isNegated(opposition.first, in: pair.first), !isNegated(opposition.second, in: pair.second) else {
      return nil
    }
    let own = pair.first.terms.filter { !opposition.first.contains($0.word) }
    let coverage = pair.coverage(of: own, by: pair.second)
    let back = pair.coverage(of: pair.second.terms.filter { !opposition.second.contains($0.word) }, by: pair.first)
    var logit = -5.0
    logit += opposition.isListed ? 1.8 : 0
    logit += opposition.isListed && coverage.contentMatches > 0 ? 0.6 : 0
    logit += opposition.isPersonal && Persons.areShared(pair) ? 1.6 : 0
    guard opposition.isPersonal || coverage.contentMatches + coverage.nameMatches > 0 else { return nil }
    // Outside the list the words must speak of the same thing in words, not by the passage alone.
    guard opposition.isListed || coverage.contentMatches >= 2 || coverage.contentMatches + coverage.nameMatches >= 3
    else { return nil }
    // Opposites as WordNet has them ("before" and "after", "public" and "private") need the rest to be nearly the same.
    guard opposition.isListed || min(coverage.share, back.share) >= 0.45 else { return nil }
    guard opposition.isListed == false || opposition.isPersonal || (coverage.share + back.share) / 2 >= 0.32 else {
      return nil
    }
    logit += 2.4 * (coverage.share + back.share) / 2 + 2.0 * (coverage.shareWithContext + back.shareWithContext) / 2
    logit += 0.6 * Double(min(3, coverage.contentMatches)) + 0.6 * Double(min(2, coverage.nameMatches))
    logit -=
      0.7
      * Double(
        min(
          2,
          pair.strangers(among: pair.first.terms, to: pair.second).count
            + pair.strangers(among: pair.second.terms, to: pair.first).count))
    logit += Timing.fit(pair) * 1.5
    logit += pair.isSameArticle && !pair.isSameSpeaker ? 0.5 : 0
    let words = (pair.words(opposition.first, of: pair.first), pair.words(opposition.second, of: pair.second))
    return Finding(
      type: .antonym, foundBy: name,
      evidence: Evidence(
        first: pair.spans([opposition.first], of: pair.first), second: pair.spans([opposition.second], of: pair.second)),
      explanation: "“\(words.0)” and “\(words.1)” exclude each other.", logit: logit, mayBeUpdate: true)
  }

  private static func isFactual(_ range: Range<Int>, in frame: ClaimFrame) -> Bool {
    guard let term = frame.terms.first(where: { range.contains($0.word) }) else { return true }
    return frame.isFactual(term)
  }

  private static func isNegated(_ range: Range<Int>, in frame: ClaimFrame) -> Bool {
    frame.negations.contains { $0.scope.overlaps(range) || $0.cue.overlaps(range) }
  }
}

/// Whether two claims are about one person who speaks in one of them.
enum Persons {
  static func areShared(_ pair: Reading) -> Bool {
    speaks(pair.first, of: pair.second, pair) || speaks(pair.second, of: pair.first, pair)
  }

  /// Whether the speaker of the first is the person whom the passage of the second is about.
  private static func speaks(_ frame: ClaimFrame, of other: ClaimFrame, _ pair: Reading) -> Bool {
    let isAboutSelf =
      frame.forms.contains { ["i", "me", "my"].contains($0.text) }
      || frame.claim.kind != .direct && frame.forms.prefix(3).contains { ["he", "she"].contains($0.text) }
    let isAboutOther = other.forms.contains { ["he", "she", "him", "her"].contains($0.text) || $0.isCapitalised }
    guard isAboutSelf, isAboutOther, !pair.isSameSpeaker,
      let surname = frame.claim.speaker.name.split(separator: " ").last
    else { return false }
    let wanted = surname.lowercased()
    return other.context.contains { pair.vocabulary.forms[$0] == wanted }
  }
}

/// The opposite words of two claims.
enum Oppositions {
  struct Found {
    let first: Range<Int>
    let second: Range<Int>
    /// Whether the project's own table has it; else WordNet.
    let isListed: Bool
    let isComplement: Bool
    var isPersonal = false
  }

  static func found(in pair: Reading) -> [Found] {
    var list: [Found] = []
    for one in pair.first.opposed {
      for other in pair.second.opposed where one.row == other.row && one.isFirstSide != other.isFirstSide {
        let opposition = Opposition.table[one.row]
        list.append(
          Found(
            first: one.words, second: other.words, isListed: true, isComplement: opposition.isComplement,
            isPersonal: opposition.isPersonal))
      }
    }
    for one in pair.first.terms where !one.isName {
      for other in pair.second.terms where !other.isName && pair.vocabulary.areAntonyms(one.id, other.id) {
        list.append(
          Found(
            first: one.word..<(one.word + one.length), second: other.word..<(other.word + other.length),
            isListed: false,
            isComplement: false))
      }
    }
    return list
  }

  static func areComplements(_ pair: Reading) -> Bool { found(in: pair).contains { $0.isComplement } }
}
