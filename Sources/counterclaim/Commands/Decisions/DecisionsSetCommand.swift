import ArgumentParser
import Decisions
import Reporting
import Store

struct DecisionsSetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Decide on findings of a report, or take the last step back.",
    discussion: """
      All findings named at once are one step, which --undo takes back as one. --undo takes back steps of the other \
      subcommands too.

      EXAMPLES:
        counterclaim decisions set x-0123 --status confirmed --reviewer Ana
        counterclaim decisions set x-01 x-45 --status dismissed --reason duplicate
        counterclaim decisions set x-0123 --status confirmed --change reversal
        counterclaim decisions set --undo --reviewer Ana
      """)

  @Argument(help: "Ids of findings, or their beginnings.") var ids: [String] = []
  @Option(
    help: "open, confirmed, update, needs-checking or dismissed.",
    transform: { word in
      guard let status = Decision.Status(rawValue: word) else {
        throw ValidationError("one of open, confirmed, update, needs-checking, dismissed is wanted")
      }
      return status
    })
  var status: Decision.Status?
  @Option(help: "Why a finding is dismissed: \(DismissalReason.names), or a word of your own.") var reason: String?
  @Option(help: "A note for those who read the decision.") var note = ""
  @Option(
    help: "How far the speaker moved between the statements: no-change, partial-change or reversal.",
    transform: { word in
      guard let change = PositionChange(rawValue: word) else {
        throw ValidationError("one of no-change, partial-change, reversal is wanted")
      }
      return change
    })
  var change: PositionChange?
  @OptionGroup var reviewer: ReviewerFlags
  @Flag(help: "The decision ends a disagreement of reviewers.") var settles = false
  @Flag(help: "Take back the reviewer's last step; may be repeated without limit.") var undo = false
  @Flag(help: "Do again what was last taken back.") var redo = false
  @OptionGroup var report: ReportFlags
  @OptionGroup var store: StoreFlags

  func validate() throws {
    guard !undo || !redo else { throw ValidationError("--undo and --redo exclude each other; give one.") }
    guard undo || redo || (!ids.isEmpty && status != nil) else {
      throw ValidationError("Name findings and a --status, or give --undo or --redo.")
    }
    guard !(undo || redo) || (ids.isEmpty && status == nil) else {
      throw ValidationError("--undo and --redo take neither findings nor a --status.")
    }
  }

  func run() throws {
    let name = try reviewer.name
    guard let step = try put(as: name) else {
      throw UsageError(description: "\(store.store): nothing of \(name) to \(undo ? "undo" : "redo")")
    }
    try step.tell()
  }

  /// - Returns: `nil` when there is nothing to take back, or to do again.
  private func put(as name: String) throws -> Step? {
    if undo { return try store.use(creates: false) { try $0.undo(by: name, at: .now, toolVersion: Tool.version) } }
    if redo { return try store.use(creates: false) { try $0.redo(by: name, at: .now, toolVersion: Tool.version) } }
    var word: DismissalReason?
    if let reason {
      word = DismissalReason(reason)
      if word == nil {
        throw UsageError(description: "--reason \(reason): use small letters, digits and hyphens")
      }
    }
    let now = Moment.now
    let decisions = try report.findings(ids) { id, first, second throws(DecisionFault) in
      try Decision(
        on: first, and: second, finding: id, status: status ?? .open, reason: word, note: note, reviewer: name, at: now,
        settles: settles, change: change)
    }
    return try store.use(creates: true) { try $0.record(Step(decisions), toolVersion: Tool.version) }
  }
}
