internal import Claims
internal import Decisions
internal import GRDB

/// Corrections of claims as rows, and back.
enum CorrectionRecord: EntryRecord {
  static let table = "corrections"

  static func sameSubject(as entry: Correction) -> (condition: String, arguments: StatementArguments) {
    ("e.subject = ?", [RecordDigest.digest(entry.subject)])
  }

  static func fetch(_ db: Database, _ condition: String, _ arguments: StatementArguments) throws -> [Correction] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT e.correction, e.speaker, e.speaker_id, e.stance, e.words, e.note, e.reviewer, e.at,
          \(SideRecord.selection("s"))
        FROM corrections e JOIN sides s ON s.id = e.claim \(condition)
        """, arguments: arguments)
    var corrections: [Correction] = []
    while let row = try rows.next() { corrections.append(try correction(row)) }
    return corrections
  }

  private static func correction(_ row: Row) throws -> Correction {
    func text(_ column: String) -> String { row[column] ?? "" }
    guard let moment = Moment(iso: text("at")) else { throw RecordDigest.unreadable("a time") }
    let (speaker, stance): (String?, String?) = (row["speaker"], row["stance"])
    let change: Correction.Change
    switch text("correction") {
    case "withdrawn": change = .withdrawn
    case "no-claim": change = .noClaim
    case "changed":
      change = .parts(
        CorrectedParts(
          speaker: speaker.map { CorrectedSpeaker(name: $0, id: row["speaker_id"]) },
          stance: stance.flatMap(Stance.init), words: row["words"]))
    default: throw RecordDigest.unreadable("a kind of correction")
    }
    do {
      return try Correction(
        of: SideRecord.side("s", in: row), change, note: text("note"), reviewer: text("reviewer"), at: moment)
    } catch let fault as DecisionFault {
      throw RecordDigest.unreadable("\(fault)")
    }
  }

  static func values(
    of entry: Correction, _ db: Database
  ) throws -> [(column: String, value: (any DatabaseValueConvertible)?)] {
    var parts = CorrectedParts()
    if case .parts(let corrected) = entry.change { parts = corrected }
    return [
      ("subject", RecordDigest.digest(entry.subject)), ("key", entry.key.description),
      ("correction", entry.change.name), ("speaker", parts.speaker?.name), ("speaker_id", parts.speaker?.id),
      ("stance", parts.stance?.rawValue), ("words", parts.words), ("note", entry.note),
      ("claim", try SideRecord.insert(entry.claim, db)),
    ]
  }
}
