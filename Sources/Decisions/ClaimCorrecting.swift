public import Claims
internal import Ingestion
internal import Values

extension DecisionLog {
  /// Applies the corrections to the claims that they name, before these are compared.
  ///
  /// A claim is found by its key alone; what is merely alike is proposed and never taken. The articles keep their order.
  /// - Parameter articles: With speakers aligned and contents unfolded, as reports show them.
  public func correcting(_ articles: [ExtractedArticle]) -> (articles: [ExtractedArticle], match: CorrectionMatch) {
    var pass = CorrectionPass(correctionHistories.filter { $0.effective != nil })
    let corrected = pass.isEmpty ? articles : articles.map { pass.corrected($0) }
    return (corrected, pass.match)
  }
}

private struct CorrectionPass {
  private let histories: [CorrectionHistory]
  private let historyOf: [ClaimKey: CorrectionHistory]
  private let articleIdentities: Set<String>
  private var done: Set<ClaimKey> = []
  private var wordsMissing: Set<ClaimKey> = []
  private var seenArticles: Set<String> = []
  private var candidates: [String: [(id: String, side: DecisionSide)]] = [:]
  private var applied = CorrectionMatch()

  /// How alike the words of a proposal must be, and how many proposals are made.
  private static let leastLikeness = 0.5
  private static let maximumProposals = 3

  init(_ histories: [CorrectionHistory]) {
    self.histories = histories
    var historyOf: [ClaimKey: CorrectionHistory] = [:]
    var identities: Set<String> = []
    for history in histories {
      guard let claim = history.effective?.claim else { continue }
      historyOf[ClaimKey(claim)] = history
      identities.insert(claim.articleIdentity)
    }
    self.historyOf = historyOf
    articleIdentities = identities
  }

  var isEmpty: Bool { histories.isEmpty }

  mutating func corrected(_ extracted: ExtractedArticle) -> ExtractedArticle {
    let identity = Self.side(of: nil, in: extracted.article).articleIdentity
    guard articleIdentities.contains(identity) else { return extracted }
    seenArticles.insert(identity)
    var claims: [(claim: Claim, isCorrected: Bool)] = []
    var renamed: [String: String] = [:]
    for claim in extracted.claims {
      let side = Self.side(of: claim, in: extracted.article)
      candidates[identity, default: []].append((claim.id, side))
      let key = ClaimKey(side)
      guard let history = historyOf[key], let correction = history.effective else {
        claims.append((claim, false))
        continue
      }
      let record = AppliedCorrection(read: side, correction: correction, isDisputed: history.isDisagreement)
      switch correction.change {
      case .withdrawn: claims.append((claim, false))
      case .noClaim:
        applied.removed.append(record)
        done.insert(key)
      case .parts(let parts):
        guard let new = parts.applied(to: claim, in: extracted.article) else {
          wordsMissing.insert(key)
          claims.append((claim, false))
          continue
        }
        if new.id != claim.id { renamed[claim.id] = new.id }
        applied.applied[new.id] = record
        done.insert(key)
        claims.append((new, true))
      }
    }
    var copy = extracted
    copy.claims = Self.withoutRepeats(claims, renamed)
    return copy
  }

  /// A claim that had the words of a corrected one already gives way to it.
  private static func withoutRepeats(
    _ claims: [(claim: Claim, isCorrected: Bool)], _ renamed: [String: String]
  ) -> [Claim] {
    let corrected = Set(claims.lazy.filter(\.isCorrected).map(\.claim.id))
    var seen: Set<String> = []
    let kept = claims.filter { item in
      (item.isCorrected || !corrected.contains(item.claim.id)) && seen.insert(item.claim.id).inserted
    }.map(\.claim)
    return kept.map { claim in
      guard let holder = claim.nestedIn else { return claim }
      var claim = claim
      let current = renamed[holder] ?? holder
      claim.nestedIn = seen.contains(current) ? current : nil
      return claim
    }
  }

  var match: CorrectionMatch {
    var match = applied
    for history in histories {
      guard let claim = history.effective?.claim, !done.contains(ClaimKey(claim)) else { continue }
      guard seenArticles.contains(claim.articleIdentity) else {
        match.unknown.append(history)
        continue
      }
      match.detached.append(
        DetachedCorrection(
          history: history, cause: wordsMissing.contains(ClaimKey(claim)) ? .wordsMissing : .changed,
          proposals: proposals(for: claim)))
    }
    return match
  }

  private func proposals(for claim: DecisionSide) -> [ClaimProposal] {
    let words = FindingLikeness.words(of: claim)
    let likest = (candidates[claim.articleIdentity] ?? []).map { id, side in
      ClaimProposal(
        claim: id, words: side.words, similarity: FindingLikeness.dice(words, FindingLikeness.words(of: side)))
    }.filter { $0.similarity >= Self.leastLikeness }
    return Array(
      likest.sorted {
        $0.similarity != $1.similarity ? $0.similarity > $1.similarity : precedes($0.claim, $1.claim)
      }.prefix(Self.maximumProposals))
  }

  private static func side(of claim: Claim?, in article: Article) -> DecisionSide {
    guard let claim else {
      return DecisionSide(
        words: "", speaker: "", speakerID: nil, stance: .asserts, title: article.title, publisher: article.publisher,
        published: article.published?.description, url: article.url, path: article.path)
    }
    return DecisionSide(
      of: claim, title: article.title, publisher: article.publisher, published: article.published?.description,
      url: article.url, path: article.path)
  }
}

extension CorrectedParts {
  /// - Returns: `nil` when the article does not hold the words.
  fileprivate func applied(to claim: Claim, in article: Article) -> Claim? {
    var claim = claim
    if let words {
      let place = WordPlace(words, near: claim.spans.first?.start ?? 0, in: article.text)
      guard let place else { return nil }
      claim.spans = place.spans
      claim.text = place.text
      claim.proposition = place.text
      claim.denied = nil
      claim.propositions = nil
      if let name = claim.place, !place.text.contains(name) { claim.place = nil }
      claim.id = ContentHash.identifier(
        "c", of: [article.id] + place.spans.flatMap { [String($0.start), String($0.end)] })
    }
    if let stance, stance != claim.stance {
      // What a denial denies is its proposition; of any other stance it is the whole of the words.
      if claim.stance == .denies { claim.proposition = claim.text }
      claim.denied = nil
      claim.stance = stance
    }
    if let speaker {
      claim.speaker = Speaker(
        name: speaker.name, mention: claim.speaker.mention, spans: claim.speaker.spans,
        id: speaker.id ?? ContentHash.identifier("s", of: [article.id, normalisedWords(speaker.name)]),
        unresolved: speaker.id == nil ? "corrected" : nil, confidence: 1)
      if claim.kind == .narrator { claim.kind = .indirect }
    }
    claim.foundBy = "reviewer"
    claim.confidence = 1
    return claim
  }
}
