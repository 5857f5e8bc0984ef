/// All that reviewers corrected in one claim.
public struct CorrectionHistory: Hashable, Sendable {
  /// Never empty, earliest first.
  public let corrections: [Correction]

  /// - Parameter corrections: At least one, in the order of a log.
  package init(_ corrections: [Correction]) {
    self.corrections = corrections.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
      .map(\.element)
  }

  /// The last of each reviewer, earliest first, none that was withdrawn.
  public var standing: [Correction] {
    var seen: Set<String> = []
    return corrections.reversed().filter { seen.insert($0.reviewer).inserted && $0.change != .withdrawn }.reversed()
  }

  /// The one that counts: the latest.
  public var effective: Correction? { standing.last }

  /// Whether reviewers correct the claim in different ways.
  public var isDisagreement: Bool { Set(standing.map(\.change)).count > 1 }
}
