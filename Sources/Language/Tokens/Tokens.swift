public import Values

/// The tokens of a text, in order.
///
/// - Complexity: linear in the length of the text.
public func tokens(in text: IndexedText) -> [Token] {
  var tokenizer = Tokenizer(bytes: text.bytes)
  return tokenizer.run()
}

/// Walks the bytes once; letters beyond ASCII are decoded one by one.
private struct Tokenizer {
  private let bytes: [UInt8]
  private var position = 0
  private var tokens: [Token] = []
  private var spaceBefore = true

  init(bytes: [UInt8]) {
    self.bytes = bytes
    tokens.reserveCapacity(bytes.count / 5)
  }

  mutating func run() -> [Token] {
    while position < bytes.count {
      let (scalar, width) = decodeScalar(bytes, at: position)
      switch ScalarClass(scalar) {
      case .space:
        position += width
        spaceBefore = true
        continue
      case .letter, .digit: readWord()
      case .quote, .apostrophe: readQuote(width)
      case .mark: readMark(scalar, width)
      case .symbol, .joiner: append(.symbol, position..<(position + width), word: "")
      }
      spaceBefore = false
    }
    return tokens
  }

  private mutating func append(_ kind: Token.Kind, _ range: Range<Int>, word: String, casing: Token.Casing = .none) {
    tokens.append(Token(bytes: range, kind: kind, word: word, casing: casing, hasSpaceBefore: spaceBefore))
    position = range.upperBound
    spaceBefore = false
  }

  private mutating func readQuote(_ width: Int) {
    // Two single marks typed for a double one are one token.
    if width == 1, bytes[position] == UInt8(ascii: "'") || bytes[position] == UInt8(ascii: "`"),
      position + 1 < bytes.count, bytes[position + 1] == bytes[position]
    {
      return append(.quote, position..<(position + 2), word: "\"")
    }
    if let range = leadingClitic() {
      return append(.word, range, word: folded(range), casing: .lower)
    }
    append(
      .quote, position..<(position + width), word: String(decoding: bytes[position..<(position + width)], as: UTF8.self)
    )
  }

  /// "'s" left over after a closing mark or a digit, and elisions that open with an apostrophe: '90s, 'em, 'twas.
  private func leadingClitic() -> Range<Int>? {
    guard let end = apostropheEnd(position) else { return nil }
    var last = end
    while last < bytes.count, isASCIIAlphanumeric(bytes[last]) { last += 1 }
    guard last > end, last == bytes.count || bytes[last] < 0x80 else { return nil }
    let rest = String(decoding: bytes[end..<last], as: UTF8.self).lowercased()
    if rest.utf8.first.map({ $0 >= 0x30 && $0 <= 0x39 }) == true {
      // A decade, '90s or '08; a quotation that opens with a number is longer or goes on.
      return rest.utf8.count == 3 && rest.hasSuffix("s") ? position..<last : nil
    }
    if !spaceBefore, position > 0, ["s", "ll", "re", "ve", "d", "m"].contains(rest) { return position..<last }
    return ["em", "til", "twas", "cause", "tis"].contains(rest) && spaceBefore ? position..<last : nil
  }

  /// The byte after the apostrophe that begins at `offset`; `nil` when there is none.
  private func apostropheEnd(_ offset: Int) -> Int? {
    guard offset < bytes.count else { return nil }
    if bytes[offset] == UInt8(ascii: "'") { return offset + 1 }
    if offset + 2 < bytes.count, bytes[offset] == 0xE2, bytes[offset + 1] == 0x80, bytes[offset + 2] == 0x99 {
      return offset + 3
    }
    return nil
  }

  private mutating func readMark(_ scalar: UInt32, _ width: Int) {
    let start = position
    var end = position + width
    var word: String
    switch scalar {
    case 0x2E:
      while end < bytes.count, bytes[end] == UInt8(ascii: ".") { end += 1 }
      word = end - start > 1 ? "…" : "."
    case 0x2D:
      while end < bytes.count, bytes[end] == UInt8(ascii: "-") { end += 1 }
      word = end - start > 1 ? "–" : "-"
    case 0x2026: word = "…"
    case 0x2012, 0x2013, 0x2014, 0x2015, 0x2212: word = "–"
    case 0x2010, 0x2011: word = "-"
    default: word = String(decoding: bytes[start..<end], as: UTF8.self)
    }
    append(.mark, start..<end, word: word)
  }

  private mutating func readWord() {
    let start = position
    var end = start
    var hasLetter = false
    var clitic: Int?
    while end < bytes.count {
      let (scalar, width) = decodeScalar(bytes, at: end)
      switch ScalarClass(scalar) {
      case .letter:
        hasLetter = true
        end += width
        continue
      case .digit:
        end += width
        continue
      default: break
      }
      if end == start { break }
      let next = end + width
      guard next < bytes.count else { break }
      let (following, _) = decodeScalar(bytes, at: next)
      let followingClass = ScalarClass(following)
      if scalar == 0x27 || scalar == 0x2019 {
        guard followingClass == .letter else { break }
        clitic = end
        end = next
        continue
      }
      if scalar == 0x2E || scalar == 0x2C {
        // Inside numbers, and between single letters: U.S., a.m.
        let digits = isDigit(bytes[end - 1]) && followingClass == .digit
        let initials = scalar == 0x2E && followingClass == .letter && isSingleLetter(before: end, from: start)
        guard digits || initials else { break }
        end = next
        continue
      }
      if scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011 {
        guard followingClass == .letter || followingClass == .digit else { break }
        end = next
        continue
      }
      if scalar == 0x3A, isDigit(bytes[end - 1]), followingClass == .digit {
        end = next
        continue
      }
      break
    }
    if end < bytes.count, bytes[end] == UInt8(ascii: "."), hasLetter, takesPeriod(start..<end) { end += 1 }
    if let clitic, splitClitic(start: start, at: clitic, end: end) { return }
    let range = start..<end
    append(hasLetter ? .word : .number, range, word: folded(range), casing: casing(of: range))
  }

  private func isSingleLetter(before end: Int, from start: Int) -> Bool {
    end - start == 1 || (end >= 2 && end - start >= 3 && bytes[end - 2] == UInt8(ascii: "."))
  }

  private func takesPeriod(_ range: Range<Int>) -> Bool {
    let length = range.count
    if length == 1 { return isUpper(bytes[range.lowerBound]) && bytes[range.lowerBound] != UInt8(ascii: "I") }
    if length >= 3, bytes[range].contains(UInt8(ascii: ".")) {
      return isSingleLetter(before: range.upperBound, from: range.lowerBound)
    }
    guard length <= 6 else { return false }
    return Abbreviations.isAbbreviation(folded(range), capitalised: isUpper(bytes[range.lowerBound]))
  }

  /// Cuts "didn't" and "she's" in two; names such as O'Brien stay whole.
  private mutating func splitClitic(start: Int, at clitic: Int, end: Int) -> Bool {
    let tail = folded(clitic..<end)
    if tail == "'t", clitic > start + 1, bytes[clitic - 1] | 0x20 == UInt8(ascii: "n") {
      let head = start..<(clitic - 1)
      append(.word, head, word: folded(head), casing: casing(of: head))
      append(.word, (clitic - 1)..<end, word: "n't", casing: .lower)
      return true
    }
    guard ["'s", "'re", "'ve", "'ll", "'d", "'m"].contains(tail) else { return false }
    let head = start..<clitic
    append(.word, head, word: folded(head), casing: casing(of: head))
    append(.word, clitic..<end, word: tail, casing: .lower)
    return true
  }

  private func folded(_ range: Range<Int>) -> String {
    var isASCII = true
    for offset in range where bytes[offset] >= 0x80 {
      isASCII = false
      break
    }
    if isASCII {
      return String(unsafeUninitializedCapacity: range.count) { buffer in
        var index = 0
        for offset in range {
          let byte = bytes[offset]
          buffer[index] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
          index += 1
        }
        return index
      }
    }
    var folded = ""
    for scalar in String(decoding: bytes[range], as: UTF8.self).lowercased().unicodeScalars {
      switch scalar.value {
      case 0x2019: folded.unicodeScalars.append("'")
      case 0x2010, 0x2011: folded.unicodeScalars.append("-")
      default: folded.unicodeScalars.append(scalar)
      }
    }
    return folded
  }

  private func casing(of range: Range<Int>) -> Token.Casing {
    var upper = 0
    var lower = 0
    var first: Bool?
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, width) = decodeScalar(bytes, at: offset)
      offset += width
      let isUpperCase: Bool
      if scalar < 0x80 {
        guard isASCIILetter(UInt8(scalar)) else { continue }
        isUpperCase = isUpper(UInt8(scalar))
      } else {
        guard let value = Unicode.Scalar(scalar), value.properties.isAlphabetic else { continue }
        isUpperCase = value.properties.isUppercase
      }
      if first == nil { first = isUpperCase }
      if isUpperCase { upper += 1 } else { lower += 1 }
    }
    guard let first else { return .none }
    if lower == 0 { return upper > 1 ? .upper : .capitalised }
    if upper == 0 { return .lower }
    return first && upper == 1 ? .capitalised : .mixed
  }
}
