public import Claims

extension SpeakerRegister {
  /// The register as a table for the terminal: who speaks, how often, and which sources have no name.
  public var table: String {
    let rows = speakers.flatMap { entry in
      // The latest office first, each with its days where there are several.
      let roles = entry.roles.count > 1 ? entry.roles.reversed().map(\.withDays) : entry.roles.map(\.text)
      let first = [
        entry.name, roles.first ?? "", String(entry.claims), String(entry.articles), entry.confidence.twoDigits,
        entry.otherNames.prefix(Self.maximumNames).joined(separator: ", "),
      ]
      return [first] + roles.dropFirst().prefix(Self.maximumRoles - 1).map { ["", $0, "", "", "", ""] }
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
  private static let maximumRoles = 4
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

extension SpeakerRegister.DatedRole {
  /// "2024-03-04 to 2024-05-06: finance minister"; the days first, since long cells are cut.
  fileprivate var withDays: String {
    guard let first, let last else { return text }
    return first == last ? "\(first): \(text)" : "\(first) to \(last): \(text)"
  }
}
