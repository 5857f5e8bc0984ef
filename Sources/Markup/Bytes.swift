extension UInt8 {
  package var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  package var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
  package var isASCIIUppercase: Bool { self >= 0x41 && self <= 0x5A }
  package var isASCIILowercase: Bool { self >= 0x61 && self <= 0x7A }
  package var asciiLowercased: UInt8 { isASCIIUppercase ? self | 0x20 : self }
  /// Tab, line feed, form feed, carriage return or space.
  package var isHTMLSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D && self != 0x0B) }
  var endsTagName: Bool { isHTMLSpace || self == UInt8(ascii: "/") || self == UInt8(ascii: ">") }
}

extension [UInt8] {
  /// Where `byte` stands next, at or after `start`.
  package func position(of byte: UInt8, from start: Int) -> Int? {
    var index = Swift.max(start, 0)
    while index < count {
      if self[index] == byte { return index }
      index += 1
    }
    return nil
  }

  /// Where `pattern` stands next, at or after `start` and wholly before `end`.
  package func position(of pattern: StaticString, from start: Int, before end: Int? = nil) -> Int? {
    let limit = Swift.min(end ?? count, count) - pattern.utf8CodeUnitCount
    return pattern.withUTF8Buffer { pattern in
      guard let first = pattern.first else { return start }
      var index = Swift.max(start, 0)
      while index <= limit {
        if self[index] == first {
          var matched = 1
          while matched < pattern.count, self[index + matched] == pattern[matched] { matched += 1 }
          if matched == pattern.count { return index }
        }
        index += 1
      }
      return nil
    }
  }
}

extension Unicode.Scalar {
  /// Appends the UTF-8 form.
  package func append(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: UTF8.encode(self) ?? UTF8.encodedReplacementCharacter)
  }
}
