/// The bounds within which markup is parsed; a fresh value holds the defaults.
///
/// Together they bound memory and time: parsing is linear in the bytes but for the attributes of one element, which
/// libxml2 compares in pairs, and for end tags, which it looks up along the open elements.
public struct MarkupLimits: Hashable, Codable, Sendable {
  /// The largest input, in bytes before decoding. The default is 50 MB.
  public var bytes = 50_000_000
  /// The most elements and runs of text. The default is 2,000,000.
  public var nodes = 2_000_000
  /// The most elements open at once. The default is 4,096; real pages stay below 100.
  public var depth = 4_096
  /// The most attributes of one element. The default is 1,000.
  public var attributes = 1_000
  /// The most text, in bytes of UTF-8. The default is 50 MB.
  public var textBytes = 50_000_000
  /// The longest that one parse may take, in seconds. The default is 30; real pages take under 0.1.
  public var seconds = 30.0

  public init() {}
}
