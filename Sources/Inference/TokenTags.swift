/// What a ``TokenTagger`` says of a window: logits, not probabilities.
public struct TokenTags: Hashable, Sendable {
  /// None, and beginning and inside of each of the three roles content, cue and source.
  public static let tagCount = 7
  /// Content to cue, source to cue, cue to source.
  public static let relationCount = 3

  /// As many as were given.
  public let pieceCount: Int
  /// ``tagCount`` logits for each piece, piece after piece.
  public let tagLogits: [Float]
  /// For each relation, and each piece it goes out from, a logit for each piece it may lead to; piece 0 is "none".
  public let linkLogits: [Float]

  /// - Precondition: The numbers of logits fit `pieceCount`.
  public init(pieceCount: Int, tagLogits: [Float], linkLogits: [Float]) {
    precondition(tagLogits.count == pieceCount * Self.tagCount, "tag logits do not fit the pieces")
    precondition(linkLogits.count == Self.relationCount * pieceCount * pieceCount, "links do not fit the pieces")
    self.pieceCount = pieceCount
    self.tagLogits = tagLogits
    self.linkLogits = linkLogits
  }

  public func tagLogits(ofPiece piece: Int) -> ArraySlice<Float> {
    tagLogits[(piece * Self.tagCount)..<((piece + 1) * Self.tagCount)]
  }

  public func linkLogits(_ relation: Int, fromPiece piece: Int) -> ArraySlice<Float> {
    let start = (relation * pieceCount + piece) * pieceCount
    return linkLogits[start..<(start + pieceCount)]
  }
}
