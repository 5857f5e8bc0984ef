import Claims
import Decisions
import Reporting

/// Decisions on the findings of the sample report.
enum DecisionSample {
  static let noon = Moment(milliseconds: 1_772_712_000_000)

  static func decision(
    on finding: String, _ status: Decision.Status, by reviewer: String, after seconds: Int = 0,
    reason: DismissalReason? = nil, note: String = ""
  ) throws -> Decision {
    guard let (first, second) = SampleReport.report.statements(ofFinding: finding) else { throw Missing() }
    return try Decision(
      on: first, and: second, finding: finding, status: status, reason: reason, note: note, reviewer: reviewer,
      at: Moment(milliseconds: noon.milliseconds + seconds * 1000))
  }

  /// One dismissed, one disputed, and one on words that no article of the sample has any more.
  static func log() throws -> DecisionLog {
    let (first, second) = try statements()
    let edited = DecisionSide(
      words: "will close the old ferry harbour", speaker: first.speaker, speakerID: first.speakerID,
      stance: first.stance)
    return DecisionLog([
      try decision(
        on: "x-00000000000a", .dismissed, by: "Ana", reason: .notSameEvent, note: "two <b>harbours</b>, see map"),
      try decision(on: "x-00000000000b", .confirmed, by: "Ana", after: 10),
      try decision(
        on: "x-00000000000b", .needsChecking, by: "Çağla", after: 20, note: "ask the \"port\",\nthen the mayor"),
      try Decision(
        on: edited, and: second, finding: "x-00000000000a", status: .confirmed, reviewer: "Ben", at: noon),
    ])
  }

  private struct Missing: Error {}

  private static func statements() throws -> (DecisionSide, DecisionSide) {
    guard let found = SampleReport.report.statements(ofFinding: "x-00000000000a") else { throw Missing() }
    return found
  }
}
