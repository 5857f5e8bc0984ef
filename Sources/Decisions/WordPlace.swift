internal import Values

/// Where the words that a reviewer gave stand in an article.
struct WordPlace {
  /// In text order, disjoint.
  let spans: [TextSpan]
  /// The words as the article has them, parts joined by a space.
  let text: String

  /// More than anybody quotes; it bounds the search.
  private static let maximumScalars = 5000

  /// Finds the words as they stand, any white space for any other; of several places the one nearest to `start`.
  ///
  /// - Parameters:
  ///   - words: Parts that stand apart in the text are joined by "[…]" or "[...]".
  ///   - start: In Unicode scalars.
  /// - Returns: `nil` when they are not there.
  init?(_ words: String, near start: Int, in text: String) {
    let scalars = Array(text.unicodeScalars)
    let parts = words.replacing("[...]", with: "[…]").split(separator: "[…]")
      .map { Self.folded(Array(String($0).unicodeScalars)) }.filter { !$0.isEmpty }
    guard let first = parts.first, parts.reduce(0, { $0 + $1.count }) <= Self.maximumScalars else { return nil }
    var nearest: [TextSpan]?
    for place in scalars.indices {
      guard let found = Self.match(first, at: place, in: scalars) else { continue }
      if let known = nearest?.first, abs(known.start - start) <= abs(place - start) { break }
      var spans = [found]
      for part in parts.dropFirst() {
        guard let next = Self.first(part, from: spans[spans.count - 1].end, in: scalars) else { break }
        spans.append(next)
      }
      if spans.count == parts.count { nearest = spans }
    }
    guard let nearest else { return nil }
    spans = nearest
    self.text = nearest.map { String(String.UnicodeScalarView(scalars[$0.start..<$0.end])) }.joined(separator: " ")
  }

  private static func first(_ part: [Unicode.Scalar], from place: Int, in text: [Unicode.Scalar]) -> TextSpan? {
    for place in place..<max(place, text.count) {
      if let span = match(part, at: place, in: text) { return span }
    }
    return nil
  }

  private static func match(_ part: [Unicode.Scalar], at start: Int, in text: [Unicode.Scalar]) -> TextSpan? {
    var place = start
    for scalar in part {
      guard place < text.count else { return nil }
      if scalar == " " {
        guard text[place].properties.isWhitespace else { return nil }
        while place < text.count, text[place].properties.isWhitespace { place += 1 }
      } else {
        guard text[place] == scalar else { return nil }
        place += 1
      }
    }
    return TextSpan(start, place)
  }

  /// Each run of white space as one space, none at the ends.
  private static func folded(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    Array(scalars.split { $0.properties.isWhitespace }.joined(separator: [" "]))
  }
}
