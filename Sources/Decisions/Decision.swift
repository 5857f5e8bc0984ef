internal import Claims

/// What one reviewer decided on a finding at one moment; later decisions stand in its place, and none is ever changed.
public struct Decision: Hashable, Sendable {
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// Not decided, or no longer: what undo leaves behind.
    case open
    case confirmed
    /// The later statement replaces the earlier one.
    case update
    /// Looked at and left unsure, which is not the same as ``open``.
    case needsChecking = "needs-checking"
    case dismissed
  }

  /// The statements, in the order of the finding.
  public let first, second: DecisionSide
  public let key: DecisionKey
  /// The id that the finding bore then: for people and links, never part of the key.
  public let finding: String
  public let status: Status
  /// There for ``Status/dismissed`` and nothing else.
  public let reason: DismissalReason?
  public let note: String
  public let reviewer: String
  public let at: Moment
  /// Whether it ends a disagreement: what others decided before it counts no longer.
  public let settles: Bool
  /// How far one speaker moved between two statements; `nil` where nobody said so.
  public let change: PositionChange?

  /// - Throws: ``DecisionFault`` when the parts do not go together.
  public init(
    on first: DecisionSide, and second: DecisionSide, finding: String, status: Status, reason: DismissalReason? = nil,
    note: String = "", reviewer: String, at moment: Moment, settles: Bool = false, change: PositionChange? = nil
  ) throws(DecisionFault) {
    if status == .dismissed, reason == nil { throw .dismissedWithoutReason }
    if status != .dismissed, reason != nil { throw .reasonWithoutDismissal }
    if reason == .other, normalisedWords(note).isEmpty { throw .otherWithoutNote }
    if normalisedWords(reviewer).isEmpty { throw .noReviewer }
    if first.words.isEmpty || second.words.isEmpty { throw .noWords }
    self.first = first
    self.second = second
    self.key = DecisionKey(first, second)
    self.finding = finding
    self.status = status
    self.reason = reason
    self.note = note
    self.reviewer = reviewer
    self.at = moment
    self.settles = settles
    self.change = change
  }
}

/// How far a speaker moved between two statements, as a reviewer sees it.
public enum PositionChange: String, Hashable, Sendable, CaseIterable {
  case none = "no-change"
  case partial = "partial-change"
  case reversal
}

/// Why something is no decision.
public enum DecisionFault: Error, Hashable, Sendable, CaseIterable {
  case dismissedWithoutReason, reasonWithoutDismissal, otherWithoutNote, noReviewer, noWords
  case nothingCorrected, nobodyAsked, noDate, noTag
}

extension DecisionFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .dismissedWithoutReason:
      "a dismissal needs a reason, one of \(DismissalReason.names)"
    case .reasonWithoutDismissal: "only a dismissal has a reason; write the rest into the note"
    case .otherWithoutNote: "the reason \"other\" needs a note that says which"
    case .noReviewer: "a decision needs the name of its reviewer"
    case .noWords: "a decision needs the words of both statements"
    case .nothingCorrected: "a correction needs another speaker, another stance or other words"
    case .nobodyAsked: "a right of reply needs the name of who was asked"
    case .noDate: "a right of reply needs dates, as 2026-03-05 or 2026-03-05T14:30:00Z"
    case .noTag: "a tag is a word without commas, at most 40 letters long"
    }
  }
}

extension Decision: LogEntry {
  package var subject: [String] { [key.description, reviewer] }

  package var parts: [String] {
    [key.description, "\(at)", reviewer, status.rawValue, reason?.name ?? "", note, settles ? "1" : "", finding]
      + first.parts + second.parts + (change.map { [$0.rawValue] } ?? [])
  }

  package func says(as other: Decision) -> Bool {
    status == other.status && reason == other.reason && note == other.note && settles == other.settles
      && change == other.change
  }

  /// With no `other`, that nothing is decided.
  package func saying(_ other: Decision?, by reviewer: String, at moment: Moment) throws(DecisionFault) -> Decision {
    try Decision(
      on: first, and: second, finding: finding, status: other?.status ?? .open, reason: other?.reason,
      note: other?.note ?? "", reviewer: reviewer, at: moment, settles: other?.settles ?? false, change: other?.change)
  }
}
