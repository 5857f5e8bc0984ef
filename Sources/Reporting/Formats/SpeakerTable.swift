public import Claims

extension SpeakerRegister {
  /// The register as a table for the terminal: who speaks, how often, and which sources have no name.
  public var table: String {
    let rows = speakers.map { entry in
      [
        entry.name, entry.roles.last?.text ?? "", String(entry.claims), String(entry.articles),
        entry.confidence.twoDigits, entry.otherNames.prefix(Self.maximumNames).joined(separator: ", "),
      ]
    }
    var lines = Self.columns(["SPEAKER", "ROLE", "CLAIMS", "ARTICLES", "SURE", "ALSO"], rows)
    if !unresolved.isEmpty {
      lines.append("")
      lines += Self.columns(
        ["WITHOUT A NAME", "CLAIMS", "WHY", "ARTICLE"],
        unresolved.map { [$0.mention.isEmpty ? "(nobody)" : $0.mention, String($0.claims), $0.reason, $0.path] })
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let maximumNames = 4
  /// In scalars; longer cells are cut.
  private static let maximumWidth = 60

  private static func columns(_ heads: [String], _ rows: [[String]]) -> [String] {
    let cells = [heads] + rows.map { row in row.map(cut) }
    let widths = heads.indices.map { column in cells.map { $0[column].unicodeScalars.count }.max() ?? 0 }
    return cells.map { row in
      var line = ""
      for (column, cell) in row.enumerated() where column + 1 < row.count {
        line += cell + String(repeating: " ", count: widths[column] - cell.unicodeScalars.count + 2)
      }
      line += row.last ?? ""
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
  }

  private static func cut(_ cell: String) -> String {
    let safe = cell.safeForTerminal
    guard safe.unicodeScalars.count > maximumWidth else { return safe }
    return String(String.UnicodeScalarView(safe.unicodeScalars.prefix(maximumWidth - 1))) + "…"
  }
}
