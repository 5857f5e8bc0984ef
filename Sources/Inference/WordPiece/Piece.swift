/// One piece of a text: its id in the vocabulary and its place.
public struct Piece: Hashable, Sendable {
  public let id: Int32
  /// Half-open, in Unicode scalars from the beginning of the text that was cut.
  public let start, end: Int

  public init(id: Int32, start: Int, end: Int) {
    self.id = id
    self.start = start
    self.end = end
  }
}
