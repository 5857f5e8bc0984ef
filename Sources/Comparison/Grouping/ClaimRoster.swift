internal import Claims
internal import Language

/// Who says what where: the claims by identifier, and the repeats of each.
struct ClaimRoster {
  private let frames: [String: ClaimFrame]
  /// Claims that say the same in the same words by the same speaker, by article time and id.
  private let repeats: [String: [String]]
  private let articleIDs: [String]

  init(frames: [[ClaimFrame]], articles: [ExtractedArticle], copies: [String: String]) {
    var byID: [String: ClaimFrame] = [:]
    var byWords: [String: [ClaimFrame]] = [:]
    for list in frames {
      for frame in list {
        byID[frame.claim.id] = frame
        byWords[Fingerprint.words(of: frame), default: []].append(frame)
      }
    }
    self.frames = byID
    articleIDs = articles.map(\.article.id)
    var repeats: [String: [String]] = [:]
    for list in byWords.values {
      let ids = list.sorted { ($0.uttered ?? 0, $0.claim.id) < ($1.uttered ?? 0, $1.claim.id) }.map(\.claim.id)
      for id in ids { repeats[id] = ids }
    }
    self.repeats = repeats
  }

  func appearances(of claim: String, side: Int) -> [Contradiction.Appearance] {
    (repeats[claim] ?? [claim]).compactMap { id in
      frames[id].map { Contradiction.Appearance(claim: id, article: articleIDs[$0.article], side: side) }
    }
  }

  func frame(_ id: String) -> ClaimFrame? { frames[id] }
}
