internal import Comparison

/// One bar of the chart of conflicts by type, and one row of the table beside it.
struct TypeRow {
  var name: String
  var count: Int
  var meaning: String
  var textY: Int
  var barY: Int
  var barWidth: Int
  var countX: Int

  static let rowHeight = 26
  private static let barStart = 110
  private static let longestBar = 170

  /// The types that occur, most frequent first.
  static func rows(for findings: [Contradiction]) -> [TypeRow] {
    let counted = ContradictionType.allCases.map { type in (type: type, count: findings.count { $0.type == type }) }
      .filter { $0.count > 0 }
      .sorted { $0.count == $1.count ? $0.type.rawValue < $1.type.rawValue : $0.count > $1.count }
    let most = counted.first?.count ?? 1
    return counted.enumerated().map { index, row in
      let width = max(row.count * longestBar / most, 2)
      return TypeRow(
        name: row.type.rawValue, count: row.count, meaning: row.type.meaning, textY: index * rowHeight + 17,
        barY: index * rowHeight + 6, barWidth: width, countX: barStart + width + 6)
    }
  }
}
