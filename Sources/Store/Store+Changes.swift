public import Decisions
internal import GRDB

extension Store {
  /// The number of the last decision that was recorded, by this process or another; 0 where there is none.
  public func lastDecisionNumber() throws(StoreError) -> Int64 {
    try read { db in try Int64.fetchOne(db, sql: "SELECT max(id) FROM decisions") ?? 0 }
  }

  /// What was recorded after the decision of that number, in the order of recording.
  public func decisions(after number: Int64) throws(StoreError) -> (decisions: [Decision], last: Int64) {
    try read { db in
      let last = try Int64.fetchOne(db, sql: "SELECT max(id) FROM decisions") ?? 0
      guard last > number else { return ([], number) }
      return (try DecisionRecord.fetch(db, "WHERE d.id > ? AND d.id <= ? ORDER BY d.id", [number, last]), last)
    }
  }
}
