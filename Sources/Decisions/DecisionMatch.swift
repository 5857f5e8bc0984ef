/// Where the decisions of a log stand in a report.
public struct DecisionMatch: Hashable, Sendable {
  /// By the id of the finding.
  public internal(set) var attached: [String: DecisionHistory] = [:]
  /// Those whose finding is not in the report, though something of it is; by key.
  public internal(set) var detached: [DetachedDecision] = []
  /// Those of which nothing is in the report: mostly decisions on other articles; by key.
  public internal(set) var unknown: [DecisionHistory] = []
  /// Assignee, tags and replies, by the id of the finding.
  public internal(set) var states: [String: FindingState] = [:]
  /// Notes that no finding of the report answers to, the latest of each subject and none that is empty; by key.
  public internal(set) var detachedNotes: [FindingNote] = []

  public init() {}
}

/// Decisions that no finding of the report answers to. They stay in the log, and only a person moves them.
public struct DetachedDecision: Hashable, Sendable {
  public enum Cause: Hashable, Sendable {
    /// Both statements are still there, and the program does not flag them any more.
    case notFlagged
    /// The words, speaker or stance of a statement are not the same any more, or it is gone.
    case changed
    /// A reviewer corrected a statement, and the program does not flag what it says now.
    case corrected
    /// Several findings of the report answer to it.
    case ambiguous
  }

  public var history: DecisionHistory
  public var cause: Cause
  /// Findings that may be meant, the likest first.
  public var proposals: [Proposal]
}

/// A finding that a detached decision may belong to.
public struct Proposal: Hashable, Sendable {
  public var finding: String
  /// 0 to 1: how much of the words of both statements is the same.
  public var similarity: Double
  /// What is not the same, as "words of the second statement"; empty where only a person can tell them apart.
  public var changes: [String]
}

extension DecisionLog {
  /// Finds the finding of each decision by its key alone; what is merely alike is proposed and never taken.
  ///
  /// - Parameters:
  ///   - findings: All of the report, updates and changed positions included.
  ///   - corrected: Statements as the program read them, which reviewers corrected.
  ///   - statements: All statements of the report; asked for only when a decision finds no finding.
  public func matched(
    to findings: [FindingIdentity], corrected: [DecisionSide] = [], statements: () -> [DecisionSide]
  ) -> DecisionMatch {
    var findingsOf: [DecisionKey: [Int]] = [:]
    for (index, finding) in findings.enumerated() {
      for key in finding.keys { findingsOf[key, default: []].append(index) }
    }
    var match = DecisionMatch()
    var decisionsOf: [String: [Decision]] = [:]
    var homeless: [(history: DecisionHistory, isAmbiguous: Bool)] = []
    for history in histories {
      guard let latest = history.latest else { continue }
      let candidates = findingsOf[latest.key] ?? []
      // Two sources without a name in one article may say the same words; nobody can tell which was meant.
      let isAmbiguous = candidates.count > 1 && (latest.first.speakerID == nil || latest.second.speakerID == nil)
      guard !candidates.isEmpty, !isAmbiguous else {
        homeless.append((history, isAmbiguous))
        continue
      }
      for index in candidates { decisionsOf[findings[index].id, default: []] += history.decisions }
    }
    match.attached = decisionsOf.mapValues { DecisionHistory(DecisionLog($0).decisions) }
    attachNotes(to: &match, findings, findingsOf)
    guard !homeless.isEmpty else { return match }

    let report = statements()
    let present = Set(report.map(\.identity))
    let articles = Set(report.map(\.articleIdentity))
    let asRead = Set(corrected.map(\.identity))
    let likeness = FindingLikeness(findings)
    for (history, isAmbiguous) in homeless {
      guard let latest = history.latest else { continue }
      let proposals = likeness.proposals(for: latest)
      let sides = [latest.first, latest.second]
      let known = sides.filter { present.contains($0.identity) }
      if proposals.isEmpty, known.isEmpty, !sides.contains(where: { articles.contains($0.articleIdentity) }) {
        match.unknown.append(history)
      } else {
        let cause: DetachedDecision.Cause =
          if isAmbiguous { .ambiguous } else if sides.contains(where: { asRead.contains($0.identity) }) {
            .corrected
          } else { known.count == 2 ? .notFlagged : .changed }
        match.detached.append(DetachedDecision(history: history, cause: cause, proposals: proposals))
      }
    }
    return match
  }

  private func attachNotes(
    to match: inout DecisionMatch, _ findings: [FindingIdentity], _ findingsOf: [DecisionKey: [Int]]
  ) {
    var notesOf: [String: [FindingNote]] = [:]
    for note in notes.latestOfEach {
      let candidates = findingsOf[note.key] ?? []
      let isAmbiguous = candidates.count > 1 && (note.first.speakerID == nil || note.second.speakerID == nil)
      if candidates.isEmpty || isAmbiguous {
        if !note.content.isEmpty { match.detachedNotes.append(note) }
      } else {
        for index in candidates { notesOf[findings[index].id, default: []].append(note) }
      }
    }
    match.states = notesOf.mapValues(FindingState.init).filter { !$0.value.isEmpty }
  }
}
