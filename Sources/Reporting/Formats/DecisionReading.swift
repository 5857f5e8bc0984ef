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
    let entries = try first == "{" ? Self.lines(contents, path: path) : Self.rows(contents, path: path)
    self.init(entries.decisions, notes: entries.notes, corrections: entries.corrections)
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

  private static func lines(_ text: String, path: String) throws(DecisionFileError) -> DecisionEntries {
    let decoder = JSONDecoder()
    var entries = DecisionEntries()
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.allSatisfy({ $0 <= 0x20 }) {
      do {
        try entries.add(try decoder.decode(DecisionFields.self, from: Data(line)))
      } catch let reason as DecisionFieldError {
        throw DecisionFileError(path: path, line: index + 1, reason: "\(reason)")
      } catch {
        throw DecisionFileError(
          path: path, line: index + 1, reason: "not a decision that counterclaim wrote; export the decisions again")
      }
    }
    return entries
  }

  private static func rows(_ text: String, path: String) throws(DecisionFileError) -> DecisionEntries {
    guard let records = CSVRecords(text)?.records, let header = records.first else {
      throw DecisionFileError(path: path, reason: "a quoted cell does not end; export the decisions again")
    }
    guard
      [DecisionColumn.all, DecisionColumn.first].contains(where: {
        Set(header.cells) == Set($0) && header.cells.count == $0.count
      })
    else {
      throw DecisionFileError(
        path: path, line: 1,
        reason:
          "neither JSON Lines nor a table of decisions; its columns are \(DecisionColumn.all.joined(separator: ","))")
    }
    var entries = DecisionEntries()
    for record in records.dropFirst() {
      guard record.cells.count == header.cells.count else {
        throw DecisionFileError(
          path: path, line: record.line,
          reason: "\(record.cells.count.counted("cell")) where the header has \(header.cells.count)")
      }
      let cellOf = Dictionary(zip(header.cells, record.cells), uniquingKeysWith: { first, _ in first })
      do throws(DecisionFieldError) {
        try entries.add(DecisionFields(cells: cellOf))
      } catch {
        throw DecisionFileError(path: path, line: record.line, reason: "\(error)")
      }
    }
    return entries
  }
}
