import Foundation
import Testing

/// A command line and how it ends.
struct ExitCase: Sendable, CustomTestStringConvertible {
  let phenomenon: String
  let arguments: [String]
  let status: Int32
  /// What standard error must name.
  var told = ""
  var testDescription: String { phenomenon }
}

@Suite struct ExitStatusTests {
  @Test(arguments: [
    ExitCase(phenomenon: "articles that can be read", arguments: ["extract", "corpus"], status: 0),
    ExitCase(
      phenomenon: "nothing new conflicts", arguments: ["check", "corpus/village-fair.txt", "--against", "corpus"],
      status: 0),
    ExitCase(phenomenon: "a conflict is found", arguments: ["check", "new", "--against", "corpus"], status: 1),
    ExitCase(
      phenomenon: "a conflict under --exit-zero", arguments: ["check", "new", "--against", "corpus", "--exit-zero"],
      status: 0),
    ExitCase(
      phenomenon: "a score that is none", arguments: ["check", "new", "--fail-on", "2"], status: 2, told: "0 to 1"),
    ExitCase(
      phenomenon: "a conflict and an unread input", arguments: ["check", "new", "missing", "--against", "corpus"],
      status: 1, told: "missing"),
    ExitCase(
      phenomenon: "no arguments for a command", arguments: ["extract"], status: 2, told: "Missing expected argument"),
    ExitCase(
      phenomenon: "an unknown flag", arguments: ["extract", "corpus", "--text-onl"], status: 2, told: "--text-only"),
    ExitCase(
      phenomenon: "a misspelt command", arguments: ["extrct", "corpus"], status: 2, told: "did you mean extract"),
    ExitCase(
      phenomenon: "jobs out of range", arguments: ["extract", "corpus", "--jobs", "0"], status: 2, told: "1 to 1024"),
    ExitCase(
      phenomenon: "quiet and verbose at once", arguments: ["extract", "corpus", "-q", "-v"], status: 2,
      told: "exclude each other"),
    ExitCase(
      phenomenon: "a report that is not there", arguments: ["explain", "x-1", "--report", "missing.json"], status: 2,
      told: "missing.json"),
    ExitCase(
      phenomenon: "a missing file among others", arguments: ["extract", "corpus", "missing.html"], status: 3,
      told: "missing.html"),
    ExitCase(phenomenon: "a missing folder", arguments: ["extract", "nowhere"], status: 3, told: "nowhere"),
  ])
  func `a run ends with the documented status`(example: ExitCase) throws {
    let result = try Program.run(example.arguments)
    #expect(result.status == example.status, "\(result.errors)")
    #expect(example.told.isEmpty || result.errors.contains(example.told), "\(result.errors)")
  }

  @Test func `an empty folder is named with what was looked for`() throws {
    let scratch = try Scratch()
    let result = try Program.run(["report", scratch.path, "--output", scratch.path + "/out"])
    #expect(result.status == 3)
    #expect(result.errors.contains(scratch.path))
    #expect(try scratch.text("out/report.json").contains("\"skipped\": [\n"))
  }

  @Test func `an unknown id has the nearest ones beside it`() throws {
    let scratch = try Scratch()
    _ = try Program.run(["report", "corpus", "new", "--output", scratch.path])
    let result = try Program.run(["explain", "x-zzz", "--report", scratch.path + "/report.json"])
    #expect(result.status == 2)
    #expect(result.errors.contains("the nearest are x-"))
  }
}
