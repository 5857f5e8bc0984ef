import Foundation
import Testing

@Suite struct HelpTests {
  @Test(arguments: [
    "", "report", "extract", "speakers", "compare", "check", "explain", "review", "decisions", "decisions list",
    "decisions set",
    "decisions assign", "decisions tag", "decisions reply", "decisions correct", "decisions export", "decisions import",
  ])
  func `help texts are as recorded`(command: String) throws {
    let result = try Program.run(
      command.isEmpty ? ["--help"] : ["help"] + command.split(separator: " ").map(String.init))
    #expect(result.status == 0)
    let name = command.isEmpty ? "counterclaim" : command.split(separator: " ").joined(separator: "-")
    let file = URL(filePath: Program.fixtures).appending(path: "help/\(name).txt")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try Data(result.output.utf8).write(to: file)
      Issue.record("wrote \(file.lastPathComponent): read the diff, then run without UPDATE_GOLDENS")
      return
    }
    #expect(result.output == String(decoding: try Data(contentsOf: file), as: UTF8.self), "make goldens rewrites it")
  }

  @Test func `the version is one line`() throws {
    let result = try Program.run(["--version"])
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("counterclaim "))
    #expect(result.output.split(separator: "\n").count == 1)
  }

  @Test(arguments: ["--help", "--version", "help report"])
  func `help and version go to a closed pipe without an error`(arguments: String) throws {
    let result = try Program.shell("\"$0\" \(arguments) | true; echo done", [Program.path])
    #expect(result.errors == "")
  }
}
