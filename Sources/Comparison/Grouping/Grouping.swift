internal import Claims
internal import Values

/// Collects findings on pairs; one clash becomes one contradiction.
struct Grouping {
  private struct Item {
    var contradiction: Contradiction
    var isUpdate: Bool
  }

  private let options: ComparisonOptions
  private var items: [String: Item] = [:]

  init(options: ComparisonOptions) { self.options = options }

  mutating func add(_ finding: Finding, _ ruling: Ruling, _ pair: Reading) {
    if case .none = ruling { return }
    let score = Calibration.score(ofLogit: finding.logit)
    guard score >= options.minimumScore else { return }
    let fingerprint = Fingerprint.of(pair.first, pair.second)
    if let known = items[fingerprint],
      (known.contradiction.score, pair.first.claim.id) >= (score, known.contradiction.claims[0])
    {
      return
    }
    let contradiction = Contradiction(
      id: ContentHash.identifier("x", of: [fingerprint]), score: score, type: finding.type, scope: Self.scope(of: pair),
      claims: [pair.first.claim.id, pair.second.claim.id], appearances: [], foundBy: finding.foundBy,
      explanation: finding.explanation, evidence: finding.evidence,
      status: ruling == .update ? .update : .open, fingerprint: fingerprint)
    items[fingerprint] = Item(contradiction: contradiction, isUpdate: ruling == .update)
  }

  /// The first scope that fits.
  private static func scope(of pair: Reading) -> Scope {
    let narrators = pair.first.claim.kind == .narrator && pair.second.claim.kind == .narrator
    if narrators, !pair.isSameArticle { return .crossSource }
    if pair.isSameArticle { return .withinArticle }
    return pair.isSameSpeaker ? .sameSpeaker : .crossSpeaker
  }

  func result(roster: ClaimRoster, copies: [String: String]) -> ComparisonResult {
    var result = ComparisonResult()
    result.copies = copies
    let sorted = items.values.map { item -> Item in
      var item = item
      item.contradiction.appearances =
        roster.appearances(of: item.contradiction.claims[0], side: 0)
        + roster.appearances(of: item.contradiction.claims[1], side: 1)
      return item
    }.sorted { ($1.contradiction.score, $0.contradiction.id) < ($0.contradiction.score, $1.contradiction.id) }
    for item in sorted {
      if item.isUpdate {
        result.updates.append(item.contradiction)
      } else {
        result.contradictions.append(item.contradiction)
        if isPositionChange(item.contradiction, roster) { result.positionChanges.append(item.contradiction) }
      }
    }
    return result
  }

  /// The same speaker at two times.
  private func isPositionChange(_ contradiction: Contradiction, _ roster: ClaimRoster) -> Bool {
    guard let one = roster.frame(contradiction.claims[0]), let other = roster.frame(contradiction.claims[1]) else {
      return false
    }
    guard one.claim.speaker.id == other.claim.speaker.id, one.claim.kind != .narrator else { return false }
    return one.uttered != other.uttered
  }
}
