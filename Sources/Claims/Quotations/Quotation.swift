/// Words between quotation marks, as ranges of tokens.
public struct Quotation: Hashable, Sendable {
  /// The tokens between the marks, one range a paragraph; no mark is in them but those of quotations inside.
  public var content: [Range<Int>]
  /// The token of the first opening mark.
  public var opening: Int
  /// The token of the closing mark; `nil` when it is missing and the quotation ends with its paragraph.
  public var closing: Int?
  /// How many quotations hold this one.
  public var depth: Int

  public init(content: [Range<Int>], opening: Int, closing: Int?, depth: Int) {
    self.content = content
    self.opening = opening
    self.closing = closing
    self.depth = depth
  }

  /// From the opening mark to behind the closing one.
  public var extent: Range<Int> {
    let end = closing.map { $0 + 1 } ?? content.last?.upperBound ?? opening + 1
    return opening..<max(end, opening + 1)
  }
}
