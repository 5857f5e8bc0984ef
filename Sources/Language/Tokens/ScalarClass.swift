/// What a scalar is to the tokenizer.
enum ScalarClass {
  case space, letter, digit, quote, apostrophe, mark, symbol
  /// Joins or varies the scalar before it: variation selectors, zero-width joiners.
  case joiner

  init(_ scalar: UInt32) {
    if scalar < 0x80 {
      self = ScalarClass.ascii[Int(scalar)]
      return
    }
    switch scalar {
    case 0x85, 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: self = .space
    case 0xAB, 0xBB, 0x201C...0x201F, 0x2039, 0x203A, 0x300C...0x300F, 0xFF02: self = .quote
    case 0x2018, 0x2019, 0x201A, 0x201B: self = .apostrophe
    case 0x2010...0x2015, 0x2020...0x2027, 0xB7, 0xA1, 0xBF, 0x2212, 0x3001, 0x3002: self = .mark
    case 0x200C, 0x200D, 0xFE00...0xFE0F, 0xAD: self = .joiner
    case 0x300...0x36F: self = .letter
    default:
      guard let value = Unicode.Scalar(scalar) else {
        self = .symbol
        return
      }
      let properties = value.properties
      self = properties.isAlphabetic ? .letter : properties.numericType == .decimal ? .digit : .symbol
    }
  }

  private static let ascii: [ScalarClass] = (0..<128).map { value in
    switch UInt8(value) {
    case 0x00...0x20, 0x7F: .space
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "\""): .quote
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
    case UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"),
      UInt8(ascii: "^"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "%"), UInt8(ascii: "@"),
      UInt8(ascii: "#"), UInt8(ascii: "&"):
      .symbol
    default: .mark
    }
  }
}

/// The scalar that begins at `offset`, and its width in bytes; the bytes are valid UTF-8.
@inline(__always)
func decodeScalar(_ bytes: [UInt8], at offset: Int) -> (scalar: UInt32, width: Int) {
  let first = bytes[offset]
  if first < 0x80 { return (UInt32(first), 1) }
  let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
  guard width > 1, offset + width <= bytes.count else { return (0xFFFD, 1) }
  var scalar = UInt32(first) & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
  for next in (offset + 1)..<(offset + width) { scalar = scalar << 6 | UInt32(bytes[next] & 0x3F) }
  return (scalar, width)
}

func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
func isASCIIAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isASCIILetter(byte) }
