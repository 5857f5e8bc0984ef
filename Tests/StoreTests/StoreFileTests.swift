import Decisions
import Foundation
import Store
import Testing

@Suite struct StoreFileTests {
  private let sample: StoreSample

  init() throws { sample = try StoreSample() }

  /// What the `sqlite3` of the system says, as another program that opens the file.
  private func sqlite(_ statements: String, at path: String? = nil) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["sqlite3", "-bail", path ?? sample.path]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(statements.utf8))
    try input.fileHandleForWriting.close()
    let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @Test func `another program reads names, statements and decisions without joins`() throws {
    let store = try Store(at: sample.path)
    try store.record([StoreSample.decision(1, .confirmed)], toolVersion: "1.2")
    try store.record([StoreSample.decision(1, .dismissed, at: 1)], toolVersion: "1.2")
    #expect(
      try sqlite(
        "SELECT old_status, new_status, reason, a_speaker, b_words, tool_version FROM decision_history ORDER BY at;")
        == "open|confirmed||Oskar Brandt|no ferry will close|1.2\nconfirmed|dismissed|not-same-event|Oskar Brandt|no ferry will close|1.2"
    )
    #expect(try sqlite("SELECT finding, reviewer, status FROM standing_decisions;") == "x-1|Ana|dismissed")
  }

  @Test(arguments: [
    "UPDATE decisions SET status = 'open';", "DELETE FROM decisions;", "UPDATE actions SET reviewer = 'x';",
  ])
  func `no program can rewrite the trail unseen`(statement: String) throws {
    try Store(at: sample.path).record([StoreSample.decision(1, .confirmed)], toolVersion: "1")
    #expect(try sqlite(statement).contains("only added"))
    #expect(try Store(at: sample.path).decisionLog().decisions.count == 1)
  }

  @Test func `writes are on disk before they are acknowledged`() throws {
    #expect(try Store(at: sample.path).settings == ["journal_mode": "wal", "synchronous": "2", "foreign_keys": "1"])
  }

  @Test(arguments: ["1 decisions"])
  func `a store of each earlier form keeps every decision`(form: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(form.prefix(1)).sql")
    _ = try sqlite(String(contentsOf: file, encoding: .utf8))
    #expect(try sqlite("SELECT identifier FROM grdb_migrations ORDER BY 1 DESC LIMIT 1;") == form)
    let store = try Store(at: sample.path)
    #expect(try store.decisionLog().decisions.map(\.finding) == ["x-2", "x-1", "x-1"])
    #expect(
      try store.undo(by: "Ana", at: Moment(milliseconds: StoreSample.begin), toolVersion: "2")?.map(\.finding) == [
        "x-2"
      ])
    #expect(try sqlite("PRAGMA integrity_check; PRAGMA foreign_key_check;") == "ok")
  }

  @Test func `a store of a later version is left alone`() throws {
    _ = try Store(at: sample.path)
    _ = try sqlite("INSERT INTO grdb_migrations VALUES ('99 later');")
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
    _ = try sqlite("CREATE TABLE mine (x); INSERT INTO mine VALUES (1);")
    let error = try #require(throws: StoreError.self) { try Store(at: sample.path) }
    #expect(error.reason == .foreign)
    #expect(try sqlite("SELECT x FROM mine;") == "1")
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
    _ = try sqlite("PRAGMA wal_checkpoint(TRUNCATE);")
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

  @Test func `a second process waits, then says so`() throws {
    _ = try Store(at: sample.path)
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "(echo 'BEGIN IMMEDIATE;'; sleep 4; echo 'COMMIT;') | sqlite3 \"$0\"", sample.path]
    try process.run()
    Thread.sleep(forTimeInterval: 1)
    let error = try #require(throws: StoreError.self) {
      try Store(at: sample.path, patience: 1).record([StoreSample.decision(1, .confirmed)], toolVersion: "1")
    }
    #expect(error.reason == .busy(seconds: 1))
    try Store(at: sample.path, patience: 30).record([StoreSample.decision(1, .confirmed)], toolVersion: "1")
    process.waitUntilExit()
    #expect(try Store(at: sample.path).decisionLog().decisions.count == 1)
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
