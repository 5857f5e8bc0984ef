import Foundation
import Testing

@Suite struct ReportCommandTests {
  private static let names = ["claims.csv", "contradictions.csv", "index.html", "report.json", "report.md"]

  @Test func `a report is five files, and the page is named with the next step`() throws {
    let scratch = try Scratch()
    let result = try Program.run(["report", "corpus", "new", "--output", scratch.path + "/out"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(try scratch.names(in: "out") == Self.names)
    #expect(result.output == scratch.path + "/out/index.html\n")
    #expect(result.errors.contains("next: counterclaim explain x-"))
  }

  @Test(arguments: [
    ["corpus", "new", "--jobs", "2"], ["new", "corpus", "--jobs", "1"],
    ["new/parish-reply.txt", "corpus/village-fair.txt", "corpus/quarry-hearing.html"], ["corpus", "new", "corpus"],
  ])
  func `the bytes depend neither on jobs nor on the order of the inputs`(arguments: [String]) throws {
    let scratch = try Scratch()
    _ = try Program.run(["report", "corpus", "new", "--jobs", "1", "--output", scratch.path + "/a"])
    _ = try Program.run(["report"] + arguments + ["--output", scratch.path + "/b"])
    for name in Self.names { #expect(try scratch.text("a/\(name)") == scratch.text("b/\(name)"), "in \(name)") }
  }

  @Test func `a second report replaces the first`() throws {
    let scratch = try Scratch()
    for _ in 0..<2 { #expect(try Program.run(["report", "corpus", "--output", scratch.path]).status == 0) }
  }

  @Test(arguments: names)
  func `a file of other making is not overwritten unless that is asked for`(name: String) throws {
    let scratch = try Scratch()
    try scratch.write("out/\(name)", "mine\n")
    let refused = try Program.run(["report", "corpus", "--output", scratch.path + "/out"])
    #expect(refused.status == 2)
    #expect(refused.errors.contains("\(name): was not written by counterclaim"))
    #expect(try scratch.text("out/\(name)") == "mine\n")
    #expect(try Program.run(["report", "corpus", "--force", "--output", scratch.path + "/out"]).status == 0)
    #expect(try scratch.text("out/\(name)") != "mine\n")
  }

  @Test func `a place that is a file is refused`() throws {
    let scratch = try Scratch()
    let file = try scratch.write("taken", "mine\n")
    let result = try Program.run(["report", "corpus", "--output", file])
    #expect(result.status == 2)
    #expect(result.errors.contains("is a file"))
  }

  @Test(arguments: [("INT", 130), ("TERM", 143)] as [(String, Int32)])
  func `an interrupted run stops at once and leaves no file behind`(signal: String, status: Int32) throws {
    let scratch = try Scratch()
    let line = """
      sleep 20 | "$0" report - --output "$1" & sleep 0.1
      program=$!; sleep 1; kill -\(signal) $program; wait $program; exit $?
      """
    let result = try Program.shell(line, [Program.path, scratch.path + "/out"])
    #expect(result.status == status, "\(result.errors)")
    #expect(!FileManager.default.fileExists(atPath: scratch.path + "/out"))
  }

  @Test func `explain tells of a finding by the beginning of its id`() throws {
    let scratch = try Scratch()
    let report = try Program.run(["report", "corpus", "new", "--output", scratch.path])
    let id = try #require(report.errors.components(separatedBy: "explain ").last?.prefix(9))
    let result = try Program.run(["explain", String(id), "--report", scratch.path + "/report.json"])
    #expect(result.status == 0, "\(result.errors)")
    for words in ["Edda Marsh", "Ruth Calder", "Score", "Rule", "[["] { #expect(result.output.contains(words)) }
  }
}
