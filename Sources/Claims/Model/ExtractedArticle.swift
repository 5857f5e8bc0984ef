public import Ingestion

/// An article with its claims, in text order: what `extract` writes and comparison reads.
public struct ExtractedArticle: Hashable, Sendable {
  public var article: Article
  public var claims: [Claim]
  public init(article: Article, claims: [Claim]) {
    self.article = article
    self.claims = claims
  }
}
