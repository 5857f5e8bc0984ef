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

  /// Latest first.
  static func rows(of decisions: [Decision]) -> [HistoryRow] {
    var before: [String: Decision] = [:]
    let rows = decisions.map { decision -> HistoryRow in
      defer { before[decision.reviewer] = decision }
      let moment = "\(decision.at)"
      return HistoryRow(
        reviewer: decision.reviewer.onOneLine, what: what(decision, after: before[decision.reviewer]), moment: moment,
        readableMoment: readableTime(String(moment.prefix(16)) + "Z"), note: decision.note.isEmpty ? nil : decision.note)
    }
    return rows.reversed()
  }

  private static func what(_ decision: Decision, after previous: Decision?) -> String {
    let end = decision.settles ? ", settling a disagreement" : ""
    switch decision.status {
    case .open: return (previous?.status ?? .open) == .open ? "left open" : "took the decision back"
    case .dismissed: return "dismissed: \(decision.reason?.phrase ?? "")\(end)"
    default: return decision.status.label + end
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
