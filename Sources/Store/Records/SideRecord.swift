internal import Claims
internal import Decisions
internal import GRDB

/// Statements as rows, and back.
enum SideRecord {
  private static let columns = [
    "speaker", "speaker_id", "stance", "words", "said", "publisher", "title", "published", "url", "path",
  ]

  /// The columns of the table that goes by `name`, each under `name_column`.
  static func selection(_ name: String) -> String {
    columns.map { "\(name).\($0) AS \(name)_\($0)" }.joined(separator: ", ")
  }

  /// - Parameter name: As in ``selection(_:)``.
  static func side(_ name: String, in row: Row) throws -> DecisionSide {
    func text(_ column: String) -> String { row["\(name)_\(column)"] ?? "" }
    guard let stance = Stance(rawValue: text("stance")) else { throw RecordDigest.unreadable("a stance") }
    return DecisionSide(
      words: text("words"), speaker: text("speaker"), speakerID: row["\(name)_speaker_id"], stance: stance,
      said: row["\(name)_said"], title: text("title"), publisher: row["\(name)_publisher"],
      published: row["\(name)_published"], url: row["\(name)_url"], path: text("path"))
  }

  /// - Returns: The id of the row.
  static func insert(_ side: DecisionSide, _ db: Database) throws -> String {
    let fields: [String?] = [
      side.speaker, side.speakerID, side.stance.rawValue, side.words, side.said, side.publisher, side.title,
      side.published, side.url, side.path,
    ]
    let id = RecordDigest.digest(fields.map { $0 ?? "" })
    try db.execute(
      sql:
        "INSERT OR IGNORE INTO sides (\(columns.joined(separator: ", ")), id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: StatementArguments(fields + [id]))
    return id
  }
}
