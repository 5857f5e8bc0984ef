/// Reads a text as words, folded to lower case and hashed (FNV-1a).
enum WordHashes {
  /// - Parameter body: Is given each word's hash, and whether it is a number, a number word or a negation.
  static func read(_ text: String, body: (UInt64, Bool) -> Void) {
    var hash: UInt64 = offset
    var length = 0
    var hasDigit = false
    func flush() {
      guard length > 0 else { return }
      body(hash, hasDigit || decisive.contains(hash))
      hash = offset
      length = 0
      hasDigit = false
    }
    func add(_ scalar: Unicode.Scalar) {
      hash = (hash ^ UInt64(scalar.value)) &* prime
      length += 1
    }
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        switch scalar.value {
        case 0x61...0x7A: add(scalar)
        case 0x41...0x5A: add(Unicode.Scalar(UInt8(scalar.value | 0x20)))
        case 0x30...0x39:
          add(scalar)
          hasDigit = true
        // "1,200" and "don't" are one word, and an apostrophe may be typed in two ways.
        case 0x27, 0x2C: if length == 0 || scalar == "," { if !hasDigit { flush() } }
        default: flush()
        }
      } else if scalar.value == 0x2019 {
        continue
      } else if (0x3040...0x9FFF).contains(scalar.value) || (0xE00...0xE7F).contains(scalar.value) {
        // Scripts without blanks: each character counts as a word.
        flush()
        add(scalar)
        flush()
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        add(scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar)
      } else {
        flush()
      }
    }
    flush()
  }

  private static let offset: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  private static let decisive: Set<UInt64> = Set(
    """
    no not never none nobody nothing neither nor without cannot cant dont doesnt didnt wont wasnt isnt arent werent hasnt
    havent hadnt couldnt wouldnt shouldnt denied denies deny one two three four five six seven eight nine ten eleven
    twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
    ninety hundred hundreds thousand thousands million millions billion dozen half double nicht kein keine nie niemals
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { word in
      word.unicodeScalars.reduce(offset) { ($0 ^ UInt64($1.value)) &* prime }
    })
}
