/// One thing that a reviewer put down: a decision, a note on a finding, or the correction of a claim.
package protocol LogEntry: Hashable, Sendable {
  var reviewer: String { get }
  var at: Moment { get }
  /// What it is about: of the entries about the same, the latest stands.
  var subject: [String] { get }
  /// Every part as text, the weightiest for order first: what it is about, then time.
  var parts: [String] { get }
  /// Whether both leave their subject in the same state.
  func says(as other: Self) -> Bool
  /// An entry about the same that says what `other` says; with none, that nothing is said.
  func saying(_ other: Self?, by reviewer: String, at moment: Moment) throws(DecisionFault) -> Self
}

extension [String] {
  /// The order of the bytes, part by part.
  func precedes(_ other: [String]) -> Bool { lexicographicallyPrecedes(other, by: Decisions.precedes) }
}

extension Array where Element: LogEntry {
  /// Each entry once, in an order that depends on the entries alone.
  var asSet: [Element] {
    var kept: [(entry: Element, parts: [String])] = []
    for item in map({ (entry: $0, parts: $0.parts) }).sorted(by: { $0.parts.precedes($1.parts) })
    where kept.last.map({ $0.parts.precedes(item.parts) }) ?? true {
      kept.append(item)
    }
    return kept.map(\.entry)
  }

  /// The last entry on each subject, in the order of a log.
  package var latestOfEach: [Element] {
    var latest: [[String]: Element] = [:]
    for entry in self {
      if let known = latest[entry.subject], known.at > entry.at { continue }
      latest[entry.subject] = entry
    }
    return filter { latest[$0.subject] == $0 }
  }
}
