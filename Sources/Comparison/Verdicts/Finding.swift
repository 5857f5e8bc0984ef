internal import Values

/// What a checker makes of a pair, before it is scored and guarded.
struct Finding {
  var type: ContradictionType
  var foundBy: String
  /// The words that conflict, on the side of the first and of the second claim.
  var evidence: Evidence
  var explanation: String
  /// The sum of weighted features, in logits; see ``Calibration``.
  var logit: Double
  /// Whether a later claim may simply replace the earlier, as with counts and states.
  var mayBeUpdate = false

  /// The same finding on the pair in the other order.
  var swapped: Finding {
    var copy = self
    copy.evidence = Evidence(first: evidence.second, second: evidence.first)
    return copy
  }
}

/// A rule that finds one kind of conflict in a pair of claims.
protocol Checker {
  /// What the checker signs as.
  static var name: String { get }
  /// - Returns: `nil` when this kind of conflict is not found.
  static func finding(in pair: Reading) -> Finding?
}
