internal import Claims
internal import Values

/// A duty against freedom from it, or a ban against leave: "must sign" against "does not have to sign".
enum ModalityChecker: Checker {
  static let name = "modality/duty"

  private enum Force { case required, free, banned, allowed }

  static func finding(in pair: Reading) -> Finding? {
    guard let one = force(of: pair.first), let other = force(of: pair.second) else { return nil }
    switch (one.force, other.force) {
    case (.required, .free), (.free, .required), (.banned, .allowed), (.allowed, .banned), (.required, .banned),
      (.banned, .required):
      break
    default: return nil
    }
    let coverage = pair.coverage(of: pair.first.terms.filter { !one.words.contains($0.word) }, by: pair.second)
    let back = pair.coverage(of: pair.second.terms.filter { !other.words.contains($0.word) }, by: pair.first)
    guard coverage.contentMatches >= 1 else { return nil }
    var logit = pair.isSameArticle ? -1.9 : -2.6
    logit += 2.5 * max(coverage.share, back.share) + 2.0 * (coverage.shareWithContext + back.shareWithContext) / 2
    logit += 0.6 * Double(min(3, coverage.contentMatches)) + 0.3 * Double(min(2, coverage.nameMatches))
    logit -= 0.7 * Double(min(2, pair.strangers(among: pair.first.terms, to: pair.second).count))
    let words = (pair.words(one.words, of: pair.first), pair.words(other.words, of: pair.second))
    return Finding(
      type: .modality, foundBy: name,
      evidence: Evidence(
        first: pair.spans([one.words], of: pair.first) + pair.spans(of: coverage.matches.map(\.own), in: pair.first),
        second: pair.spans([other.words], of: pair.second)
          + pair.spans(of: coverage.matches.map(\.other), in: pair.second)),
      explanation: "“\(words.0)” conflicts with “\(words.1)”.", logit: logit)
  }

  private static func force(of frame: ClaimFrame) -> (force: Force, words: Range<Int>)? {
    for start in frame.forms.indices {
      guard let rows = rowsOf[frame.word(start)] else { continue }
      for row in rows where row.words.count <= frame.forms.count - start {
        guard row.words.enumerated().allSatisfy({ $1.contains(frame.word(start + $0)) }) else { continue }
        let range = start..<(start + row.words.count)
        // "No driver is obliged": the negation stands before.
        if let negation = frame.negations.first(where: {
          $0.scope.overlaps(range) && $0.cue.upperBound <= range.lowerBound
        }) {
          let words = negation.cue.lowerBound..<range.upperBound
          switch row.force {
          case .required: return (row.isDirect ? .banned : .free, words)
          case .allowed: return (.banned, words)
          case .banned: return (.allowed, words)
          case .free: return (.required, words)
          }
        }
        return (row.force, range)
      }
    }
    return nil
  }

  private struct Row {
    let words: [Set<String>]
    let force: Force
    /// "must not" bans, where "not have to" frees.
    var isDirect = false
  }

  /// The rows that begin with a word, in the order of the table.
  private static let rowsOf: [String: [Row]] = {
    var rowsOf: [String: [Row]] = [:]
    for row in table { for word in row.words[0] { rowsOf[word, default: []].append(row) } }
    return rowsOf
  }()

  private static let table: [Row] = [
    Row(words: [["does", "do", "did", "need"], ["not"], ["have", "need"], ["to"]], force: .free),
    Row(words: [["need"], ["not"]], force: .free),
    Row(words: [["free"], ["to"]], force: .free), Row(words: [["optional"]], force: .free),
    Row(words: [["voluntary"]], force: .free),
    Row(words: [["allowed", "permitted", "authorised", "authorized", "entitled"], ["to", "by"]], force: .allowed),
    Row(words: [["lets", "let", "allows", "permits"]], force: .allowed),
    Row(words: [["banned", "forbidden", "prohibited", "barred"]], force: .banned),
    Row(words: [["must"]], force: .required, isDirect: true),
    Row(words: [["obliged", "required", "compelled", "bound"], ["to"]], force: .required),
    Row(words: [["have", "has", "had"], ["to"]], force: .required),
    Row(words: [["compulsory", "mandatory", "obligatory"]], force: .required),
  ]
}
