internal import Markup

/// A word of a class or id name, or two in a row, as a hash (FNV-1a), so that no string is made for each.
struct NameHash: Hashable, Sendable {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

  func followed(by next: NameHash) -> NameHash {
    var pair = self
    pair.value = (pair.value &* 31) ^ next.value
    return pair
  }

  /// The words of a name in lower case, cut at marks, digits and inner capitals.
  static func words(of name: some Sequence<UInt8>) -> [NameHash] {
    var words: [NameHash] = []
    var word = NameHash()
    var isOpen = false
    var previous: UInt8 = 0
    for byte in name {
      let isLetter = byte.isASCIILetter
      if isOpen, !isLetter || (byte.isASCIIUppercase && previous.isASCIILowercase) {
        words.append(word)
        word = NameHash()
        isOpen = false
      }
      if isLetter {
        word.add(byte.asciiLowercased)
        isOpen = true
      }
      previous = byte
    }
    if isOpen { words.append(word) }
    return words
  }

  /// The hash of one word, or of two with a blank between them.
  init?(_ text: some StringProtocol) {
    let words = NameHash.words(of: text.utf8)
    guard let first = words.first, words.count <= 2 else { return nil }
    self = words.count == 2 ? first.followed(by: words[1]) : first
  }

  private init() {}
}
