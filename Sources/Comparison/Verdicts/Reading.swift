internal import Claims
internal import Language
internal import Values

/// A pair of claims, read side by side.
struct Reading {
  let vocabulary: Vocabulary
  let weights: TermWeights
  let first: ClaimFrame
  let second: ClaimFrame
  let firstArticle: ArticleContext
  let secondArticle: ArticleContext
  /// How much the two articles share; 1 within one article.
  let similarity: Double
  /// Within one article: how many statements of others stand between the two.
  let rivals: Int

  var isSameArticle: Bool { first.article == second.article }
  var isSameSpeaker: Bool { first.claim.speaker.id == second.claim.speaker.id }
  /// Seconds from the first utterance to the second; 0 when one is unknown.
  var secondsLater: Int {
    guard let one = first.uttered, let other = second.uttered else { return 0 }
    return other - one
  }

  var swapped: Reading {
    Reading(
      vocabulary: vocabulary, weights: weights, first: second, second: first, firstArticle: secondArticle,
      secondArticle: firstArticle, similarity: similarity, rivals: rivals)
  }

  /// How much of some words of one claim the other claim holds.
  struct Coverage {
    var covered = 0.0
    /// What the passage round the other claim adds.
    var coveredByContext = 0.0
    var total = 0.0
    /// How many words that carry content were met.
    var matched = 0
    var matches: [Match] = []

    struct Match {
      let own: Term
      let other: Term
      let nearness: Vocabulary.Nearness
    }

    var share: Double { total > 0 ? covered / total : 0 }
    var shareWithContext: Double { total > 0 ? (covered + 0.7 * coveredByContext) / total : 0 }
    /// Matches of words that carry content and are no names.
    var contentMatches: Int { matches.count { !$0.own.isLight && !$0.own.isName } }
    var nameMatches: Int { matches.count { $0.own.isName } }
  }

  func coverage(of terms: [Term], by other: ClaimFrame) -> Coverage {
    var coverage = Coverage()
    for term in terms {
      let weight = weights.weight(of: term)
      coverage.total += weight
      var best: Coverage.Match?
      for candidate in other.terms {
        let nearness = vocabulary.nearness(term.id, candidate.id)
        if nearness != .none, nearness > (best?.nearness ?? .none) {
          best = Coverage.Match(own: term, other: candidate, nearness: nearness)
        }
      }
      if let best {
        coverage.covered += weight * best.nearness.share
        coverage.matches.append(best)
      } else if isInContext(term, of: other) {
        coverage.coveredByContext += weight
      }
    }
    return coverage
  }

  /// How much of some words the passage round a claim holds.
  func coverage(of terms: [Term], byPassageOf other: ClaimFrame) -> Coverage {
    var coverage = Coverage()
    for term in terms {
      let weight = weights.weight(of: term)
      coverage.total += weight
      let nearness =
        vocabulary.neighbours[term.id].filter { other.context.contains($0.term) }.map(\.nearness).max() ?? .none
      coverage.covered += weight * nearness.share
      if nearness >= .synonym, !term.isLight { coverage.matched += 1 }
    }
    return coverage
  }

  func isInContext(_ term: Term, of other: ClaimFrame) -> Bool {
    other.context.contains(term.id)
      || vocabulary.neighbours[term.id].contains { $0.nearness >= .derived && other.context.contains($0.term) }
  }

  /// Names of `terms` that neither the other claim nor its passage holds.
  func strangers(among terms: [Term], to other: ClaimFrame) -> [Term] {
    terms.filter { $0.isName && !isInContext($0, of: other) }
  }

  func article(of frame: ClaimFrame) -> ArticleContext { frame.number == first.number ? firstArticle : secondArticle }

  func words(_ range: Range<Int>, of frame: ClaimFrame) -> String { frame.text(of: range, in: article(of: frame).text) }

  func spans(_ ranges: [Range<Int>], of frame: ClaimFrame) -> [TextSpan] {
    Array(Set(ranges.compactMap { frame.span(of: $0, in: article(of: frame).text) })).sorted()
  }

  func spans(of terms: [Term], in frame: ClaimFrame) -> [TextSpan] {
    spans(terms.map { $0.word..<min(frame.forms.count, $0.word + $0.length) }, of: frame)
  }

  /// The stretch of words from the first to the last of `terms`, cut at twelve words.
  func stretch(of terms: [Term], and ranges: [Range<Int>] = [], in frame: ClaimFrame) -> String {
    let starts = terms.map(\.word) + ranges.filter { !$0.isEmpty }.map(\.lowerBound)
    let ends = terms.map { $0.word + $0.length } + ranges.filter { !$0.isEmpty }.map(\.upperBound)
    guard let start = starts.min(), let end = ends.max(), start < end else { return "" }
    return words(start..<min(frame.forms.count, end, start + 14), of: frame)
  }
}

/// How much a word tells in this comparison: rare words more, words of any news less.
struct TermWeights {
  private let articles: Double
  private let counts: [Int]

  /// - Parameter frames: by article.
  init(frames: [[ClaimFrame]], vocabulary: Vocabulary) {
    var counts = [Int](repeating: 0, count: vocabulary.count)
    for list in frames {
      var seen: Set<Int> = []
      for frame in list { for term in frame.terms { seen.insert(term.id) } }
      for id in seen { counts[id] += 1 }
    }
    self.counts = counts
    articles = Double(frames.count)
  }

  func weight(of term: Term) -> Double {
    let ratio = (articles + 12) / Double(counts[term.id] + 4)
    let rarity = 0.5 + 0.25 * Self.binaryLogarithm(max(1, ratio))
    return min(1.5, rarity) * (term.isLight ? 0.3 : 1)
  }

  /// Piecewise linear, so that results are the same on every platform.
  private static func binaryLogarithm(_ value: Double) -> Double { Double(value.exponent) + value.significand - 1 }
}
