public import Decisions
internal import GRDB

extension Store {
  /// What an import brought.
  public struct ImportOutcome: Hashable, Sendable {
    /// Decisions that were not there before.
    public var added: Int
    /// Decisions that were.
    public var known: Int
    /// Pairs of statements on which reviewers disagree since.
    public var disagreements: [DecisionHistory]
  }

  /// Every decision ever taken, withdrawn ones too.
  public func decisionLog() throws(StoreError) -> DecisionLog {
    DecisionLog(try read { db in try DecisionRecord.fetch(db, "ORDER BY d.id") })
  }

  /// Records decisions that one reviewer took in one step; undo takes them back together.
  ///
  /// A decision is moved to the moment after the reviewer's last one on the same statements where a clock that was set
  /// back, or two decisions in one millisecond, would put it before.
  /// - Returns: The decisions as recorded.
  @discardableResult
  public func record(_ decisions: [Decision], toolVersion: String) throws(StoreError) -> [Decision] {
    guard let first = decisions.first else { return [] }
    guard decisions.allSatisfy({ $0.reviewer == first.reviewer }) else {
      throw StoreError(path: path, reason: .severalReviewers)
    }
    return try write { db in
      try db.execute(
        sql: "UPDATE undo SET state = 'discarded' WHERE reviewer = ? AND state = 'undone'",
        arguments: [first.reviewer])
      let action = try Self.begin("decide", by: first.reviewer, at: first.at, toolVersion: toolVersion, db)
      try db.execute(
        sql: "INSERT INTO undo (action, reviewer, state) VALUES (?, ?, 'done')", arguments: [action, first.reviewer])
      return try decisions.map { try Self.append($0, action: action, db) }
    }
  }

  /// Adds what is not there yet; nothing that is there is changed.
  public func add(
    _ log: DecisionLog, by reviewer: String, at moment: Moment, toolVersion: String
  ) throws(StoreError) -> ImportOutcome {
    try write { db in
      let before = Set(try Self.disagreements(db).map(\.decisions))
      let action = try Self.begin("import", by: reviewer, at: moment, toolVersion: toolVersion, db)
      var added = 0
      for decision in log.decisions where try DecisionRecord.insert(decision, action: action, db) { added += 1 }
      return ImportOutcome(
        added: added, known: log.decisions.count - added,
        disagreements: try Self.disagreements(db).filter { !before.contains($0.decisions) })
    }
  }

  /// Takes back the reviewer's last step that is not taken back yet, over restarts and without limit.
  ///
  /// - Returns: The decisions that stand in its place, or `nil` when there is nothing to take back.
  /// - Throws: ``StoreError`` of `decidedSince` when a later decision has replaced one of the step.
  @discardableResult
  public func undo(by reviewer: String, at moment: Moment, toolVersion: String) throws(StoreError) -> [Decision]? {
    try write { db in
      guard let target = try Self.step("done", "DESC", by: reviewer, db) else { return nil }
      let taken = try DecisionRecord.fetch(db, "WHERE d.action = ? ORDER BY d.id", [target])
      let action = try Self.begin("undo", target: target, by: reviewer, at: moment, toolVersion: toolVersion, db)
      try Self.mark(target, "undone", db)
      return try taken.reversed().map { decision in
        guard try Self.last(decision, db)?.says(as: decision) == true else {
          throw StoreError(path: path, reason: .decidedSince(finding: decision.finding))
        }
        let before = try Self.last(decision, before: decision.at, db)
        return try Self.append(try decision.replaced(by: before, at: moment), action: action, db)
      }
    }
  }

  /// Puts the last step that was taken back in place again.
  @discardableResult
  public func redo(by reviewer: String, at moment: Moment, toolVersion: String) throws(StoreError) -> [Decision]? {
    try write { db in
      guard let target = try Self.step("undone", "ASC", by: reviewer, db) else { return nil }
      let taken = try DecisionRecord.fetch(db, "WHERE d.action = ? ORDER BY d.id", [target])
      let action = try Self.begin("redo", target: target, by: reviewer, at: moment, toolVersion: toolVersion, db)
      try Self.mark(target, "done", db)
      return try taken.map { decision in
        let before = try Self.last(decision, before: decision.at, db)
        let expected = try decision.replaced(by: before, at: decision.at)
        guard try Self.last(decision, db)?.says(as: expected) == true else {
          throw StoreError(path: path, reason: .decidedSince(finding: decision.finding))
        }
        return try Self.append(try decision.replaced(by: decision, at: moment), action: action, db)
      }
    }
  }
}

extension Store {
  private static func begin(
    _ kind: String, target: Int64? = nil, by reviewer: String, at moment: Moment, toolVersion: String, _ db: Database
  ) throws -> Int64 {
    try db.execute(
      sql: "INSERT INTO actions (kind, target, reviewer, at, tool_version) VALUES (?, ?, ?, ?, ?)",
      arguments: [kind, target, reviewer, moment.description, toolVersion])
    return db.lastInsertedRowID
  }

  private static func append(_ decision: Decision, action: Int64, _ db: Database) throws -> Decision {
    var decision = decision
    if let last = try last(decision, db), last.at >= decision.at {
      decision = try decision.replaced(by: decision, at: last.at.next)
    }
    guard try DecisionRecord.insert(decision, action: action, db) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a decision was there before it was taken")
    }
    return decision
  }

  /// The reviewer's last decision on the same statements.
  private static func last(_ decision: Decision, before moment: Moment? = nil, _ db: Database) throws -> Decision? {
    try DecisionRecord.fetch(
      db, "WHERE d.key = ? AND d.reviewer = ? AND d.at < ? ORDER BY d.at DESC, d.id DESC LIMIT 1",
      [decision.key.description, decision.reviewer, moment?.description ?? "~"]
    ).first
  }

  private static func step(_ state: String, _ order: String, by reviewer: String, _ db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db, sql: "SELECT action FROM undo WHERE reviewer = ? AND state = ? ORDER BY action \(order) LIMIT 1",
      arguments: [reviewer, state])
  }

  private static func mark(_ action: Int64, _ state: String, _ db: Database) throws {
    try db.execute(sql: "UPDATE undo SET state = ? WHERE action = ?", arguments: [state, action])
  }

  private static func disagreements(_ db: Database) throws -> [DecisionHistory] {
    let several = """
      WHERE d.key IN (SELECT key FROM decisions GROUP BY key HAVING count(DISTINCT reviewer) > 1) ORDER BY d.id
      """
    return DecisionLog(try DecisionRecord.fetch(db, several)).histories.filter(\.isDisagreement)
  }
}

extension Decision {
  /// Whether two decisions of a reviewer leave the finding in the same state.
  fileprivate func says(as other: Decision) -> Bool {
    status == other.status && reason == other.reason && note == other.note && settles == other.settles
  }

  /// A decision on the same statements that says what `other` says; with none, that nothing is decided.
  fileprivate func replaced(by other: Decision?, at moment: Moment) throws -> Decision {
    try Decision(
      on: first, and: second, finding: finding, status: other?.status ?? .open, reason: other?.reason,
      note: other?.note ?? "", reviewer: reviewer, at: moment, settles: other?.settles ?? false)
  }
}
