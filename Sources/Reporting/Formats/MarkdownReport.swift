internal import Claims
internal import Comparison
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
    for finding in findings(contradictions) { lines += finding.markdown(.conflict) }
    let shown = Set(contradictions.map(\.id))
    let changes = findings(positionChanges.filter { !shown.contains($0.id) })
    if !changes.isEmpty {
      lines += ["## Changed positions", ""]
      for finding in changes { lines += finding.markdown(.change) }
    }
    if !updates.isEmpty {
      lines += ["## Updates", ""]
      for finding in findings(updates) { lines += finding.markdown(.update) }
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

  /// The first line of the file, by which a later run knows it for its own.
  static let markdownMark = "<!-- written by \(Tool.name): \(schema) -->"
}

extension Finding {
  fileprivate func markdown(_ relation: Relation) -> [String] {
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
