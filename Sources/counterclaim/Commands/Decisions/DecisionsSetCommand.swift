import ArgumentParser
import Decisions
import Foundation
import Reporting
import Store

struct DecisionsSetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Decide on findings of a report, or take the last step back.",
    discussion: """
      All findings named at once are one step, which --undo takes back as one.

      EXAMPLES:
        counterclaim decisions set x-0123 --status confirmed --reviewer Ana
        counterclaim decisions set x-01 x-45 --status dismissed --reason duplicate
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
  @Option(help: "Who decides (default: the variable COUNTERCLAIM_REVIEWER).") var reviewer: String?
  @Flag(help: "The decision ends a disagreement of reviewers.") var settles = false
  @Flag(help: "Take back the reviewer's last step; may be repeated without limit.") var undo = false
  @Flag(help: "Do again what was last taken back.") var redo = false
  @Option(help: "The report.json that holds the findings.") var report = "reports/report.json"
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
    guard let name = reviewer ?? ProcessInfo.processInfo.environment["COUNTERCLAIM_REVIEWER"], !name.isEmpty else {
      throw UsageError(description: "who decides? give --reviewer NAME, or set COUNTERCLAIM_REVIEWER")
    }
    guard let decided = try decide(as: name) else {
      throw UsageError(description: "\(store.store): nothing of \(name) to \(undo ? "undo" : "redo")")
    }
    for decision in decided { try Terminal.write("\(decision.finding.safeForTerminal) \(decision.status.rawValue)\n") }
  }

  /// - Returns: `nil` when there is nothing to take back, or to do again.
  private func decide(as name: String) throws -> [Decision]? {
    if undo { return try store.use(creates: false) { try $0.undo(by: name, at: .now, toolVersion: Tool.version) } }
    if redo { return try store.use(creates: false) { try $0.redo(by: name, at: .now, toolVersion: Tool.version) } }
    let taken = try decisions(by: name)
    return try store.use(creates: true) { try $0.record(taken, toolVersion: Tool.version) }
  }

  private func decisions(by reviewer: String) throws -> [Decision] {
    let stored = try ReportFileInput.read(report)
    let now = Moment.now
    var word: DismissalReason?
    if let reason {
      word = DismissalReason(reason)
      if word == nil {
        throw UsageError(description: "--reason \(reason): use small letters, digits and hyphens")
      }
    }
    return try ids.map { given in
      let id = stored.id(beginningWith: given) ?? given
      guard let (first, second) = stored.statements(ofFinding: id) else {
        let near = stored.idsNear(id)
        let advice = near.isEmpty ? "it holds no findings" : "the nearest are \(near.joined(separator: ", "))"
        throw UsageError(description: "\(report): holds no finding \(given); \(advice)")
      }
      do throws(DecisionFault) {
        return try Decision(
          on: first, and: second, finding: id, status: status ?? .open, reason: word, note: note, reviewer: reviewer,
          at: now, settles: settles)
      } catch {
        throw UsageError(description: "\(given): \(error)")
      }
    }
  }
}

extension Moment {
  /// The machine's clock: commands alone read it.
  static var now: Moment { Moment(milliseconds: Int(Date().timeIntervalSince1970 * 1000)) }
}
