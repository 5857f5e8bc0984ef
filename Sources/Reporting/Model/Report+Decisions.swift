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
    report.decisions = matched(log, sides)
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

  /// The ids of the two claims of a finding; `nil` for an id that the report does not hold.
  public func claims(ofFinding id: String) -> (first: String, second: String)? {
    guard let item = (contradictions + updates + positionChanges).first(where: { $0.id == id }),
      let first = item.claims.first, let second = item.claims.dropFirst().first
    else { return nil }
    return (first, second)
  }

  /// The claim as a correction of it names it: as the program read it; `nil` for an id that the report does not hold.
  public func statementAsRead(ofClaim id: String) -> DecisionSide? {
    corrections.applied[id]?.read ?? SideIndex(self).side(ofClaim: id)
  }

  /// Every finding once, as decisions know it, with the statements that are in the report.
  package var decisionIdentities: [FindingIdentity] { decisionIdentities(SideIndex(self)) }

  /// Where the decisions of a log stand in this report.
  package func matching(_ log: DecisionLog) -> DecisionMatch { matched(log, SideIndex(self)) }

  private func matched(_ log: DecisionLog, _ sides: SideIndex) -> DecisionMatch {
    log.matched(to: decisionIdentities(sides), corrected: corrections.asRead) { claims.map(sides.side) }
  }

  private func decisionIdentities(_ sides: SideIndex) -> [FindingIdentity] {
    var seen: Set<String> = []
    return (contradictions + updates + positionChanges).filter { seen.insert($0.id).inserted }.compactMap { item in
      guard let one = item.claims.first, let other = item.claims.dropFirst().first else { return nil }
      let shown = [one, other].map { sides.side(ofClaim: $0) }
      guard let first = shown[0], let second = shown[1] else { return nil }
      func others(_ side: Int) -> [DecisionSide] {
        // A decision taken before a statement was corrected is on the statement as it was read.
        let asRead = corrections.applied[item.claims[side]].map { [$0.read] } ?? []
        return asRead
          + item.appearances.filter { $0.side == side && $0.claim != item.claims[side] }
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
    return DecisionSide(
      of: claim, title: article?.title ?? "", publisher: article?.publisher,
      published: article?.published?.description, url: article?.url, path: article?.path ?? "")
  }
}
