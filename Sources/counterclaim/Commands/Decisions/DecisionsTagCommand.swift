import ArgumentParser
import Decisions
import Reporting
import Store

struct DecisionsTagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag",
    abstract: "Give findings tags, in place of those that they have.",
    discussion: """
      EXAMPLES:
        counterclaim decisions tag x-0123 x-45 --tag harbour --tag budget --reviewer Ana
        counterclaim decisions tag x-0123 --none --reviewer Ana
      """)

  @Argument(help: "Ids of findings, or their beginnings.") var ids: [String]
  @Option(name: .customLong("tag"), help: "A tag; may be given again.") var tags: [String] = []
  @Flag(help: "Take all tags away.") var none = false
  @OptionGroup var reviewer: ReviewerFlags
  @OptionGroup var report: ReportFlags
  @OptionGroup var store: StoreFlags

  func validate() throws {
    guard tags.isEmpty == none else { throw ValidationError("Give --tag WORD or --none.") }
  }

  func run() throws {
    let (name, now) = (try reviewer.name, Moment.now)
    let notes = try report.findings(ids) { id, first, second throws(DecisionFault) in
      try FindingNote(on: first, and: second, finding: id, .tags(tags), reviewer: name, at: now)
    }
    try store.use(creates: true) { try $0.record(Step(notes: notes), toolVersion: Tool.version) }.tell()
  }
}
