internal import Claims
public import Decisions

extension DecisionLog {
  /// The form of a line; a change that breaks readers raises the number.
  static let form = "counterclaim-decision/1"

  /// One JSON object a decision, sorted by finding, then time: the same decisions are the same bytes.
  public var jsonLines: String { decisions.map { $0.json.line + "\n" }.joined() }

  /// One row a decision, in the same order.
  public var csv: String {
    var table = CSVTable(header: DecisionColumn.all)
    for decision in decisions { table.add(decision.cells) }
    return table.text
  }
}

extension Decision {
  package var json: JSONValue {
    .object([
      ("schema", .string(DecisionLog.form)), ("key", .string(key.description)), ("finding", .string(finding)),
      ("status", .string(status.rawValue)), ("reason", JSONValue(reason?.name)), ("note", .string(note)),
      ("reviewer", .string(reviewer)), ("at", .string(at.description)), ("settles", .bool(settles)),
      ("a", first.json), ("b", second.json),
    ])
  }

  fileprivate var cells: [String] {
    [
      key.description, finding, status.rawValue, reason?.name ?? "", note, reviewer, at.description,
      settles ? "true" : "false",
    ] + [first, second].flatMap(\.cells)
  }
}

extension DecisionSide {
  fileprivate var json: JSONValue {
    .object([
      ("speaker", .string(speaker)), ("speaker_id", JSONValue(speakerID)), ("stance", .string(stance.rawValue)),
      ("words", .string(words)), ("said", JSONValue(said)), ("publisher", JSONValue(publisher)),
      ("title", .string(title)), ("published", JSONValue(published)), ("url", JSONValue(url)),
      ("path", .string(path)),
    ])
  }

  fileprivate var cells: [String] {
    [
      speaker, speakerID ?? "", stance.rawValue, words, said ?? "", publisher ?? "", title, published ?? "", url ?? "",
      path,
    ]
  }
}

/// The columns of the table.
enum DecisionColumn {
  static let decision = ["key", "finding", "status", "reason", "note", "reviewer", "at", "settles"]
  static let side = [
    "speaker", "speaker_id", "stance", "words", "said", "publisher", "title", "published", "url", "path",
  ]
  static let all = decision + ["a", "b"].flatMap { letter in side.map { "\(letter)_\($0)" } }
}
