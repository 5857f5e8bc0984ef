/// All that was decided on one pair of statements, by all reviewers.
public struct DecisionHistory: Hashable, Sendable {
  /// Never empty, earliest first.
  public let decisions: [Decision]

  /// - Parameter decisions: At least one, in the order of a log.
  package init(_ decisions: [Decision]) {
    self.decisions = decisions.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
      .map(\.element)
  }

  /// What the decisions come to.
  public enum Outcome: Hashable, Sendable {
    case open
    case decided(Decision)
    /// One decision a reviewer; at least two of their statuses differ.
    case disagreement([Decision])
  }

  /// The last decision of each reviewer, earliest first, withdrawn ones included.
  public var last: [Decision] {
    var seen: Set<String> = []
    return decisions.reversed().filter { seen.insert($0.reviewer).inserted }.reversed()
  }

  /// The decisions that count: the last of each reviewer, but none that a settling one has ended.
  public var standing: [Decision] {
    let last = last
    let settled = last.last { $0.settles && $0.status != .open }
    return last.filter { decision in
      guard decision.status != .open else { return false }
      guard let settled else { return true }
      return decision == settled || decision.at > settled.at
    }
  }

  public var outcome: Outcome {
    let standing = standing
    guard let latest = standing.last else { return .open }
    return standing.allSatisfy { $0.status == latest.status } ? .decided(latest) : .disagreement(standing)
  }

  /// Whether reviewers differ and nobody has settled it.
  public var isDisagreement: Bool {
    if case .disagreement = outcome { true } else { false }
  }

  /// The latest decision of all, from which the statements are shown.
  public var latest: Decision? { decisions.last }
}
