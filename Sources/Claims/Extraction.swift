public import Ingestion

/// What is looked for in an article; a fresh value holds the defaults.
public struct ExtractionOptions: Hashable, Codable, Sendable {
  /// Whether the article's own statements become claims of kind narrator. The default is true.
  public var includesNarrator = true
  public init() {}
}

/// Finds who said what in an article.
///
/// The result depends on the arguments alone; claims come in text order.
public func claims(in article: Article, options: ExtractionOptions = .init()) -> [Claim] {
  []
}
