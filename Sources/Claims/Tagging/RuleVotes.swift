internal import Values

/// An attribution of the rules, in word pieces.
struct RuleReading {
  let attribution: Attribution
  let content, cue, source: [Range<Int>]

  init(_ attribution: Attribution, in pieces: ArticlePieces) {
    func ranges(_ spans: [TextSpan]) -> [Range<Int>] { spans.map(pieces.range).filter { !$0.isEmpty } }
    self.attribution = attribution
    content = ranges(attribution.content)
    cue = ranges(attribution.cue)
    source = ranges(attribution.source.map { [$0] } ?? [])
  }

  /// Whether half of a stretch or more is this reading's content.
  func holds(mostOf chunk: RoleChunk) -> Bool {
    content.reduce(0) { $0 + $1.clamped(to: chunk.pieces).count } * 2 >= chunk.pieces.count
  }

  /// What the rule adds to the probability of its own links: much where an inserted clause shows what it belongs to.
  var linkVote: Double { attribution.traits.contains(.insertion) ? 0.8 : 0.25 }

  func hasCue(at chunk: RoleChunk) -> Bool { cue.contains { $0.overlaps(chunk.pieces) } }
  func hasSource(at chunk: RoleChunk) -> Bool { source.contains { $0.overlaps(chunk.pieces) } }
}

/// What the rules add to the score of each tag at each piece.
///
/// Weights are round numbers tried on PolNeAR's dev part and GUM news (docs/decisions/0012-rules-and-tagger.md).
struct RuleVotes {
  private static let tagCount = TaggerEvidence.tagCount
  /// Log odds for a stretch that a rule found.
  static let weight = 0.3
  /// The same again for the borders of quotations: marks decide direct speech.
  static let quotationWeight = 1.0

  private var scores: [Double]

  init(_ readings: [RuleReading], count: Int) {
    scores = [Double](repeating: 0, count: count * Self.tagCount)
    for reading in readings {
      vote(for: reading.content, .content)
      vote(for: reading.cue, .cue)
      vote(for: reading.source, .source)
      if reading.attribution.traits.contains(.quotation) { fix(reading.content, count: count) }
    }
  }

  func score(of tag: Int, at piece: Int) -> Double { scores[piece * Self.tagCount + tag] }

  private mutating func vote(for ranges: [Range<Int>], _ role: TagRole) {
    for range in ranges where !range.isEmpty {
      add(Self.weight, to: role.beginTag, at: range.lowerBound)
      add(-Self.weight / 2, to: role.insideTag, at: range.lowerBound)
      for piece in range.dropFirst() { add(Self.weight, to: role.insideTag, at: piece) }
    }
  }

  private mutating func fix(_ ranges: [Range<Int>], count: Int) {
    let (begin, inside, weight) = (TagRole.content.beginTag, TagRole.content.insideTag, Self.quotationWeight)
    for range in ranges where !range.isEmpty {
      add(weight, to: begin, at: range.lowerBound)
      add(-weight, to: inside, at: range.lowerBound)
      for piece in range.dropFirst() { add(weight, to: inside, at: piece) }
      if range.upperBound < count { add(-weight, to: inside, at: range.upperBound) }
      if range.lowerBound > 0 {
        add(-weight, to: begin, at: range.lowerBound - 1)
        add(-weight, to: inside, at: range.lowerBound - 1)
      }
    }
  }

  private mutating func add(_ weight: Double, to tag: Int, at piece: Int) {
    scores[piece * Self.tagCount + tag] += weight
  }
}
