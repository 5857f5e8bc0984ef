package import Decisions

/// What was decided and noted on one finding so far.
///
/// A class, because every filter walks over all of them; what has nothing is one and the same.
package final class Standing: Sendable {
  /// By all reviewers, earliest first; empty where nobody decided.
  package let decisions: [Decision]
  package let outcome: DecisionHistory.Outcome
  /// Assignee, tags and replies, as they were written.
  let notes: [FindingNote]
  /// What of them stands.
  package let state: FindingState
  /// The status that stands; reviewers who disagree leave a finding that needs checking, as in reports.
  package let status: Decision.Status
  package let isDisagreement: Bool
  /// The last status that each reviewer gave.
  private let lastStatus: [String: Decision.Status]

  static let none = Standing([], notes: [])

  private init(_ decisions: [Decision], notes: [FindingNote]) {
    let log = DecisionLog(decisions)
    let history = log.decisions.isEmpty ? nil : DecisionHistory(log.decisions)
    self.decisions = history?.decisions ?? []
    outcome = history?.outcome ?? .open
    lastStatus = Dictionary(
      (history?.last ?? []).map { ($0.reviewer, $0.status) }, uniquingKeysWith: { _, last in last })
    switch outcome {
    case .open: (status, isDisagreement) = (.open, false)
    case .decided(let decision): (status, isDisagreement) = (decision.status, false)
    case .disagreement: (status, isDisagreement) = (.needsChecking, true)
    }
    self.notes = notes
    state = FindingState(notes)
  }

  func adding(_ decisions: [Decision] = [], notes: [FindingNote] = []) -> Standing {
    Standing(self.decisions + decisions, notes: self.notes + notes)
  }

  func status(by reviewer: String) -> Decision.Status { lastStatus[reviewer] ?? .open }

  func isDecided(by reviewer: String) -> Bool { status(by: reviewer) != .open }

  /// The reviewer's last decision, withdrawn ones included.
  func last(by reviewer: String) -> Decision? { decisions.last { $0.reviewer == reviewer } }

  /// What the reader may see of it: a second reader's own decisions alone, until there is one.
  func seen(by reader: Reader) -> Standing {
    hides(from: reader) ? Standing(decisions.filter { $0.reviewer == reader.reviewer }, notes: notes) : self
  }

  func hides(from reader: Reader) -> Bool { reader.isBlind && !isDecided(by: reader.reviewer) }

  /// As ``status``, of what the reader may see.
  func status(seenBy reader: Reader) -> Decision.Status { hides(from: reader) ? .open : status }
}

/// For whom a page is made.
package struct Reader: Hashable, Sendable {
  package var reviewer: String
  /// Whether what others decided stays hidden until this reviewer has decided.
  package var isBlind: Bool
  package init(reviewer: String, isBlind: Bool = false) {
    self.reviewer = reviewer
    self.isBlind = isBlind
  }
}
