internal import Values

/// The runs of five words of a text, hashed.
struct Shingles: Sendable {
  static let length = 5
  /// The least runs that both texts must have: shorter texts are alike by chance.
  private static let least = 25
  /// The share of a copy's runs that stand in the original.
  private static let share = 0.8

  /// A longer passage that only the original has was cut out of the copy, and is no edit.
  private static let longestEdit = 8

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

  /// Whether nearly all of the text stands in `other`, and neither has a number or a negation of its own between words
  /// that both share.
  func isContained(in other: Shingles) -> Bool {
    guard hashes.count >= Self.least, other.hashes.count >= Self.least else { return false }
    let (isShared, runs) = shared(with: other)
    guard Double(runs) >= Self.share * Double(hashes.count) else { return false }
    if hasDecisiveEdit(isShared, longest: words.count) { return false }
    return !other.hasDecisiveEdit(other.shared(with: self).words, longest: Self.longestEdit)
  }

  /// The share of the runs of `text` that stand in this one; `nil` when it is too short to say.
  func share(of text: String) -> Double? {
    let other = Shingles(text)
    guard !other.hashes.isEmpty else { return nil }
    return Double(other.hashes.count { known.contains($0) }) / Double(other.hashes.count)
  }

  /// Which words stand in a run that `other` has too, and how many runs do.
  private func shared(with other: Shingles) -> (words: [Bool], runs: Int) {
    var isShared = [Bool](repeating: false, count: words.count)
    var runs = 0
    for (index, hash) in hashes.enumerated() where other.known.contains(hash) {
      runs += 1
      for word in index..<(index + Self.length) { isShared[word] = true }
    }
    return (isShared, runs)
  }

  /// Whether a number or a negation stands in a stretch of at most `longest` words that differs between shared words.
  private func hasDecisiveEdit(_ isShared: [Bool], longest: Int) -> Bool {
    guard let first = isShared.firstIndex(of: true), let last = isShared.lastIndex(of: true) else { return false }
    var start: Int?
    for index in first...last {
      if !isShared[index] {
        start = start ?? index
      } else if let begin = start {
        if index - begin <= longest, isDecisive[begin..<index].contains(true) { return true }
        start = nil
      }
    }
    return false
  }
}
