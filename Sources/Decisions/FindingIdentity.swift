/// A finding of a report as far as decisions go: its id and its two statements.
public struct FindingIdentity: Hashable, Sendable {
  public let id: String
  /// The statement as it is shown, then the same in the other articles that hold it.
  public let first, second: [DecisionSide]

  public init(id: String, first: [DecisionSide], second: [DecisionSide]) {
    self.id = id
    self.first = first
    self.second = second
  }

  /// The most articles of one side whose own unnamed sources are looked at.
  private static let reach = 8

  /// Every key that the finding answers to, that of the statements shown first.
  package var keys: [DecisionKey] {
    var seen: Set<DecisionKey> = []
    let seconds = Self.identities(of: second)
    return Self.identities(of: first).flatMap { one in seconds.map { DecisionKey(identities: [one, $0]) } }
      .filter { seen.insert($0).inserted }
  }

  private static func identities(of sides: [DecisionSide]) -> [String] {
    var seen: Set<String> = []
    return sides.prefix(reach).map(\.identity).filter { seen.insert($0).inserted }
  }
}
