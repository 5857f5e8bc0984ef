internal import Claims
internal import Comparison
internal import Decisions
internal import Ingestion

/// What `index.mustache` shows: one property a tag.
struct ReportPage {
  struct Count {
    var label: String
    var value: String
  }
  struct SectionLink {
    var anchor: String
    var label: String
  }
  struct Choice {
    var value: String
    var phrase: String
  }
  struct ArticleRow {
    var source: SourceView
    var copyNote: String?
  }
  struct SkippedRow {
    var place: String
    var reason: String
  }

  let generator = "\(Tool.name) \(Tool.version)"
  let policy = HTMLTemplates.policy
  let style = HTMLTemplates.style
  let script = HTMLTemplates.script
  let meaning = Caveat.meaning
  let making = Caveat.making
  let limits = Caveat.limits
  var title: String
  var standfirst: String
  var counts: [Count]
  var sections: [SectionLink]
  var nothingFound: String
  var hasConflicts: Bool
  var conflicts: [FindingView]
  var filterSpeakers: [Choice]
  var filterTypes: [String]
  var filterScopes: [Choice]
  var hasChanges: Bool
  var changes: [FindingView]
  /// Changed positions that stand among the conflicts already.
  var changeLinks: [FindingView]
  var hasUpdates: Bool
  var updates: [FindingView]
  var hasSetAside: Bool
  var setAsideCount: String
  /// Findings of all three lists that reviewers dismissed, and conflicts that they called updates.
  var setAside: [FindingView]
  var hasDetached: Bool
  var detached: [DetachedView]
  var typesShown: Bool
  var typeRows: [TypeRow]
  var chartHeight: Int
  var speakersNote: String
  var speakers: [SpeakerView]
  var outlets: [OutletRow]
  var articlesNote: String
  var articles: [ArticleRow]
  var hasSkipped: Bool
  var skipped: [SkippedRow]

  init(_ report: Report, options: HTMLOptions) {
    let figures = report.counts
    let conflictFindings = report.findings(report.contradictions)
    let changeFindings = report.findings(report.positionChanges)
    let updateFindings = report.findings(report.updates)
    let links = Self.links(conflicts: conflictFindings, changes: changeFindings, updates: updateFindings)
    let speakerList = SpeakerList(report, links: links, options: options)
    func views(_ findings: [Finding], _ relation: Finding.Relation) -> [FindingView] {
      findings.map {
        FindingView(
          $0, relation: relation, history: report.decisions.attached[$0.contradiction.id],
          remarks: report.remarks(on: $0.contradiction), listedSpeakers: speakerList.listed, options: options)
      }
    }
    let conflictIDs = Set(report.contradictions.map(\.id))
    let openConflicts = conflictFindings.filter { !$0.contradiction.isSetAside }
    let unlistedChanges = changeFindings.filter { !conflictIDs.contains($0.contradiction.id) }
    let openChanges = unlistedChanges.filter { !$0.contradiction.isSetAside }
    let openUpdates = updateFindings.filter { $0.contradiction.status != .dismissed }

    title = "\(figures.contradictions.counted("conflict")) in \(figures.articles.counted("article")) – Counterclaim"
    standfirst = report.summary
    counts = Self.counts(figures)
    nothingFound =
      figures.articles == 0
      ? "No article could be read, so nothing was compared."
      : !conflictFindings.isEmpty
        ? "Every conflict that was found has been set aside by reviewers."
        : "No two statements were found that conflict. \(figures.claims.counted("claim")) in "
          + "\(figures.articles.counted("article")) were compared."
    hasConflicts = !openConflicts.isEmpty
    conflicts = views(openConflicts, .conflict)
    filterSpeakers = Self.speakerChoices(openConflicts)
    filterTypes = Set(report.contradictions.map(\.type.rawValue)).sorted()
    filterScopes = Scope.allCases.filter { scope in report.contradictions.contains { $0.scope == scope } }
      .map { Choice(value: $0.rawValue, phrase: $0.phrase) }
    changes = views(openChanges, .change)
    changeLinks = views(
      changeFindings.filter { conflictIDs.contains($0.contradiction.id) && !$0.contradiction.isSetAside }, .change)
    hasChanges = !changes.isEmpty || !changeLinks.isEmpty
    hasUpdates = !openUpdates.isEmpty
    updates = views(openUpdates, .update)
    setAside =
      views(conflictFindings.filter { $0.contradiction.isSetAside }, .conflict)
      + views(unlistedChanges.filter { $0.contradiction.isSetAside }, .change)
      + views(updateFindings.filter { $0.contradiction.status == .dismissed }, .update)
    hasSetAside = !setAside.isEmpty
    setAsideCount = setAside.count.counted("finding")
    detached = DetachedView.views(of: report)
    hasDetached = !detached.isEmpty
    typesShown = !conflictFindings.isEmpty
    typeRows = TypeRow.rows(for: report.contradictions)
    chartHeight = typeRows.count * TypeRow.rowHeight + 4
    speakersNote = speakerList.note
    speakers = speakerList.views
    outlets = OutletRow.rows(for: report)
    let listedArticles = report.articles.prefix(options.maximumArticles)
    articlesNote =
      listedArticles.count < report.articles.count
      ? "The first \(listedArticles.count.grouped) of \(report.articles.count.grouped); all are in report.json."
      : "Everything that was read, by path."
    articles = listedArticles.map {
      ArticleRow(source: SourceView($0, options: options), copyNote: $0.copyOf == nil ? nil : "repeats another article")
    }
    hasSkipped = !report.skipped.isEmpty
    skipped = report.skipped.map { item in
      SkippedRow(place: item.line.map { "\(item.path):\($0)" } ?? item.path, reason: item.reason)
    }
    sections = Self.sections(report, hasChanges: hasChanges, hasUpdates: hasUpdates, hasSetAside: hasSetAside)
  }

  private static func counts(_ figures: ReportCounts) -> [Count] {
    let rows: [(String, Int)] = [
      ("conflicts", figures.contradictions - figures.setAside), ("changed positions", figures.positionChanges),
      ("updates", figures.updates), ("articles", figures.articles), ("copies among them", figures.copies),
      ("outlets", figures.outlets), ("named speakers", figures.speakers), ("claims", figures.claims),
      ("inputs not read", figures.skipped),
    ]
    return rows.map { Count(label: $0.0, value: $0.1.grouped) }
  }

  private static func sections(
    _ report: Report, hasChanges: Bool, hasUpdates: Bool, hasSetAside: Bool
  ) -> [SectionLink] {
    let all: [(String, String, Bool)] = [
      ("conflicts", "Conflicts", true), ("changes", "Changed positions", hasChanges),
      ("updates", "Updates", hasUpdates), ("set-aside", "Set aside", hasSetAside),
      ("detached", "Decisions without a finding", !DetachedView.views(of: report).isEmpty),
      ("types", "Types", !report.contradictions.isEmpty),
      ("speakers", "Speakers", true), ("outlets", "Outlets", true), ("articles", "Articles", true),
      ("skipped", "Not read", !report.skipped.isEmpty), ("limits", "Limits", true),
    ]
    return all.filter(\.2).map { SectionLink(anchor: $0.0, label: $0.1) }
  }

  private static func speakerChoices(_ findings: [Finding]) -> [Choice] {
    var nameOf: [String: String] = [:]
    for statement in findings.flatMap(\.statements) where nameOf[statement.claim.speaker.id] == nil {
      nameOf[statement.claim.speaker.id] =
        statement.claim.kind == .narrator ? "the articles themselves" : statement.speakerName
    }
    return nameOf.map { Choice(value: $0.key, phrase: $0.value) }
      .sorted { ($0.phrase, $0.value) < ($1.phrase, $1.value) }
  }

  /// From each claim to the findings that it is part of, appearances included.
  private static func links(
    conflicts: [Finding], changes: [Finding], updates: [Finding]
  ) -> [String: [FindingLink]] {
    var links: [String: [FindingLink]] = [:]
    var linked: Set<String> = []
    func add(_ findings: [Finding], _ phrase: (_ other: String, _ isSame: Bool, _ side: Int) -> String) {
      for finding in findings where linked.insert(finding.contradiction.id).inserted {
        let names = finding.statements.map(\.speakerName)
        for (side, other) in finding.statements.reversed().map(\.nameInSentence).enumerated() {
          let link = FindingLink(
            id: finding.contradiction.id, phrase: phrase(other, names[0] == names[1], side))
          var ids = [finding.statements[side].claim.id]
          ids += finding.contradiction.appearances.filter { $0.side == side }.map(\.claim)
          for id in ids where links[id]?.contains(link) != true { links[id, default: []].append(link) }
        }
      }
    }
    add(conflicts) { other, isSame, _ in
      isSame ? "conflicts with another statement of the same speaker" : "conflicts with \(other)"
    }
    add(changes) { _, _, side in side == 0 ? "differs from a later statement" : "differs from an earlier statement" }
    add(updates) { other, _, side in side == 0 ? "updated by \(other)" : "updates \(other)" }
    return links
  }
}
