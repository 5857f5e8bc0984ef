internal import Claims
internal import Language
internal import Values

/// One deed, two doers: "it was he who paid" against "she had been the one to pay".
enum RoleChecker: Checker {
  static let name = "role/agent"

  /// Who did something, and the word for what was done.
  private struct Deed {
    let agent: Range<Int>
    let verb: Term
    /// Whether the words insist on who it was: "it was X who", "X was the one who".
    let isCleft: Bool
  }

  static func finding(in pair: Reading) -> Finding? {
    // One speaker who tells of two deeds does not contradict himself.
    guard !pair.isSameSpeaker || !pair.isSameArticle else { return nil }
    // Most claims insist on no doer, and their other deeds need not be looked for.
    let clefts = (clefts(of: pair.first), clefts(of: pair.second))
    guard !clefts.0.isEmpty || !clefts.1.isEmpty else { return nil }
    let one = deeds(of: pair.first, clefts: clefts.0)
    let other = deeds(of: pair.second, clefts: clefts.1)
    var best: Finding?
    for left in one {
      for right in other where left.isCleft || right.isCleft {
        guard let found = finding(left, right, in: pair) else { continue }
        if found.logit > (best?.logit ?? -Double.infinity) { best = found }
      }
    }
    return best
  }

  private static func finding(_ one: Deed, _ other: Deed, in pair: Reading) -> Finding? {
    let nearness = pair.vocabulary.nearness(one.verb.id, other.verb.id)
    guard nearness >= .synonym, !one.verb.isLight && !other.verb.isLight || one.isCleft && other.isCleft,
      !pair.first.isNegated(one.verb), !pair.second.isNegated(other.verb)
    else { return nil }
    let left = agent(one.agent, of: pair.first)
    let right = agent(other.agent, of: pair.second)
    guard let left, let right, left.isDisjoint(with: right) else { return nil }
    // "the minister" may be the one named on the other side.
    guard left.isDefinite, right.isDefinite || one.isCleft && other.isCleft else { return nil }
    var logit = -2.2
    logit += one.isCleft && other.isCleft ? 1.6 : 0.8
    logit += nearness >= .synonym ? 0.8 : 0
    logit += pair.isSameArticle ? 0.6 : 0
    let coverage = pair.coverage(of: pair.first.terms, by: pair.second)
    logit += 1.6 * coverage.shareWithContext + 0.4 * Double(min(2, coverage.contentMatches))
    let others = coverage.matches.count { $0.own.word != one.verb.word && !$0.own.isLight }
    guard one.isCleft && other.isCleft || pair.isSameArticle || others > 0 else { return nil }
    let words = (
      pair.words(
        min(one.agent.lowerBound, one.verb.word)..<max(one.agent.upperBound, one.verb.word + one.verb.length),
        of: pair.first),
      pair.words(
        min(other.agent.lowerBound, other.verb.word)..<max(other.agent.upperBound, other.verb.word + other.verb.length),
        of: pair.second)
    )
    return Finding(
      type: .role, foundBy: name,
      evidence: Evidence(
        first: pair.spans([one.agent, one.verb.word..<(one.verb.word + one.verb.length)], of: pair.first),
        second: pair.spans([other.agent, other.verb.word..<(other.verb.word + other.verb.length)], of: pair.second)),
      explanation: "“\(words.0)” and “\(words.1)” name two doers of one deed.", logit: logit)
  }

  /// What is known of a doer.
  private struct Agent {
    var words: Set<String>
    var isDefinite: Bool
    func isDisjoint(with other: Agent) -> Bool { words.isDisjoint(with: other.words) }
  }

  private static func agent(_ range: Range<Int>, of frame: ClaimFrame) -> Agent? {
    var words: Set<String> = []
    var isDefinite = false
    for index in range {
      let text = frame.word(index)
      if ["i", "we", "us", "me", "our", "my"].contains(text) {
        words.formUnion(frame.claim.speaker.name.lowercased().split(separator: " ").map(String.init))
        isDefinite = true
      } else if ["he", "him", "she", "her"].contains(text) {
        words.insert(["he", "him"].contains(text) ? "he" : "she")
        isDefinite = true
      } else if !FunctionWords.all.contains(text), !FunctionWords.titles.contains(text),
        frame.forms[index].kind == .word
      {
        words.insert(text)
        if frame.forms[index].isCapitalised || index > range.lowerBound { isDefinite = true }
      }
    }
    return words.isEmpty ? nil : Agent(words: words, isDefinite: isDefinite)
  }

  private static func clefts(of frame: ClaimFrame) -> [Deed] {
    var found: [Deed] = []
    for index in frame.forms.indices {
      // "it was X who/that V"
      if frame.word(index) == "it", ["was", "is"].contains(frame.word(index + 1)),
        let who = (index + 2..<min(index + 9, frame.forms.count)).first(where: {
          ["who", "that"].contains(frame.word($0))
        }), who > index + 2,
        let verb = frame.terms.first(where: { $0.word > who && $0.word <= who + 3 && !$0.isName })
      {
        found.append(Deed(agent: (index + 2)..<who, verb: verb, isCleft: true))
      }
      // "X was the one who V", "X had been the one to V"
      if frame.word(index) == "the", ["one", "first"].contains(frame.word(index + 1)),
        ["who", "to", "that"].contains(frame.word(index + 2)),
        ["was", "is", "been", "were"].contains(frame.word(index - 1)),
        let verb = frame.terms.first(where: { $0.word > index + 2 && $0.word <= index + 5 && !$0.isName })
      {
        var end = index - 1
        while end > 0, ["was", "is", "been", "had", "were", "has"].contains(frame.word(end)) { end -= 1 }
        found.append(Deed(agent: subjectStart(before: end + 1, of: frame)..<(end + 1), verb: verb, isCleft: true))
      }
    }
    return found
  }

  /// - Parameter clefts: Those of the frame, which come first.
  private static func deeds(of frame: ClaimFrame, clefts: [Deed]) -> [Deed] {
    var found = clefts
    let cleftVerbs = Set(clefts.map(\.verb.word))
    for term in frame.terms where !term.isName && !cleftVerbs.contains(term.word) && term.word > 0 {
      var end = term.word
      while end > 0,
        ["had", "has", "have", "was", "were", "then", "also", "first", "up", "and", "got"].contains(frame.word(end - 1))
      { end -= 1 }
      guard end > 0, frame.forms[end - 1].kind == .word else { continue }
      let start = subjectStart(before: end, of: frame)
      if start < end { found.append(Deed(agent: start..<end, verb: term, isCleft: false)) }
    }
    return found
  }

  /// The start of the noun phrase that ends before `end`.
  private static func subjectStart(before end: Int, of frame: ClaimFrame) -> Int {
    var start = end
    while start > 0, end - start < 5, frame.forms[start - 1].kind == .word || frame.forms[start - 1].text == "'s" {
      let text = frame.word(start - 1)
      if ["and", "but", "that", "who", "which", "of", "in", "on", "at", "to", "said", "says"].contains(text) { break }
      start -= 1
      if ["the", "a", "an", "he", "she", "i", "we", "they", "it", "his", "her", "their", "our", "my", "its"].contains(
        text)
      {
        break
      }
    }
    return start
  }
}
