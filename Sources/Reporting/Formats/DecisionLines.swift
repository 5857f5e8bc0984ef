internal import Claims
public import Decisions

extension DecisionLog {
  /// One JSON object an entry; decisions by finding, then time, then notes, then corrections: the same entries are the
  /// same bytes.
  public var jsonLines: String {
    decisions.map { $0.json.line + "\n" }.joined() + notes.map { $0.json.line + "\n" }.joined()
      + corrections.map { $0.json.line + "\n" }.joined()
  }

  /// One row an entry, in the same order.
  public var csv: String {
    var table = CSVTable(header: DecisionColumn.all)
    for cells in decisions.map(\.cells) + notes.map(\.cells) + corrections.map(\.cells) {
      table.add(DecisionColumn.all.map { cells[$0] ?? "" })
    }
    return table.text
  }
}

extension Decision {
  package var json: JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("schema", .string(DecisionForm.decision.schema)), ("key", .string(key.description)),
      ("finding", .string(finding)), ("status", .string(status.rawValue)), ("reason", JSONValue(reason?.name)),
      ("note", .string(note)), ("reviewer", .string(reviewer)), ("at", .string(at.description)),
      ("settles", .bool(settles)),
    ]
    if let change { members.append(("change", .string(change.rawValue))) }
    return .object(members + [("a", first.json), ("b", second.json)])
  }

  fileprivate var cells: [String: String] {
    [
      "entry": "decision", "key": key.description, "finding": finding, "status": status.rawValue,
      "reason": reason?.name ?? "", "note": note, "reviewer": reviewer, "at": at.description,
      "settles": settles ? "true" : "false", "change": change?.rawValue ?? "",
    ].adding(first, as: "a").adding(second, as: "b")
  }
}

extension FindingNote {
  package var json: JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("schema", .string(DecisionForm.note.schema)), ("key", .string(key.description)), ("finding", .string(finding)),
      ("kind", .string(content.kind)),
    ]
    switch content {
    case .assignee(let name): members.append(("assignee", JSONValue(name)))
    case .tags(let tags): members.append(("tags", .array(tags.map { .string($0) })))
    case .reply(let name, let reply):
      members += [
        ("asked_of", .string(name)), ("asked", JSONValue(reply?.asked)), ("answer", .string(reply?.answer ?? "")),
        ("answered", JSONValue(reply?.answered)),
      ]
    }
    return .object(
      members + [
        ("reviewer", .string(reviewer)), ("at", .string(at.description)), ("a", first.json), ("b", second.json),
      ])
  }

  fileprivate var cells: [String: String] {
    var cells = [
      "entry": content.kind, "key": key.description, "finding": finding, "reviewer": reviewer, "at": at.description,
    ]
    switch content {
    case .assignee(let name): cells["assignee"] = name
    case .tags(let tags): cells["tags"] = tags.joined(separator: ",")
    case .reply(let name, let reply):
      cells["asked_of"] = name
      cells["asked"] = reply?.asked
      cells["answer"] = reply?.answer
      cells["answered"] = reply?.answered
    }
    return cells.adding(first, as: "a").adding(second, as: "b")
  }
}

extension Correction {
  package var json: JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("schema", .string(DecisionForm.correction.schema)), ("key", .string(key.description)),
      ("correction", .string(change.name)),
    ]
    if case .parts(let parts) = change {
      members += [
        ("right_speaker", JSONValue(parts.speaker?.name)), ("right_speaker_id", JSONValue(parts.speaker?.id)),
        ("right_stance", JSONValue(parts.stance?.rawValue)), ("right_words", JSONValue(parts.words)),
      ]
    }
    return .object(
      members + [
        ("note", .string(note)), ("reviewer", .string(reviewer)), ("at", .string(at.description)),
        ("claim", claim.json),
      ])
  }

  fileprivate var cells: [String: String] {
    var cells = [
      "entry": "correction", "key": key.description, "correction": change.name, "note": note, "reviewer": reviewer,
      "at": at.description,
    ]
    if case .parts(let parts) = change {
      cells["right_speaker"] = parts.speaker?.name
      cells["right_speaker_id"] = parts.speaker?.id
      cells["right_stance"] = parts.stance?.rawValue
      cells["right_words"] = parts.words
    }
    return cells.adding(claim, as: "a")
  }
}

extension DecisionSide {
  package var json: JSONValue {
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

extension [String: String] {
  /// The cells of a row with those of a statement.
  fileprivate func adding(_ side: DecisionSide, as letter: String) -> [String: String] {
    merging(zip(DecisionColumn.side.map { "\(letter)_\($0)" }, side.cells)) { own, _ in own }
  }
}
