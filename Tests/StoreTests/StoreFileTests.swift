import Decisions
import Foundation
import GRDB
import Store
import Testing

@Suite struct StoreFileTests {
  private let sample: StoreSample

  init() throws { sample = try StoreSample() }

  /// What another program reads: rows as lines, values between bars.
  private func rows(_ query: String) throws -> String {
    try sample.otherProgram { db in
      try Row.fetchAll(db, sql: query).map { row in
        row.databaseValues.map { String.fromDatabaseValue($0) ?? Int.fromDatabaseValue($0).map(String.init) ?? "" }
          .joined(separator: "|")
      }.joined(separator: "\n")
    }
  }

  private func run(_ statements: String) throws { try sample.otherProgram { try $0.execute(sql: statements) } }

  @Test func `another program reads names, statements and decisions without joins`() throws {
    let store = try Store(at: sample.path)
    try store.record([StoreSample.decision(1, .confirmed)], toolVersion: "1.2")
    try store.record([StoreSample.decision(1, .dismissed, at: 1)], toolVersion: "1.2")
    #expect(
      try rows(
        "SELECT old_status, new_status, reason, a_speaker, b_words, tool_version FROM decision_history ORDER BY at;")
        == "open|confirmed||Oskar Brandt|no ferry will close|1.2\nconfirmed|dismissed|not-same-event|Oskar Brandt|no ferry will close|1.2"
    )
    #expect(try rows("SELECT finding, reviewer, status FROM standing_decisions") == "x-1|Ana|dismissed")
  }

  @Test func `Datasette finds the table that searches the claims`() throws {
    _ = try Store(at: sample.path)
    // The condition of its `detect_fts`: quotation marks and no space.
    let found = try rows(
      """
      SELECT name FROM sqlite_master WHERE rootpage = 0 AND sql LIKE '%VIRTUAL TABLE%USING FTS%content="claims"%'
      """)
    #expect(found == "claims_search")
  }

  @Test(arguments: [
    "UPDATE decisions SET status = 'open'", "DELETE FROM decisions", "UPDATE actions SET reviewer = 'x'",
    "UPDATE notes SET tags = ''", "DELETE FROM notes", "UPDATE corrections SET note = 'x'", "DELETE FROM corrections",
    "DELETE FROM sides",
  ])
  func `no program can rewrite the trail unseen`(statement: String) throws {
    let step = Step(
      [try StoreSample.decision(1, .confirmed)], notes: [try StoreSample.note(1, .tags(["port"]))],
      corrections: [try StoreSample.correction(.noClaim)])
    try Store(at: sample.path).record(step, toolVersion: "1")
    let error = #expect(throws: DatabaseError.self) { try run(statement) }
    #expect(error?.message?.contains("only added") == true)
    #expect(try Store(at: sample.path).decisionLog().decisions.count == 1)
  }

  @Test func `writes are on disk before they are acknowledged`() throws {
    #expect(try Store(at: sample.path).settings == ["journal_mode": "wal", "synchronous": "2", "foreign_keys": "1"])
  }

  @Test(arguments: ["1 decisions", "2 articles"])
  func `a store of each earlier form keeps every decision`(form: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(form.prefix(1)).sql")
    try sample.otherProgram(inTransaction: false) { try $0.execute(sql: String(contentsOf: file, encoding: .utf8)) }
    #expect(try rows("SELECT identifier FROM grdb_migrations ORDER BY 1 DESC LIMIT 1") == form)
    let store = try Store(at: sample.path)
    #expect(try store.decisionLog().decisions.map(\.finding) == ["x-2", "x-1", "x-1"])
    #expect(
      try store.undo(by: "Ana", at: Moment(milliseconds: StoreSample.begin), toolVersion: "2")?.decisions.map(\.finding)
        == ["x-2"])
    try store.record(Step(notes: [StoreSample.note(1, .assignee("Ben"))]), toolVersion: "3")
    #expect(try rows("SELECT assignee FROM standing_notes") == "Ben")
    #expect(try store.claims(matching: "ferry") == (form.hasPrefix("1") ? [] : ["c-1"]))
    #expect(try rows("PRAGMA integrity_check") == "ok")
    #expect(try rows("PRAGMA foreign_key_check").isEmpty)
  }

  @Test func `a store of a later version is left alone`() throws {
    _ = try Store(at: sample.path)
    try run("INSERT INTO grdb_migrations VALUES ('99 later')")
    let error = try #require(throws: StoreError.self) { try Store(at: sample.path) }
    #expect(error.reason == .newer)
  }

  @Test(arguments: ["not a database", "SQLite format 2, a very old one"])
  func `a file of other making is left as it is`(contents: String) throws {
    try Data(contents.utf8).write(to: URL(filePath: sample.path))
    let error = try #require(throws: StoreError.self) { try Store(at: sample.path) }
    #expect(error.reason == .foreign)
    #expect(try String(contentsOfFile: sample.path, encoding: .utf8) == contents)
  }

  @Test func `a database of another program is left as it is`() throws {
    try run("CREATE TABLE mine (x); INSERT INTO mine VALUES (1);")
    let error = try #require(throws: StoreError.self) { try Store(at: sample.path) }
    #expect(error.reason == .foreign)
    #expect(try rows("SELECT x FROM mine") == "1")
  }

  @Test func `a missing store is named, not made, where it is only read`() throws {
    let error = try #require(throws: StoreError.self) { try Store(at: sample.path, creates: false) }
    #expect(error.reason == .missing)
    #expect(try sample.names().isEmpty)
  }

  @Test(arguments: [0, 1, 2, 3])
  func `a damaged store is named and set aside whole, and never written over`(earlier: Int) throws {
    do {
      let store = try Store(at: sample.path)
      try store.record((0..<200).map { try StoreSample.decision($0, .confirmed) }, toolVersion: "1")
    }
    try sample.otherProgram(inTransaction: false) { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    var bytes = try Data(contentsOf: URL(filePath: sample.path))
    // Page 1 keeps its header, so that it still looks like a store; the rest is torn in several ways.
    let torn = [100..<4096, 4096..<8192, 100..<200, 20_000..<bytes.count][earlier]
    for index in torn { bytes[index] = 0xA5 }
    try bytes.write(to: URL(filePath: sample.path))
    for number in 0..<earlier {
      try Data("old".utf8).write(to: URL(filePath: sample.path + ".damaged" + (number == 0 ? "" : "-\(number + 1)")))
    }
    let error = try #require(throws: StoreError.self) { try Store(at: sample.path) }
    let place = sample.path + ".damaged" + (earlier == 0 ? "" : "-\(earlier + 1)")
    guard case .damaged(_, place) = error.reason else {
      Issue.record("\(error)")
      return
    }
    #expect("\(error)".contains(place))
    #expect(try Data(contentsOf: URL(filePath: place)) == bytes)
    #expect(!FileManager.default.fileExists(atPath: sample.path))
    #expect(try Store(at: sample.path).decisionLog().decisions.isEmpty)
  }

  @Test func `who finds the store locked waits, then says so`() throws {
    let store = try Store(at: sample.path)
    let path = sample.path
    try sample.otherProgram(inTransaction: false) { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      defer { try? db.execute(sql: "COMMIT") }
      let error = try #require(throws: StoreError.self) {
        try Store(at: path, patience: 1).record([StoreSample.decision(1, .confirmed)], toolVersion: "1")
      }
      #expect(error.reason == .busy(seconds: 1))
      let waiter = Thread {
        try? Store(at: path, patience: 30).record([StoreSample.decision(1, .confirmed)], toolVersion: "1")
      }
      waiter.start()
      Thread.sleep(forTimeInterval: 0.5)
      #expect(try store.decisionLog().decisions.isEmpty, "reading waits for nobody")
    }
    for _ in 0..<300 where try store.decisionLog().decisions.isEmpty { Thread.sleep(forTimeInterval: 0.1) }
    #expect(try store.decisionLog().decisions.count == 1)
  }

  @Test func `stores that are made at once by several threads are one store`() async throws {
    let path = sample.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<6 {
        group.addTask { try Store(at: path).record([StoreSample.decision(number, .confirmed)], toolVersion: "1") }
      }
      try await group.waitForAll()
    }
    #expect(try Store(at: path).decisionLog().decisions.count == 6)
  }
}
