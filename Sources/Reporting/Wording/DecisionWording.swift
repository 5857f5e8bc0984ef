package import Decisions

extension String {
  /// The text as the beginning of a sentence.
  package var capitalizedAtStart: String { prefix(1).uppercased() + dropFirst() }
}

extension Decision {
  /// "dismissed (not same event) by Ana on 3 March 2026", for every format.
  package var phrase: String {
    let why = reason.map { " (\($0.phrase))" } ?? ""
    let end = settles ? ", settling a disagreement" : ""
    return "\(status.phrase)\(why) by \(reviewer.onOneLine) on \(readableTime(String("\(at)".prefix(10))))\(end)"
  }
}

extension Decision.Status {
  package var phrase: String {
    switch self {
    case .open: "reopened"
    case .confirmed: "confirmed"
    case .update: "called an update"
    case .needsChecking: "left for checking"
    case .dismissed: "dismissed"
    }
  }
}

extension Proposal {
  /// What tells the finding from the one that was decided on.
  package var difference: String { changes.isEmpty ? "the same words" : "other \(changes.joined(separator: ", "))" }
}

extension DetachedDecision {
  /// Why no finding bears the decision.
  package var causePhrase: String {
    switch cause {
    case .notFlagged: "Both statements are still there, and the program does not flag them any more."
    case .changed: "A statement is gone, or its words, speaker or stance have changed."
    case .ambiguous: "Several findings have these words, and the sources have no names to tell them apart."
    }
  }
}

extension DecisionHistory {
  /// Each decision that counts, and whether the reviewers disagree; empty where all were withdrawn.
  package var phrases: [(decision: String, note: String?)] {
    standing.map { ($0.phrase, $0.note.isEmpty ? nil : $0.note) }
  }
}
