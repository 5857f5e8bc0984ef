import ArgumentParser
import Claims
import Comparison
import Ingestion
import Reporting

struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Give a verdict on pairs of statements, or on the claims that extract wrote.",
    discussion: """
      Takes lines {"id","premise","hypothesis"}, with "premise_meta" and "hypothesis_meta" (date, speaker, stance, \
      place) where they are known, and gives {"id","label","scores","verdict","type","foundBy","explanation"}. With \
      --claims it takes the lines of extract, all of them as one block, and gives contradictions.

      EXAMPLES:
        counterclaim compare pairs.jsonl
        counterclaim extract ./articles | counterclaim compare --claims -
      """)

  @Argument(help: "A file of JSON Lines, or - for standard input.") var input = "-"
  @Flag(help: "Take the lines of extract, and give contradictions.") var claims = false
  @OptionGroup(title: "Speakers") var speakers: SpeakerFlags
  @OptionGroup(title: "Comparison") var comparison: ComparisonFlags
  @OptionGroup(title: "Run") var running: RunFlags

  func run() async throws {
    let corrections = try speakers.corrections()
    let lines = try InputLines(path: input)
    let lexicon = LexiconFile.load(running: running)
    let skipped: [SkippedInput]
    if claims {
      let read = ClaimLines(lines)
      let articles = alignedSpeakers(across: read.articles, corrections: corrections).map(\.withUnfoldedClaims)
      let result = compare(articles, lexicon: lexicon, options: comparison.options)
      for item in result.contradictions { try Terminal.write(item.jsonLine + "\n") }
      skipped = read.skipped
    } else {
      let options = comparison.options
      skipped = try await PairLines.forEachVerdict(
        in: lines, jobs: running.jobCount, compare: { compare($0, with: $1, lexicon: lexicon, options: options) }
      ) { try Terminal.write($0.line + "\n") }
    }
    if !running.quiet { for item in skipped { Terminal.note("\(item)") } }
    try ExitStatus(skipped: skipped).end()
  }
}
