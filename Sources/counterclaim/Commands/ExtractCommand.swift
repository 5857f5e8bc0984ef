import ArgumentParser
import Reporting

struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Write each article with its claims as JSON Lines.",
    discussion: """
      One object a line, in the order of the inputs; folders are walked in the order of their paths. An input that
      cannot be read gives a line with "errors" and no "text".

      EXAMPLES:
        counterclaim extract ./articles > claims.jsonl
        counterclaim extract --text-only page.html | jq -r .text
        curl -s https://example.org/story | counterclaim extract -
      """)

  @Argument(help: "Files, folders, or - for standard input.") var inputs: [String]
  @Flag(name: .long, help: "Leave the claims out: the article's text and metadata alone.") var textOnly = false
  @OptionGroup(title: "Run") var running: RunFlags

  func run() async throws {
    let files = InputFiles(inputs)
    var unread = files.skipped
    for item in files.skipped { try Terminal.write(item.json.line + "\n") }
    let findingClaims = !textOnly
    try await inOrder(files.paths, jobs: running.jobCount, work: { extract($0, findingClaims: findingClaims) }) { output in
      for article in output.articles { try Terminal.write(article.json(includingClaims: findingClaims).line + "\n") }
      for item in output.skipped { try Terminal.write(item.json.line + "\n") }
      unread += output.skipped
    }
    if !running.quiet { for item in unread { Terminal.note("\(item)") } }
    try (unread.isEmpty ? ExitStatus.success : .inputsUnread).end()
  }
}
