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
    var counts: [ContradictionType: Int] = [:]
    for finding in findings { counts[finding.type, default: 0] += 1 }
    let counted = counts.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
    let most = counted.first?.value ?? 1
    return counted.enumerated().map { index, row in
      let width = max(row.value * longestBar / most, 2)
      return TypeRow(
        name: row.key.rawValue, count: row.value, meaning: row.key.meaning, textY: index * rowHeight + 17,
        barY: index * rowHeight + 6, barWidth: width, countX: barStart + width + 6)
    }
  }
}
