public import Markup

/// The limits within which an input is read; a fresh value holds the defaults.
public struct IngestionOptions: Hashable, Codable, Sendable {
  /// The largest file, in bytes; of a gzip file also the most that is unpacked. The default is 50 MB.
  public var maximumBytes = 50_000_000
  /// The bounds of each parse.
  public var markup = MarkupLimits()
  /// The most articles read from one feed. The default is 10,000.
  public var maximumArticles = 10_000

  public init() {}
}
