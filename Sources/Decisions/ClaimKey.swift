internal import Values

/// What a correction hangs on: words, speaker, stance and article of a claim as the program read it.
///
/// The article counts for named speakers too, unlike in a ``DecisionKey``: who says "no comment" in another article is
/// another question.
public struct ClaimKey: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// `k-` and sixteen hexadecimal digits.
  public let description: String

  private static let version = "1"

  public init(_ claim: DecisionSide) {
    var hash = ContentHash()
    for field in [Self.version, claim.identity, claim.articleIdentity] { hash.add(field) }
    description = "k-\(hash.hexadecimal(digits: 16))"
  }

  public static func < (left: ClaimKey, right: ClaimKey) -> Bool { precedes(left.description, right.description) }
}
