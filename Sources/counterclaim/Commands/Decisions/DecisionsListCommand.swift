import ArgumentParser
import Decisions
import Reporting

struct DecisionsListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List decisions with their statements, and where they stand in a report.",
    discussion: """
      EXAMPLES:
        counterclaim decisions list
        counterclaim decisions list ana.jsonl ben.csv --disagreements
        counterclaim decisions list --report reports/report.json
      """)

  @Argument(help: "Files of decisions; without any, the store is listed.") var files: [String] = []
  @OptionGroup var store: StoreFlags
  @Option(help: "A report.json in which each decision is looked for.") var report: String?
  @Flag(help: "Only those on which reviewers disagree.") var disagreements = false
  @Option(help: "Colour the text: auto, always or never.") var color: ColorChoice = .auto

  func run() throws {
    let log = try store.log(orOf: files)
    let stored = try report.map(ReportFileInput.read)
    try Terminal.write(
      log.listing(
        in: stored, onlyDisagreements: disagreements,
        style: TextStyle(color, isTerminal: Terminal.outputIsTerminal)))
  }
}
