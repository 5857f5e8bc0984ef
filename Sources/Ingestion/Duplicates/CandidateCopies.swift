/// Proposes the pairs of texts that may repeat each other.
///
/// Winnowing (Schleimer, Wilkerson and Aiken 2003): of each window of runs the least hash is kept, so that two texts
/// that share a long enough stretch share a kept hash.
enum CandidateCopies {
  private static let window = 12
  /// With how many of a hash's first holders each later one is paired; keeps the pairs linear in the texts.
  private static let firstHolders = 8
  /// How many kept hashes a pair must share.
  private static let least = 3

  /// - Returns: Pairs of indices, the smaller first, sorted.
  static func pairs(among texts: [Shingles]) -> [(Int, Int)] {
    var holders: [UInt64: [Int]] = [:]
    for (index, text) in texts.enumerated() {
      for hash in kept(of: text.hashes) { holders[hash, default: []].append(index) }
    }
    var shared: [Int: Int] = [:]
    for list in holders.values where list.count > 1 {
      for (position, first) in list.prefix(firstHolders).enumerated() {
        for second in list[(position + 1)...] { shared[first * texts.count + second, default: 0] += 1 }
      }
    }
    return shared.filter { $0.value >= least }.keys.sorted().map { ($0 / texts.count, $0 % texts.count) }
  }

  private static func kept(of hashes: [UInt64]) -> Set<UInt64> {
    guard hashes.count > window else { return Set(hashes) }
    var kept: Set<UInt64> = []
    for start in 0...(hashes.count - window) {
      if let least = hashes[start..<(start + window)].min() { kept.insert(least) }
    }
    return kept
  }
}
