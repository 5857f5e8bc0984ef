/// What bounds the comparison; a fresh value holds the defaults.
public struct ComparisonOptions: Hashable, Codable, Sendable {
  /// Findings below this score are left out. The default is 0.5.
  public var minimumScore = 0.5
  /// The most other articles that one article is compared with. The default is 12.
  public var maximumNeighbours = 12
  /// A name or word in more articles than this does not make two articles one story. The default is 200.
  public var maximumPostings = 200
  /// The least similarity, 0 to 1, of two articles of one story. The default is 0.14.
  public var minimumSimilarity = 0.14
  /// The most claims of one article that one claim is compared with. The default is 40.
  public var maximumPartners = 40
  /// How many claims further a denial may stand that points back. The default is 6.
  public var answerDistance = 6
  public init() {}
}
