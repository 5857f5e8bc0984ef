import ArgumentParser
import Claims
import Reporting

struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Write each article with its claims as JSON Lines.",
    discussion: """
      One object a line, in the order of the inputs; the files of a folder come in the order of their paths. An input \
      that cannot be read gives a line with "errors" and no "text".

      EXAMPLES:
        counterclaim extract ./articles > claims.jsonl
        counterclaim extract --text-only page.html | jq -r .text
        curl -s https://example.org/story | counterclaim extract -
      """)

  @Argument(help: "Files, folders, or - for standard input.") var inputs: [String]
  @Flag(help: "Leave the claims out: the article's text and metadata alone.") var textOnly = false
  @OptionGroup(title: "Speakers") var speakers: SpeakerFlags
  @OptionGroup(title: "Models") var models: ModelFlags
  @OptionGroup(title: "Run") var running: RunFlags

  func run() async throws {
    let corrections = try speakers.corrections()
    let wanted = textOnly ? Extracted.Wanted.text : .claims(tagger: try models.tagger(running: running))
    let skipped = try await Extracted.forEachFile(in: inputs, finding: wanted, running: running) { output in
      for article in output.articles.map(corrections.corrected) {
        try Terminal.write(article.json(includingClaims: !textOnly).line + "\n")
      }
      for item in output.skipped { try Terminal.write(item.json.line + "\n") }
    }
    try ExitStatus(skipped: skipped).end()
  }
}
