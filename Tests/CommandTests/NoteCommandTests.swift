import Foundation
import Testing

/// Assignees, tags, replies and corrections as a newsroom uses them.
@Suite struct NoteCommandTests {
  private let scratch: Scratch
  private let id: String

  init() throws {
    scratch = try Scratch()
    let report = try Program.run(["report", "corpus", "new", "--output", scratch.path + "/report"])
    id = try #require(
      report.errors.components(separatedBy: "explain ").last?.split(separator: " ").first.map(String.init))
  }

  private func decisions(_ arguments: [String]) throws -> Program {
    var arguments = ["decisions"] + arguments + ["--store", scratch.path + "/s.sqlite"]
    if !arguments.contains("export"), !arguments.contains("list"), !arguments.contains("--report") {
      arguments += ["--reviewer", "Ana", "--report", scratch.path + "/report/report.json"]
    }
    return try Program.run(arguments)
  }

  private func report(_ output: String) throws -> Program {
    try Program.run([
      "report", "corpus", "new", "--output", scratch.path + "/\(output)", "--decisions", scratch.path + "/s.sqlite",
    ])
  }

  @Test func `who looks into a finding, its tags and replies are listed, shared and taken back`() throws {
    for arguments in [
      ["assign", id, "--to", "Ben"], ["tag", id, "--tag", "quarry", "--tag", "water"],
      ["reply", id, "--of", "Parish council", "--asked", "2026-03-05"],
      ["reply", id, "--of", "Parish council", "--asked", "2026-03-05", "--answered", "2026-03-06", "--answer", "no"],
    ] {
      let run = try decisions(arguments)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.hasPrefix(id))
    }
    let list = try decisions(["list"]).output
    for text in ["assigned to Ben", "tagged quarry, water", "Parish council was asked on 5 March 2026, and answered"] {
      #expect(list.contains(text), "\(list)")
    }
    #expect(try decisions(["export"]).output.split(separator: "\n").count == 3)
    #expect(try decisions(["export", "--history"]).output.split(separator: "\n").count == 4)
    #expect(try decisions(["set", "--undo"]).output.contains("asked on 5 March 2026\n"))
    #expect(try report("again").errors.contains("1 finding decided on") == false)
    #expect(try scratch.text("again/report.json").contains("\"assignee\": \"Ben\""))
  }

  @Test func `a corrected speaker stays over re-runs, and the decision on the finding stays with it`() throws {
    #expect(try decisions(["set", id, "--status", "confirmed"]).status == 0)
    let correct = try decisions([
      "correct", id, "--side", "first", "--speaker", "Lena Ruiz", "--note", "heard the tape",
    ])
    #expect(correct.status == 0, "\(correct.errors)")
    let again = try report("again")
    #expect(again.errors.contains("1 claim corrected"), "\(again.errors)")
    #expect(again.errors.contains("1 finding decided on"), "\(again.errors)")
    #expect(!again.errors.contains("without a finding"), "\(again.errors)")
    let page = try scratch.text("again/index.html")
    #expect(page.contains("The first statement was corrected by Ana"))
    #expect(page.contains("Lena Ruiz"))
    // Corrected once more from the new report, it is the same claim; and withdrawn, it is as it was read.
    let json = scratch.path + "/again/report.json"
    let finding = try #require(
      again.errors.components(separatedBy: "explain ").last?.split(separator: " ").first.map(String.init))
    let withdraw = try decisions([
      "correct", finding, "--side", "first", "--withdraw", "--reviewer", "Ana", "--report", json,
    ])
    #expect(withdraw.status == 0, "\(withdraw.errors)")
    #expect(!(try report("third").errors.contains("corrected")))
    #expect(!(try scratch.text("third/index.html").contains("Lena Ruiz")))
  }

  @Test func `a claim that is none is left out, and the decision on it is listed with the cause`() throws {
    _ = try decisions(["set", id, "--status", "confirmed"])
    #expect(try decisions(["correct", id, "--side", "second", "--no-claim"]).status == 0)
    let again = try report("again")
    #expect(again.errors.contains("1 decision without a finding"), "\(again.errors)")
    #expect(try scratch.text("again/index.html").contains("A reviewer corrected a statement"))
    #expect(try decisions(["set", "--undo"]).output.contains("withdrawn"))
    #expect(try report("third").errors.contains("1 finding decided on"))
  }

  @Test(arguments: [
    (["assign", "x"], "--to NAME or --nobody"), (["tag", "x", "--none", "--tag", "a"], "--tag WORD or --none"),
    (["reply", "x", "--of", "A"], "--asked DATE or --withdraw"), (["correct", "x"], "Give what is right"),
    (["correct", "x", "--no-claim", "--stance", "denies"], "Give what is right"),
    (["correct", "x", "--stance", "agrees"], "asserts, denies"),
    (["correct", "x-nothing", "--side", "first", "--no-claim"], "holds no finding"),
  ])
  func `what cannot be done is said with the remedy, and status 2`(arguments: [String], told: String) throws {
    let run = try decisions(arguments)
    #expect(run.status == 2)
    #expect(run.errors.contains(told), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: scratch.path + "/s.sqlite"))
  }

  @Test func `which side of a finding is meant has to be said`() throws {
    let run = try decisions(["correct", id, "--no-claim"])
    #expect(run.status == 2)
    #expect(run.errors.contains("--side first or --side second"), "\(run.errors)")
  }
}
