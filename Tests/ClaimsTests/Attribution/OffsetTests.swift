import Claims
import Ingestion
import Testing
import Values

@Suite struct OffsetTests {
  /// Random text from a fixed seed: marks, letters beyond ASCII, emoji and line feeds among words that attribute.
  private struct Generator {
    var state: UInt64
    mutating func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    static let pieces = [
      "\"", "“", "”", "‘", "’", "'", "«", "»", "„", "''", "\n", "\n\n", " ", " ", " ", ", ", ". ", ": ", " – ", "(", ")", "? ",
      "said", "told", "Diaz", "she", "that", "the bridge", "would hold", "according to", "denied", "adding", "🎉", "👩‍👩‍👧",
      "e\u{301}", "Dvořák", "U.S.", "Mr.", "1,000", "'90s", "drivers'", "was", "to", "claim that", "who", "and", "but", "",
    ]
    mutating func text(of count: Int) -> String {
      var text = ""
      for _ in 0..<count {
        text += Self.pieces[next(below: Self.pieces.count)]
        if next(below: 3) > 0 { text += " " }
      }
      return text
    }
  }

  @Test(arguments: 0..<200)
  func `any text gives claims whose spans hold their words`(seed: Int) {
    var generator = Generator(state: UInt64(seed) &+ 1)
    check(generator.text(of: 20 + seed * 2))
  }

  @Test(arguments: [
    "", " ", "\n\n", "\"", "“”", "''''", "said", "\"\" said \"\"", "According to", "“A” – ", "X: ", ", said.", "that that that",
    "Diaz said “🎉 yes 👩‍👩‍👧,” and Zoe\u{308} Lund added that 𝓼𝓱𝓪𝓻𝓹 minds knew.",
  ])
  func `edges of text give claims whose spans hold their words`(text: String) { check(text) }

  @Test func `a long run of marks takes no more than its length`() {
    check(String(repeating: "\" “ ‘ ", count: 4_000))
    check(String(repeating: "Diaz said that ", count: 4_000))
    check(String(repeating: "a, ", count: 8_000) + "Diaz said so.")
  }

  private func check(_ text: String) {
    let article = Article(path: "x.txt", title: "", text: text)
    let scalars = Array(text.unicodeScalars)
    var previous = -1
    for claim in claims(in: article) {
      #expect(!claim.spans.isEmpty)
      let start = claim.spans.first?.start ?? 0
      #expect(previous <= start)
      previous = start
      #expect(held(claim.spans, scalars) == claim.text.split(whereSeparator: \.isWhitespace).joined())
      if let cue = claim.cue { #expect(held(cue.spans, scalars) == cue.text.split(whereSeparator: \.isWhitespace).joined()) }
      if let mention = claim.speaker.mention, !claim.speaker.spans.isEmpty {
        #expect(held(claim.speaker.spans, scalars) == mention.split(whereSeparator: \.isWhitespace).joined())
      }
      for (left, right) in zip(claim.spans, claim.spans.dropFirst()) { #expect(left.end <= right.start) }
    }
  }

  /// The words at the spans, without white space.
  private func held(_ spans: [TextSpan], _ scalars: [Unicode.Scalar]) -> String {
    var text = String.UnicodeScalarView()
    for span in spans {
      guard span.end <= scalars.count, !span.isEmpty else { return "out of bounds" }
      text.append(contentsOf: scalars[span.start..<span.end])
    }
    return String(text).split(whereSeparator: \.isWhitespace).joined()
  }
}
