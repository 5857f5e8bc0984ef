internal import Values

/// A word, number or mark as the reader of time expressions sees it.
struct TimeWord {
  enum Kind { case word, number, mark, paragraphEnd }

  var kind: Kind
  /// In lower case, without a possessive ending, dashes and apostrophes in their ASCII form.
  var text: String
  /// The value of digits (at most nine of them) or of a number word.
  var number: Int?
  /// How many digits stand there; 0 for a number word.
  var digits = 0
  var isOrdinal = false
  var isCapitalised = false
  var followsSpace = false
  /// Which rules may begin here.
  var openers: TimeOpeners = []
  var bytes: Range<Int>

  static let none = TimeWord(kind: .paragraphEnd, text: "", bytes: 0..<0)
}

/// Splits a range of a text for the reader of time expressions.
func timeWords(in text: IndexedText, bytes range: Range<Int>) -> [TimeWord] {
  let bytes = text.bytes
  var words: [TimeWord] = []
  words.reserveCapacity(range.count / 5)
  var position = range.lowerBound
  var followsSpace = true
  func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  func isLetter(at index: Int) -> Bool {
    let byte = bytes[index]
    if (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A { return true }
    guard byte >= 0x80 else { return false }
    return !(byte == 0xE2 && index + 1 < bytes.count && bytes[index + 1] == 0x80) && byte != 0xC2
  }
  /// The length of an apostrophe at `index`, 0 when there is none.
  func apostrophe(at index: Int) -> Int {
    guard index < range.upperBound else { return 0 }
    if bytes[index] == 0x27 { return 1 }
    return index + 2 < range.upperBound && bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99
      ? 3 : 0
  }
  func sequenceLength(_ byte: UInt8) -> Int { byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }

  while position < range.upperBound {
    let start = position
    let byte = bytes[position]
    if byte == 0x20 || byte == 0x09 || byte == 0x0D {
      position += 1
      followsSpace = true
      continue
    }
    if byte == 0x0A {
      position += 1
      if words.last?.kind != .paragraphEnd {
        words.append(TimeWord(kind: .paragraphEnd, text: "\n", bytes: start..<position))
      }
      followsSpace = true
      continue
    }
    if isDigit(byte) {
      var value = 0
      while position < range.upperBound, isDigit(bytes[position]) {
        if position - start < 9 { value = value * 10 + Int(bytes[position] - 0x30) }
        position += 1
      }
      var word = TimeWord(kind: .number, text: "", bytes: start..<position)
      word.digits = position - start
      word.openers = .number
      word.number = word.digits <= 9 ? value : nil
      word.text = String(decoding: bytes[start..<position], as: UTF8.self)
      word.followsSpace = followsSpace
      if position + 1 < range.upperBound {
        let suffix = String(decoding: bytes[position...(position + 1)], as: UTF8.self).lowercased()
        let endsThere = position + 2 >= range.upperBound || !isLetter(at: position + 2)
        if ["st", "nd", "rd", "th"].contains(suffix), endsThere {
          position += 2
          word.isOrdinal = true
          word.bytes = start..<position
        }
      }
      words.append(word)
    } else if isLetter(at: position) {
      var folded: [UInt8] = []
      while position < range.upperBound {
        if isLetter(at: position) {
          let current = bytes[position]
          folded.append(current >= 0x41 && current <= 0x5A ? current | 0x20 : current)
          position += 1
          while position < range.upperBound, current >= 0x80, bytes[position] & 0xC0 == 0x80 {
            folded.append(bytes[position])
            position += 1
          }
        } else {
          let length = apostrophe(at: position)
          guard length > 0, position + length < range.upperBound, isLetter(at: position + length) else { break }
          folded.append(0x27)
          position += length
        }
      }
      if folded.count > 2, folded.suffix(2).elementsEqual([0x27, 0x73]) { folded.removeLast(2) }
      var word = TimeWord(kind: .word, text: String(decoding: folded, as: UTF8.self), bytes: start..<position)
      word.isCapitalised = byte >= 0x41 && byte <= 0x5A
      word.followsSpace = followsSpace
      if let known = TimeVocabulary.entries[word.text] {
        word.number = known.number
        word.isOrdinal = known.isOrdinal
        word.openers = known.openers
      }
      words.append(word)
    } else {
      let length = sequenceLength(byte)
      position = min(range.upperBound, position + length)
      var mark = String(decoding: bytes[start..<position], as: UTF8.self)
      switch mark {
      case "–", "—", "‐", "‑", "−": mark = "-"
      case "’", "‘": mark = "'"
      case "\u{A0}", "\u{202F}", "\u{2009}":
        followsSpace = true
        continue
      default: break
      }
      var word = TimeWord(kind: .mark, text: mark, followsSpace: followsSpace, bytes: start..<position)
      if mark == "'" { word.openers = .apostrophe }
      words.append(word)
    }
    followsSpace = false
  }
  return words
}
