internal import Values

/// The runs of five words of a text, hashed.
struct Shingles: Sendable {
  static let length = 5
  /// The least runs that both texts must have: shorter texts are alike by chance.
  private static let least = 25
  /// The share of a copy's runs that stand in the original.
  private static let share = 0.8

  /// A hash of each word, in order.
  private let words: [UInt64]
  /// Whether each word is a number, a number word or a negation.
  private let isDecisive: [Bool]
  /// One hash for each run, in order.
  let hashes: [UInt64]
  private let known: Set<UInt64>

  init(_ text: String) {
    var words: [UInt64] = []
    var isDecisive: [Bool] = []
    WordHashes.read(text) { hash, decisive in
      words.append(hash)
      isDecisive.append(decisive)
    }
    self.words = words
    self.isDecisive = isDecisive
    var hashes: [UInt64] = []
    if words.count >= Self.length {
      hashes.reserveCapacity(words.count)
      for start in 0...(words.count - Self.length) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for word in words[start..<(start + Self.length)] { hash = (hash ^ word) &* 0x0000_0100_0000_01B3 }
        hashes.append(hash ^ (hash >> 29))
      }
    }
    self.hashes = hashes
    known = Set(hashes)
  }

  /// The original comes first: by publication, then by id.
  static func isBefore(_ left: Article, _ right: Article) -> Bool {
    let first = left.published?.secondsSinceEpoch ?? Int.max
    let second = right.published?.secondsSinceEpoch ?? Int.max
    return (first, left.id) < (second, right.id)
  }

  func isContained(in other: Shingles) -> Bool {
    guard hashes.count >= Self.least, other.hashes.count >= Self.least else { return false }
    var isShared = [Bool](repeating: false, count: words.count)
    var shared = 0
    for (index, hash) in hashes.enumerated() where other.known.contains(hash) {
      shared += 1
      for word in index..<(index + Self.length) { isShared[word] = true }
    }
    guard Double(shared) >= Self.share * Double(hashes.count) else { return false }
    return !hasDecisiveEdit(isShared)
  }

  /// Whether a number or a negation stands in a short stretch that differs between words that are shared.
  private func hasDecisiveEdit(_ isShared: [Bool]) -> Bool {
    guard let first = isShared.firstIndex(of: true), let last = isShared.lastIndex(of: true) else { return false }
    return (first...last).contains { !isShared[$0] && isDecisive[$0] }
  }
}
