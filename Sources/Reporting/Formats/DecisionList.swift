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
    guard let report else {
      return histories.filter(wanted).map { $0.block(id: nil, style: style) }.joined(separator: "\n")
    }
    let match = report.applying(self).decisions
    var blocks = match.attached.sorted { $0.key < $1.key }.filter { wanted($0.value) }
      .map { $0.value.block(id: $0.key, style: style) }
    for detached in match.detached where wanted(detached.history) {
      var block = detached.history.block(id: nil, style: style) + "  " + style.warning("detached") + ": "
      block += detached.causePhrase + "\n"
      for proposal in detached.proposals {
        block += "    perhaps \(proposal.finding.safeForTerminal): \(proposal.difference)\n"
      }
      blocks.append(block)
    }
    for history in match.unknown where wanted(history) {
      blocks.append(history.block(id: nil, style: style) + "  on articles that are not in the report\n")
    }
    return blocks.joined(separator: "\n")
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
    for side in [latest.first, latest.second] {
      let day = side.said ?? side.published.map { String($0.prefix(10)) }
      let place = [side.publisher, day].compactMap { $0 }.joined(separator: ", ")
      let source = place.isEmpty ? "" : " (\(place.onOneLine.safeForTerminal))"
      lines.append(
        "  \(side.speaker.onOneLine.safeForTerminal) \(side.stance.verb): “\(side.words.onOneLine.safeForTerminal)”"
          + source)
    }
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
      (decisions.unknown.count.counted("decision") + " on other articles", !decisions.unknown.isEmpty),
    ].filter(\.1).map(\.0)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}
