import Foundation
import Testing

@Suite struct StreamTests {
  @Test func `an article comes in by standard input and goes out as one line`() throws {
    let text = try String(contentsOfFile: Program.fixtures + "/new/parish-reply.txt", encoding: .utf8)
    let result = try Program.run(["extract", "-"], input: text)
    #expect(result.status == 0, "\(result.errors)")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 1)
    #expect(result.output.contains("\"path\":\"-\""))
    #expect(result.output.contains("Ruth Calder"))
  }

  @Test func `lines come in the order of the inputs, unread ones among them`() throws {
    let result = try Program.run(["extract", "new", "missing.txt", "corpus", "--jobs", "4"])
    let paths = result.output.split(separator: "\n").compactMap { line in
      line.components(separatedBy: "\"path\":\"").dropFirst().first?.prefix { $0 != "\"" }
    }
    #expect(
      Set(paths) == ["new/parish-reply.txt", "missing.txt", "corpus/quarry-hearing.html", "corpus/village-fair.txt"])
    #expect(
      paths.filter { $0 != "missing.txt" } == [
        "new/parish-reply.txt", "corpus/quarry-hearing.html", "corpus/village-fair.txt",
      ])
  }

  @Test func `without claims the text remains`() throws {
    let result = try Program.run(["extract", "--text-only", "corpus/village-fair.txt"])
    #expect(result.output.contains("\"text\":"))
    #expect(!result.output.contains("\"claims\""))
  }

  @Test(arguments: ["extract corpus corpus new", "check new --against corpus"])
  func `a reader that goes away is no error`(command: String) throws {
    let result = try Program.shell("\"$0\" \(command) --quiet | head -c 1 >/dev/null; echo", [Program.path])
    #expect(result.errors == "")
  }

  @Test func `what extract writes, compare reads`() throws {
    let piped = try Program.shell("\"$0\" extract corpus new | \"$0\" compare --claims - --quiet", [Program.path])
    #expect(piped.status == 0, "\(piped.errors)")
    #expect(piped.output.contains("\"fingerprint\""))
  }

  @Test func `a pair of statements gets a verdict with its scores`() throws {
    let pair =
      #"{"id":"p1","premise":"The bridge was closed on Monday.","hypothesis":"The bridge was not closed on Monday."}"#
    let result = try Program.run(["compare", "-", "--quiet"], input: pair + "\nnot a pair\n")
    #expect(result.status == 3)
    #expect(result.output.hasPrefix(#"{"id":"p1","label":""#))
    #expect(result.output.contains(#""scores":{"entailment":"#))
    #expect(result.output.split(separator: "\n").count == 1)
  }

  @Test func `output into a pipe has no colour, nor with NO_COLOR, and has it when forced`() throws {
    let check = ["check", "new", "--against", "corpus"]
    let escape: Unicode.Scalar = "\u{1B}"
    let plain = try Program.run(check)
    #expect(!(plain.output + plain.errors).unicodeScalars.contains(escape))
    #expect(try !Program.run(check, environment: ["NO_COLOR": "1"]).output.unicodeScalars.contains(escape))
    #expect(try Program.run(check, environment: ["CLICOLOR_FORCE": "1"]).output.unicodeScalars.contains(escape))
    #expect(try Program.run(check + ["--color", "always"]).output.unicodeScalars.contains(escape))
    #expect(
      try !Program.run(check + ["--color", "never"], environment: ["FORCE_COLOR": "1"]).output.unicodeScalars.contains(
        escape))
  }

  @Test func `check gives lines that an editor jumps from`() throws {
    let result = try Program.run(["check", "new", "--against", "corpus", "--quiet"])
    let first = try #require(result.output.split(separator: "\n").first)
    #expect(first.hasPrefix("new/parish-reply.txt:7:"), "\(first)")
    #expect(first.contains(": warning: conflicts with Edda Marsh ["))
    #expect(result.output.contains("https://www.tarngazette.example/2026/03/04/quarry-record"))
  }

  @Test func `an article cannot steer the terminal`() throws {
    let scratch = try Scratch()
    let text = try String(contentsOfFile: Program.fixtures + "/new/parish-reply.txt", encoding: .utf8)
    try scratch.write(
      "a\u{1B}[31m.txt", text.replacingOccurrences(of: "Ruth Calder", with: "Ruth \u{1B}]0;x\u{7} Calder"))
    let result = try Program.run(["check", scratch.path, "missing\u{1B}[2J", "--against", "corpus"])
    for stream in [result.output, result.errors] {
      #expect(!stream.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }
  }
}
