/// What any number of reviewers put down, each entry once, in an order that depends on the entries alone.
///
/// Logs are merged by putting them together: merging is commutative and associative, and merging twice changes nothing.
public struct DecisionLog: Hashable, Sendable {
  /// Sorted by key, then time; so are the next two.
  public let decisions: [Decision]
  public let notes: [FindingNote]
  public let corrections: [Correction]

  public init(_ decisions: [Decision] = [], notes: [FindingNote] = [], corrections: [Correction] = []) {
    self.decisions = decisions.asSet
    self.notes = notes.asSet
    self.corrections = corrections.asSet
  }

  public func merging(_ other: DecisionLog) -> DecisionLog {
    DecisionLog(
      decisions + other.decisions, notes: notes + other.notes, corrections: corrections + other.corrections)
  }

  public var isEmpty: Bool { decisions.isEmpty && notes.isEmpty && corrections.isEmpty }

  /// How many entries there are.
  public var count: Int { decisions.count + notes.count + corrections.count }

  /// What was decided on each pair of statements, sorted by key.
  public var histories: [DecisionHistory] { Self.runs(of: decisions, by: \.key).map(DecisionHistory.init) }

  /// What was corrected in each claim, sorted by key.
  public var correctionHistories: [CorrectionHistory] {
    Self.runs(of: corrections, by: \.key).map(CorrectionHistory.init)
  }

  /// The pairs of statements on which reviewers disagree, and the claims that they correct in different ways.
  public var disagreements: [DecisionHistory] { histories.filter(\.isDisagreement) }
  public var disputedCorrections: [CorrectionHistory] { correctionHistories.filter(\.isDisagreement) }

  /// The entries with the same key, which stand together.
  private static func runs<Entry, Key: Equatable>(of entries: [Entry], by key: (Entry) -> Key) -> [[Entry]] {
    var runs: [[Entry]] = []
    var start = entries.startIndex
    while start < entries.endIndex {
      let value = key(entries[start])
      let end = entries[start...].firstIndex { key($0) != value } ?? entries.endIndex
      runs.append(Array(entries[start..<end]))
      start = end
    }
    return runs
  }

  /// The last entry on each subject, such as each reviewer's last decision on a finding: what others need to know.
  public var withoutHistory: DecisionLog {
    DecisionLog(
      histories.flatMap(\.last), notes: notes.latestOfEach,
      corrections: corrections.latestOfEach)
  }
}
