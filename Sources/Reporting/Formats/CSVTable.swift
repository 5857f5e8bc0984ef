/// A table in CSV (RFC 4180): UTF-8, CRLF, every cell safe to open in a spreadsheet.
package struct CSVTable: Sendable {
  package private(set) var text: String

  package init(header: [String]) {
    text = ""
    add(header)
  }

  package mutating func add(_ row: [String]) {
    text += row.map(Self.cell).joined(separator: ",") + "\r\n"
  }

  /// A cell that a spreadsheet would take for a formula begins with an apostrophe, so that it stays text.
  private static func cell(_ value: String) -> String {
    let guarded = looksLikeFormula(value) ? "'" + value : value
    guard guarded.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return guarded }
    var quoted = "\""
    for scalar in guarded.unicodeScalars {
      if scalar == "\"" { quoted.unicodeScalars.append("\"") }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// Apostrophes before it count as part of it, so that a reader can tell the guard from the cell's own.
  static func looksLikeFormula(_ value: String) -> Bool {
    value.unicodeScalars.first { $0 != "'" }.map(startsFormula) ?? false
  }

  private static func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\n": true
    default: false
    }
  }
}
