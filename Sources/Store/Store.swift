internal import Foundation
internal import GRDB

/// Decisions, and articles with their claims, in one SQLite file that other programs may open too.
///
/// Every acknowledged write is on disk: write-ahead log, `synchronous=FULL`. Any number of processes may read; those
/// that write take turns.
public final class Store: Sendable {
  public let path: String
  let pool: DatabasePool
  private let patience: Int

  /// The tables of what people put down, which cannot be made again.
  private static let irreplaceable = ["sides", "actions", "decisions", "notes", "corrections", "undo"]

  /// Marks the file as a store, in SQLite's header ("CClm").
  static let applicationID = 0x4343_6C6D

  /// Opens a store and brings its form up to date.
  ///
  /// A damaged one is set aside under another name, whole, before the error is thrown.
  /// - Parameters:
  ///   - creates: Whether a missing file is made.
  ///   - patience: How long another process may keep it locked, in seconds.
  public init(at path: String, creates: Bool = true, patience: Int = 10) throws(StoreError) {
    self.path = path
    self.patience = patience
    guard creates || FileManager.default.fileExists(atPath: path) else {
      throw StoreError(path: path, reason: .missing)
    }
    guard Self.mayBeStore(path) else { throw StoreError(path: path, reason: .foreign) }
    do {
      pool = try Self.open(path, patience: patience)
    } catch {
      let failure = StoreError(error, path: path, waited: patience)
      guard case .damaged(let detail, _) = failure.reason else { throw failure }
      throw StoreError(path: path, reason: .damaged(detail: detail, movedTo: Self.setAside(path)))
    }
  }

  private static func open(_ path: String, patience: Int) throws -> DatabasePool {
    var configuration = Configuration()
    configuration.busyMode = .timeout(Double(patience))
    configuration.foreignKeysEnabled = true
    try refuseUnfit(path, configuration)
    let pool = try firstToLock(patience: patience) { try DatabasePool(path: path, configuration: configuration) }
    try pool.writeWithoutTransaction { db in
      // GRDB sets NORMAL, under which a power cut may take the last decisions back.
      try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA fullfsync = ON")
    }
    // Nobody is waited for where there is nothing to change.
    if try !pool.read(migrator.hasCompletedMigrations) {
      try firstToLock(patience: patience) { try migrator.migrate(pool) }
    }
    return pool
  }

  /// Looks at what is there through a connection that cannot write, so that a damaged file stays as it is.
  private static func refuseUnfit(_ path: String, _ configuration: Configuration) throws {
    let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    guard let size, size > 0 else { return }
    var configuration = configuration
    configuration.readonly = true
    try DatabaseQueue(path: path, configuration: configuration).read { db in
      let mark = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      let tables = try Set(String.fetchAll(db, sql: "SELECT name FROM sqlite_schema"))
      guard mark == applicationID || tables.isEmpty else { throw StoreError(path: path, reason: .foreign) }
      if try migrator.hasBeenSuperseded(db) { throw StoreError(path: path, reason: .newer) }
      // Readings of articles may be large, and a fault there shows when they are read.
      for table in Self.irreplaceable where tables.contains(table) {
        let answer = try String.fetchOne(db, sql: "PRAGMA quick_check(\(table))")
        guard answer == "ok" else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: answer) }
      }
    }
  }

  /// Two processes that make the same store at once get in each other's way without SQLite's waiting for a lock.
  private static func firstToLock<Result>(patience: Int, _ work: () throws -> Result) throws -> Result {
    let end = ContinuousClock.now + .seconds(patience)
    while true {
      do {
        return try work()
      } catch let error as DatabaseError {
        let isRace =
          [.SQLITE_BUSY, .SQLITE_LOCKED].contains(error.resultCode)
          || ["already exists", "duplicate column"].contains { error.message?.contains($0) == true }
        guard isRace, ContinuousClock.now < end else { throw error }
        Thread.sleep(forTimeInterval: 0.05)
      }
    }
  }

  /// Whether the file is missing, empty or begins as every SQLite file does.
  private static func mayBeStore(_ path: String) -> Bool {
    guard let handle = FileHandle(forReadingAtPath: path) else { return true }
    defer { try? handle.close() }
    let beginning = (try? handle.read(upToCount: 16)) ?? Data()
    return beginning.isEmpty || beginning == Data("SQLite format 3\0".utf8)
  }

  /// Moves the file and what SQLite keeps beside it to a name that is free.
  ///
  /// - Returns: The new place, or `nil` when it could not be moved.
  private static func setAside(_ path: String) -> String? {
    for number in 1...999 {
      let place = "\(path).damaged" + (number == 1 ? "" : "-\(number)")
      // link() fails where the name is taken, so that nothing is overwritten even in a race.
      guard link(path, place) == 0 else {
        guard errno == EEXIST else { return nil }
        continue
      }
      for suffix in ["-wal", "-shm"] { _ = rename(path + suffix, place + suffix) }
      return unlink(path) == 0 ? place : nil
    }
    return nil
  }

  func read<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    do {
      return try pool.read(body)
    } catch {
      throw StoreError(error, path: path, waited: patience)
    }
  }

  /// One transaction: all of it is on disk when this returns, or nothing.
  func write<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    do {
      return try pool.write(body)
    } catch {
      throw StoreError(error, path: path, waited: patience)
    }
  }
}

extension Store {
  /// How SQLite keeps the file, as it says itself: `journal_mode`, `synchronous` and `foreign_keys`.
  package var settings: [String: String] {
    get throws(StoreError) {
      do {
        return try pool.writeWithoutTransaction { db in
          var settings: [String: String] = [:]
          for name in ["journal_mode", "synchronous", "foreign_keys"] {
            settings[name] = try String.fetchOne(db, sql: "PRAGMA \(name)")
          }
          return settings
        }
      } catch {
        throw StoreError(error, path: path, waited: patience)
      }
    }
  }
}
