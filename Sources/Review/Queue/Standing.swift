package import Decisions

/// What was decided on one finding so far.
package struct Standing: Sendable {
  /// By all reviewers, earliest first; empty where nobody decided.
  package private(set) var decisions: [Decision] = []
  package private(set) var outcome = DecisionHistory.Outcome.open
  /// Assignee, tags and replies, as they were written.
  private(set) var notes: [FindingNote] = []
  /// What of them stands.
  private(set) var state = FindingState()
  /// The last status that each reviewer gave.
  private var lastStatus: [String: Decision.Status] = [:]

  init() {}

  mutating func add(_ more: [Decision]) {
    let log = DecisionLog(decisions + more)
    guard !log.decisions.isEmpty else { return }
    let history = DecisionHistory(log.decisions)
    decisions = history.decisions
    outcome = history.outcome
    lastStatus = Dictionary(history.last.map { ($0.reviewer, $0.status) }, uniquingKeysWith: { _, last in last })
  }

  mutating func add(_ more: [FindingNote]) {
    notes += more
    state = FindingState(notes)
  }

  /// The status that stands; reviewers who disagree leave a finding that needs checking, as in reports.
  package var status: Decision.Status {
    switch outcome {
    case .open: .open
    case .decided(let decision): decision.status
    case .disagreement: .needsChecking
    }
  }

  package var isDisagreement: Bool {
    if case .disagreement = outcome { true } else { false }
  }

  func status(by reviewer: String) -> Decision.Status { lastStatus[reviewer] ?? .open }

  func isDecided(by reviewer: String) -> Bool { status(by: reviewer) != .open }

  /// The reviewer's last decision, withdrawn ones included.
  func last(by reviewer: String) -> Decision? { decisions.last { $0.reviewer == reviewer } }

  /// What the reader may see of it: a second reader's own decisions alone, until there is one.
  func seen(by reader: Reader) -> Standing {
    guard hides(from: reader) else { return self }
    var own = Standing()
    own.add(decisions.filter { $0.reviewer == reader.reviewer })
    own.notes = notes
    own.state = state
    return own
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
