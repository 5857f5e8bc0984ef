import ArgumentParser
import Decisions
import Reporting

struct DecisionsExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write decisions, notes and corrections as JSON Lines or CSV, to share them or keep them in git.",
    discussion: """
      One line an entry, sorted, so that the same decisions are the same bytes and files can be merged. Files given \
      as arguments are written as one, without a store.

      EXAMPLES:
        counterclaim decisions export > decisions.jsonl
        counterclaim decisions export --format csv > decisions.csv
        counterclaim decisions export ana.jsonl ben.csv > team.jsonl
      """)

  enum Form: String, ExpressibleByArgument, CaseIterable, Sendable { case jsonl, csv }

  @Argument(help: "Files of decisions; without any, the store is written.") var files: [String] = []
  @OptionGroup var store: StoreFlags
  @Option(help: "The form: jsonl or csv.") var format: Form = .jsonl
  @Flag(help: "Everything ever put down, not only what stands last.") var history = false

  func run() throws {
    let all = try store.log(orOf: files)
    let log = history ? all : all.withoutHistory
    try Terminal.write(format == .csv ? log.csv : log.jsonLines)
  }
}
