internal import Foundation

/// The best sequence of tags for an article: what the model holds likely, and what the rules vote for.
struct TagSequence {
  private static let tagCount = TaggerEvidence.tagCount
  /// Votes move a logarithm by at most this much.
  private static let mostVotes = 20.0

  /// ``tagCount`` scores a piece.
  private var scores: [Double]
  private let count: Int

  init(_ evidence: TaggerEvidence, votes: RuleVotes) {
    count = evidence.pieces.count
    scores = []
    scores.reserveCapacity(count * Self.tagCount)
    for piece in 0..<count {
      for tag in 0..<Self.tagCount {
        let vote = min(max(votes.score(of: tag, at: piece), -Self.mostVotes), Self.mostVotes)
        scores.append(log(max(evidence.probability(of: tag, at: piece), 1e-12)) + vote)
      }
    }
  }

  /// The stretches of the best sequence (Viterbi 1967), in which a role goes on only where it has begun.
  func chunks() -> [RoleChunk] {
    guard count > 0 else { return [] }
    var score = (0..<Self.tagCount).map { Self.goesOn($0) ? -Double.infinity : scores[$0] }
    var cameFrom: [[UInt8]] = []
    cameFrom.reserveCapacity(count)
    for piece in 1..<max(count, 1) {
      var next = [Double](repeating: 0, count: Self.tagCount)
      var pointers = [UInt8](repeating: 0, count: Self.tagCount)
      for tag in 0..<Self.tagCount {
        var best = -Double.infinity
        for before in 0..<Self.tagCount where Self.mayFollow(tag, before) && score[before] > best {
          best = score[before]
          pointers[tag] = UInt8(before)
        }
        next[tag] = best + scores[piece * Self.tagCount + tag]
      }
      score = next
      cameFrom.append(pointers)
    }
    var path = [score.indices.max { (score[$0], -$0) < (score[$1], -$1) } ?? 0]
    for pointers in cameFrom.reversed() { path.append(Int(pointers[path[path.count - 1]])) }
    return Self.chunks(of: path.reversed())
  }

  private static func goesOn(_ tag: Int) -> Bool { tag > 0 && tag % 2 == 0 }

  private static func mayFollow(_ tag: Int, _ before: Int) -> Bool {
    !goesOn(tag) || before == tag || before == tag - 1
  }

  private static func chunks(of tags: [Int]) -> [RoleChunk] {
    var chunks: [RoleChunk] = []
    for (piece, tag) in tags.enumerated() where tag > 0 {
      if goesOn(tag), let last = chunks.indices.last {
        chunks[last].pieces = chunks[last].pieces.lowerBound..<(piece + 1)
      } else if let role = TagRole(rawValue: (tag - 1) / 2) {
        chunks.append(RoleChunk(role: role, pieces: piece..<(piece + 1)))
      }
    }
    return chunks
  }
}
