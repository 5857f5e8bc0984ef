public import Values

/// A word, number or mark as it stands in a text, with the byte range that it covers.
///
/// "didn't" is two words, "did" and "not"; "union's" is "union" and the mark "'s"; a hyphen separates words.
package struct WordForm: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case word, number, mark }

  package let kind: Kind
  /// In lower case, with straight apostrophes.
  package let text: String
  package let bytes: Range<Int>
  /// Whether the first letter is a capital.
  package let isCapitalised: Bool
  /// Whether no space stands before it.
  package let isJoined: Bool
}

/// Splits a text into words, numbers and marks, in reading order.
///
/// - Complexity: O(*n*) in the bytes of the range.
package func wordForms(in text: IndexedText, bytes range: Range<Int>) -> [WordForm] {
  var scanner = WordFormScanner(bytes: text.bytes, range: range)
  return scanner.scan()
}

private struct WordFormScanner {
  let bytes: [UInt8]
  let end: Int
  var position: Int
  var forms: [WordForm] = []
  private var endOfLast = -1

  init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    position = max(0, min(range.lowerBound, bytes.count))
    end = max(position, min(range.upperBound, bytes.count))
  }

  mutating func scan() -> [WordForm] {
    while position < end {
      let byte = bytes[position]
      if byte <= 0x20 || isNoBreakSpace(at: position) {
        position += byte <= 0x20 ? 1 : 2
      } else if isDigit(byte) {
        number()
      } else if isLetter(at: position) {
        word()
      } else {
        mark()
      }
    }
    return forms
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private func isNoBreakSpace(at index: Int) -> Bool {
    bytes[index] == 0xC2 && index + 1 < end && bytes[index + 1] == 0xA0
  }

  /// Letters are those of ASCII and every scalar above it that is no punctuation, sign or symbol of U+0080–U+00BF,
  /// U+2000–U+2BFF, U+3000–U+303F or the planes beyond the first.
  private func isLetter(at index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x61 && byte <= 0x7A) }
    if byte == 0xC2 || byte >= 0xF0 { return false }
    if byte == 0xE2 { return false }
    if byte == 0xE3, index + 1 < end, bytes[index + 1] == 0x80 { return false }
    return byte >= 0xC3
  }

  private func length(at index: Int) -> Int {
    let byte = bytes[index]
    let wanted = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    return max(1, min(wanted, end - index))
  }

  /// The length of an apostrophe, straight or curly, at `index`; 0 when there is none.
  private func apostrophe(at index: Int) -> Int {
    guard index < end else { return 0 }
    if bytes[index] == 0x27 { return 1 }
    if index + 2 < end, bytes[index] == 0xE2, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 { return 3 }
    return 0
  }

  private mutating func append(_ kind: WordForm.Kind, _ range: Range<Int>, as text: String? = nil) {
    guard !range.isEmpty else { return }
    let first = bytes[range.lowerBound]
    let written = text ?? String(decoding: bytes[range], as: UTF8.self)
    let isUpper = first < 0x80 ? (first >= 0x41 && first <= 0x5A) : kind == .word && written.first?.isUppercase == true
    forms.append(
      WordForm(
        kind: kind, text: kind == .word ? written.lowercased() : written, bytes: range, isCapitalised: isUpper,
        isJoined: range.lowerBound == endOfLast))
    endOfLast = range.upperBound
  }

  private mutating func word() {
    let start = position
    while position < end {
      if isLetter(at: position) {
        position += length(at: position)
      } else if bytes[position] >= 0x80, bytes[position] < 0xC0 {
        position += 1
      } else {
        break
      }
    }
    let mark = apostrophe(at: position)
    guard mark > 0, position + mark < end else { return append(.word, start..<position) }
    let next = bytes[position + mark] | 0x20
    let afterNext = position + mark + 1
    let isLast = afterNext >= end || !isLetter(at: afterNext)
    // "didn't" ends in "n't": the "n" goes with the negation.
    if next == 0x74, isLast, position - start >= 2, bytes[position - 1] | 0x20 == 0x6E {
      let stem = String(decoding: bytes[start..<(position - 1)], as: UTF8.self)
      let full = ["wo": "will", "ca": "can", "sha": "shall", "ai": "is"][stem.lowercased()]
      append(.word, start..<(position - 1), as: full)
      append(.word, (position - 1)..<afterNext, as: "not")
      position = afterNext
    } else if next == 0x73, isLast {
      append(.word, start..<position)
      append(.mark, position..<afterNext, as: "'s")
      position = afterNext
    } else if isLetter(at: position + mark) {
      var tail = position + mark
      while tail < end, isLetter(at: tail) { tail += length(at: tail) }
      let ending = String(decoding: bytes[(position + mark)..<tail], as: UTF8.self).lowercased()
      let expansions = ["re": "are", "ve": "have", "ll": "will", "d": "would", "m": "am"]
      if let expansion = expansions[ending] {
        append(.word, start..<position)
        append(.word, position..<tail, as: expansion)
        position = tail
      } else {
        // "O'Brien", "d'Estaing": one word.
        position = tail
        append(.word, start..<position)
      }
    } else {
      append(.word, start..<position)
    }
  }

  /// Digits with their separators: "2,400.5", "7.12", "6:52", "1 200" counts as two.
  private mutating func number() {
    let start = position
    while position < end {
      let byte = bytes[position]
      if isDigit(byte) {
        position += 1
      } else if [0x2C, 0x2E, 0x3A].contains(byte), position + 1 < end, isDigit(bytes[position + 1]) {
        position += 1
      } else {
        break
      }
    }
    append(.number, start..<position)
  }

  private mutating func mark() {
    let start = position
    position += length(at: position)
    append(.mark, start..<position)
  }
}
