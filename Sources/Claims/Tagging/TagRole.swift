/// The part that a stretch of text plays in an attribution.
enum TagRole: Int, CaseIterable {
  case content, cue, source

  /// The number of the tag that begins such a stretch; the tag of its further pieces follows it. 0 is no role.
  var beginTag: Int { 1 + 2 * rawValue }
  var insideTag: Int { 2 + 2 * rawValue }

  /// The relation that the model was trained to answer for such a stretch: a content's and a source's cue, a cue's source.
  var relation: Int {
    switch self {
    case .content: 0
    case .source: 1
    case .cue: 2
    }
  }
}

/// A stretch of word pieces that plays one role.
struct RoleChunk: Hashable {
  var role: TagRole
  var pieces: Range<Int>

  /// The number of pieces between two stretches.
  func gap(to other: RoleChunk) -> Int {
    max(pieces.lowerBound - other.pieces.upperBound, other.pieces.lowerBound - pieces.upperBound, 0)
  }
}
