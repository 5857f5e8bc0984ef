internal import Decisions
internal import GRDB

/// Decisions as rows, and back.
enum DecisionRecord: EntryRecord {
  static let table = "decisions"

  static func sameSubject(as entry: Decision) -> (condition: String, arguments: StatementArguments) {
    ("e.key = ? AND e.reviewer = ?", [entry.key.description, entry.reviewer])
  }

  static func fetch(_ db: Database, _ condition: String, _ arguments: StatementArguments) throws -> [Decision] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT e.finding, e.status, e.reason, e.note, e.reviewer, e.at, e.settles, e.change,
          \(SideRecord.selection("a")), \(SideRecord.selection("b"))
        FROM decisions e JOIN sides a ON a.id = e.a JOIN sides b ON b.id = e.b \(condition)
        """, arguments: arguments)
    var decisions: [Decision] = []
    while let row = try rows.next() { decisions.append(try decision(row)) }
    return decisions
  }

  private static func decision(_ row: Row) throws -> Decision {
    func text(_ column: String) -> String { row[column] ?? "" }
    guard let status = Decision.Status(rawValue: text("status")), let moment = Moment(iso: text("at")) else {
      throw RecordDigest.unreadable("a status or time")
    }
    let reason: String? = row["reason"]
    let settles: Int? = row["settles"]
    let change: String? = row["change"]
    do {
      return try Decision(
        on: SideRecord.side("a", in: row), and: SideRecord.side("b", in: row), finding: text("finding"),
        status: status, reason: reason.flatMap(DismissalReason.init), note: text("note"), reviewer: text("reviewer"),
        at: moment, settles: settles == 1, change: change.flatMap(PositionChange.init))
    } catch let fault as DecisionFault {
      throw RecordDigest.unreadable("\(fault)")
    }
  }

  static func values(
    of entry: Decision, _ db: Database
  ) throws -> [(column: String, value: (any DatabaseValueConvertible)?)] {
    [
      ("key", entry.key.description), ("finding", entry.finding), ("status", entry.status.rawValue),
      ("reason", entry.reason?.name), ("note", entry.note), ("settles", entry.settles ? 1 : 0),
      ("change", entry.change?.rawValue), ("a", try SideRecord.insert(entry.first, db)),
      ("b", try SideRecord.insert(entry.second, db)),
    ]
  }
}
