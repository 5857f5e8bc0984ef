internal import Claims
internal import Comparison
internal import Decisions
internal import Ingestion
internal import Values

extension Report {
  /// `report.md`: the findings with both passages, for mail, wikis and version control.
  public var markdownDocument: String {
    var lines = [Self.markdownMark, "", "# Statements that conflict", ""]
    lines += ["\(Caveat.meaning) \(Caveat.making)", ""]
    let counts = counts
    lines += [
      "| articles | copies | outlets | claims | speakers | conflicts | changed positions | updates | not read |",
      "| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
      "| "
        + [
          counts.articles, counts.copies, counts.outlets, counts.claims, counts.speakers, counts.contradictions,
          counts.positionChanges, counts.updates, counts.skipped,
        ].map(String.init).joined(separator: " | ") + " |", "",
    ]
    lines += ["## Conflicts", ""]
    if contradictions.isEmpty { lines += ["No two statements were found that conflict.", ""] }
    for finding in findings(contradictions.filter { !$0.isSetAside }) { lines += markdown(finding, .conflict) }
    let shown = Set(contradictions.map(\.id))
    let changes = findings(positionChanges.filter { !shown.contains($0.id) })
    if !changes.isEmpty {
      lines += ["## Changed positions", ""]
      for finding in changes { lines += markdown(finding, .change) }
    }
    if !updates.isEmpty {
      lines += ["## Updates", ""]
      for finding in findings(updates) { lines += markdown(finding, .update) }
    }
    let setAside = findings(contradictions.filter(\.isSetAside))
    if !setAside.isEmpty {
      lines += ["## Set aside by reviewers", ""]
      for finding in setAside { lines += setAsideLine(finding) }
      lines.append("")
    }
    let detached =
      decisions.detached.flatMap(\.markdown) + decisions.detachedNotes.flatMap(\.markdown)
      + corrections.detached.flatMap(\.markdown)
    if !detached.isEmpty {
      lines += ["## Decisions without a finding", ""]
      lines += detached
      lines.append("")
    }
    lines += ["## Articles", ""]
    lines += articles.map(\.markdown)
    if !skipped.isEmpty {
      lines += ["", "## Not read", ""]
      lines += skipped.map { "- \($0.description.forMarkdown)" }
    }
    lines += ["", "## Limits", ""]
    lines += Caveat.limits.map { "- \($0)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private func markdown(_ finding: Finding, _ relation: Finding.Relation) -> [String] {
    finding.markdown(
      relation, history: decisions.attached[finding.contradiction.id], remarks: remarks(on: finding.contradiction))
  }

  private func setAsideLine(_ finding: Finding) -> [String] {
    let id = finding.contradiction.id.forMarkdown
    let reasons = decisions.attached[finding.contradiction.id]?.phrases ?? []
    return [
      "- <a id=\"\(id)\"></a>\(finding.heading(.conflict).forMarkdown) (\(id))"
        + reasons.map { ": \($0.decision.forMarkdown)" + ($0.note.map { ", \($0.forMarkdown)" } ?? "") }.joined()
    ]
  }

  /// The first line of the file, by which a later run knows it for its own.
  static let markdownMark = "<!-- written by \(Tool.name): \(schema) -->"
}

extension Finding {
  fileprivate func markdown(_ relation: Relation, history: DecisionHistory?, remarks: [String]) -> [String] {
    let item = contradiction
    var lines = [
      "### <a id=\"\(item.id.forMarkdown)\"></a>\(heading(relation).forMarkdown)",
      "",
      "\(item.explanation.forMarkdown)",
      "",
      "Score \(item.score.twoDigits) (\(scoreWord(item.score))), \(item.type.rawValue), \(item.scope.phrase), "
        + "\(item.status.phrase), found by \(item.foundBy.forMarkdown), id \(item.id.forMarkdown).",
      "",
    ]
    for (decision, note) in history?.phrases ?? [] {
      lines += [
        "\(decision.capitalizedAtStart.forMarkdown)\(note.map { ": \($0.forMarkdown)" } ?? "").", "",
      ]
    }
    if history?.isDisagreement ?? false { lines += ["The reviewers disagree.", ""] }
    for remark in remarks { lines += ["\(remark.capitalizedAtStart.forMarkdown).", ""] }
    for statement in statements { lines += statement.markdown }
    if !elsewhere.isEmpty {
      lines.append("Also published in:")
      lines.append("")
      lines += elsewhere.map { "\($0.article.markdown) (\($0.statements))" }
      lines.append("")
    }
    return lines
  }
}

extension DetachedDecision {
  fileprivate var markdown: [String] {
    guard let latest = history.latest else { return [] }
    let sides = [latest.first, latest.second].map { "\($0.speaker.forMarkdown): “\($0.words.forMarkdown)”" }
    let ids = proposals.map(\.finding.forMarkdown)
    return history.phrases.map { "- \($0.decision.capitalizedAtStart.forMarkdown)" }
      + ["  \(sides.joined(separator: " / ")). \(causePhrase)"]
      + (ids.isEmpty ? [] : ["  It may belong to \(ids.joined(separator: ", "))."])
  }
}

extension FindingNote {
  fileprivate var markdown: [String] {
    let sides = [first, second].map { "\($0.speaker.forMarkdown): “\($0.words.forMarkdown)”" }
    return [
      "- \(phrase.capitalizedAtStart.forMarkdown)", "  \(sides.joined(separator: " / ")). \(Self.detachedPhrase)",
    ]
  }
}

extension DetachedCorrection {
  fileprivate var markdown: [String] {
    history.standing.flatMap { correction in
      [
        "- \(correction.phrase.capitalizedAtStart.forMarkdown)",
        "  \(correction.claim.speaker.forMarkdown): “\(correction.claim.words.forMarkdown)”. \(causePhrase)",
      ]
    }
  }
}

extension FindingSide {
  fileprivate var markdown: [String] {
    let role = claim.speaker.role.map { " (\($0.forMarkdown))" } ?? ""
    let date = date.map { ", \($0.forMarkdown)" } ?? ""
    return [
      "**\(speakerName.forMarkdown)**\(role) \(claim.stance.verb)\(date), \(claim.kind.phrase):", "",
      "> \(claim.text.forMarkdown)", "",
      "In \(article.markdownCitation)", "",
    ]
  }
}

extension ReportedArticle {
  fileprivate var markdown: String {
    "- \(markdownCitation)" + (copyOf == nil ? "" : ": repeats another article")
  }

  fileprivate var markdownCitation: String {
    var parts = ["*\((title.isEmpty ? "(untitled)" : title).forMarkdown)*"]
    if let outlet { parts.append(outlet.forMarkdown) }
    if !byline.isEmpty { parts.append(byline.joined(separator: ", ").forMarkdown) }
    if let published { parts.append(published.date.description) }
    if let webAddress { parts.append("<\(webAddress.text.forAutolink)>") }
    parts.append(path.forMarkdown)
    return parts.joined(separator: ", ")
  }
}

extension String {
  /// The text on one line with everything escaped that Markdown or HTML in it would read as markup.
  fileprivate var forMarkdown: String {
    var escaped = UnicodeScalarView()
    for scalar in onOneLine.safeForTerminal.unicodeScalars {
      switch scalar {
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "!":
        escaped.append("\\")
        escaped.append(scalar)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// An address between angle brackets must not hold one.
  fileprivate var forAutolink: String {
    unicodeScalars.map { scalar in
      switch scalar {
      case "<": "%3C"
      case ">": "%3E"
      case "`": "%60"
      default: String(scalar)
      }
    }.joined()
  }
}
