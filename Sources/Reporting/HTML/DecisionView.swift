internal import Decisions

/// One decision under a finding.
struct DecisionView {
  var phrase: String
  var note: String?

  static func views(of history: DecisionHistory?) -> [DecisionView] {
    (history?.phrases ?? []).map { DecisionView(phrase: $0.decision.capitalizedAtStart, note: $0.note) }
  }

  static func views(of remarks: [String]) -> [DecisionView] {
    remarks.map { DecisionView(phrase: $0.capitalizedAtStart, note: nil) }
  }
}

/// Decisions, notes and corrections whose finding or claim is not in the report.
struct DetachedView {
  struct SideView {
    var speaker: String
    var words: String

    init(_ side: DecisionSide) {
      speaker = side.speaker
      words = side.words
    }
  }

  struct ProposalView {
    var id: String
    var difference: String
  }

  var decisions: [DecisionView]
  var sides: [SideView]
  var cause: String
  var proposals: [ProposalView] = []

  /// All that the report has to list.
  static func views(of report: Report) -> [DetachedView] {
    report.decisions.detached.compactMap(DetachedView.init) + report.decisions.detachedNotes.map(DetachedView.init)
      + report.corrections.detached.compactMap(DetachedView.init)
  }

  private init?(_ detached: DetachedDecision) {
    guard let latest = detached.history.latest else { return nil }
    decisions = DecisionView.views(of: detached.history)
    sides = [SideView(latest.first), SideView(latest.second)]
    cause = detached.causePhrase
    proposals = detached.proposals.map { ProposalView(id: $0.finding, difference: $0.difference) }
  }

  private init(_ note: FindingNote) {
    decisions = DecisionView.views(of: [note.phrase])
    sides = [SideView(note.first), SideView(note.second)]
    cause = FindingNote.detachedPhrase
  }

  private init?(_ detached: DetachedCorrection) {
    guard let correction = detached.history.effective else { return nil }
    decisions = DecisionView.views(of: detached.history.standing.map(\.phrase))
    sides = [SideView(correction.claim)]
    cause = detached.causePhrase
  }
}
