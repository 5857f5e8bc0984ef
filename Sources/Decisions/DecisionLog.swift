/// Decisions of any number of reviewers, each once, in an order that depends on them alone.
///
/// Logs are merged by putting them together: merging is commutative and associative, and merging twice changes nothing.
public struct DecisionLog: Hashable, Sendable {
  /// Sorted by key, then time.
  public let decisions: [Decision]

  public init(_ decisions: [Decision] = []) {
    var kept: [(decision: Decision, parts: [String])] = []
    for item in decisions.map({ (decision: $0, parts: $0.parts) }).sorted(by: { Self.precede($0.parts, $1.parts) })
    where kept.last.map({ Self.precede($0.parts, item.parts) }) ?? true {
      kept.append(item)
    }
    self.decisions = kept.map(\.decision)
  }

  private static func precede(_ one: [String], _ other: [String]) -> Bool {
    one.lexicographicallyPrecedes(other, by: precedes)
  }

  public func merging(_ other: DecisionLog) -> DecisionLog { DecisionLog(decisions + other.decisions) }

  /// What was decided on each pair of statements, sorted by key.
  public var histories: [DecisionHistory] {
    var histories: [DecisionHistory] = []
    var start = decisions.startIndex
    while start < decisions.endIndex {
      let key = decisions[start].key
      let end = decisions[start...].firstIndex { $0.key != key } ?? decisions.endIndex
      histories.append(DecisionHistory(Array(decisions[start..<end])))
      start = end
    }
    return histories
  }

  /// The last decision of each reviewer on each pair of statements: what others need to know.
  public var withoutHistory: DecisionLog { DecisionLog(histories.flatMap(\.last)) }
}
