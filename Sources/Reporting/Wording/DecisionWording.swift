internal import Claims
package import Comparison
package import Decisions

extension String {
  /// The text as the beginning of a sentence.
  package var capitalizedAtStart: String { prefix(1).uppercased() + dropFirst() }
}

extension Decision {
  /// "dismissed (not same event) by Ana on 3 March 2026", for every format.
  package var phrase: String {
    let why = reason.map { " (\($0.phrase))" } ?? ""
    let change = change.map { ", \($0.phrase)" } ?? ""
    let end = settles ? ", settling a disagreement" : ""
    return
      "\(status.phrase)\(why)\(change) by \(reviewer.onOneLine) on \(readableTime(String("\(at)".prefix(10))))\(end)"
  }
}

extension PositionChange {
  package var phrase: String {
    switch self {
    case .none: "no change of position"
    case .partial: "a partial change of position"
    case .reversal: "a reversal of position"
    }
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
    case .corrected: "A reviewer corrected a statement, and the program does not flag the two any more."
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

extension FindingState {
  /// "assigned to Ben", "tagged port", "Oskar Brandt was asked on 3 March 2026", each a sentence's beginning.
  package var phrases: [String] {
    var phrases: [String] = []
    if let assignee { phrases.append("assigned to \(assignee.onOneLine)") }
    if !tags.isEmpty { phrases.append("tagged \(tags.map(\.onOneLine).joined(separator: ", "))") }
    for item in replies {
      let answer =
        item.reply.answered.map { day in
          ", and answered on \(readableTime(day)): \(item.reply.answer.onOneLine)"
        } ?? "; no answer yet"
      phrases.append("\(item.of.onOneLine) was asked on \(readableTime(item.reply.asked))\(answer)")
    }
    return phrases
  }
}

extension Report {
  /// What readers must know of a finding beside its decisions: what was corrected in its statements, and who answered.
  ///
  /// Who looks into it, and its tags, are the newsroom's own.
  package func remarks(on item: Contradiction) -> [String] {
    let corrected = zip(["first", "second"], item.claims).compactMap { label, claim -> String? in
      guard let record = corrections.applied[claim] else { return nil }
      let dispute = record.isDisputed ? "; reviewers correct it in different ways" : ""
      return "the \(label) statement was \(record.correction.phrase)\(dispute)"
    }
    var replies = FindingState()
    replies.replies = decisions.states[item.id]?.replies ?? []
    return corrected + replies.phrases
  }
}

extension FindingNote {
  /// Why no finding bears the note.
  package static let detachedPhrase = "No finding has these two statements any more."

  /// As in ``FindingState/phrases``, for one note.
  package var phrase: String {
    switch content {
    case .assignee(let name): name.map { "assigned to \($0.onOneLine)" } ?? "assigned to nobody"
    case .tags(let tags): tags.isEmpty ? "no tags" : "tagged \(tags.map(\.onOneLine).joined(separator: ", "))"
    case .reply(let name, let reply):
      reply.map {
        "\(name.onOneLine) was asked on \(readableTime($0.asked))" + ($0.answered == nil ? "" : ", and answered")
      }
        ?? "the request to \(name.onOneLine) was taken back"
    }
  }
}

extension Correction {
  /// "corrected by Ana on 3 March 2026: the speaker is Lena Ruiz, who denies it", for every format.
  package var phrase: String {
    let by = "by \(reviewer.onOneLine) on \(readableTime(String("\(at)".prefix(10))))"
    switch change {
    case .withdrawn: return "correction withdrawn \(by)"
    case .noClaim: return "left out \(by): no claim"
    case .parts(let parts):
      let speaker = parts.speaker.map { "the speaker is \($0.name.onOneLine)" }
      let stance = parts.stance.map { "the stance is \"\($0.rawValue)\"" }
      let words = parts.words.map { "the words are \u{201C}\($0.onOneLine)\u{201D}" }
      return "corrected \(by): \([speaker, stance, words].compactMap { $0 }.joined(separator: ", "))"
    }
  }
}

extension DetachedCorrection {
  /// Why the correction is not applied.
  package var causePhrase: String {
    switch cause {
    case .changed: "The program reads no such claim in the article any more."
    case .wordsMissing: "The words that the reviewer gave are not in the article."
    }
  }
}
