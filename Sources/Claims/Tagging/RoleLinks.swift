internal import Values

/// Joins the stretches of an article to attributions: each content to a cue, each cue to a source.
///
/// By the model's links, the rules' readings and nearness. Brings in cues and sources that links point to although no
/// tag marked them.
struct RoleLinks {
  /// A cue with its source and the contents that it governs; without a cue the contents stand alone.
  struct Group {
    var cue: RoleChunk?
    var source: RoleChunk?
    /// In text order, within one paragraph.
    var contents: [RoleChunk]
  }

  /// The link probability at which a piece that no tag marks begins a cue or a source.
  private static let leastForCue = 0.2
  private static let leastForSource = 0.3
  /// The probability of its inside tag at which a following piece belongs to such a cue or source.
  private static let growsAbove = 0.4
  /// What distance takes away from a probability at 20 words, and for another paragraph.
  private static let distanceWeight = 0.3
  private static let otherParagraph = 0.5
  private static let farthestWords = 20
  private static let farthestPieces = 250
  /// Parts of one content have at most so many words between them, cue and source not counted (PolNeAR train: nine of ten).
  private static let widestGap = 6
  private static let rounds = 3

  private let evidence: TaggerEvidence
  private let readings: [RuleReading]
  private var found: [TagRole: [RoleChunk]]
  private var taken: [Bool]
  /// The number of words that no stretch holds before each piece.
  private let freeWords: [Int]

  init(_ chunks: [RoleChunk], evidence: TaggerEvidence, readings: [RuleReading]) {
    self.evidence = evidence
    self.readings = readings
    found = Dictionary(grouping: chunks, by: \.role)
    let pieces = evidence.pieces
    var taken = [Bool](repeating: false, count: pieces.count)
    for chunk in chunks { for piece in chunk.pieces { taken[piece] = true } }
    var free = [0]
    free.reserveCapacity(pieces.count + 1)
    for piece in 0..<pieces.count { free.append(free[piece] + (pieces.isWord[piece] && !taken[piece] ? 1 : 0)) }
    self.taken = taken
    freeWords = free
  }

  /// Every content in one group.
  mutating func groups() -> [Group] {
    var groups: [Group] = []
    var open = (found[.content] ?? []).map { (content: $0, without: Set<RoleChunk>()) }
    for round in 0..<Self.rounds where !open.isEmpty {
      var order: [RoleChunk] = []
      var governed: [RoleChunk: [(content: RoleChunk, without: Set<RoleChunk>)]] = [:]
      for item in open {
        let (cue, score) = cue(of: item.content, without: item.without)
        let key = round == 0 || score > 0 ? cue ?? item.content : item.content
        if governed[key] == nil { order.append(key) }
        governed[key, default: []].append(item)
      }
      open = []
      for key in order {
        let items = (governed[key] ?? []).sorted { $0.content.pieces.lowerBound < $1.content.pieces.lowerBound }
        guard key.role == .cue else {
          groups.append(Group(contents: items.map(\.content)))
          continue
        }
        let source = source(of: key)
        let chains = chains(of: items.map(\.content), around: [key] + (source.map { [$0] } ?? []))
        guard let nearest = nearest(of: chains, to: key) else { continue }
        groups.append(Group(cue: key, source: source, contents: chains[nearest]))
        let kept = Set(chains[nearest])
        for item in items where !kept.contains(item.content) {
          open.append((item.content, item.without.union([key])))
        }
      }
    }
    return groups + open.map { Group(contents: [$0.content]) }
  }

  // MARK: Chains

  /// Contents of one cue, cut where another paragraph begins or too many words stand between.
  private func chains(of contents: [RoleChunk], around links: [RoleChunk]) -> [[RoleChunk]] {
    var chains: [[RoleChunk]] = []
    for content in contents {
      if let last = chains.last?.last, isNeighbour(last, content, around: links) {
        chains[chains.count - 1].append(content)
      } else {
        chains.append([content])
      }
    }
    return chains
  }

  private func isNeighbour(_ left: RoleChunk, _ right: RoleChunk, around links: [RoleChunk]) -> Bool {
    let pieces = evidence.pieces
    guard left.pieces.upperBound <= right.pieces.lowerBound,
      pieces.paragraphs[left.pieces.upperBound - 1] == pieces.paragraphs[right.pieces.lowerBound]
    else { return false }
    let between = left.pieces.upperBound..<right.pieces.lowerBound
    func words(_ range: Range<Int>) -> Int { range.count { pieces.isWord[$0] } }
    let linked = links.filter { $0.pieces.clamped(to: between) == $0.pieces }.reduce(0) { $0 + words($1.pieces) }
    return words(between) - linked <= Self.widestGap
  }

  private func nearest(of chains: [[RoleChunk]], to cue: RoleChunk) -> Int? {
    func distance(_ number: Int) -> Double { chains[number].map { self.distance($0, cue) }.min() ?? .infinity }
    return chains.indices.min { (distance($0), $0) < (distance($1), $1) }
  }

  // MARK: Links

  private func distance(_ one: RoleChunk, _ other: RoleChunk) -> Double {
    let from = min(one.pieces.upperBound, other.pieces.upperBound)
    let to = max(one.pieces.lowerBound, other.pieces.lowerBound)
    let words = to > from ? freeWords[to] - freeWords[from] : 0
    let paragraphs = evidence.pieces.paragraphs
    let isElsewhere = paragraphs[one.pieces.lowerBound] != paragraphs[other.pieces.lowerBound]
    return Double(min(words, Self.farthestWords)) / Double(Self.farthestWords)
      + (isElsewhere ? Self.otherParagraph : 0)
  }

  private mutating func cue(of content: RoleChunk, without: Set<RoleChunk>) -> (cue: RoleChunk?, score: Double) {
    let answers = evidence.answers(to: content)
    let holders = readings.filter { $0.holds(mostOf: content) }
    var best: (cue: RoleChunk, score: Double, gap: Int)?
    for cue in found[.cue] ?? [] where !without.contains(cue) {
      let gap = content.gap(to: cue)
      guard gap <= Self.farthestPieces else { continue }
      let rule = holders.filter { $0.hasCue(at: cue) }.map(\.linkVote).max() ?? 0
      let score = answers.of(cue) + rule - Self.distanceWeight * distance(content, cue)
      if best.map({ (score, -gap) > ($0.score, -$0.gap) }) ?? true { best = (cue, score, gap) }
    }
    if let missed = missed(.cue, answers, above: max(best?.score ?? 0, Self.leastForCue)), !without.contains(missed) {
      return (missed, 1)
    }
    return (best?.cue, best?.score ?? -.infinity)
  }

  private mutating func source(of cue: RoleChunk) -> RoleChunk? {
    let answers = evidence.answers(to: cue)
    let holders = readings.filter { $0.hasCue(at: cue) }
    var best: (source: RoleChunk, score: Double, gap: Int)?
    for source in found[.source] ?? [] {
      let rule = holders.filter { $0.hasSource(at: source) }.map(\.linkVote).max() ?? 0
      let forward = answers.of(source) + rule
      guard forward > 0.01 else { continue }
      let score =
        forward + evidence.answers(to: source).of(cue) - Self.distanceWeight * distance(source, cue)
      let gap = cue.gap(to: source)
      if best.map({ (score, -gap) > ($0.score, -$0.gap) }) ?? true { best = (source, score, gap) }
    }
    let least = max(best.map { answers.of($0.source) } ?? 0, Self.leastForSource)
    if let missed = missed(.source, answers, above: least) { return missed }
    guard let best, best.score >= 2 * answers.none else { return nil }
    return best.source
  }

  /// A new stretch where the answers point at a piece that plays no role.
  private mutating func missed(_ role: TagRole, _ answers: TaggerEvidence.Answers, above least: Double) -> RoleChunk? {
    guard let (piece, probability) = answers.best, probability > least, !taken[piece],
      !evidence.pieces.spans[piece].isEmpty
    else { return nil }
    var end = piece + 1
    while end < evidence.pieces.count, !taken[end],
      evidence.probability(of: role.insideTag, at: end) > Self.growsAbove
    { end += 1 }
    let chunk = RoleChunk(role: role, pieces: piece..<end)
    found[role, default: []].append(chunk)
    for index in chunk.pieces { taken[index] = true }
    return chunk
  }
}
