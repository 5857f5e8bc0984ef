import Foundation
import Testing

/// Runs with a store beside them: only what is new is read, and the report is the same as without.
@Suite struct CorpusStoreTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    for folder in ["corpus", "new"] {
      for name in try FileManager.default.contentsOfDirectory(atPath: Program.fixtures + "/\(folder)") {
        try scratch.write(
          "news/\(name)", String(contentsOfFile: Program.fixtures + "/\(folder)/\(name)", encoding: .utf8))
      }
    }
  }

  private func report(_ output: String, _ arguments: [String]) throws -> Program {
    try Program.run(["report", "news", "--output", output, "--verbose"] + arguments, in: scratch.path)
  }

  /// Every file of a report by name.
  private func files(of output: String) throws -> [String: String] {
    var files: [String: String] = [:]
    for name in try scratch.names(in: output) { files[name] = try scratch.text("\(output)/\(name)") }
    return files
  }

  private func expectSameAsFromNothing(_ run: Program, sourceLocation: SourceLocation = #_sourceLocation) throws {
    #expect(run.status == 0, "\(run.errors)", sourceLocation: sourceLocation)
    #expect(try report("fresh", []).status == 0, sourceLocation: sourceLocation)
    #expect(try files(of: "out") == files(of: "fresh"), sourceLocation: sourceLocation)
  }

  @Test func `a second run reads nothing again, and writes the same bytes`() throws {
    let first = try report("out", ["--store", "s.sqlite"])
    #expect(first.errors.contains("since the last run: 3 new"), "\(first.errors)")
    #expect(first.errors.contains("3 of 3 files read anew"), "\(first.errors)")
    try expectSameAsFromNothing(first)
    let second = try report("out", ["--store", "s.sqlite"])
    #expect(!second.errors.contains("since the last run"), "\(second.errors)")
    #expect(second.errors.contains("0 of 3 files read anew"), "\(second.errors)")
    try expectSameAsFromNothing(second)
  }

  @Test func `new, changed, moved and removed files are named, and only the first two are read`() throws {
    _ = try report("out", ["--store", "s.sqlite"])
    try scratch.write("news/added.txt", "Council meets\n\nThe mill will open in May, said Petra Holm.\n")
    let fair = try scratch.text("news/village-fair.txt")
    try scratch.write("news/village-fair.txt", fair + "\n\nIt rained, said Petra Holm.\n")
    let moving = URL(filePath: scratch.path)
    try FileManager.default.moveItem(
      at: moving.appending(path: "news/parish-reply.txt"), to: moving.appending(path: "news/reply.txt"))
    try FileManager.default.removeItem(at: moving.appending(path: "news/quarry-hearing.html"))
    let second = try report("out", ["--store", "s.sqlite"])
    for line in [
      "since the last run: 1 new, 1 changed, 1 moved, 1 removed", "new: news/added.txt",
      "changed: news/village-fair.txt", "removed: news/quarry-hearing.html",
      "moved: news/parish-reply.txt to news/reply.txt",
    ] { #expect(second.errors.contains(line), "\(second.errors)") }
    // Another name may be another format, so the moved file is read again too.
    #expect(second.errors.contains("3 of 3 files read anew"), "\(second.errors)")
    try expectSameAsFromNothing(second)
  }

  @Test func `files that were touched but not changed, and a renamed folder, are not read again`() throws {
    _ = try report("out", ["--store", "s.sqlite"])
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_700_000_000)],
      ofItemAtPath: scratch.path + "/news/village-fair.txt")
    #expect(try report("out", ["--store", "s.sqlite"]).errors.contains("0 of 3 files read anew"))
    try FileManager.default.moveItem(atPath: scratch.path + "/news", toPath: scratch.path + "/wire")
    let renamed = try Program.run(
      ["report", "wire", "--output", "out", "--verbose", "--store", "s.sqlite"], in: scratch.path)
    #expect(renamed.errors.contains("0 of 3 files read anew"), "\(renamed.errors)")
    #expect(renamed.errors.contains("since the last run: 3 moved"), "\(renamed.errors)")
  }

  @Test func `check reads the corpus from the store, and finds the same`() throws {
    let arguments = ["check", "new", "--against", "corpus"]
    let plain = try Program.run(arguments)
    let store = scratch.path + "/s.sqlite"
    for _ in 1...2 {
      let stored = try Program.run(arguments + ["--store", store])
      #expect(stored.status == plain.status)
      #expect(stored.output == plain.output)
    }
  }

  @Test func `decisions of the store count in a run beside it`() throws {
    let first = try report("out", ["--store", "s.sqlite"])
    let id = try #require(
      first.errors.components(separatedBy: "explain ").last?.split(separator: " ").first.map(String.init))
    let set = try Program.run(
      [
        "decisions", "set", id, "--status", "confirmed", "--reviewer", "Ana", "--report", "out/report.json", "--store",
        "s.sqlite",
      ], in: scratch.path)
    #expect(set.status == 0, "\(set.errors)")
    #expect(try report("out", ["--store", "s.sqlite"]).errors.contains("1 finding decided on"))
  }

  @Test func `without being asked for, no store is written`() throws {
    _ = try report("out", [])
    #expect(try scratch.names(in: "").filter { $0.contains("sqlite") }.isEmpty)
  }

  @Test func `a store that is no store stops the run before anything is read`() throws {
    try scratch.write("s.sqlite", "my notes")
    let run = try report("out", ["--store", "s.sqlite"])
    #expect(run.status == 2)
    #expect(run.errors.contains("is not a store of counterclaim"), "\(run.errors)")
    #expect(try scratch.text("s.sqlite") == "my notes")
  }
}
