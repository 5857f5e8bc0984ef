/// Quotation marks made alike, as the tagger was trained to read them; as many scalars as before, so offsets stay.
///
/// The steps are those of `normalise` in `training/tagger/pieces.py`; whoever changes one changes the other.
enum MarkForms {
  /// WordPiece leaves it out.
  private static let dropped: Unicode.Scalar = "\u{200B}"

  static func normalised(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var scalars = text
    var at = 0
    while at < text.count {
      let scalar = text[at]
      if at + 1 < text.count, text[at + 1] == scalar, scalar == "'" || scalar == "`" {
        scalars[at] = scalar == "`" || opens(text, at, at + 2) ? "“" : "”"
        scalars[at + 1] = dropped
        at += 2
        continue
      }
      switch scalar {
      case "“", "„", "‟", "«": scalars[at] = "“"
      case "”", "»": scalars[at] = "”"
      case "\"", "＂", "″": scalars[at] = opens(text, at, at + 1) ? "“" : "”"
      case "‘", "‛": scalars[at] = "‘"
      case "'", "`": scalars[at] = opens(text, at, at + 1) ? "‘" : "'"
      case "’", "ʼ", "´": scalars[at] = "'"
      case "―": scalars[at] = "—"
      case "[" where specials.contains { text[at...].starts(with: $0) }: scalars[at] = "("
      default: break
      }
      at += 1
    }
    return scalars
  }

  /// Names of special pieces; as text they must not read like one.
  private static let specials = ["[UNK]", "[SEP]", "[PAD]", "[CLS]", "[MASK]"].map { Array($0.unicodeScalars) }

  /// Whether a straight mark at `start..<end` opens a quotation: nothing or a separator before it, no space after it.
  private static func opens(_ text: [Unicode.Scalar], _ start: Int, _ end: Int) -> Bool {
    guard end < text.count, !text[end].properties.isWhitespace else { return false }
    guard start > 0 else { return true }
    return text[start - 1].properties.isWhitespace || separators.contains(text[start - 1])
  }

  private static let separators: Set<Unicode.Scalar> = [
    "(", "[", "{", "<", "-", "–", "—", "―", "/", "“", "„", "‟", "«", "‘",
  ]
}
