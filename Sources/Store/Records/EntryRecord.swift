internal import Decisions
internal import GRDB
internal import Values

/// Entries of one kind as rows of a table, and back.
protocol EntryRecord {
  associatedtype Entry: LogEntry
  /// The table; it has the columns `id`, `digest`, `action` and `at`.
  static var table: String { get }
  /// The rows about the same subject as `entry`.
  static func sameSubject(as entry: Entry) -> (condition: String, arguments: StatementArguments)
  /// Reads rows, in the order that `condition` ends with; the table goes by the name `e`.
  static func fetch(_ db: Database, _ condition: String, _ arguments: StatementArguments) throws -> [Entry]
  /// The values of an entry by column, beside the digest and the action.
  static func values(of entry: Entry, _ db: Database) throws -> [(
    column: String, value: (any DatabaseValueConvertible)?
  )]
}

extension EntryRecord {
  static func fetch(_ db: Database, _ condition: String) throws -> [Entry] { try fetch(db, condition, []) }

  /// - Returns: Whether it was not there before.
  static func insert(_ entry: Entry, action: Int64, _ db: Database) throws -> Bool {
    let own: [(column: String, value: (any DatabaseValueConvertible)?)] = [
      ("digest", RecordDigest.digest(entry.parts)), ("action", action), ("reviewer", entry.reviewer),
      ("at", entry.at.description),
    ]
    let all = own + (try values(of: entry, db))
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO \(table) (\(all.map(\.column).joined(separator: ", ")))
        VALUES (\(all.map { _ in "?" }.joined(separator: ", ")))
        """, arguments: StatementArguments(all.map(\.value)))
    return db.changesCount == 1
  }

  /// The last entry about the same subject.
  static func last(_ entry: Entry, before moment: Moment? = nil, _ db: Database) throws -> Entry? {
    let (condition, arguments) = sameSubject(as: entry)
    return try fetch(
      db, "WHERE \(condition) AND e.at < ? ORDER BY e.at DESC, e.id DESC LIMIT 1",
      arguments + [moment?.description ?? "~"]
    ).first
  }

  /// The entries of one action, in the order in which they were recorded.
  static func entries(of action: Int64, _ db: Database) throws -> [Entry] {
    try fetch(db, "WHERE e.action = ? ORDER BY e.id", [action])
  }

  /// Records an entry, after the last one about the same where a clock that was set back would put it before.
  static func append(_ entry: Entry, action: Int64, _ db: Database) throws -> Entry {
    var entry = entry
    if let last = try last(entry, db), last.at >= entry.at {
      entry = try entry.saying(entry, by: entry.reviewer, at: last.at.next)
    }
    guard try insert(entry, action: action, db) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an entry was there before it was made")
    }
    return entry
  }
}

/// Digests by which rows are told apart.
enum RecordDigest {
  /// Of the bytes alone, so that texts which Unicode calls equal stay two.
  static func digest(_ fields: [String]) -> String {
    var hash = ContentHash()
    for field in fields { hash.add(field) }
    return hash.hexadecimal(digits: 32)
  }

  static func unreadable(_ what: String) -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an entry cannot be read: \(what)")
  }
}
