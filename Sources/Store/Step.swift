public import Decisions

/// What one reviewer put down at once: undo takes it back together.
public struct Step: Hashable, Sendable {
  public var decisions: [Decision]
  public var notes: [FindingNote]
  public var corrections: [Correction]

  public init(_ decisions: [Decision] = [], notes: [FindingNote] = [], corrections: [Correction] = []) {
    self.decisions = decisions
    self.notes = notes
    self.corrections = corrections
  }

  public var isEmpty: Bool { decisions.isEmpty && notes.isEmpty && corrections.isEmpty }

  /// Of every entry.
  var authors: [(reviewer: String, at: Moment)] {
    decisions.map { ($0.reviewer, $0.at) } + notes.map { ($0.reviewer, $0.at) }
      + corrections.map { ($0.reviewer, $0.at) }
  }
}
