public import Claims
public import Language

/// What came out of comparing the claims of a set of articles; each list sorted by falling score, then id.
public struct ComparisonResult: Hashable, Sendable {
  public var contradictions: [Contradiction] = []
  public var updates: [Contradiction] = []
  public var positionChanges: [Contradiction] = []
  /// The id of each article that repeats another, with the id of the earliest of them.
  public var copies: [String: String] = [:]
  public init() {}
}

/// Finds the claims that cannot both be true.
///
/// The result depends on the arguments alone, not on the order of `articles`.
/// - Parameter lexicon: WordNet's relations; without them only equal words and the project's own lists are matched.
public func compare(
  _ articles: [ExtractedArticle], lexicon: Lexicon = .empty, options: ComparisonOptions = .init()
) -> ComparisonResult {
  ArticleComparison(articles, lexicon: lexicon, options: options).result()
}
