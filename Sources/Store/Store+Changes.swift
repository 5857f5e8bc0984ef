internal import Decisions
internal import GRDB

/// How far the log of a store has been read.
public struct LogMark: Hashable, Sendable {
  fileprivate var decision: Int64 = 0
  fileprivate var note: Int64 = 0
  fileprivate var correction: Int64 = 0
  /// Before the first entry.
  public init() {}
}

extension Store {
  /// What was put down after a mark, by this process or another, in the order of recording, and the mark behind it.
  ///
  /// The check whether there is anything costs no more than three looks at the end of a table.
  public func entries(after mark: LogMark) throws(StoreError) -> (step: Step, mark: LogMark) {
    try read { db in
      var end = mark
      end.decision = try Self.lastNumber(DecisionRecord.self, db)
      end.note = try Self.lastNumber(NoteRecord.self, db)
      end.correction = try Self.lastNumber(CorrectionRecord.self, db)
      guard end != mark else { return (Step(), mark) }
      let step = Step(
        try Self.entries(DecisionRecord.self, after: mark.decision, db),
        notes: try Self.entries(NoteRecord.self, after: mark.note, db),
        corrections: try Self.entries(CorrectionRecord.self, after: mark.correction, db))
      return (step, end)
    }
  }

  private static func lastNumber<Record: EntryRecord>(_ record: Record.Type, _ db: Database) throws -> Int64 {
    try Int64.fetchOne(db, sql: "SELECT max(id) FROM \(record.table)") ?? 0
  }

  private static func entries<Record: EntryRecord>(
    _ record: Record.Type, after number: Int64, _ db: Database
  ) throws -> [Record.Entry] {
    try record.fetch(db, "WHERE e.id > ? ORDER BY e.id", [number])
  }
}
