internal import Claims
public import Comparison
internal import Decisions

/// Where a statement begins in the file that holds it.
public struct SourcePosition: Hashable, Sendable {
  /// Both 1-based; columns count code points.
  public var line: Int
  public var column: Int
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension Report {
  /// What `check` prints: for each finding a line that editors can jump from, both quotations and their places.
  ///
  /// - Parameters:
  ///   - newArticles: Ids; the place named first is in one of them.
  ///   - failingScore: Findings below it are notes, not warnings.
  ///   - position: Where the words of a claim begin in the file at a path.
  public func checkText(
    of items: [Contradiction], newArticles: Set<String>, failingScore: Double, style: TextStyle,
    position: (_ path: String, _ words: String) -> SourcePosition
  ) -> String {
    findings(items).map { finding in
      let newFirst = finding.ordered(newFirst: newArticles)
      let (own, other) = (newFirst[0], newFirst[1])
      let item = finding.contradiction
      let place = position(own.article.path, own.claim.text)
      let level = item.score >= failingScore ? style.warning("warning") : "note"
      let head = "\(own.article.path.safeForTerminal):\(place.line):\(place.column)"
      var lines = [
        "\(style.bold(head)): \(level): conflicts with \(other.nameInSentence.onOneLine.safeForTerminal) "
          + "[\(item.type.rawValue)] \(item.id.safeForTerminal)"
      ]
      for statement in newFirst { lines += statement.checkLines(style: style) }
      lines.append(
        "  \(item.explanation.onOneLine.safeForTerminal) Score \(item.score.twoDigits) (\(scoreWord(item.score))).")
      for (decision, note) in decisions.attached[item.id]?.phrases ?? [] {
        let note = note.map { ": \($0.onOneLine.safeForTerminal)" } ?? ""
        lines.append("  " + style.bold("\(decision.capitalizedAtStart.safeForTerminal)") + note)
      }
      return lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }
}

extension Finding {
  /// Both statements, that of a new article first; the later one where both are new.
  fileprivate func ordered(newFirst ids: Set<String>) -> [FindingSide] {
    ids.contains(second.article.id) || !ids.contains(first.article.id) ? [second, first] : [first, second]
  }
}

extension FindingSide {
  fileprivate func checkLines(style: TextStyle) -> [String] {
    [
      "  " + style.bold(speakerName.onOneLine.safeForTerminal) + roleAndManner + ": "
        + "“\(claim.text.onOneLine.safeForTerminal)”",
      "    " + style.faint(article.citation),
    ]
  }
}
