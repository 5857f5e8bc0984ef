internal import Claims
internal import Comparison
internal import Values

/// What `speaker.mustache` shows: a speaker's claims by date, those in findings marked.
struct SpeakerView {
  var anchor: String
  var name: String
  var role: String?
  var otherRoles: String?
  var tally: String
  var entries: [SpeakerEntry]
  var more: String?
}

/// One claim on a speaker's time line.
struct SpeakerEntry {
  var date: String
  var stance: String
  var words: String
  var outlet: String
  var isMarked: Bool
  var links: [FindingLink]
}

/// The way from a claim to a finding.
struct FindingLink: Hashable {
  var id: String
  var phrase: String
}

/// The speakers of a report, those in findings first.
struct SpeakerList {
  private(set) var views: [SpeakerView] = []
  /// The ids of the speakers that have a view.
  private(set) var listed: Set<String> = []
  private(set) var note: String

  init(_ report: Report, links: [String: [FindingLink]], options: HTMLOptions) {
    var articleOf: [String: ReportedArticle] = [:]
    for article in report.articles where articleOf[article.id] == nil { articleOf[article.id] = article }
    var order: [String] = []
    var claimsOf: [String: [Claim]] = [:]
    for claim in report.claims where claim.hasNamedSpeaker {
      if claimsOf[claim.speaker.id] == nil { order.append(claim.speaker.id) }
      claimsOf[claim.speaker.id, default: []].append(claim)
    }
    let groups = order.compactMap { id in claimsOf[id].map { SpeakerGroup(id: id, claims: $0, links: links) } }
      .sorted { $0.precedes($1) }
    for (index, group) in groups.enumerated() where index < options.maximumSpeakers || group.findings > 0 {
      listed.insert(group.id)
      views.append(group.view(articleOf: articleOf, links: links, maximumClaims: options.maximumClaimsPerSpeaker))
    }
    let unnamed = report.claims.count { $0.kind != .narrator && !$0.hasNamedSpeaker }
    note =
      groups.isEmpty
      ? "No named speaker was found." : "\(groups.count.counted("named speaker")), those in conflicts first."
    if views.count < groups.count { note += " The first \(views.count.grouped) are listed." }
    if unnamed > 0 { note += " \(unnamed.counted("claim")) came from speakers without a name." }
    if !report.claims.isEmpty { note += " All claims are in claims.csv." }
  }
}

private struct SpeakerGroup {
  var id: String
  var claims: [Claim]
  var findings: Int
  var name: String

  init(id: String, claims: [Claim], links: [String: [FindingLink]]) {
    self.id = id
    self.claims = claims
    findings = Set(claims.flatMap { links[$0.id] ?? [] }.map(\.id)).count
    name = claims.first?.speaker.name ?? ""
  }

  func precedes(_ other: SpeakerGroup) -> Bool {
    if findings != other.findings { return findings > other.findings }
    if claims.count != other.claims.count { return claims.count > other.claims.count }
    return (name, id) < (other.name, other.id)
  }

  func view(
    articleOf: [String: ReportedArticle], links: [String: [FindingLink]], maximumClaims: Int
  ) -> SpeakerView {
    let roles = roles(articleOf: articleOf)
    var tally = claims.count.counted("claim")
    if findings > 0 { tally += ", in " + findings.counted("finding") }
    let lines = timeline(articleOf: articleOf, links: links)
    // Claims in findings stay; the others fill the rest of the list in their order.
    var room = max(maximumClaims - lines.count { !$0.links.isEmpty }, 0)
    let shown = lines.filter { line in
      guard line.links.isEmpty else { return true }
      room -= 1
      return room >= 0
    }
    return SpeakerView(
      anchor: id, name: name, role: roles.first?.text,
      otherRoles: roles.count > 1 ? roles.dropFirst().prefix(6).map(\.withDay).joined(separator: "; ") : nil,
      tally: tally, entries: shown.map(\.entry),
      more: shown.count < lines.count
        ? "\((lines.count - shown.count).counted("more statement", "more statements")) in claims.csv." : nil)
  }

  /// The roles that the articles give, each with the day of the first that does; the latest role first.
  private func roles(articleOf: [String: ReportedArticle]) -> [(text: String, withDay: String)] {
    var found: [(text: String, day: String?)] = []
    for claim in claims {
      guard let role = claim.speaker.role else { continue }
      let day = articleOf[claim.article]?.published?.date.description
      if let known = found.firstIndex(where: { $0.text.lowercased() == role.lowercased() }) {
        if let day { found[known].day = min(found[known].day ?? day, day) }
      } else {
        found.append((role, day))
      }
    }
    return found.enumerated().sorted { left, right in
      let (one, other) = (left.element.day ?? "", right.element.day ?? "")
      return one != other ? one > other : left.offset < right.offset
    }.map { _, role in
      (text: role.text, withDay: role.day.map { "\(role.text) (\(readableTime($0)))" } ?? role.text)
    }
  }

  /// The claims by date, those without one last; the same words published again are one line.
  private func timeline(
    articleOf: [String: ReportedArticle], links: [String: [FindingLink]]
  ) -> [TimelineLine] {
    var lines: [TimelineLine] = []
    var lineOf: [String: Int] = [:]
    for claim in claims {
      let article = articleOf[claim.article]
      let key = "\(claim.stance.rawValue) \(claim.text)"
      let outlet = article?.outlet ?? article?.title ?? ""
      if let index = lineOf[key] {
        lines[index].add(outlet: outlet, links: links[claim.id] ?? [])
      } else {
        lineOf[key] = lines.count
        lines.append(
          TimelineLine(
            claim: claim, date: claim.time.utterance ?? article?.published?.date.description, outlets: [outlet],
            links: links[claim.id] ?? []))
      }
    }
    return lines.enumerated()
      .sorted { ($0.element.date ?? "~", $0.offset) < ($1.element.date ?? "~", $1.offset) }.map(\.element)
  }
}

private struct TimelineLine {
  var claim: Claim
  var date: String?
  var outlets: [String]
  var links: [FindingLink]

  mutating func add(outlet: String, links more: [FindingLink]) {
    if !outlets.contains(outlet) { outlets.append(outlet) }
    for link in more where !links.contains(link) { links.append(link) }
  }

  var entry: SpeakerEntry {
    let others = outlets.count - 1
    return SpeakerEntry(
      date: date.map(readableTime) ?? "no date", stance: claim.stance.verb,
      words: claim.text.onOneLine.shortened(to: 240),
      outlet: others > 0 ? "\(outlets[0]) and \(others.counted("other"))" : outlets.first ?? "",
      isMarked: !links.isEmpty, links: links)
  }
}

extension String {
  /// Cut at a space, with `[…]` in place of the rest, when it has more than `limit` scalars.
  package func shortened(to limit: Int) -> String {
    let scalars = unicodeScalars
    guard let cut = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
      cut < scalars.endIndex
    else { return self }
    let space = scalars[..<cut].lastIndex(of: " ") ?? cut
    return String(scalars[..<space]) + " […]"
  }
}
