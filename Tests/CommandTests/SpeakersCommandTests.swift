import Foundation
import Testing

@Suite struct SpeakersCommandTests {
  private static let story = """
    A bridge is opened

    Mayor Anna Holt opened the bridge. “It is safe,” Holt said.

    Residents said that it had shaken.
    """

  @Test func `the register is a table of names and of sources without one`() throws {
    let scratch = try Scratch()
    try scratch.write("story.txt", Self.story)
    let result = try Program.run(["speakers", "story.txt", "--quiet"], in: scratch.path)
    #expect(result.status == 0, "\(result.errors)")
    let lines = result.output.split(separator: "\n")
    #expect(lines.first?.hasPrefix("SPEAKER") == true)
    #expect(lines.contains { $0.hasPrefix("Anna Holt") && $0.contains("Mayor") })
    #expect(lines.contains { $0.hasPrefix("Residents") && $0.contains("a group without a name of its own") })
  }

  @Test func `as JSON it is a document of its own schema`() throws {
    let scratch = try Scratch()
    try scratch.write("story.txt", Self.story)
    let result = try Program.run(["speakers", "story.txt", "missing.txt", "--json", "--quiet"], in: scratch.path)
    #expect(result.status == 3)
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(document["schema"] as? String == "counterclaim-speakers/1")
    #expect((document["speakers"] as? [[String: Any]])?.first?["name"] as? String == "Anna Holt")
    #expect((document["unresolved"] as? [[String: Any]])?.count == 1)
    #expect((document["skipped"] as? [[String: Any]])?.count == 1)
  }

  @Test(arguments: ["speakers", "extract", "report"])
  func `a file of speakers corrects what a command names`(command: String) throws {
    let scratch = try Scratch()
    try scratch.write("articles/story.txt", Self.story)
    try scratch.write("speakers.txt", "# The mayor signs so.\nA. B. Holt = Anna Holt\n")
    let result = try Program.run(
      [command, "articles", "--speakers", "speakers.txt", "--quiet"], in: scratch.path)
    #expect(result.status == 0, "\(result.errors)")
    let output = command == "report" ? try scratch.text("reports/claims.csv") : result.output
    #expect(output.contains("A. B. Holt"))
  }

  @Test(arguments: ["speakers", "extract", "report", "check"])
  func `a file that cannot be understood ends the run with its line`(command: String) throws {
    let scratch = try Scratch()
    try scratch.write("story.txt", Self.story)
    try scratch.write("speakers.txt", "Anna Holt = Holt\nBert Holt = Holt\n")
    let result = try Program.run([command, "story.txt", "--speakers", "speakers.txt"], in: scratch.path)
    #expect(result.status == 2)
    #expect(result.errors.contains("speakers.txt:2: “Holt” already stands for Anna Holt (line 1)"))
    #expect(result.output == "")
  }

  @Test func `a file that is not there ends the run`() throws {
    let result = try Program.run(["speakers", "new", "--speakers", "none.txt"])
    #expect(result.status == 2)
    #expect(result.errors.contains("none.txt"))
  }
}
