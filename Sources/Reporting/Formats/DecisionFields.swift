internal import Claims
internal import Decisions

/// What is wrong inside a line.
struct DecisionFieldError: Error, CustomStringConvertible { var description: String }

/// What the lines of a file hold.
struct DecisionEntries {
  var decisions: [Decision] = []
  var notes: [FindingNote] = []
  var corrections: [Correction] = []

  mutating func add(_ fields: DecisionFields) throws(DecisionFieldError) {
    do {
      switch fields.text["entry"] ?? "" {
      case "", "decision": decisions.append(try fields.decision)
      case "correction": corrections.append(try fields.correction)
      case "assignee", "tags", "reply": notes.append(try fields.note)
      default:
        throw DecisionFields.unknown(
          "entry", fields.text["entry"], ["decision", "assignee", "tags", "reply", "correction"])
      }
    } catch let fault as DecisionFault {
      throw DecisionFieldError(description: "\(fault)")
    } catch let error as DecisionFieldError {
      throw error
    } catch {
      throw DecisionFieldError(description: "\(error)")
    }
  }
}

/// The fields of a line as text, before they are an entry.
struct DecisionFields {
  /// By column; `tags` are joined by commas.
  var text: [String: String]
  /// The statements: two of a finding, or a claim alone.
  var sides: [[String: String]]

  init(cells: [String: String]) {
    text = cells
    sides = ["a", "b"].map { letter in
      Dictionary(
        DecisionColumn.side.map { ($0, cells["\(letter)_\($0)"] ?? "") }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// - Throws: ``DecisionFieldError``, or a `DecisionFault` where the parts do not go together.
  var decision: Decision {
    get throws {
      guard let status = Decision.Status(rawValue: text["status"] ?? "") else {
        throw Self.unknown("status", text["status"], Decision.Status.allCases.map(\.rawValue))
      }
      let name = text["reason"] ?? ""
      let reason = DismissalReason(name)
      guard name.isEmpty || reason != nil else {
        throw DecisionFieldError(description: "the reason \"\(name)\" is none; use small letters, digits and hyphens")
      }
      guard let settles = ["": false, "false": false, "true": true][(text["settles"] ?? "").lowercased()] else {
        throw Self.unknown("settles", text["settles"], ["true", "false"])
      }
      let change = try value(PositionChange.self, of: "change")
      return try Decision(
        on: side(0), and: side(1), finding: text["finding"] ?? "", status: status, reason: reason,
        note: text["note"] ?? "", reviewer: text["reviewer"] ?? "", at: moment, settles: settles, change: change)
    }
  }

  var note: FindingNote {
    get throws {
      let content: FindingNote.Content
      switch text["entry"] {
      case "assignee": content = .assignee(text["assignee"])
      case "tags": content = .tags((text["tags"] ?? "").split(separator: ",").map(String.init))
      default:
        let asked = text["asked"] ?? ""
        content = .reply(
          of: text["asked_of"] ?? "",
          asked.isEmpty
            ? nil : RightOfReply(asked: asked, answer: text["answer"] ?? "", answered: text["answered"]))
      }
      return try FindingNote(
        on: side(0), and: side(1), finding: text["finding"] ?? "", content, reviewer: text["reviewer"] ?? "",
        at: moment)
    }
  }

  var correction: Correction {
    get throws {
      let change: Correction.Change
      switch text["correction"] {
      case "withdrawn": change = .withdrawn
      case "no-claim": change = .noClaim
      case "changed":
        let name = text["right_speaker"] ?? ""
        change = .parts(
          CorrectedParts(
            speaker: name.isEmpty ? nil : CorrectedSpeaker(name: name, id: text["right_speaker_id"]),
            stance: try value(Stance.self, of: "right_stance"), words: text["right_words"]))
      default: throw Self.unknown("correction", text["correction"], ["withdrawn", "no-claim", "changed"])
      }
      return try Correction(
        of: side(0), change, note: text["note"] ?? "", reviewer: text["reviewer"] ?? "", at: moment)
    }
  }

  private var moment: Moment {
    get throws(DecisionFieldError) {
      guard let moment = Moment(iso: text["at"] ?? "") else {
        throw DecisionFieldError(
          description: "the time \"\(text["at"] ?? "")\" is none with a zone; write it as 2026-11-25T10:46:13.250Z")
      }
      return moment
    }
  }

  /// - Returns: `nil` for an empty field.
  private func value<Value: RawRepresentable & CaseIterable>(
    _ type: Value.Type, of field: String
  ) throws(DecisionFieldError) -> Value? where Value.RawValue == String {
    guard let name = text[field], !name.isEmpty else { return nil }
    guard let value = Value(rawValue: name) else {
      throw Self.unknown(field, name, Value.allCases.map(\.rawValue))
    }
    return value
  }

  private func side(_ index: Int) throws(DecisionFieldError) -> DecisionSide {
    let field = sides.indices.contains(index) ? sides[index] : [:]
    guard let stance = Stance(rawValue: field["stance"] ?? "") else {
      throw Self.unknown("stance", field["stance"], Stance.allCases.map(\.rawValue))
    }
    return DecisionSide(
      words: field["words"] ?? "", speaker: field["speaker"] ?? "", speakerID: field["speaker_id"], stance: stance,
      said: field["said"], title: field["title"] ?? "", publisher: field["publisher"], published: field["published"],
      url: field["url"], path: field["path"] ?? "")
  }

  static func unknown(_ field: String, _ value: String?, _ values: [String]) -> DecisionFieldError {
    DecisionFieldError(description: "the \(field) \"\(value ?? "")\" is none of \(values.joined(separator: ", "))")
  }
}

extension DecisionFields: Decodable {
  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Refuses keys that this version does not know: to drop them would lose what a newer one wrote.
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let schema = try container.decodeIfPresent(String.self, forKey: Key("schema"))
    guard let form = DecisionForm.all.first(where: { $0.schema == schema }) else {
      throw DecisionFieldError(
        description: "a line of the form \(schema ?? "(none)"); this version reads "
          + DecisionForm.all.map(\.schema).joined(separator: ", "))
    }
    text = [:]
    for name in container.allKeys.map(\.stringValue).sorted() where name != "schema" && !form.sides.contains(name) {
      try Self.refuse(name, unlessIn: form.keys)
      switch name {
      case "settles": text[name] = try container.decode(Bool.self, forKey: Key(name)) ? "true" : "false"
      case "tags": text[name] = try container.decode([String].self, forKey: Key(name)).joined(separator: ",")
      default: text[name] = try container.decodeIfPresent(String.self, forKey: Key(name))
      }
    }
    switch form.schema {
    case DecisionForm.note.schema: text["entry"] = text["kind"] ?? "(none)"
    case DecisionForm.correction.schema: text["entry"] = "correction"
    default: text["entry"] = "decision"
    }
    sides = try form.sides.map { name in
      let side = try container.nestedContainer(keyedBy: Key.self, forKey: Key(name))
      var fields: [String: String] = [:]
      for column in side.allKeys.map(\.stringValue).sorted() {
        try Self.refuse(column, unlessIn: DecisionColumn.side)
        fields[column] = try side.decodeIfPresent(String.self, forKey: Key(column))
      }
      return fields
    }
  }

  private static func refuse(_ key: String, unlessIn known: [String]) throws {
    guard known.contains(key) else {
      throw DecisionFieldError(description: "the key \"\(key)\" is unknown to this version; a newer one wrote it")
    }
  }
}
