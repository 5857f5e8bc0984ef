internal import Decisions
internal import GRDB

/// Notes on findings as rows, and back.
enum NoteRecord: EntryRecord {
  static let table = "notes"

  static func sameSubject(as entry: FindingNote) -> (condition: String, arguments: StatementArguments) {
    ("e.subject = ?", [RecordDigest.digest(entry.subject)])
  }

  static func fetch(_ db: Database, _ condition: String, _ arguments: StatementArguments) throws -> [FindingNote] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT e.finding, e.kind, e.assignee, e.tags, e.asked_of, e.asked, e.answer, e.answered, e.reviewer, e.at,
          \(SideRecord.selection("a")), \(SideRecord.selection("b"))
        FROM notes e JOIN sides a ON a.id = e.a JOIN sides b ON b.id = e.b \(condition)
        """, arguments: arguments)
    var notes: [FindingNote] = []
    while let row = try rows.next() { notes.append(try note(row)) }
    return notes
  }

  private static func note(_ row: Row) throws -> FindingNote {
    func text(_ column: String) -> String { row[column] ?? "" }
    guard let moment = Moment(iso: text("at")) else { throw RecordDigest.unreadable("a time") }
    let asked: String? = row["asked"]
    let content: FindingNote.Content
    switch text("kind") {
    case "assignee": content = .assignee(row["assignee"])
    case "tags": content = .tags(text("tags").split(separator: ",").map(String.init))
    case "reply":
      content = .reply(
        of: text("asked_of"),
        asked.map { RightOfReply(asked: $0, answer: text("answer"), answered: row["answered"]) })
    default: throw RecordDigest.unreadable("a kind of note")
    }
    do {
      return try FindingNote(
        on: SideRecord.side("a", in: row), and: SideRecord.side("b", in: row), finding: text("finding"), content,
        reviewer: text("reviewer"), at: moment)
    } catch let fault as DecisionFault {
      throw RecordDigest.unreadable("\(fault)")
    }
  }

  static func values(
    of entry: FindingNote, _ db: Database
  ) throws -> [(column: String, value: (any DatabaseValueConvertible)?)] {
    let content: [(column: String, value: (any DatabaseValueConvertible)?)] =
      switch entry.content {
      case .assignee(let name): [("assignee", name)]
      case .tags(let tags): [("tags", tags.joined(separator: ","))]
      case .reply(let name, let reply):
        [
          ("asked_of", name), ("asked", reply?.asked), ("answer", reply?.answer), ("answered", reply?.answered),
        ]
      }
    return content + [
      ("subject", RecordDigest.digest(entry.subject)), ("key", entry.key.description), ("finding", entry.finding),
      ("kind", entry.content.kind), ("a", try SideRecord.insert(entry.first, db)),
      ("b", try SideRecord.insert(entry.second, db)),
    ]
  }
}
