internal import Claims
internal import Ingestion
internal import Language
internal import Values

/// One comparison: articles to frames, frames to pairs, pairs to findings, findings to groups.
struct ArticleComparison {
  private let articles: [ExtractedArticle]
  private let contexts: [ArticleContext]
  private let frames: [[ClaimFrame]]
  private let vocabulary: Vocabulary
  private let weights: TermWeights
  private let copies: [String: String]
  private let options: ComparisonOptions

  static let checkers: [any Checker.Type] = [
    NegationChecker.self, AnswerChecker.self, RoleChecker.self, ModalityChecker.self, NumericChecker.self,
    TemporalChecker.self, AntonymChecker.self, PartWholeChecker.self, UniqueEventChecker.self,
  ]

  init(_ unordered: [ExtractedArticle], lexicon: Lexicon, options: ComparisonOptions) {
    self.options = options
    var seen: Set<String> = []
    articles = unordered.sorted { ($0.article.id, $0.article.path) < ($1.article.id, $1.article.path) }
      .filter { seen.insert($0.article.id).inserted }
    contexts = articles.map { ArticleContext($0.article) }
    copies = Ingestion.copies(among: articles.map(\.article))
    var builder = FrameBuilder(lexicon: lexicon)
    var frames: [[ClaimFrame]] = []
    var number = 0
    for (index, article) in articles.enumerated() {
      frames.append(builder.frames(of: article.claims, in: contexts[index], article: index, firstNumber: number))
      number += article.claims.count
    }
    builder.vocabulary.seal()
    vocabulary = builder.vocabulary
    self.frames = frames
    weights = TermWeights(frames: frames, vocabulary: vocabulary)
  }

  func result() -> ComparisonResult {
    let stories = StoryIndex(contexts, options: options)
    let candidates = CandidatePairs(frames: frames, vocabulary: vocabulary, options: options)
    var grouping = Grouping(options: options)
    for (number, neighbours) in stories.neighbours.enumerated() where copies[articles[number].article.id] == nil {
      for neighbour in neighbours where copies[articles[neighbour.article].article.id] == nil {
        for frame in frames[number] {
          for place in candidates.partners(of: frame, in: neighbour.article) {
            judge(frame, frames[neighbour.article][place], similarity: neighbour.similarity, into: &grouping)
          }
        }
      }
    }
    let roster = ClaimRoster(frames: frames, articles: articles, copies: copies)
    return grouping.result(roster: roster, copies: copies)
  }

  private func judge(_ one: ClaimFrame, _ other: ClaimFrame, similarity: Double, into grouping: inout Grouping) {
    let pair = reading(one, other, similarity: similarity)
    guard let (finding, ruling) = PairJudge.judgement(of: pair) else { return }
    grouping.add(finding, ruling, pair)
  }

  private func reading(_ one: ClaimFrame, _ other: ClaimFrame, similarity: Double) -> Reading {
    // The earlier utterance first; then by claim id, so that the order of articles does not matter.
    let isOrdered =
      (one.uttered ?? 0, one.article == other.article ? one.place : 0, one.claim.id) <= (
        other.uttered ?? 0, one.article == other.article ? other.place : 0, other.claim.id
      )
    let (first, second) = isOrdered ? (one, other) : (other, one)
    var rivals = 0
    if one.article == other.article {
      let low = min(one.place, other.place)
      let high = max(one.place, other.place)
      for place in low..<high where place > low {
        let between = frames[one.article][place]
        if between.claim.speaker.id != one.claim.speaker.id, between.claim.speaker.id != other.claim.speaker.id,
          between.claim.kind != .narrator
        {
          rivals += 1
        }
      }
    }
    return Reading(
      vocabulary: vocabulary, weights: weights, first: first, second: second, firstArticle: contexts[first.article],
      secondArticle: contexts[second.article], similarity: similarity, rivals: rivals)
  }
}

/// The best finding on a pair, and what the guards make of it.
enum PairJudge {
  static func judgement(of pair: Reading) -> (Finding, Ruling)? {
    var best: (Finding, Ruling)?
    for checker in ArticleComparison.checkers {
      guard let finding = checker.finding(in: pair), finding.logit > -1.5 else { continue }
      let ruling = Guards.ruling(on: finding, in: pair)
      if rank(finding, ruling) > best.map({ rank($0.0, $0.1) }) ?? -Double.infinity { best = (finding, ruling) }
    }
    return best
  }

  private static func rank(_ finding: Finding, _ ruling: Ruling) -> Double {
    switch ruling {
    case .contradiction: finding.logit
    case .update: finding.logit - 1
    case .none: finding.logit - 20
    }
  }
}
