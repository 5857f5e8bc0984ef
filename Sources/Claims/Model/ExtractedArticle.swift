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

/// Coded as one flat object: the keys of the article, and `claims` (contract 3.1).
extension ExtractedArticle: Codable {
  private enum CodingKeys: String, CodingKey { case claims }

  public init(from decoder: any Decoder) throws {
    article = try Article(from: decoder)
    claims = try decoder.container(keyedBy: CodingKeys.self).decodeIfPresent([Claim].self, forKey: .claims) ?? []
  }

  public func encode(to encoder: any Encoder) throws {
    try article.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(claims, forKey: .claims)
  }
}
