public import Decisions
internal import GRDB

extension Store {
  /// What an import brought.
  public struct ImportOutcome: Hashable, Sendable {
    /// Entries that were not there before.
    public var added: Int
    /// Entries that were.
    public var known: Int
    /// Pairs of statements on which reviewers disagree since.
    public var disagreements: [DecisionHistory]
    /// Claims that reviewers correct in different ways since.
    public var disputedCorrections: [CorrectionHistory]
  }

  /// Everything that was ever put down, what was taken back too.
  public func decisionLog() throws(StoreError) -> DecisionLog {
    try read { db in try Self.log(db) }
  }

  private static func log(_ db: Database) throws -> DecisionLog {
    DecisionLog(
      try DecisionRecord.fetch(db, "ORDER BY e.id"), notes: try NoteRecord.fetch(db, "ORDER BY e.id"),
      corrections: try CorrectionRecord.fetch(db, "ORDER BY e.id"))
  }

  /// Records what one reviewer put down in one step; undo takes it back together.
  ///
  /// An entry is moved to the moment after the last one on the same subject where a clock that was set back, or two
  /// entries in one millisecond, would put it before.
  /// - Returns: The entries as recorded.
  @discardableResult
  public func record(_ step: Step, toolVersion: String) throws(StoreError) -> Step {
    guard let (reviewer, at) = step.authors.first else { return step }
    guard step.authors.allSatisfy({ $0.reviewer == reviewer }) else {
      throw StoreError(path: path, reason: .severalReviewers)
    }
    return try write { db in
      try db.execute(
        sql: "UPDATE undo SET state = 'discarded' WHERE reviewer = ? AND state = 'undone'", arguments: [reviewer])
      let action = try Self.begin("decide", by: reviewer, at: at, toolVersion: toolVersion, db)
      try db.execute(
        sql: "INSERT INTO undo (action, reviewer, state) VALUES (?, ?, 'done')", arguments: [action, reviewer])
      return Step(
        try step.decisions.map { try DecisionRecord.append($0, action: action, db) },
        notes: try step.notes.map { try NoteRecord.append($0, action: action, db) },
        corrections: try step.corrections.map { try CorrectionRecord.append($0, action: action, db) })
    }
  }

  /// Records decisions alone; see ``record(_:toolVersion:)``.
  @discardableResult
  public func record(_ decisions: [Decision], toolVersion: String) throws(StoreError) -> [Decision] {
    try record(Step(decisions), toolVersion: toolVersion).decisions
  }

  /// Adds what is not there yet; nothing that is there is changed.
  public func add(
    _ log: DecisionLog, by reviewer: String, at moment: Moment, toolVersion: String
  ) throws(StoreError) -> ImportOutcome {
    try write { db in
      let before = try Self.log(db)
      let action = try Self.begin("import", by: reviewer, at: moment, toolVersion: toolVersion, db)
      var added = 0
      for entry in log.decisions where try DecisionRecord.insert(entry, action: action, db) { added += 1 }
      for entry in log.notes where try NoteRecord.insert(entry, action: action, db) { added += 1 }
      for entry in log.corrections where try CorrectionRecord.insert(entry, action: action, db) { added += 1 }
      let after = before.merging(log)
      let (disputes, corrections) = (before.disagreements, before.disputedCorrections)
      return ImportOutcome(
        added: added, known: log.count - added,
        disagreements: after.disagreements.filter { !disputes.contains($0) },
        disputedCorrections: after.disputedCorrections.filter { !corrections.contains($0) })
    }
  }

  /// Takes back the reviewer's last step that is not taken back yet, over restarts and without limit.
  ///
  /// - Returns: The entries that stand in its place, or `nil` when there is nothing to take back.
  /// - Throws: ``StoreError`` of `decidedSince` when later entries, such as imported ones, have replaced the step; it
  ///   is then passed over, so that the next call takes back the one before it.
  @discardableResult
  public func undo(by reviewer: String, at moment: Moment, toolVersion: String) throws(StoreError) -> Step? {
    try revert("done", "DESC", "undo", by: reviewer, at: moment, toolVersion: toolVersion)
  }

  /// Puts the last step that was taken back in place again; else as ``undo(by:at:toolVersion:)``.
  @discardableResult
  public func redo(by reviewer: String, at moment: Moment, toolVersion: String) throws(StoreError) -> Step? {
    try revert("undone", "ASC", "redo", by: reviewer, at: moment, toolVersion: toolVersion)
  }

  private func revert(
    _ state: String, _ order: String, _ kind: String, by reviewer: String, at moment: Moment, toolVersion: String
  ) throws(StoreError) -> Step? {
    let outcome = try write { db -> Result<Step, StoreError>? in
      let target = try Int64.fetchOne(
        db, sql: "SELECT action FROM undo WHERE reviewer = ? AND state = ? ORDER BY action \(order) LIMIT 1",
        arguments: [reviewer, state])
      guard let target else { return nil }
      let reversal = Reversal(undoes: kind == "undo", reviewer: reviewer, moment: moment)
      let step: Step?
      if let decisions = try reversal.entries(DecisionRecord.self, of: target, db),
        let notes = try reversal.entries(NoteRecord.self, of: target, db),
        let corrections = try reversal.entries(CorrectionRecord.self, of: target, db)
      {
        step = Step(decisions, notes: notes, corrections: corrections)
      } else {
        step = nil
      }
      try db.execute(
        sql: "UPDATE undo SET state = ? WHERE action = ?",
        arguments: [step == nil ? "discarded" : kind == "undo" ? "undone" : "done", target])
      guard let step else {
        let finding = try Self.findings(of: target, db).first ?? ""
        return .failure(StoreError(path: path, reason: .decidedSince(finding: finding)))
      }
      let action = try Self.begin(kind, target: target, by: reviewer, at: moment, toolVersion: toolVersion, db)
      return .success(
        Step(
          try step.decisions.map { try DecisionRecord.append($0, action: action, db) },
          notes: try step.notes.map { try NoteRecord.append($0, action: action, db) },
          corrections: try step.corrections.map { try CorrectionRecord.append($0, action: action, db) }))
    }
    switch outcome {
    case .success(let step): return step
    case .failure(let error): throw error
    case nil: return nil
    }
  }

  private static func findings(of action: Int64, _ db: Database) throws -> [String] {
    try DecisionRecord.entries(of: action, db).map(\.finding) + NoteRecord.entries(of: action, db).map(\.finding)
      + CorrectionRecord.entries(of: action, db).map { "\u{201C}\($0.claim.words)\u{201D}" }
  }

  private static func begin(
    _ kind: String, target: Int64? = nil, by reviewer: String, at moment: Moment, toolVersion: String, _ db: Database
  ) throws -> Int64 {
    try db.execute(
      sql: "INSERT INTO actions (kind, target, reviewer, at, tool_version) VALUES (?, ?, ?, ?, ?)",
      arguments: [kind, target, reviewer, moment.description, toolVersion])
    return db.lastInsertedRowID
  }
}

/// What taking back a step, or doing it again, puts in the place of its entries.
private struct Reversal {
  var undoes: Bool
  var reviewer: String
  var moment: Moment

  /// - Returns: `nil` when something else stands where the step, or what took it back, should.
  func entries<Record: EntryRecord>(
    _ record: Record.Type, of action: Int64, _ db: Database
  ) throws -> [Record.Entry]? {
    let taken = try Record.entries(of: action, db)
    var replacing: [Record.Entry] = []
    for entry in undoes ? taken.reversed() : taken {
      let before = try Record.last(entry, before: entry.at, db)
      let expected = undoes ? entry : try entry.saying(before, by: reviewer, at: entry.at)
      guard try Record.last(entry, db)?.says(as: expected) == true else { return nil }
      replacing.append(try entry.saying(undoes ? before : entry, by: reviewer, at: moment))
    }
    return replacing
  }
}
