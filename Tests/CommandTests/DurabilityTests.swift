import Foundation
import GRDB
import Testing

/// A run and a reviewer on one store, both killed again and again.
@Suite struct DurabilityTests {
  private let scratch: Scratch
  private let ids: [String]

  /// `make test-durability` asks for a hundred.
  private static let rounds = ProcessInfo.processInfo.environment["COUNTERCLAIM_KILL_ROUNDS"].flatMap(Int.init) ?? 8
  private static let articles = 150

  init() throws {
    scratch = try Scratch()
    let report = try Program.run(["report", "corpus", "new", "--output", scratch.path + "/report"])
    #expect(report.status == 0)
    ids = try scratch.text("report/contradictions.csv").split(separator: "\r\n").dropFirst()
      .compactMap { $0.split(separator: ",").first.map(String.init) }
  }

  private var store: String { scratch.path + "/s.sqlite" }

  /// Gives every article other words, so that a run has all of them to read and keep; and no two a name in common, so
  /// that there is nothing to compare and the run spends its time at the store.
  private func writeArticles(round: Int) throws {
    for number in 0..<Self.articles {
      try scratch.write(
        "news/\(number).txt",
        """
        Orlen\(number) counts its days

        The mill of Orlen\(number) lost \(round + 2) days in spring, said Petrahol\(number), who runs it.
        """)
    }
  }

  private func runArguments(_ output: String, isStored: Bool = true) -> [String] {
    ["report", scratch.path + "/news", "--output", scratch.path + "/\(output)"] + (isStored ? ["--store", store] : [])
  }

  /// All findings in one step, by a reviewer of that round.
  private func decideArguments(_ round: Int) -> [String] {
    ["decisions", "set"] + ids + [
      "--status", "needs-checking", "--reviewer", "R\(round)", "--report", scratch.path + "/report/report.json",
      "--store", store,
    ]
  }

  private func start(_ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: Program.path)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "COUNTERCLAIM_WORDNET": "/dev/null", "COUNTERCLAIM_MODELS": "none"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// How long a command takes that nobody kills, in seconds.
  private func duration(_ arguments: [String]) throws -> Double {
    let begin = ContinuousClock.now
    let run = try Program.run(arguments)
    #expect(run.status == 0, "\(run.errors)")
    let length = ContinuousClock.now - begin
    return Double(length.components.seconds) + Double(length.components.attoseconds) / 1e18
  }

  @Test func `killed at any moment, a store is whole and holds every acknowledged decision`() throws {
    try writeArticles(round: 0)
    let running = try duration(runArguments("out"))
    let deciding = try duration(decideArguments(0))
    var numbers = SeededNumbers(state: 20_261_125)
    var acknowledged = ["R0"]
    var finishedRuns = 0
    for round in 1...Self.rounds {
      try writeArticles(round: round)
      let run = try start(runArguments("out"))
      let decision = try start(decideArguments(round))
      // A little over the time that they take, so that some end by themselves.
      let ends = [
        (process: run, after: numbers.fraction() * running * 1.2),
        (process: decision, after: numbers.fraction() * deciding * 3),
      ].sorted { $0.after < $1.after }
      var waited = 0.0
      for end in ends {
        Thread.sleep(forTimeInterval: end.after - waited)
        waited = end.after
        kill(end.process.processIdentifier, SIGKILL)
        end.process.waitUntilExit()
      }
      if decision.terminationReason == .exit, decision.terminationStatus == 0 { acknowledged.append("R\(round)") }
      if run.terminationReason == .exit { finishedRuns += 1 }
    }

    let queue = try DatabaseQueue(path: store)
    let integrity = try queue.inDatabase { db in
      try db.execute(sql: "INSERT INTO claims_search(claims_search) VALUES ('integrity-check')")
      return try String.fetchAll(db, sql: "PRAGMA integrity_check")
        + String.fetchAll(db, sql: "SELECT \"table\" FROM pragma_foreign_key_check")
    }
    #expect(integrity == ["ok"])
    try queue.close()
    let log = try Program.run(["decisions", "export", "--store", store])
    #expect(log.status == 0, "\(log.errors)")
    for round in 0...Self.rounds {
      let count = log.output.split(separator: "\n").count { $0.contains("\"reviewer\":\"R\(round)\"") }
      #expect(
        count == ids.count || count == 0 && !acknowledged.contains("R\(round)"), "a step is kept whole or not at all")
    }
    // What was read in part is read to the end, and the report is the same as from nothing.
    #expect(try Program.run(runArguments("out")).status == 0)
    #expect(try Program.run(runArguments("fresh", isStored: false)).status == 0)
    for name in try scratch.names(in: "fresh") {
      #expect(try scratch.text("out/\(name)") == scratch.text("fresh/\(name)"), "\(name)")
    }
    print(
      "killed \(Self.rounds) runs and \(Self.rounds) reviewers: \(acknowledged.count) decisions acknowledged, all there;",
      "\(finishedRuns) runs ended before")
  }

  @Test func `two runs on one store wait for each other, and both end well`() throws {
    try writeArticles(round: 0)
    // Waits for both, and ends with the worse status.
    let both = try Program.shell(
      "\"$0\" report \"$1/news\" --output \"$1/one\" --store \"$2\" & one=$!; "
        + "\"$0\" report \"$1/news\" --output \"$1/two\" --store \"$2\"; two=$?; wait $one && exit $two",
      [Program.path, scratch.path, store])
    #expect(both.status == 0, "\(both.errors)")
    for name in try scratch.names(in: "one") {
      #expect(try scratch.text("one/\(name)") == scratch.text("two/\(name)"), "\(name)")
    }
  }
}

/// Numbers that are the same on every run (Knuth's linear congruential generator).
private struct SeededNumbers {
  var state: UInt64

  /// 0 to 1.
  mutating func fraction() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 11) / Double(1 << 53)
  }
}
