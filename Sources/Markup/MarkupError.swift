/// Why markup could not be read, where, and what to do about it.
public struct MarkupError: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// The parser's own words.
    case notWellFormed(String)
    case empty
    case tooManyBytes(limit: Int)
    case tooManyNodes(limit: Int)
    case tooDeep(limit: Int)
    case tooManyAttributes(limit: Int)
    case tooMuchText(limit: Int)
    case tooSlow(seconds: Double)
    /// The document type declares this entity.
    case declaresEntity(String)
    case parserUnavailable
  }
  public var path: String
  /// 1-based; `nil` where the parser reports none.
  public var line: Int?
  public var reason: Reason

  public init(path: String, line: Int? = nil, reason: Reason) {
    self.path = path
    self.line = line
    self.reason = reason
  }
}

extension MarkupError {
  /// Cause and remedy, without the place.
  public var explanation: String {
    switch reason {
    case .notWellFormed(let detail): "the XML is not well-formed (\(detail)); ask the sender for a whole file"
    case .empty: "there is no markup in it; remove it or fetch it again"
    case .tooManyBytes(let limit): "larger than the limit of \(limit) bytes; raise the limit or split the file"
    case .tooManyNodes(let limit): "more than \(limit) elements; raise the limit or split the file"
    case .tooDeep(let limit): "elements nested deeper than \(limit); this is no news page, or its markup is broken"
    case .tooManyAttributes(let limit): "an element with more than \(limit) attributes; this is no news page"
    case .tooMuchText(let limit): "more than \(limit) bytes of text; raise the limit or split the file"
    case .tooSlow(let seconds): "parsing took longer than \(seconds) seconds; raise the limit or split the file"
    case .declaresEntity(let name):
      "it declares the entity \"\(name)\", which may hide an attack; remove the declaration from the document type"
    case .parserUnavailable: "libxml2 could not set up a parser; free some memory"
    }
  }
}

extension MarkupError: CustomStringConvertible {
  public var description: String {
    let place = line.map { "\(path):\($0)" } ?? path
    return "\(place): \(explanation)"
  }
}
