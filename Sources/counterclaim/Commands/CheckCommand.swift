import ArgumentParser
import Comparison
import Decisions
import Reporting

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say which statements of new articles conflict with a corpus or with each other.",
    discussion: """
      Conflicts inside the corpus alone are not told. Each finding gives a line "path:line:col: warning: …" that \
      editors can jump from, both quotations and where they stand. Ends with status 1 when there are findings that no \
      reviewer has set aside.

      EXAMPLES:
        counterclaim check new.html --against ./articles
        counterclaim check drafts/*.txt --against ./articles --fail-on 0.8
        counterclaim check new.html --against ./articles --decisions decisions.jsonl
        counterclaim check - --against ./articles --exit-zero < story.txt
      """)

  @Argument(help: "New articles: files, folders, or - for standard input.") var new: [String]
  @Option(help: "A folder or file to compare with; may be given again.") var against: [String] = []
  @Option(help: "The score from which a finding sets the exit status (default: every finding).") var failOn: Double?
  @Flag(help: "End with status 0 whatever is found.") var exitZero = false
  @OptionGroup(title: "Speakers") var speakers: SpeakerFlags
  @OptionGroup(title: "Decisions") var decisions: DecisionFlags
  @OptionGroup(title: "Store") var store: CorpusStoreFlags
  @OptionGroup(title: "Models") var models: ModelFlags
  @OptionGroup(title: "Comparison") var comparison: ComparisonFlags
  @OptionGroup(title: "Run") var running: RunFlags

  func validate() throws {
    if let failOn, !(0...1).contains(failOn) {
      throw ValidationError("--fail-on takes a number from 0 to 1, not \(failOn).")
    }
  }

  func run() async throws {
    let store = try store.open(models: models)
    let log = try decisions.log(with: store)
    let analysis = try await Analysis(
      of: new, against: against, speakers: try speakers.corrections(), tagger: models.tagger(running: running),
      store: store, decisions: log, options: comparison.options, running: running)
    let report = analysis.report
    let all = report.contradictions(involving: analysis.newArticles)
    let found = all.filter { !$0.isSetAside }
    let failingScore = failOn ?? 0
    var search = SourceSearch()
    try Terminal.write(
      report.checkText(
        of: found, newArticles: analysis.newArticles, failingScore: failingScore,
        style: TextStyle(running.color, isTerminal: Terminal.outputIsTerminal),
        position: { search.position(inFile: $0, of: $1) }))
    if !running.quiet {
      let setAside = all.count - found.count
      Terminal.note(
        "\(found.count.counted("conflict")) in \(analysis.newArticles.count.counted("new article"))"
          + (setAside == 0 ? "" : ", and \(setAside.grouped) set aside by reviewers"))
      let detached = report.decisions.detached.count
      if detached > 0 {
        Terminal.note(
          "\(detached.counted("decision")) without a finding: counterclaim decisions list --report names them")
      }
    }
    let fails = !exitZero && found.contains { $0.score >= failingScore }
    try (fails ? .contradictionsFound : ExitStatus(skipped: analysis.skipped)).end()
  }
}
