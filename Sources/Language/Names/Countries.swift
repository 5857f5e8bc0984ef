/// Countries and territories with the adjectives and the capitals by which news names them (``CountryTable``).
public enum Countries {
  struct Row: Sendable {
    /// The name first, then other names; without "the".
    let names: [String]
    /// Adjectives and nouns for people.
    let demonyms: [String]
    /// Capitals and seats that stand for the government.
    let seats: [String]
  }

  /// The country that a name, adjective or seat stands for, as the table's first name.
  public static func country(named word: String) -> String? { byName[word] }
  public static func country(ofDemonym word: String) -> String? { byDemonym[word] }
  public static func country(ofSeat word: String) -> String? { bySeat[word] }

  private static func index(_ words: (Row) -> [String]) -> [String: String] {
    var index: [String: String] = [:]
    // A name of two countries means the one that stands first.
    for row in table { for word in words(row) where index[word] == nil { index[word] = row.names[0] } }
    return index
  }

  private static let byName = index { $0.names }
  private static let byDemonym = index { $0.demonyms }
  private static let bySeat = index { $0.seats }

  private static let table: [Row] = CountryTable.rows.lines.compactMap { line in
    let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
      cell.split(separator: ",").map { String($0) }
    }
    guard cells.count == 3, !cells[0].isEmpty else { return nil }
    return Row(names: cells[0], demonyms: cells[1], seats: cells[2])
  }
}
