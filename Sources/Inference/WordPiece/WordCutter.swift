/// Reads one text from left to right, collects a word at a time and cuts it.
struct WordCutter {
  private(set) var pieces: [Piece] = []
  private let tokenizer: WordPieceTokenizer
  /// The word so far, normalised.
  private var word: [UInt8] = []
  /// For each scalar of the word, where it begins in `word` and which scalar of the text it comes from.
  private var scalars: [(byte: Int, source: Int)] = []
  /// The forms met last, each at its scalar's value modulo the count; empty until one is needed.
  private var known: [(scalar: UInt32, form: ScalarForms.Form)] = []
  /// The scalar of the text that is being read.
  private var position = 0

  init(_ tokenizer: WordPieceTokenizer, capacity: Int) {
    self.tokenizer = tokenizer
    pieces.reserveCapacity(capacity)
    word.reserveCapacity(64)
    scalars.reserveCapacity(64)
  }

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        readASCII(byte)
        index += 1
      } else {
        let (scalar, length) = Self.scalar(in: bytes, at: index)
        if let scalar { readOther(scalar) }
        index += length
      }
      position += 1
    }
    endWord()
  }

  private mutating func readASCII(_ byte: UInt8) {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: append(byte)
    case 0x41...0x5A: append(byte | 0x20)
    case 0x20, 0x09, 0x0A, 0x0D: endWord()
    case 0x21...0x7E:
      endWord()
      append(byte)
      endWord()
    default: break
    }
  }

  private mutating func readOther(_ scalar: Unicode.Scalar) {
    switch form(of: scalar) {
    case .dropped: break
    case .space: endWord()
    case .scalars(let parts): for part in parts { append(part) }
    case .ideograph(let parts):
      endWord()
      for part in parts { append(part) }
      endWord()
    }
  }

  private mutating func form(of scalar: Unicode.Scalar) -> ScalarForms.Form {
    if known.isEmpty { known = Array(repeating: (0, .dropped), count: 64) }
    let slot = Int(scalar.value % 64)
    if known[slot].scalar != scalar.value { known[slot] = (scalar.value, ScalarForms.form(of: scalar)) }
    return known[slot].form
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      readASCII(UInt8(truncatingIfNeeded: scalar.value))
      return
    }
    let stands = ScalarForms.isPunctuation(scalar)
    if stands { endWord() }
    scalars.append((word.count, position))
    word.append(contentsOf: scalar.utf8)
    if stands { endWord() }
  }

  private mutating func append(_ byte: UInt8) {
    scalars.append((word.count, position))
    word.append(byte)
  }

  /// Cuts the word into the longest pieces from left to right; one unknown piece where that fails or it is too long.
  private mutating func endWord() {
    guard let first = scalars.first, let last = scalars.last else { return }
    let mark = pieces.count
    if scalars.count > WordPieceTokenizer.longestWord || !cutWord() {
      pieces.removeSubrange(mark...)
      pieces.append(Piece(id: tokenizer.specials.unknown, start: first.source, end: last.source + 1))
    }
    word.removeAll(keepingCapacity: true)
    scalars.removeAll(keepingCapacity: true)
  }

  private mutating func cutWord() -> Bool {
    let vocabulary = tokenizer.vocabulary
    var start = 0
    while start < scalars.count {
      let prefix = start == 0 ? 0 : 2
      let startByte = scalars[start].byte
      var hash = Vocabulary.emptyHash
      for _ in 0..<prefix { hash = Vocabulary.extend(hash, 0x23) }
      var found: (id: Int32, end: Int)?
      var end = start
      var byte = startByte
      while end < scalars.count {
        end += 1
        let endByte = end < scalars.count ? scalars[end].byte : word.count
        if endByte - startByte + prefix > vocabulary.longestPiece { break }
        while byte < endByte {
          hash = Vocabulary.extend(hash, word[byte])
          byte += 1
        }
        if let id = vocabulary.id(ofPrefix: prefix, word[startByte..<endByte], hash: hash) { found = (id, end) }
      }
      guard let found else { return false }
      pieces.append(Piece(id: found.id, start: scalars[start].source, end: scalars[found.end - 1].source + 1))
      start = found.end
    }
    return true
  }

  /// The scalar at `index` and its length in bytes; one byte without a scalar where there is no UTF-8.
  private static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Unicode.Scalar?, Int) {
    let lead = bytes[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1
    guard length > 1, index + length <= bytes.count, lead < 0xF5 else { return (nil, 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let byte = bytes[index + offset]
      guard byte & 0xC0 == 0x80 else { return (nil, 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let smallest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= smallest, let scalar = Unicode.Scalar(value) else { return (nil, 1) }
    return (scalar, length)
  }
}
