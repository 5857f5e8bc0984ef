internal import Claims
internal import Decisions
internal import GRDB
internal import Values

/// Decisions as rows, and back.
enum DecisionRecord {
  private static let sideColumns = [
    "speaker", "speaker_id", "stance", "words", "said", "publisher", "title", "published", "url", "path",
  ]

  /// Reads rows of `decisions` with both statements, in the order that `condition` ends with.
  static func fetch(_ db: Database, _ condition: String, _ arguments: StatementArguments = []) throws -> [Decision] {
    let columns = ["a", "b"].flatMap { side in sideColumns.map { "\(side).\($0) AS \(side)_\($0)" } }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT d.finding, d.status, d.reason, d.note, d.reviewer, d.at, d.settles, \(columns.joined(separator: ", "))
        FROM decisions d JOIN sides a ON a.id = d.a JOIN sides b ON b.id = d.b \(condition)
        """, arguments: arguments)
    var decisions: [Decision] = []
    while let row = try rows.next() { decisions.append(try decision(row)) }
    return decisions
  }

  private static func decision(_ row: Row) throws -> Decision {
    func text(_ column: String) -> String { row[column] ?? "" }
    func side(_ letter: String) throws -> DecisionSide {
      guard let stance = Stance(rawValue: text("\(letter)_stance")) else { throw unreadable("a stance") }
      return DecisionSide(
        words: text("\(letter)_words"), speaker: text("\(letter)_speaker"), speakerID: row["\(letter)_speaker_id"],
        stance: stance, said: row["\(letter)_said"], title: text("\(letter)_title"),
        publisher: row["\(letter)_publisher"], published: row["\(letter)_published"], url: row["\(letter)_url"],
        path: text("\(letter)_path"))
    }
    guard let status = Decision.Status(rawValue: text("status")), let moment = Moment(iso: text("at")) else {
      throw unreadable("a status or time")
    }
    let reason: String? = row["reason"]
    let settles: Int? = row["settles"]
    do {
      return try Decision(
        on: side("a"), and: side("b"), finding: text("finding"), status: status,
        reason: reason.flatMap(DismissalReason.init), note: text("note"), reviewer: text("reviewer"), at: moment,
        settles: settles == 1)
    } catch let fault as DecisionFault {
      throw unreadable("\(fault)")
    }
  }

  private static func unreadable(_ what: String) -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a decision cannot be read: \(what)")
  }

  /// - Returns: Whether it was not there before.
  static func insert(_ decision: Decision, action: Int64, _ db: Database) throws -> Bool {
    let sides = try [decision.first, decision.second].map { try insert($0, db) }
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO decisions
          (digest, action, key, finding, status, reason, note, reviewer, at, settles, a, b)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        digest(decision.parts), action, decision.key.description, decision.finding, decision.status.rawValue,
        decision.reason?.name, decision.note, decision.reviewer, decision.at.description, decision.settles ? 1 : 0,
        sides[0], sides[1],
      ])
    return db.changesCount == 1
  }

  private static func insert(_ side: DecisionSide, _ db: Database) throws -> String {
    let fields: [String?] = [
      side.speaker, side.speakerID, side.stance.rawValue, side.words, side.said, side.publisher, side.title,
      side.published, side.url, side.path,
    ]
    let id = digest(fields.map { $0 ?? "" })
    try db.execute(
      sql:
        "INSERT OR IGNORE INTO sides (\(sideColumns.joined(separator: ", ")), id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: StatementArguments(fields + [id]))
    return id
  }

  /// Of the bytes alone, so that texts which Unicode calls equal stay two.
  private static func digest(_ fields: [String]) -> String {
    var hash = ContentHash()
    for field in fields { hash.add(field) }
    return hash.hexadecimal(digits: 32)
  }
}
