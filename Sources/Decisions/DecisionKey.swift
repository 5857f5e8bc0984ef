internal import Values

/// What a decision hangs on: the words, speaker and stance of both statements, in either order.
public struct DecisionKey: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// `d-` and sixteen hexadecimal digits.
  public let description: String

  /// Counted up when the rule of ``DecisionSide/identity`` changes; keys are worked out anew from the words.
  private static let version = "1"

  public init(_ first: DecisionSide, _ second: DecisionSide) {
    self.init(identities: [first.identity, second.identity])
  }

  init(identities: [String]) {
    var hash = ContentHash()
    for field in [Self.version] + identities.sorted(by: precedes) { hash.add(field) }
    description = "d-\(hash.hexadecimal(digits: 16))"
  }

  public static func < (left: DecisionKey, right: DecisionKey) -> Bool {
    precedes(left.description, right.description)
  }
}
