/// An input that could not be read, in part or at all: where, why, and what to do about it.
public struct SkippedInput: Error, Hashable, Codable, Sendable {
  public var path: String
  /// One sentence: the cause and the remedy.
  public var reason: String
  /// 1-based, where the parser reports one.
  public var line: Int?

  public init(path: String, reason: String, line: Int? = nil) {
    self.path = path
    self.reason = reason
    self.line = line
  }
}

extension SkippedInput: CustomStringConvertible {
  public var description: String {
    let place = line.map { "\(path):\($0)" } ?? path
    return "\(place): \(reason)"
  }
}
