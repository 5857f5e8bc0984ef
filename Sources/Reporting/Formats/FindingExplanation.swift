internal import Claims
internal import Comparison
internal import Values

extension Report {
  /// Everything that led to one finding, for a terminal; `nil` for an id that the report does not hold.
  public func explanation(of id: String, style: TextStyle) -> String? {
    for (list, kind) in [(contradictions, "conflict"), (positionChanges, "changed position"), (updates, "update")] {
      guard let item = list.first(where: { $0.id == id }), let finding = findings([item]).first else { continue }
      return finding.lines(kind: kind, style: style).joined(separator: "\n") + "\n"
    }
    return nil
  }

  /// The ids of this report that are nearest to `id`, best first.
  public func idsNear(_ id: String, limit: Int = 3) -> [String] {
    Set((contradictions + positionChanges + updates).map(\.id)).map { (distance: editDistance($0, id), id: $0) }
      .sorted { $0 < $1 }.prefix(limit).map(\.id)
  }

  /// The one finding whose id begins with `beginning`, when there is exactly one.
  public func id(beginningWith beginning: String) -> String? {
    let ids = Set((contradictions + positionChanges + updates).map(\.id).filter { $0.hasPrefix(beginning) })
    return ids.count == 1 ? ids.first : nil
  }
}

/// The least number of inserted, deleted and replaced scalars between two short words (Levenshtein 1966).
public func editDistance(_ one: String, _ other: String) -> Int {
  let columns = Array(other.unicodeScalars.prefix(64))
  var row = Array(0...columns.count)
  for (index, scalar) in one.unicodeScalars.prefix(64).enumerated() {
    var diagonal = row[0]
    row[0] = index + 1
    for column in columns.indices {
      let substitution = diagonal + (columns[column] == scalar ? 0 : 1)
      diagonal = row[column + 1]
      row[column + 1] = min(substitution, row[column] + 1, diagonal + 1)
    }
  }
  return row[columns.count]
}

extension Finding {
  fileprivate func lines(kind: String, style: TextStyle) -> [String] {
    let item = contradiction
    func row(_ label: String, _ text: String) -> String {
      style.faint(label.padded(to: 9)) + text.onOneLine.safeForTerminal
    }
    var lines = [
      style.bold("\(item.id.safeForTerminal): \(kind), \(item.status.phrase)"), "",
      row("Why", item.explanation),
      row("Type", "\(item.type.rawValue): \(item.type.meaning)"),
      row("Scope", item.scope.phrase),
      row("Score", "\(item.score.twoDigits) (\(scoreWord(item.score))), from 0 to 1"),
      row("Rule", item.foundBy),
    ]
    for (label, statement) in zip(["First statement", "Second statement"], statements) {
      lines += ["", style.bold(label)] + statement.lines(style: style).map { "  " + $0 }
    }
    if !elsewhere.isEmpty {
      lines += ["", style.bold("Also published in")]
      lines += elsewhere.map { item in
        "  \(item.article.citation) (\(item.statements)" + (item.article.copyOf == nil ? ")" : ", a copy)")
      }
    }
    lines += ["", Caveat.meaning, Caveat.making]
    return lines
  }
}

extension FindingSide {
  fileprivate func lines(style: TextStyle) -> [String] {
    func row(_ label: String, _ text: String) -> String { style.faint(label.padded(to: 9)) + text }
    var lines = [style.bold(speakerName.onOneLine.safeForTerminal) + roleAndManner]
    lines.append(row("Words", "“\(claim.text.onOneLine.safeForTerminal)”"))
    if let deciding { lines.append(row("Deciding", deciding)) }
    if claim.proposition != claim.text {
      lines.append(row("Taken as", claim.proposition.onOneLine.safeForTerminal))
    }
    for (index, paragraph) in markedParagraphs().enumerated() {
      lines.append(row(index == 0 ? "Context" : "", paragraph.text(style: style)))
    }
    lines.append(row("Found by", "\(claim.foundBy.safeForTerminal), confidence \(claim.confidence.twoDigits)"))
    if let unresolved = claim.speaker.unresolved {
      lines.append(row("Speaker", "not resolved to a name: \(unresolved.safeForTerminal)"))
    }
    lines.append(row("In", article.citation))
    return lines
  }

  /// After the name: role, stance, kind, day.
  package var roleAndManner: String {
    let role = claim.speaker.role.map { ", \($0.onOneLine.safeForTerminal)," } ?? ""
    let said = claim.time.utterance.map { ", said \(readableTime($0).safeForTerminal)" } ?? ""
    return "\(role) \(claim.stance.verb) (\(claim.kind.phrase))\(said)"
  }

  /// The words of the evidence, as far as the passage holds them.
  private var deciding: String? {
    guard let passage else { return nil }
    let scalars = Array(passage.text.unicodeScalars)
    let words = evidence.compactMap { span -> String? in
      let from = span.start - passage.span.start
      let to = span.end - passage.span.start
      guard from >= 0, from < to, to <= scalars.count else { return nil }
      return "“\(String(String.UnicodeScalarView(scalars[from..<to])).onOneLine.safeForTerminal)”"
    }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }
}

extension MarkedParagraph {
  /// The paragraph on one line, the claim underlined where that shows and in brackets where it does not.
  fileprivate func text(style: TextStyle) -> String {
    segments.map { segment in
      let text = segment.text.safeForTerminal
      guard segment.isMark else { return text }
      guard !style.isColored else {
        return segment.kind.hasSuffix("conflict") ? style.warning(text) : style.underlined(text)
      }
      return (segment.begins ? "[[" : "") + text + (segment.ends ? "]]" : "")
    }.joined()
  }
}

extension ReportedArticle {
  /// Title, outlet, authors, day, path and address on one line.
  package var citation: String {
    var parts = [title.isEmpty ? "(untitled)" : title]
    if let outlet { parts.append(outlet) }
    if !byline.isEmpty { parts.append("by " + byline.joined(separator: ", ")) }
    if let published { parts.append(published.readable) }
    parts.append(path)
    if let webAddress { parts.append(webAddress.text) }
    return parts.map { $0.onOneLine.safeForTerminal }.joined(separator: " · ")
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(width - unicodeScalars.count, 0) + 1)
  }
}
