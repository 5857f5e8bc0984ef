import ArgumentParser
import Comparison
import Reporting

struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Read articles and write a report of the statements that conflict.",
    discussion: """
      Writes index.html (opens in a browser, needs no network), report.json, report.md, claims.csv and \
      contradictions.csv. The same articles give the same bytes. Files that this program did not write are never \
      overwritten without --force.

      EXAMPLES:
        counterclaim report ./articles
        counterclaim report ./articles ./wire --output ~/report
        counterclaim report ./articles --decisions decisions.jsonl
        counterclaim report ./articles --store corpus.sqlite
      """)

  @Argument(help: "Folders or files of articles, or - for standard input.") var corpus: [String]
  @Option(name: .shortAndLong, help: "The folder to write to.") var output = "reports"
  @Flag(help: "Overwrite files of other making too.") var force = false
  @OptionGroup(title: "Speakers") var speakers: SpeakerFlags
  @OptionGroup(title: "Decisions") var decisions: DecisionFlags
  @OptionGroup(title: "Store") var store: CorpusStoreFlags
  @OptionGroup(title: "Models") var models: ModelFlags
  @OptionGroup(title: "Comparison") var comparison: ComparisonFlags
  @OptionGroup(title: "Run") var running: RunFlags

  func run() async throws {
    let corrections = try speakers.corrections()
    let store = try store.open(models: models)
    let log = try decisions.log(with: store)
    let folder = OutputFolder(path: output)
    if !force { try folder.checkThatNothingForeignIsOverwritten() }
    let analysis = try await Analysis(
      of: corpus, speakers: corrections, tagger: models.tagger(running: running), store: store, decisions: log,
      options: comparison.options, running: running)
    let report = analysis.report
    var options = HTMLOptions()
    options.folder = output
    try folder.write(report.files(options: options))
    try Terminal.write(folder.place(of: "index.html") + "\n")
    if !running.quiet {
      Terminal.note(report.summary)
      if let note = report.decisionsNote { Terminal.note(note) }
      if let first = report.contradictions.first {
        Terminal.note("next: counterclaim explain \(first.id) --report \(folder.place(of: "report.json"))")
      }
    }
    try ExitStatus(skipped: analysis.skipped).end()
  }
}
