import ArgumentParser
import Claims
import Reporting

struct SpeakersCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speakers",
    abstract: "List who speaks in the articles, and the sources without a name.",
    discussion: """
      For each speaker: the latest role, the claims, the articles, how sure the resolution is, and the other names that \
      articles use. A file given with --speakers corrects what is wrong here (docs/speakers.md).

      EXAMPLES:
        counterclaim speakers ./articles
        counterclaim speakers --json ./articles | jq '.speakers[] | [.name, .claims]'
        counterclaim speakers --speakers speakers.txt ./articles
      """)

  @Argument(help: "Files, folders, or - for standard input.") var inputs: [String]
  @Flag(help: "Write a JSON document in place of the table.") var json = false
  @OptionGroup(title: "Speakers") var speakers: SpeakerFlags
  @OptionGroup(title: "Models") var models: ModelFlags
  @OptionGroup(title: "Run") var running: RunFlags

  func run() async throws {
    let corrections = try speakers.corrections()
    var articles: [ExtractedArticle] = []
    let skipped = try await Extracted.forEachFile(
      in: inputs, finding: .claims(tagger: try models.tagger(running: running)), running: running
    ) { articles += $0.articles }
    let register = SpeakerRegister(
      of: alignedSpeakers(across: Analysis.inReadingOrder(articles), corrections: corrections))
    try Terminal.write(json ? register.json(skipped: skipped).document : register.table)
    try ExitStatus(skipped: skipped).end()
  }
}
