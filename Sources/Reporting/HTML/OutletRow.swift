internal import Claims
internal import Comparison

/// One row of the table of outlets.
struct OutletRow {
  var name: String
  var articles: Int
  var copies: Int
  var claims: Int
  /// Findings that have a side or an appearance there.
  var conflicts: Int

  /// Every outlet, those in most conflicts first, then by articles, then by name.
  static func rows(for report: Report) -> [OutletRow] {
    var rowOf: [String: OutletRow] = [:]
    var outletOf: [String: String] = [:]
    for article in report.articles {
      let name = article.outlet ?? "(not named)"
      if outletOf[article.id] == nil { outletOf[article.id] = name }
      rowOf[name, default: OutletRow(name: name, articles: 0, copies: 0, claims: 0, conflicts: 0)].articles += 1
      if article.copyOf != nil { rowOf[name]?.copies += 1 }
    }
    for claim in report.claims {
      if let name = outletOf[claim.article] { rowOf[name]?.claims += 1 }
    }
    for finding in report.contradictions {
      for name in Set(finding.appearances.compactMap { outletOf[$0.article] }) { rowOf[name]?.conflicts += 1 }
    }
    return rowOf.values.sorted {
      ($1.conflicts, $1.articles, $0.name) < ($0.conflicts, $0.articles, $1.name)
    }
  }
}
