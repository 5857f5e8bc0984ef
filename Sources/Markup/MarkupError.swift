/// Why markup could not be read, where, and what to do about it.
public struct MarkupError: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case notWellFormed(String)
  }
  public var path: String
  /// 1-based; `nil` where the parser reports none.
  public var line: Int?
  public var reason: Reason
}
