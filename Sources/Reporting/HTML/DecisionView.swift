internal import Decisions

/// One decision under a finding.
struct DecisionView {
  var phrase: String
  var note: String?

  static func views(of history: DecisionHistory?) -> [DecisionView] {
    (history?.phrases ?? []).map { DecisionView(phrase: $0.decision.capitalizedAtStart, note: $0.note) }
  }
}

/// Decisions whose finding is not in the report.
struct DetachedView {
  struct ProposalView {
    var id: String
    var difference: String
  }

  var decisions: [DecisionView]
  var firstSpeaker: String
  var firstWords: String
  var secondSpeaker: String
  var secondWords: String
  var cause: String
  var proposals: [ProposalView]

  init?(_ detached: DetachedDecision) {
    guard let latest = detached.history.latest else { return nil }
    decisions = DecisionView.views(of: detached.history)
    firstSpeaker = latest.first.speaker
    firstWords = latest.first.words
    secondSpeaker = latest.second.speaker
    secondWords = latest.second.words
    cause = detached.causePhrase
    proposals = detached.proposals.map { ProposalView(id: $0.finding, difference: $0.difference) }
  }
}
