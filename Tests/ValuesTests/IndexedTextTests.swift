import Testing
import Values

@Suite struct IndexedTextTests {
  private static let samples = [
    "", "plain", "é", "e\u{301}", "🌧️🏮 rain", "flags 🇨🇿🇵🇱, family 👩‍👩‍👧, 𝓼𝓱𝓪𝓻𝓹",
    String(repeating: "ab€🎉", count: 200),
  ]

  @Test(arguments: samples)
  func `every scalar is found at its byte and back`(sample: String) {
    let text = IndexedText(sample)
    #expect(text.scalarCount == sample.unicodeScalars.count)
    var byte = 0
    for (offset, scalar) in sample.unicodeScalars.enumerated() {
      #expect(text.byteOffset(ofScalar: offset) == byte)
      #expect(text.scalarOffset(ofByte: byte) == offset)
      byte += String(scalar).utf8.count
    }
    #expect(text.byteOffset(ofScalar: text.scalarCount) == byte)
    #expect(text.scalarOffset(ofByte: byte) == text.scalarCount)
  }

  @Test func `a span after an emoji holds the words it claims to`() {
    let text = IndexedText("🌧️🏮 Seven ponds froze")
    let scalars = Array(text.string.unicodeScalars)
    let start = 4
    #expect(String(String.UnicodeScalarView(scalars[start..<start + 5])) == "Seven")
    #expect(text.text(in: TextSpan(start, start + 5)) == "Seven")
  }

  @Test func `an offset past the end is the end`() {
    let text = IndexedText("héllo")
    #expect(text.byteOffset(ofScalar: 99) == 6)
    #expect(text.scalarOffset(ofByte: 99) == 5)
  }
}
