internal import Claims
internal import Comparison
package import Decisions
package import Reporting
package import Store
internal import Synchronization

/// The findings of a report with what was decided on them: an index in memory over the store's log.
///
/// Every write goes to the store first, and is read back from it; so are the writes of other processes.
package final class ReviewQueue: Sendable {
  package let items: [ReviewItem]
  let choices: FilterChoices
  private let report: Report
  private let store: Store
  private let toolVersion: String
  private let indexOf: [String: Int]
  private let itemsOf: [DecisionKey: [Int]]
  /// The indices of all findings in each order, and the place of each finding in it.
  private let ranks: [QueueFilter.Order: [Int]]
  private let places: [QueueFilter.Order: [Int]]
  private let state: Mutex<State>

  /// What was decided on all findings at one moment.
  package struct Standings: Sendable {
    fileprivate(set) var all: [Standing]
    package subscript(_ index: Int) -> Standing { all[index] }
  }

  private struct State {
    var standings: Standings
    var lastNumber: Int64
    var log: DecisionLog?
    var detached: [DetachedDecision]?
    var reviewers: Set<String> = []
  }

  package init(_ report: Report, store: Store, toolVersion: String) throws(StoreError) {
    self.report = report
    self.store = store
    self.toolVersion = toolVersion
    let items = report.reviewItems()
    self.items = items
    choices = FilterChoices(items)
    indexOf = Dictionary(items.indices.map { (items[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    var itemsOf: [DecisionKey: [Int]] = [:]
    for identity in report.decisionIdentities {
      guard let index = indexOf[identity.id] else { continue }
      for key in identity.keys { itemsOf[key, default: []].append(index) }
    }
    self.itemsOf = itemsOf
    let ranks = Dictionary(
      uniqueKeysWithValues: QueueFilter.Order.allCases.map { ($0, items.indices.sorted($0.precedes, items)) })
    self.ranks = ranks
    places = ranks.mapValues { order in
      var places = [Int](repeating: 0, count: order.count)
      for (place, index) in order.enumerated() { places[index] = place }
      return places
    }
    state = Mutex(State(standings: Standings(all: items.map { _ in Standing() }), lastNumber: 0))
    _ = try standings()
  }

  package func index(of id: String) -> Int? { indexOf[id] }

  /// What stands now, the writes of other processes included.
  package func standings() throws(StoreError) -> Standings {
    try withCurrentState { $0.standings }
  }

  /// Everyone who ever decided, in the order of their names.
  func reviewers() throws(StoreError) -> [String] { try withCurrentState { $0.reviewers.sorted() } }

  /// Decisions that no finding answers to; see ``DecisionMatch``.
  func detached() throws(StoreError) -> [DetachedDecision] {
    try withCurrentState { state throws(StoreError) in
      if let known = state.detached { return known }
      let match = try store.decisionLog().matched(to: report.decisionIdentities) { report.decisionSides }
      state.detached = match.detached
      return match.detached
    }
  }

  private func withCurrentState<Result: Sendable>(
    _ body: @Sendable (inout State) throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    try state.withLock { state throws(StoreError) in
      let news = try store.decisions(after: state.lastNumber)
      if !news.decisions.isEmpty { apply(news.decisions, to: &state) }
      state.lastNumber = news.last
      return try body(&state)
    }
  }

  private func apply(_ decisions: [Decision], to state: inout State) {
    var decisionsOf: [Int: [Decision]] = [:]
    for decision in decisions {
      state.reviewers.insert(decision.reviewer)
      let indices = itemsOf[decision.key] ?? []
      if indices.isEmpty { state.detached = nil }
      for index in indices { decisionsOf[index, default: []].append(decision) }
    }
    for (index, more) in decisionsOf { state.standings.all[index].add(more) }
  }
}

extension ReviewQueue {
  /// The indices of the findings that a filter admits, in its order.
  package func indices(
    _ filter: QueueFilter, _ standings: Standings, for reader: Reader
  ) -> [Int] {
    let terms = filter.terms
    return (ranks[filter.order] ?? []).filter {
      filter.admits(items[$0], standings.all[$0], for: reader, terms: terms)
    }
  }

  /// Whether a finding stands behind another in an order.
  func follows(_ one: Int, _ other: Int, _ order: QueueFilter.Order) -> Bool {
    guard let places = places[order] else { return false }
    return places[one] > places[other]
  }

  /// How far a list of findings is.
  func progress(_ indices: [Int], _ standings: Standings, for reader: Reader) -> Progress {
    var progress = Progress(total: indices.count, decided: 0, needChecking: 0)
    for index in indices {
      let status = standings.all[index].status(seenBy: reader)
      if status != .open { progress.decided += 1 }
      if status == .needsChecking { progress.needChecking += 1 }
    }
    return progress
  }

  struct Progress: Sendable {
    var total: Int
    var decided: Int
    var needChecking: Int
  }

  /// The finding to go to from one: the next that is open, round to the first.
  func nextOpen(
    after index: Int?, _ filter: QueueFilter, _ standings: Standings, for reader: Reader
  ) -> Int? {
    let order = ranks[filter.order] ?? []
    let start = index.flatMap { places[filter.order]?[$0] }.map { $0 + 1 } ?? 0
    let terms = filter.terms
    return (order[start...] + order[..<start]).first {
      $0 != index && standings.all[$0].status(seenBy: reader) == .open
        && filter.admits(items[$0], standings.all[$0], for: reader, terms: terms)
    }
  }
}

extension ReviewQueue {
  /// What a reviewer says of findings.
  package struct Judgement: Sendable {
    package var status: Decision.Status
    package var reason: DismissalReason?
    package var note: String
    package var settles: Bool
    package init(_ status: Decision.Status, reason: DismissalReason? = nil, note: String = "", settles: Bool = false) {
      self.status = status
      self.reason = reason
      self.note = note
      self.settles = settles
    }
  }

  /// Records a judgement on findings, as one step of undo. It is on disk when this returns.
  ///
  /// - Throws: ``DecisionFault`` or ``StoreError``.
  package func decide(
    _ indices: [Int], _ judgement: Judgement, by reviewer: String, at moment: Moment
  ) throws {
    let decisions = try indices.map { index in
      let item = items[index]
      return try Decision(
        on: item.first, and: item.second, finding: item.id, status: judgement.status, reason: judgement.reason,
        note: judgement.note, reviewer: reviewer, at: moment, settles: judgement.settles)
    }
    try store.record(decisions, toolVersion: toolVersion)
  }

  /// - Returns: The findings that were brought back, or `nil` where there is nothing to undo.
  func undo(by reviewer: String, at moment: Moment) throws(StoreError) -> [Int]? {
    try store.undo(by: reviewer, at: moment, toolVersion: toolVersion)?.compactMap { indexOf[$0.finding] }
  }

  func redo(by reviewer: String, at moment: Moment) throws(StoreError) -> [Int]? {
    try store.redo(by: reviewer, at: moment, toolVersion: toolVersion)?.compactMap { indexOf[$0.finding] }
  }
}

extension QueueFilter.Order {
  /// Items stand in the order of the report: by falling score, then id.
  fileprivate func precedes(_ one: ReviewItem, _ other: ReviewItem) -> Bool? {
    switch self {
    case .score: return one.score == other.score ? nil : one.score > other.score
    case .date:
      let days = (one.days.max() ?? "", other.days.max() ?? "")
      return days.0 == days.1 ? nil : days.0 > days.1
    case .speaker:
      let names = (one.names.lowercased(), other.names.lowercased())
      return names.0 == names.1 ? nil : names.0 < names.1
    }
  }
}

extension Range<Int> {
  /// Sorted by a comparison that knows ties, in which the lower index comes first.
  fileprivate func sorted(
    _ precedes: (ReviewItem, ReviewItem) -> Bool?, _ items: [ReviewItem]
  ) -> [Int] {
    sorted { precedes(items[$0], items[$1]) ?? ($0 < $1) }
  }
}
