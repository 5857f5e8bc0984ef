import ArgumentParser
import Decisions
import Foundation
import Reporting
import Store

/// Who puts something down: the same for all commands that write to the store.
struct ReviewerFlags: ParsableArguments {
  @Option(help: "Who decides (default: the variable COUNTERCLAIM_REVIEWER).") var reviewer: String?

  /// - Throws: ``UsageError`` when nobody is named.
  var name: String {
    get throws {
      guard let name = reviewer ?? ProcessInfo.processInfo.environment["COUNTERCLAIM_REVIEWER"], !name.isEmpty else {
        throw UsageError(description: "who decides? give --reviewer NAME, or set COUNTERCLAIM_REVIEWER")
      }
      return name
    }
  }
}

/// The report whose findings are meant.
struct ReportFlags: ParsableArguments {
  @Option(help: "The report.json that holds the findings.") var report = "reports/report.json"

  func read() throws -> Report { try ReportFileInput.read(report) }

  /// Makes an entry for each finding.
  ///
  /// - Parameter ids: As the user gave them: whole, or beginnings.
  /// - Throws: ``UsageError`` for a finding that is not in the report, or an entry whose parts do not go together.
  func findings<Entry>(
    _ ids: [String], _ entry: (String, DecisionSide, DecisionSide) throws(DecisionFault) -> Entry
  ) throws -> [Entry] {
    let stored = try read()
    return try ids.map { given in
      let id = try findingID(given, in: stored)
      guard let (first, second) = stored.statements(ofFinding: id) else { throw unknown(given, in: stored) }
      do throws(DecisionFault) {
        return try entry(id, first, second)
      } catch {
        throw UsageError(description: "\(given): \(error)")
      }
    }
  }

  private func findingID(_ given: String, in stored: Report) throws -> String {
    stored.id(beginningWith: given) ?? given
  }

  /// The claim as the program read it: of a finding's side, or by its own id.
  func claim(_ given: String, side: FindingSideChoice?) throws -> DecisionSide {
    let stored = try read()
    if let claim = stored.statementAsRead(ofClaim: given) { return claim }
    let id = try findingID(given, in: stored)
    guard let pair = stored.claims(ofFinding: id) else { throw unknown(given, in: stored) }
    guard let side else {
      throw UsageError(description: "\(given): which statement of the finding? give --side first or --side second")
    }
    guard let claim = stored.statementAsRead(ofClaim: side == .first ? pair.first : pair.second) else {
      throw unknown(given, in: stored)
    }
    return claim
  }

  private func unknown(_ given: String, in stored: Report) -> UsageError {
    let near = stored.idsNear(given)
    let advice = near.isEmpty ? "it holds no findings" : "the nearest are \(near.joined(separator: ", "))"
    return UsageError(description: "\(report): holds no finding \(given); \(advice)")
  }
}

/// One of the two statements of a finding.
enum FindingSideChoice: String, ExpressibleByArgument, CaseIterable, Sendable { case first, second }

extension Step {
  /// One line an entry on standard output.
  func tell() throws {
    for decision in decisions {
      try Terminal.write("\(decision.finding.safeForTerminal) \(decision.status.rawValue)\n")
    }
    for note in notes {
      try Terminal.write("\(note.finding.safeForTerminal) \(note.phrase.safeForTerminal)\n")
    }
    for correction in corrections {
      try Terminal.write("\(correction.phrase.safeForTerminal)\n")
    }
  }
}

extension Moment {
  /// The machine's clock: commands alone read it.
  static var now: Moment { Moment(milliseconds: Int(Date().timeIntervalSince1970 * 1000)) }
}
