internal import Claims
internal import Decisions
internal import Reporting

/// One line of the history of a finding.
struct HistoryRow {
  var reviewer: String
  var what: String
  /// ISO 8601, for `datetime`.
  var moment: String
  var readableMoment: String
  var note: String?

  private init(_ entry: some LogEntry, _ what: String, note: String) {
    reviewer = entry.reviewer.onOneLine
    self.what = what
    moment = "\(entry.at)"
    readableMoment = readableTime(String(moment.prefix(16)) + "Z")
    self.note = note.isEmpty ? nil : note
  }

  /// Latest first.
  static func rows(
    of decisions: [Decision], notes: [FindingNote] = [], corrections: [Correction] = []
  ) -> [HistoryRow] {
    var before: [String: Decision] = [:]
    var rows: [HistoryRow] = []
    for decision in decisions {
      rows.append(HistoryRow(decision, what(decision, after: before[decision.reviewer]), note: decision.note))
      before[decision.reviewer] = decision
    }
    rows += notes.map { HistoryRow($0, $0.phrase, note: "") }
    rows += corrections.map { HistoryRow($0, $0.what, note: $0.note) }
    return rows.enumerated().sorted { ($1.element.moment, $1.offset) < ($0.element.moment, $0.offset) }.map(\.element)
  }

  private static func what(_ decision: Decision, after previous: Decision?) -> String {
    let change = decision.change.map { ", \($0.phrase)" } ?? ""
    let end = change + (decision.settles ? ", settling a disagreement" : "")
    switch decision.status {
    case .open: return (previous?.status ?? .open) == .open ? "left it open" : "took the decision back"
    case .dismissed: return "dismissed: \(decision.reason?.phrase ?? "")\(end)"
    default: return decision.status.label + end
    }
  }
}

extension Correction {
  /// What is corrected, after the name of the reviewer.
  var what: String {
    switch change {
    case .withdrawn: return "took the correction back"
    case .noClaim: return "said that it is no claim"
    case .parts(let parts):
      let speaker = parts.speaker.map { "speaker \($0.name.onOneLine)" }
      let stance = parts.stance.map(\.rawValue)
      let words = parts.words.map { "“\($0.onOneLine)”" }
      return "corrected: \([speaker, stance, words].compactMap { $0 }.joined(separator: ", "))"
    }
  }
}

extension Decision.Status {
  /// As it stands beside a finding.
  var label: String {
    switch self {
    case .open: "open"
    case .confirmed: "confirmed"
    case .update: "update"
    case .needsChecking: "needs checking"
    case .dismissed: "dismissed"
    }
  }
}
