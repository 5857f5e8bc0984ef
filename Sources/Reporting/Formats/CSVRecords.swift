/// The rows of a table in CSV (RFC 4180), with what ``CSVTable`` put before formulas taken off again.
struct CSVRecords {
  struct Record {
    var cells: [String]
    /// The line of the file that the row begins on, from 1.
    var line: Int
  }

  private(set) var records: [Record] = []

  /// - Returns: `nil` when a quoted cell never ends.
  init?(_ text: String) {
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var wasQuoted = false
    var line = 1
    var begin = 1
    var scalars = text.unicodeScalars[...]

    func endRecord() {
      cells.append(Self.unguarded(String(cell)))
      if cells.count > 1 || !cell.isEmpty || wasQuoted { records.append(Record(cells: cells, line: begin)) }
      cells = []
      cell = .init()
      wasQuoted = false
    }

    while let scalar = scalars.popFirst() {
      if scalar == "\n" { line += 1 }
      switch (scalar, isQuoted) {
      case ("\"", true) where scalars.first == "\"":
        cell.append("\"")
        scalars.removeFirst()
      case ("\"", true): isQuoted = false
      case ("\"", false) where cell.isEmpty && !wasQuoted:
        isQuoted = true
        wasQuoted = true
      case (",", false):
        cells.append(Self.unguarded(String(cell)))
        cell = .init()
        wasQuoted = false
      case ("\r", false) where scalars.first == "\n": continue
      case ("\n", false):
        endRecord()
        begin = line
      default: cell.append(scalar)
      }
    }
    guard !isQuoted else { return nil }
    if !cells.isEmpty || !cell.isEmpty || wasQuoted { endRecord() }
  }

  private static func unguarded(_ cell: String) -> String {
    cell.unicodeScalars.first == "'" && CSVTable.looksLikeFormula(cell)
      ? String(cell.unicodeScalars.dropFirst()) : cell
  }
}
