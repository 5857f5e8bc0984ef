/// The limits within which an input is read; a fresh value holds the defaults.
public struct IngestionOptions: Hashable, Codable, Sendable {
  /// The largest file, in bytes. The default is 50 MB.
  public var maximumBytes = 50_000_000
  public init() {}
}
