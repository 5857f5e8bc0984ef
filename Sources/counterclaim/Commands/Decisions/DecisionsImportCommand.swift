import ArgumentParser
import Decisions
import Reporting
import Store

struct DecisionsImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Add the decisions, notes and corrections of files to the store.",
    discussion: """
      Nothing in the store is changed or lost, and what it holds already is not added again. Where reviewers disagree, \
      both decisions are kept, and the disagreement is listed on standard error. A file with a line that is no \
      decision is not taken at all.

      EXAMPLES:
        counterclaim decisions import ana.jsonl ben.csv
        git show other:decisions.jsonl | counterclaim decisions import -
      """)

  @Argument(help: "Files of decisions, or - for standard input.") var files: [String]
  @OptionGroup var store: StoreFlags
  @Flag(name: .shortAndLong, help: "Say nothing on standard error but what ended the run.") var quiet = false

  func run() throws {
    let log = try DecisionFiles.log(at: files)
    let outcome = try store.use(creates: true) {
      try $0.add(log, by: "import", at: .now, toolVersion: Tool.version)
    }
    guard !quiet else { return }
    Terminal.note("\(outcome.added.counted("decision")) added, \(outcome.known.grouped) known before")
    let disputed = DecisionLog(
      outcome.disagreements.flatMap(\.decisions), corrections: outcome.disputedCorrections.flatMap(\.corrections))
    guard !disputed.isEmpty else { return }
    let parts = [
      (outcome.disagreements.count, "finding"), (outcome.disputedCorrections.count, "correction"),
    ].filter { $0.0 > 0 }.map { $0.0.counted($0.1) }
    Terminal.note("reviewers disagree since on \(parts.joined(separator: " and ")):")
    Terminal.notes(disputed.listing(in: nil, style: TextStyle(isColored: false)))
  }
}
