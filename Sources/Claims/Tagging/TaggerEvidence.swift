internal import Foundation
internal import Inference

/// What the tagger says of an article: tag probabilities averaged over windows, and links within each window.
struct TaggerEvidence {
  static let tagCount = TokenTags.tagCount

  let pieces: ArticlePieces
  /// ``tagCount`` probabilities a piece.
  private let tags: [Double]
  private let windows: [(range: Range<Int>, tags: TokenTags)]

  /// Runs the model over every window.
  init(_ pieces: ArticlePieces, model: any TokenTagger, start: Int32, separator: Int32) throws(InferenceError) {
    var sums = [Double](repeating: 0, count: pieces.count * Self.tagCount)
    var weights = [Double](repeating: 0, count: pieces.count)
    var windows: [(range: Range<Int>, tags: TokenTags)] = []
    for range in pieces.windows {
      let answer = try model.tags(of: [start] + pieces.ids[range] + [separator])
      for piece in range {
        let weight = Self.edgeWeight(piece - range.lowerBound, of: range.count)
        weights[piece] += weight
        let probabilities = Self.softmax(answer.tagLogits(ofPiece: piece - range.lowerBound + 1))
        for (tag, probability) in probabilities.enumerated() {
          sums[piece * Self.tagCount + tag] += weight * probability
        }
      }
      windows.append((range, answer))
    }
    for index in sums.indices { sums[index] /= max(weights[index / Self.tagCount], .leastNormalMagnitude) }
    self.pieces = pieces
    self.windows = windows
    tags = sums
  }

  func probability(of tag: Int, at piece: Int) -> Double { tags[piece * Self.tagCount + tag] }

  /// How surely the pieces play a role at all, on average.
  func certainty(of role: TagRole, over ranges: [Range<Int>]) -> Double {
    var sum = 0.0
    var count = 0
    for piece in ranges.joined() {
      sum += probability(of: role.beginTag, at: piece) + probability(of: role.insideTag, at: piece)
      count += 1
    }
    return count == 0 ? 0 : sum / Double(count)
  }

  /// 1 in the middle of a window, falling towards both of its ends.
  private static func edgeWeight(_ place: Int, of length: Int) -> Double {
    let middle = Double(place) + 0.5
    return min(1, (min(middle, Double(length) - middle) + 8) / 40)
  }

  private static func softmax(_ logits: ArraySlice<Float>) -> [Double] {
    let highest = logits.max() ?? 0
    let powers = logits.map { exp(Double($0 - highest)) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }

  // MARK: Links

  /// Where a stretch's link leads: the probability of "nowhere", and of each piece near it.
  struct Answers {
    var none = 0.0
    fileprivate(set) var offset = 0
    fileprivate(set) var pieces: [Double] = []

    /// The probability that the link leads into a stretch.
    func of(_ chunk: RoleChunk) -> Double {
      chunk.pieces.clamped(to: offset..<(offset + pieces.count)).reduce(0) { $0 + pieces[$1 - offset] }
    }

    /// The piece that the link most likely leads to.
    var best: (piece: Int, probability: Double)? {
      guard let place = pieces.indices.max(by: { (pieces[$0], -$0) < (pieces[$1], -$1) }) else { return nil }
      return (place + offset, pieces[place])
    }
  }

  /// The answers to a stretch, averaged over its pieces and, for each piece asked about, the windows that hold both.
  func answers(to chunk: RoleChunk) -> Answers {
    let near = windows.filter { $0.range.overlaps(chunk.pieces) }
    guard let first = near.first?.range.lowerBound, let end = near.map(\.range.upperBound).max() else {
      return Answers()
    }
    var answers = Answers(none: 0, offset: first, pieces: [Double](repeating: 0, count: end - first))
    var counts = [Double](repeating: 0, count: end - first)
    var asked = 0.0
    for (range, window) in near {
      let shared = chunk.pieces.clamped(to: range)
      for piece in shared {
        let row = Self.softmax(window.linkLogits(chunk.role.relation, fromPiece: piece - range.lowerBound + 1))
        answers.none += row[0]
        for other in range { answers.pieces[other - first] += row[other - range.lowerBound + 1] }
      }
      asked += Double(shared.count)
      for other in range { counts[other - first] += Double(shared.count) }
    }
    answers.none /= max(asked, 1)
    for index in answers.pieces.indices { answers.pieces[index] /= max(counts[index], 1) }
    return answers
  }
}
