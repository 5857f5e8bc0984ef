/// Cities, regions, rivers and islands, besides the countries and their capitals (``PlaceTable``).
enum Places {
  static func isPlace(_ name: String) -> Bool { names.contains(name) }

  private static let names = Set(PlaceTable.rows.lines.flatMap { $0.split(separator: "|") }.map(String.init))
}
