internal import Claims
public import Decisions
internal import Foundation

/// A line that holds no decision: where, why, and what to do.
public struct DecisionFileError: Error, Hashable, Sendable, CustomStringConvertible {
  public var path: String
  /// From 1; `nil` when the whole file is meant.
  public var line: Int?
  public var reason: String
  public var description: String { (line.map { "\(path):\($0)" } ?? path) + ": \(reason)" }
}

extension DecisionLog {
  /// Reads a file of JSON Lines or CSV that ``jsonLines`` or ``csv`` wrote, perhaps edited since.
  ///
  /// Keys are worked out from the words, so that a change of their rule loses no decision.
  /// - Throws: ``DecisionFileError`` at the first line that is none; a file is taken whole or not at all.
  public init(file bytes: [UInt8], path: String) throws(DecisionFileError) {
    guard let text = String(bytes: bytes, encoding: .utf8) else {
      throw DecisionFileError(path: path, reason: "not UTF-8; save it as UTF-8")
    }
    let contents = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    let first = contents.unicodeScalars.first { !$0.properties.isWhitespace }
    guard let first else {
      self.init()
      return
    }
    try Self.refuseConflictMarkers(in: contents, path: path)
    self.init(try first == "{" ? Self.lines(contents, path: path) : Self.rows(contents, path: path))
  }

  /// What git writes between two versions of a file that it could not merge.
  private static func refuseConflictMarkers(in text: String, path: String) throws(DecisionFileError) {
    let marks = ["<<<<<<< ", ">>>>>>> ", "||||||| "]
    for (index, line) in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
    where marks.contains(where: { line.starts(with: $0.utf8) }) {
      throw DecisionFileError(
        path: path, line: index + 1,
        reason: "git left a conflict here; keep the lines of both sides and delete the lines of marks")
    }
  }

  private static func lines(_ text: String, path: String) throws(DecisionFileError) -> [Decision] {
    let decoder = JSONDecoder()
    var decisions: [Decision] = []
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.allSatisfy({ $0 <= 0x20 }) {
      do {
        decisions.append(try decoder.decode(DecisionFields.self, from: Data(line)).decision)
      } catch let reason as DecisionFieldError {
        throw DecisionFileError(path: path, line: index + 1, reason: "\(reason)")
      } catch {
        throw DecisionFileError(
          path: path, line: index + 1, reason: "not a decision that counterclaim wrote; export the decisions again")
      }
    }
    return decisions
  }

  private static func rows(_ text: String, path: String) throws(DecisionFileError) -> [Decision] {
    guard let records = CSVRecords(text)?.records, let header = records.first else {
      throw DecisionFileError(path: path, reason: "a quoted cell does not end; export the decisions again")
    }
    guard Set(header.cells) == Set(DecisionColumn.all), header.cells.count == DecisionColumn.all.count else {
      throw DecisionFileError(
        path: path, line: 1,
        reason:
          "neither JSON Lines nor a table of decisions; its columns are \(DecisionColumn.all.joined(separator: ","))")
    }
    var decisions: [Decision] = []
    for record in records.dropFirst() {
      guard record.cells.count == header.cells.count else {
        throw DecisionFileError(
          path: path, line: record.line,
          reason: "\(record.cells.count.counted("cell")) where the header has \(header.cells.count)")
      }
      let cellOf = Dictionary(zip(header.cells, record.cells), uniquingKeysWith: { first, _ in first })
      do throws(DecisionFieldError) {
        decisions.append(try DecisionFields(cells: cellOf).decision)
      } catch {
        throw DecisionFileError(path: path, line: record.line, reason: "\(error)")
      }
    }
    return decisions
  }
}

/// What is wrong inside a line.
struct DecisionFieldError: Error, CustomStringConvertible { var description: String }

/// The fields of a line as text, before they are a decision.
struct DecisionFields {
  var text: [String: String]
  var sides: [[String: String]]

  init(cells: [String: String]) {
    text = cells
    sides = ["a", "b"].map { letter in
      Dictionary(
        DecisionColumn.side.map { ($0, cells["\(letter)_\($0)"] ?? "") }, uniquingKeysWith: { first, _ in first })
    }
  }

  var decision: Decision {
    get throws(DecisionFieldError) {
      guard let status = Decision.Status(rawValue: text["status"] ?? "") else {
        throw unknown("status", Decision.Status.allCases.map(\.rawValue))
      }
      let name = text["reason"] ?? ""
      let reason = DismissalReason(name)
      guard name.isEmpty || reason != nil else {
        throw DecisionFieldError(description: "the reason \"\(name)\" is none; use small letters, digits and hyphens")
      }
      guard let moment = Moment(iso: text["at"] ?? "") else {
        throw DecisionFieldError(
          description: "the time \"\(text["at"] ?? "")\" is none with a zone; write it as 2026-11-25T10:46:13.250Z")
      }
      guard let settles = ["": false, "false": false, "true": true][(text["settles"] ?? "").lowercased()] else {
        throw unknown("settles", ["true", "false"])
      }
      let (first, second) = (try side(0), try side(1))
      do throws(DecisionFault) {
        return try Decision(
          on: first, and: second, finding: text["finding"] ?? "", status: status, reason: reason,
          note: text["note"] ?? "", reviewer: text["reviewer"] ?? "", at: moment, settles: settles)
      } catch {
        throw DecisionFieldError(description: "\(error)")
      }
    }
  }

  private func side(_ index: Int) throws(DecisionFieldError) -> DecisionSide {
    let field = sides[index]
    guard let stance = Stance(rawValue: field["stance"] ?? "") else {
      throw DecisionFieldError(
        description: "the stance \"\(field["stance"] ?? "")\" is none of "
          + Stance.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return DecisionSide(
      words: field["words"] ?? "", speaker: field["speaker"] ?? "", speakerID: field["speaker_id"], stance: stance,
      said: field["said"], title: field["title"] ?? "", publisher: field["publisher"], published: field["published"],
      url: field["url"], path: field["path"] ?? "")
  }

  private func unknown(_ field: String, _ values: [String]) -> DecisionFieldError {
    DecisionFieldError(
      description: "the \(field) \"\(text[field] ?? "")\" is none of \(values.joined(separator: ", "))")
  }
}

extension DecisionFields: Decodable {
  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Refuses keys that this version does not know: to drop them would lose what a newer one wrote.
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let form = try container.decodeIfPresent(String.self, forKey: Key(stringValue: "schema"))
    guard form == DecisionLog.form else {
      throw DecisionFieldError(
        description: "a line of the form \(form ?? "(none)"); this version reads \(DecisionLog.form)")
    }
    text = [:]
    sides = []
    for name in container.allKeys.map(\.stringValue).sorted() where !["schema", "a", "b"].contains(name) {
      try Self.refuse(name, unlessIn: DecisionColumn.decision)
      let key = Key(stringValue: name)
      if name == "settles" {
        text[name] = try container.decode(Bool.self, forKey: key) ? "true" : "false"
      } else {
        text[name] = try container.decodeIfPresent(String.self, forKey: key)
      }
    }
    for letter in ["a", "b"] {
      let side = try container.nestedContainer(keyedBy: Key.self, forKey: Key(stringValue: letter))
      var fields: [String: String] = [:]
      for name in side.allKeys.map(\.stringValue).sorted() {
        try Self.refuse(name, unlessIn: DecisionColumn.side)
        fields[name] = try side.decodeIfPresent(String.self, forKey: Key(stringValue: name))
      }
      sides.append(fields)
    }
  }

  private static func refuse(_ key: String, unlessIn known: [String]) throws {
    guard known.contains(key) else {
      throw DecisionFieldError(description: "the key \"\(key)\" is unknown to this version; a newer one wrote it")
    }
  }
}
