public import Decisions
internal import GRDB

/// How far the entries of a store have been read.
public struct StoreMark: Hashable, Sendable {
  fileprivate var decisions: Int64 = 0
  fileprivate var notes: Int64 = 0
  fileprivate var corrections: Int64 = 0

  /// Before the first entry.
  public init() {}
}

extension Store {
  /// What was put down after `mark`, by this process or another, in the order of a log.
  public func entries(after mark: StoreMark) throws(StoreError) -> (log: DecisionLog, mark: StoreMark) {
    try read { db in
      let last = try Self.mark(db)
      guard last != mark else { return (DecisionLog(), mark) }
      return (
        DecisionLog(
          try DecisionRecord.fetch(db, "WHERE e.id > ?", [mark.decisions]),
          notes: try NoteRecord.fetch(db, "WHERE e.id > ?", [mark.notes]),
          corrections: try CorrectionRecord.fetch(db, "WHERE e.id > ?", [mark.corrections])), last
      )
    }
  }

  /// Where the entries end at present.
  public func lastMark() throws(StoreError) -> StoreMark { try read { db in try Self.mark(db) } }

  private static func mark(_ db: Database) throws -> StoreMark {
    var mark = StoreMark()
    mark.decisions = try Int64.fetchOne(db, sql: "SELECT max(id) FROM decisions") ?? 0
    mark.notes = try Int64.fetchOne(db, sql: "SELECT max(id) FROM notes") ?? 0
    mark.corrections = try Int64.fetchOne(db, sql: "SELECT max(id) FROM corrections") ?? 0
    return mark
  }
}
