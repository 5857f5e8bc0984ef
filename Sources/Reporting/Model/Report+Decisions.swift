internal import Claims
public import Comparison
public import Decisions
internal import Values

extension Report {
  /// The report with the status of each finding that reviewers decided on.
  ///
  /// Reviewers who disagree leave a finding that needs checking. What the program made of a finding stays where nobody
  /// decided.
  public func applying(_ log: DecisionLog) -> Report {
    let sides = SideIndex(self)
    var report = self
    report.decisions = log.matched(to: findingIdentities(sides)) { claims.map(sides.side) }
    func decided(_ item: Contradiction) -> Contradiction {
      guard let history = report.decisions.attached[item.id] else { return item }
      var item = item
      switch history.outcome {
      case .open: break
      case .decided(let decision): item.status = Contradiction.Status(decision.status)
      case .disagreement: item.status = .needsChecking
      }
      return item
    }
    report.contradictions = contradictions.map(decided)
    report.updates = updates.map(decided)
    report.positionChanges = positionChanges.map(decided)
    return report
  }

  /// The two statements of a finding as a decision keeps them; `nil` for an id that the report does not hold.
  public func statements(ofFinding id: String) -> (first: DecisionSide, second: DecisionSide)? {
    guard let item = (contradictions + updates + positionChanges).first(where: { $0.id == id }) else { return nil }
    let sides = SideIndex(self)
    guard let one = item.claims.first, let other = item.claims.dropFirst().first, let first = sides.side(ofClaim: one),
      let second = sides.side(ofClaim: other)
    else { return nil }
    return (first, second)
  }

  /// Every finding once, as decisions know it.
  private func findingIdentities(_ sides: SideIndex) -> [FindingIdentity] {
    var seen: Set<String> = []
    return (contradictions + updates + positionChanges).filter { seen.insert($0.id).inserted }.compactMap { item in
      guard let one = item.claims.first, let other = item.claims.dropFirst().first else { return nil }
      let shown = [one, other].map { sides.side(ofClaim: $0) }
      guard let first = shown[0], let second = shown[1] else { return nil }
      func others(_ side: Int) -> [DecisionSide] {
        item.appearances.filter { $0.side == side && $0.claim != item.claims[side] }
          .compactMap { sides.side(ofClaim: $0.claim) }
      }
      return FindingIdentity(id: item.id, first: [first] + others(0), second: [second] + others(1))
    }
  }
}

extension Contradiction.Status {
  fileprivate init(_ status: Decision.Status) {
    self =
      switch status {
      case .open: .open
      case .confirmed: .confirmed
      case .update: .update
      case .needsChecking: .needsChecking
      case .dismissed: .dismissed
      }
  }
}

extension Contradiction {
  /// Whether a reviewer found that the statements do not conflict.
  public var isSetAside: Bool { status == .dismissed || status == .update }
}

/// The claims and articles of a report by id.
private struct SideIndex {
  private var claimOf: [String: Claim] = [:]
  private var articleOf: [String: ReportedArticle] = [:]

  init(_ report: Report) {
    for claim in report.claims { claimOf[claim.id] = claim }
    for article in report.articles where articleOf[article.id] == nil { articleOf[article.id] = article }
  }

  func side(ofClaim id: String) -> DecisionSide? { claimOf[id].map(side) }

  func side(_ claim: Claim) -> DecisionSide {
    let article = articleOf[claim.article]
    let isNarratorWithoutName = claim.kind == .narrator && article?.publisher == nil
    return DecisionSide(
      words: claim.text, speaker: claim.speaker.name,
      speakerID: claim.speaker.unresolved != nil || isNarratorWithoutName ? nil : claim.speaker.id,
      stance: claim.stance, said: claim.time.utterance, title: article?.title ?? "", publisher: article?.publisher,
      published: article?.published?.description, url: article?.url, path: article?.path ?? "")
  }
}
