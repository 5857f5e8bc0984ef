internal import Claims
internal import Comparison
internal import Decisions
internal import Reporting

/// What `list.mustache` shows: the findings that a filter admits, page by page.
struct ListPage {
  struct Hidden {
    var name: String
    var value: String
  }

  var heading: String
  var progress: String
  var decided: Int
  var total: Int
  var resumeAddress: String?
  var filters: FilterView
  var isNarrowed: Bool
  var hasRows: Bool
  var hidden: [Hidden]
  var firstNumber: Int
  var rows: [FindingRow]
  var count: String
  var pageNote: String
  var previousPage: String?
  var nextPage: String?

  static let rowsPerPage = 50

  /// - Parameter page: From 1; brought into the list.
  init(
    _ queue: ReviewQueue, _ standings: ReviewQueue.Standings, filter: QueueFilter, page: Int, reader: Reader,
    people: ReviewQueue.People
  ) {
    let indices = queue.indices(filter, standings, for: reader)
    let counts = queue.progress(indices, standings, for: reader)
    let pages = max((indices.count + Self.rowsPerPage - 1) / Self.rowsPerPage, 1)
    let page = min(max(page, 1), pages)
    let from = (page - 1) * Self.rowsPerPage
    let shown = indices[from..<min(from + Self.rowsPerPage, indices.count)]
    heading =
      switch filter.list {
      case .conflicts: "Conflicts"
      case .changes: "Changed positions"
      case .updates: "Updates"
      case .all: "All findings"
      }
    progress = counts.phrase
    decided = counts.decided
    total = max(counts.total, 1)
    resumeAddress = queue.nextOpen(after: nil, filter, standings, for: reader)
      .map { filter.address("/findings/\(queue.items[$0].id)") }
    filters = FilterView(filter, choices: queue.choices, people: people, reader: reader)
    isNarrowed = filter.isNarrowed
    hasRows = !indices.isEmpty
    hidden = filter.fields.fields.map { Hidden(name: $0.name, value: $0.value) }
    firstNumber = from + 1
    rows = shown.map { FindingRow(queue.items[$0], standings[$0].seen(by: reader), filter: filter) }
    count = indices.count.grouped
    pageNote =
      "\((from + 1).grouped) to \((from + shown.count).grouped) of \(indices.count.grouped), page \(page) of \(pages)"
    func address(_ page: Int) -> String { filter.address("/findings", page == 1 ? [] : [("page", "\(page)")]) }
    previousPage = page > 1 ? address(page - 1) : nil
    nextPage = page < pages ? address(page + 1) : nil
  }
}

/// One finding in a list.
struct FindingRow {
  var id: String
  var address: String
  var names: String
  var type: String
  var scope: String
  var score: String
  var days: String?
  var status: String
  var statusClass: String
  /// Who decided.
  var by: String?
  var assignee: String?
  var firstWords: String
  var secondWords: String

  /// The most of a statement that a row shows, in Unicode scalars.
  private static let reach = 180

  /// - Parameter standing: What the reader may see of it.
  init(_ item: ReviewItem, _ standing: Standing, filter: QueueFilter) {
    id = item.id
    address = filter.address("/findings/\(item.id)")
    names = item.names.onOneLine.shortened(to: 120)
    type = item.finding.contradiction.type.rawValue
    scope = item.finding.contradiction.scope.phrase
    score = item.score.twoDigits
    let days = item.days.map(readableTime)
    self.days = days.count == 2 && days[0] == days[1] ? days[0] : days.isEmpty ? nil : days.joined(separator: " and ")
    status = standing.isDisagreement ? "reviewers disagree" : standing.status.label
    statusClass = standing.isDisagreement ? "disagreement" : standing.status.rawValue
    let people = DecisionHistory.standing(standing.decisions).map(\.reviewer.onOneLine)
    by = people.isEmpty ? nil : people.joined(separator: ", ")
    assignee = standing.state.assignee.map { "assigned to \($0.onOneLine)" }
    let words = item.finding.statements.map { $0.claim.text.onOneLine.shortened(to: Self.reach) }
    firstWords = words[0]
    secondWords = words[1]
  }
}

extension DecisionHistory {
  fileprivate static func standing(_ decisions: [Decision]) -> [Decision] {
    decisions.isEmpty ? [] : DecisionHistory(decisions).standing
  }
}

/// What `filters.mustache` shows: the form that makes the address of a list.
struct FilterView {
  struct Select {
    var name: String
    var label: String
    var options: [Option]
  }

  struct Option {
    var value: String
    var phrase: String
    var isChosen: Bool
  }

  var isNarrowed: Bool
  var words: String
  var selects: [Select]
  var from: String
  var to: String
  var since: String
  var until: String
  var isDisagreement: Bool
  var hasCopies: Bool
  var isMissing: Bool

  init(_ filter: QueueFilter, choices: FilterChoices, people: ReviewQueue.People, reader: Reader) {
    isNarrowed = filter.isNarrowed
    words = filter.words
    let reviewers = reader.isBlind ? [reader.reviewer] : people.reviewers
    func same(_ words: [String]) -> [(value: String, phrase: String)] { words.map { ($0, $0) } }
    func select(
      _ name: String, _ label: String, _ chosen: String?, all: String?, _ options: [(value: String, phrase: String)]
    ) -> Select {
      let first = all.map { [Option(value: "", phrase: $0, isChosen: chosen == nil)] } ?? []
      return Select(
        name: name, label: label,
        options: first + options.map { Option(value: $0.value, phrase: $0.phrase, isChosen: $0.value == chosen) })
    }
    func pairs(_ choices: [FilterChoices.Choice]) -> [(value: String, phrase: String)] {
      choices.map { ($0.value, $0.phrase) }
    }
    let lists: [(QueueFilter.List, String)] = [
      (.conflicts, "conflicts"), (.changes, "changed positions"), (.updates, "updates"), (.all, "all findings"),
    ]
    let orders: [(QueueFilter.Order, String)] = [
      (.score, "score, highest first"), (.date, "date, latest first"), (.speaker, "speaker"),
    ]
    selects = [
      select("list", "List", filter.list.rawValue, all: nil, lists.map { ($0.0.rawValue, $0.1) }),
      select(
        "status", "Status", filter.status?.rawValue, all: "any",
        Decision.Status.allCases.map { ($0.rawValue, $0.label) }),
      select("speaker", "Speaker", filter.speaker, all: "all", pairs(choices.speakers)),
      select("outlet", "Outlet", filter.outlet, all: "all", pairs(choices.outlets)),
      select("type", "Type", filter.type?.rawValue, all: "all", pairs(choices.types)),
      select("scope", "Between", filter.scope?.rawValue, all: "all", pairs(choices.scopes)),
      select("reviewer", "Decided by", filter.reviewer, all: "anybody", same(reviewers)),
      select("assignee", "Assigned to", filter.assignee, all: "anybody or nobody", same(people.assignees)),
      select("tag", "Tag", filter.tag, all: "any or none", same(people.tags)),
      select("order", "Sort by", filter.order.rawValue, all: nil, orders.map { ($0.0.rawValue, $0.1) }),
    ]
    from = filter.lowestScore.map { "\($0)" } ?? ""
    to = filter.highestScore.map { "\($0)" } ?? ""
    since = filter.since ?? ""
    until = filter.until ?? ""
    isDisagreement = filter.isDisagreement
    hasCopies = filter.hasCopies
    isMissing = filter.missing == .mine
  }
}
