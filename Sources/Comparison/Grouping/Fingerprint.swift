internal import Claims
internal import Language
internal import Values

/// A hash of what two sides say that survives moved files and re-runs.
enum Fingerprint {
  /// Counted up when the rule of normalisation changes.
  private static let version = "1"

  static func words(of frame: ClaimFrame) -> String {
    let words = frame.forms.filter { $0.kind != .mark }.map(\.text).joined(separator: " ")
    return "\(words)|\(frame.claim.speaker.id)|\(frame.claim.stance.rawValue)"
  }

  static func of(_ one: ClaimFrame, _ other: ClaimFrame) -> String {
    let sides = [words(of: one), words(of: other)].sorted()
    return ContentHash.identifier("f", of: [version] + sides)
  }
}
