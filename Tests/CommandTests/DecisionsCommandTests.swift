import Foundation
import Testing

/// Decisions as a newsroom keeps, shares and uses them.
@Suite struct DecisionsCommandTests {
  private let scratch: Scratch
  /// The first finding of the fixtures, and all of them.
  private let id: String
  private let ids: [String]

  init() throws {
    scratch = try Scratch()
    let report = try Program.run(["report", "corpus", "new", "--output", scratch.path + "/report"])
    id = try #require(
      report.errors.components(separatedBy: "explain ").last?.split(separator: " ").first.map(String.init))
    ids = try scratch.text("report/contradictions.csv").split(separator: "\r\n").dropFirst()
      .compactMap { $0.split(separator: ",").first.map(String.init) }
  }

  private var store: String { scratch.path + "/s.sqlite" }

  @discardableResult private func decisions(_ arguments: [String], input: String = "") throws -> Program {
    try Program.run(
      ["decisions"] + arguments + (arguments.contains("--store") ? [] : ["--store", store]), input: input)
  }

  private func set(_ arguments: [String]) throws -> Program {
    try decisions(["set"] + arguments + ["--report", scratch.path + "/report/report.json"])
  }

  @Test func `dismissed findings do not fail check and are folded away in the report`() throws {
    let check = ["check", "new", "--against", "corpus"]
    #expect(try Program.run(check).status == 1)
    let set = try set(ids + ["--status", "dismissed", "--reason", "not-same-event", "--reviewer", "Ana"])
    #expect(set.status == 0, "\(set.errors)")
    let file = try scratch.write("d.jsonl", try decisions(["export"]).output)
    for decided in [file, store] {
      let passed = try Program.run(check + ["--decisions", decided])
      #expect(passed.status == 0, "\(passed.errors)")
      #expect(passed.errors.contains("\(ids.count) set aside by reviewers"))
      #expect(passed.output.isEmpty)
    }
    let report = try Program.run(["report", "corpus", "new", "--output", scratch.path + "/out", "--decisions", file])
    #expect(report.errors.contains("\(ids.count) findings decided on"))
    #expect(try scratch.text("out/index.html").contains("\(ids.count) findings that reviewers dismissed"))
    #expect(try scratch.text("out/report.json").contains("\"status\": \"dismissed\""))
  }

  @Test func `a decision stays when files are moved and paragraphs are added`() throws {
    _ = try set([id, "--status", "confirmed", "--reviewer", "Ana"])
    for folder in ["corpus", "new"] {
      for name in try FileManager.default.contentsOfDirectory(atPath: Program.fixtures + "/\(folder)") {
        var text = try String(contentsOfFile: Program.fixtures + "/\(folder)/\(name)", encoding: .utf8)
        if name.hasSuffix(".txt") { text += "\n\nThe bakery on the square opens at seven.\n" }
        try scratch.write("renamed/deep/\(folder)-\(name)", text)
      }
    }
    let again = try Program.run(
      ["report", scratch.path + "/renamed", "--output", scratch.path + "/again", "--decisions", store])
    #expect(again.errors.contains("1 finding decided on"), "\(again.errors)")
    #expect(!again.errors.contains("without a finding"))
  }

  @Test func `a decision on words that changed is detached and listed, not lost`() throws {
    _ = try set([id, "--status", "confirmed", "--reviewer", "Ana"])
    let text = try decisions(["export"]).output
    let changed = text.replacing("\"words\":\"", with: "\"words\":\"formerly ")
    let file = try scratch.write("changed.jsonl", changed)
    let list = try decisions(["list", file, "--report", scratch.path + "/report/report.json"])
    #expect(list.output.contains("detached"), "\(list.output)")
    #expect(list.output.contains("perhaps \(id)"), "\(list.output)")
    let check = try Program.run(["check", "new", "--against", "corpus", "--decisions", file])
    #expect(check.status == 1)
    #expect(check.errors.contains("1 decision without a finding"), "\(check.errors)")
  }

  @Test func `two reviewers' files are merged, and their disagreement is kept and shown`() throws {
    _ = try set([id, "--status", "confirmed", "--reviewer", "Ana"])
    let other = scratch.path + "/other.sqlite"
    let ben = try Program.run([
      "decisions", "set", id, "--status", "dismissed", "--reason", "other", "--note", "=not the same hall",
      "--reviewer", "Ben", "--report", scratch.path + "/report/report.json", "--store", other,
    ])
    #expect(ben.status == 0, "\(ben.errors)")
    let table = try scratch.write("ben.csv", try decisions(["export", "--format", "csv", "--store", other]).output)
    let imported = try decisions(["import", table])
    #expect(imported.errors.contains("1 decision added, 0 known before"))
    #expect(imported.errors.contains("disagree"))
    let both = try decisions(["export"]).output
    #expect(both.contains("=not the same hall"))
    #expect(both.split(separator: "\n").count == 2)
    #expect(try decisions(["import", table]).errors.contains("0 decisions added, 1 known before"))
    let lines = try scratch.write("both.jsonl", both)
    #expect(try decisions(["export", lines, table]).output == both)
    #expect(try decisions(["list", "--disagreements"]).output.contains("the reviewers disagree"))
    #expect(try Program.run(["check", "new", "--against", "corpus", "--decisions", lines]).status == 1)
  }

  @Test func `undo and redo work from one start to the next`() throws {
    _ = try set([id, "--status", "confirmed", "--reviewer", "Ana"])
    #expect(try decisions(["set", "--undo", "--reviewer", "Ana"]).output == "\(id) open\n")
    #expect(try decisions(["set", "--undo", "--reviewer", "Ana"]).errors.contains("nothing of Ana to undo"))
    #expect(try decisions(["set", "--redo", "--reviewer", "Ana"]).output == "\(id) confirmed\n")
    #expect(try decisions(["export", "--history"]).output.split(separator: "\n").count == 3)
  }

  @Test(arguments: [
    (["list", "missing.jsonl"], "missing.jsonl"), (["export", "--store", "missing.sqlite"], "no such store"),
    (["set", "x-1", "--status", "fine", "--reviewer", "A"], "needs-checking"),
    (["set", "--reviewer", "A"], "--status"),
    (["set", "x-1", "--status", "confirmed"], "who decides"),
    (["set", "--undo", "--redo", "--reviewer", "A"], "exclude"), (["import", "corpus/village-fair.txt"], "columns"),
  ])
  func `what cannot be done is said with the remedy, and status 2`(arguments: [String], told: String) throws {
    let run = try decisions(arguments)
    #expect(run.status == 2)
    #expect(run.errors.contains(told), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: store))
  }
}
