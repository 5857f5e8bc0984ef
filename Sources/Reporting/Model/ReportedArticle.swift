package import Ingestion
public import Values

/// What a report says of an article: all but its text.
public struct ReportedArticle: Hashable, Sendable {
  public var id: String
  public var path: String
  public var url: String?
  public var title: String
  public var publisher: String?
  public var byline: [String]
  public var published: Timestamp?
  public var language: String?
  /// The id of the article that this one repeats; its own id when the same article stands in another file too.
  public var copyOf: String?

  package init(_ article: Article, copyOf: String?) {
    id = article.id
    path = article.path
    url = article.url
    title = article.title
    publisher = article.publisher
    byline = article.byline
    published = article.published
    language = article.language
    self.copyOf = copyOf
  }
}

extension ReportedArticle: Decodable {}

extension ReportedArticle {
  /// Who published it: the publisher, else the host of its address.
  package var outlet: String? { publisher ?? webAddress.flatMap(\.host) }

  /// The address, if it is one of the web and no other scheme.
  package var webAddress: WebAddress? { url.flatMap(WebAddress.init) }
}
