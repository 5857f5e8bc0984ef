import ArgumentParser
import Decisions
import Reporting
import Store

struct DecisionsAssignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign",
    abstract: "Say who looks into findings.",
    discussion: """
      A finding has one assignee, whoever named them; the last counts. decisions set --undo takes it back.

      EXAMPLES:
        counterclaim decisions assign x-0123 x-45 --to Ben --reviewer Ana
        counterclaim decisions assign x-0123 --nobody --reviewer Ana
      """)

  @Argument(help: "Ids of findings, or their beginnings.") var ids: [String]
  @Option(help: "Who looks into them.") var to: String?
  @Flag(help: "Nobody does any more.") var nobody = false
  @OptionGroup var reviewer: ReviewerFlags
  @OptionGroup var report: ReportFlags
  @OptionGroup var store: StoreFlags

  func validate() throws {
    guard (to != nil) != nobody else { throw ValidationError("Give --to NAME or --nobody.") }
  }

  func run() throws {
    let (name, now) = (try reviewer.name, Moment.now)
    let notes = try report.findings(ids) { id, first, second throws(DecisionFault) in
      try FindingNote(on: first, and: second, finding: id, .assignee(to), reviewer: name, at: now)
    }
    try store.use(creates: true) { try $0.record(Step(notes: notes), toolVersion: Tool.version) }.tell()
  }
}
