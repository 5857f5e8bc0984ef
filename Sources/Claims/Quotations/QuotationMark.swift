internal import Language

/// What one mark may do at its place.
struct QuotationMark {
  enum Family { case double, single, guillemet }

  let token: Int
  let family: Family
  let canOpen: Bool
  let canClose: Bool
  /// Closes even where an apostrophe might stand: punctuation is before it.
  let isStrongCloser: Bool
  /// Whether the glyph itself says so, as curly ones do.
  let isStraight: Bool

  init?(_ tokens: [Token], at index: Int, in paragraph: Range<Int>) {
    let token = tokens[index]
    guard token.kind == .quote else { return nil }
    let previous = index > paragraph.lowerBound ? tokens[index - 1] : nil
    let next = index + 1 < paragraph.upperBound ? tokens[index + 1] : nil
    // A space, the paragraph's edge, an opening bracket, a dash or another mark leaves room on the left.
    let spaceLeft = previous == nil || token.hasSpaceBefore
    let roomLeft =
      spaceLeft || previous?.kind == .quote
      || previous.map { $0.kind == .mark && ["(", "[", "–", "-", "/", ":", "…", "¿", "¡"].contains($0.word) } == true
    let spaceRight = next == nil || next?.hasSpaceBefore == true
    let roomRight =
      spaceRight || next?.kind == .quote || next?.kind == .mark || next.map { $0.word == "'s" } == true
    let afterPunctuation = previous?.kind == .mark && !spaceLeft
    self.token = index
    isStrongCloser = afterPunctuation
    switch token.word {
    case "\"", "\u{FF02}":
      family = .double
      isStraight = true
      // Free on both sides, and what is open decides.
      let isFree = spaceLeft && spaceRight && previous != nil && next != nil
      canOpen = roomLeft && !spaceRight || isFree
      canClose = !spaceLeft && (roomRight || !roomLeft) || isFree
    case "“", "„", "‟":
      family = .double
      isStraight = false
      canOpen = true
      // German and Slavic texts close with the mark that opens English ones.
      canClose = token.word == "“" && !spaceLeft
    case "”":
      family = .double
      isStraight = false
      canClose = !spaceLeft || spaceRight
      canOpen = roomLeft && !spaceRight
    case "«", "‹":
      family = .guillemet
      isStraight = false
      canOpen = !spaceRight || spaceLeft
      canClose = !spaceLeft
    case "»", "›":
      family = .guillemet
      isStraight = false
      canClose = !spaceLeft || spaceRight
      canOpen = spaceLeft && !spaceRight
    case "‘", "‚", "‛", "`":
      family = .single
      isStraight = token.word == "`"
      canOpen = roomLeft
      canClose = false
    case "’", "'":
      family = .single
      isStraight = token.word == "'"
      canOpen = isStraight && roomLeft && !spaceRight
      canClose = !spaceLeft && roomRight
    default: return nil
    }
  }
}
