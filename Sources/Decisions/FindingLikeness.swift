internal import Claims

/// Finds the findings that are most like one that a decision was taken on.
struct FindingLikeness {
  private struct Entry {
    var finding: FindingIdentity
    var words: [Set<String>]
  }

  private let entries: [Entry]
  /// The findings that hold a word, by the word.
  private let entriesOf: [String: [Int]]

  /// Words that are in more findings than this tell nothing apart.
  private static let maximumFrequency = 400
  /// The rarest words of a decision by which findings are looked up.
  private static let maximumProbes = 16
  private static let maximumProposals = 3
  /// How alike the two statements must be on average, and each of them.
  private static let leastMean = 0.5
  private static let leastOfEach = 0.25
  /// What is left of the likeness when the speaker or the stance is another.
  private static let otherSpeaker = 0.85
  private static let otherStance = 0.9

  init(_ findings: [FindingIdentity]) {
    entries = findings.compactMap { finding in
      guard let first = finding.first.first, let second = finding.second.first else { return nil }
      return Entry(finding: finding, words: [Self.words(of: first), Self.words(of: second)])
    }
    var entriesOf: [String: [Int]] = [:]
    for (index, entry) in entries.enumerated() {
      for word in entry.words[0].union(entry.words[1]) { entriesOf[word, default: []].append(index) }
    }
    self.entriesOf = entriesOf
  }

  /// The likest findings, best first, then by id.
  func proposals(for decision: Decision) -> [Proposal] {
    let sides = [decision.first, decision.second]
    let words = sides.map(Self.words)
    let probes = words[0].union(words[1]).map { (count: entriesOf[$0]?.count ?? 0, word: $0) }
      .filter { (1...Self.maximumFrequency).contains($0.count) }
      .sorted { $0.count != $1.count ? $0.count < $1.count : precedes($0.word, $1.word) }
    let candidates = Set(probes.prefix(Self.maximumProbes).flatMap { entriesOf[$0.word] ?? [] })
    let proposals = candidates.compactMap { index -> Proposal? in
      let entry = entries[index]
      guard let one = entry.finding.first.first, let other = entry.finding.second.first else { return nil }
      let straight = Self.proposal(sides, words, [one, other], entry.words)
      let crossed = Self.proposal(sides, words, [other, one], [entry.words[1], entry.words[0]])
      guard var best = [straight, crossed].compactMap({ $0 }).max(by: { $0.similarity < $1.similarity }) else {
        return nil
      }
      best.finding = entry.finding.id
      return best
    }
    return Array(
      proposals.sorted {
        $0.similarity != $1.similarity ? $0.similarity > $1.similarity : precedes($0.finding, $1.finding)
      }.prefix(Self.maximumProposals))
  }

  private static func proposal(
    _ old: [DecisionSide], _ oldWords: [Set<String>], _ new: [DecisionSide], _ newWords: [Set<String>]
  ) -> Proposal? {
    var changes: [String] = []
    var likeness: [Double] = []
    for (side, label) in ["first", "second"].enumerated() {
      var value = dice(oldWords[side], newWords[side])
      if old[side].comparedWords != new[side].comparedWords { changes.append("words of the \(label) statement") }
      if old[side].speakerID != new[side].speakerID
        || old[side].speakerID == nil && normalisedWords(old[side].speaker) != normalisedWords(new[side].speaker)
      {
        changes.append("speaker of the \(label) statement")
        value *= otherSpeaker
      } else if old[side].speakerID == nil, old[side].articleIdentity != new[side].articleIdentity {
        changes.append("article of the \(label) statement")
        value *= otherSpeaker
      }
      if old[side].stance != new[side].stance {
        changes.append("stance of the \(label) statement")
        value *= otherStance
      }
      likeness.append(value)
    }
    let mean = (likeness[0] + likeness[1]) / 2
    guard mean >= leastMean, min(likeness[0], likeness[1]) >= leastOfEach else { return nil }
    return Proposal(finding: "", similarity: mean, changes: changes)
  }

  /// The share of words in common (Dice 1945).
  static func dice(_ one: Set<String>, _ other: Set<String>) -> Double {
    guard !one.isEmpty || !other.isEmpty else { return 0 }
    return 2 * Double(one.intersection(other).count) / Double(one.count + other.count)
  }

  static func words(of side: DecisionSide) -> Set<String> {
    Set(side.comparedWords.split(separator: " ").map(String.init))
  }
}
