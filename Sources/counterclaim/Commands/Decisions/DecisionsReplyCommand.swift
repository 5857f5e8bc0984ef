import ArgumentParser
import Decisions
import Reporting
import Store

struct DecisionsReplyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reply",
    abstract: "Note who was asked for their side of a finding, and what they answered.",
    discussion: """
      Several people may be asked about one finding; for each, the last note counts. Reports show the answers.

      EXAMPLES:
        counterclaim decisions reply x-0123 --of "Oskar Brandt" --asked 2026-03-05 --reviewer Ana
        counterclaim decisions reply x-0123 --of "Oskar Brandt" --asked 2026-03-05 --answered 2026-03-06 \\
          --answer "The date was a slip." --reviewer Ana
      """)

  @Argument(help: "The id of a finding, or its beginning.") var id: String
  @Option(help: "Who was asked.") var of: String
  @Option(help: "When, as 2026-03-05 or 2026-03-05T14:30:00Z.") var asked: String?
  @Option(help: "What they answered.") var answer = ""
  @Option(help: "When they answered.") var answered: String?
  @Flag(help: "Take the note on this person back.") var withdraw = false
  @OptionGroup var reviewer: ReviewerFlags
  @OptionGroup var report: ReportFlags
  @OptionGroup var store: StoreFlags

  func validate() throws {
    guard (asked != nil) != withdraw else { throw ValidationError("Give --asked DATE or --withdraw.") }
  }

  func run() throws {
    let (name, now) = (try reviewer.name, Moment.now)
    let reply = asked.map { RightOfReply(asked: $0, answer: answer, answered: answered) }
    let notes = try report.findings([id]) { id, first, second throws(DecisionFault) in
      try FindingNote(on: first, and: second, finding: id, .reply(of: of, reply), reviewer: name, at: now)
    }
    try store.use(creates: true) { try $0.record(Step(notes: notes), toolVersion: Tool.version) }.tell()
  }
}
