internal import Claims
internal import Comparison
public import Decisions
internal import Values

extension DecisionLog {
  /// The decisions for a terminal, by finding: who decided what, and on which statements.
  ///
  /// - Parameters:
  ///   - report: Where they are looked for; without one, nothing is said of where they stand.
  ///   - onlyDisagreements: Whether only those are listed on which reviewers disagree.
  public func listing(in report: Report?, onlyDisagreements: Bool = false, style: TextStyle) -> String {
    func wanted(_ history: DecisionHistory) -> Bool { !onlyDisagreements || history.isDisagreement }
    let corrections = correctionHistories.filter { !onlyDisagreements || $0.isDisagreement }
      .compactMap { $0.block(in: report, style: style) }
    guard let report else {
      let notes = onlyDisagreements ? [] : notes.latestOfEach.filter { !$0.content.isEmpty }
      return
        (histories.filter(wanted).map { $0.block(id: nil, style: style) }
        + notes.map { $0.block(id: $0.finding, style: style) } + corrections).joined(separator: "\n")
    }
    let match = report.applying(self).decisions
    var blocks = match.attached.sorted { $0.key < $1.key }.filter { wanted($0.value) }
      .map { $0.value.block(id: $0.key, style: style) }
    for (id, state) in match.states.sorted(by: { $0.key < $1.key }) where !onlyDisagreements {
      blocks.append(state.phrases.map { "\(style.bold(id)): \($0.safeForTerminal)\n" }.joined())
    }
    for detached in match.detached where wanted(detached.history) {
      var block = detached.history.block(id: nil, style: style) + "  " + style.warning("detached") + ": "
      block += detached.causePhrase + "\n"
      for proposal in detached.proposals {
        block += "    perhaps \(proposal.finding.safeForTerminal): \(proposal.difference)\n"
      }
      blocks.append(block)
    }
    for note in match.detachedNotes where !onlyDisagreements {
      blocks.append(
        note.block(id: note.finding, style: style) + "  \(style.warning("detached")): \(FindingNote.detachedPhrase)\n")
    }
    for history in match.unknown where wanted(history) {
      blocks.append(history.block(id: nil, style: style) + "  on articles that are not in the report\n")
    }
    return (blocks + corrections).joined(separator: "\n")
  }
}

extension FindingNote {
  fileprivate func block(id: String, style: TextStyle) -> String {
    let name = style.bold(id.onOneLine.safeForTerminal)
    return (["\(name): \(phrase.safeForTerminal)"] + [first, second].map(\.listLine)).joined(separator: "\n") + "\n"
  }
}

extension CorrectionHistory {
  /// - Returns: `nil` when all were withdrawn.
  fileprivate func block(in report: Report?, style: TextStyle) -> String? {
    guard let effective else { return nil }
    var lines = standing.map { correction in
      "\(style.bold("claim")): \(correction.phrase.safeForTerminal)"
        + (correction.note.isEmpty ? "" : ": \(correction.note.onOneLine.safeForTerminal)")
    }
    if isDisagreement { lines.append("  " + style.warning("the reviewers disagree") + "; the last counts") }
    if report?.corrections.detached.contains(where: { $0.history == self }) == true {
      lines.append("  " + style.warning("detached"))
    }
    return (lines + [effective.claim.listLine]).joined(separator: "\n") + "\n"
  }
}

extension DecisionSide {
  /// The statement with its source, indented.
  fileprivate var listLine: String {
    let day = said ?? published.map { String($0.prefix(10)) }
    let place = [publisher, day].compactMap { $0 }.joined(separator: ", ")
    let source = place.isEmpty ? "" : " (\(place.onOneLine.safeForTerminal))"
    return "  \(speaker.onOneLine.safeForTerminal) \(stance.verb): “\(words.onOneLine.safeForTerminal)”" + source
  }
}

extension DecisionHistory {
  /// - Parameter id: The finding's id in the report at hand; else the one it had when the decision was taken.
  fileprivate func block(id: String?, style: TextStyle) -> String {
    guard let latest else { return "" }
    var lines: [String] = []
    let name = style.bold((id ?? latest.finding).onOneLine.safeForTerminal)
    if phrases.isEmpty { lines.append("\(name): open again") }
    for (decision, note) in phrases {
      lines.append("\(name): \(decision.safeForTerminal)" + (note.map { ": \($0.onOneLine.safeForTerminal)" } ?? ""))
    }
    if isDisagreement { lines.append("  " + style.warning("the reviewers disagree")) }
    lines += [latest.first, latest.second].map(\.listLine)
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Report {
  /// What became of the decisions that were applied, in one line; `nil` when there were none.
  public var decisionsNote: String? {
    let parts = [
      (decisions.attached.count.counted("finding") + " decided on", !decisions.attached.isEmpty),
      (
        decisions.detached.count.counted("decision") + " without a finding, listed in the report",
        !decisions.detached.isEmpty
      ),
      (
        decisions.detachedNotes.count.counted("note") + " without a finding, listed in the report",
        !decisions.detachedNotes.isEmpty
      ),
      (
        (corrections.applied.count + corrections.removed.count).counted("claim") + " corrected",
        !corrections.applied.isEmpty || !corrections.removed.isEmpty
      ),
      (
        corrections.detached.count.counted("correction") + " without a claim, listed in the report",
        !corrections.detached.isEmpty
      ),
      (decisions.unknown.count.counted("decision") + " on other articles", !decisions.unknown.isEmpty),
    ].filter(\.1).map(\.0)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}
