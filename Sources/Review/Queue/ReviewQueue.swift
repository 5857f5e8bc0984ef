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
    /// The findings on which reviewers disagree.
    fileprivate(set) var disagreeing: Set<Int> = []
    package subscript(_ index: Int) -> Standing { all[index] }

    fileprivate mutating func add(to index: Int, _ change: (Standing) -> Standing) {
      all[index] = change(all[index])
      if all[index].isDisagreement { disagreeing.insert(index) } else { disagreeing.remove(index) }
    }
  }

  private struct State {
    var standings: Standings
    var mark = LogMark()
    var detached: Detached?
    var reviewers: Set<String> = []
    var assignees: Set<String> = []
    var tags: Set<String> = []
    var corrections: [ClaimKey: [Correction]] = [:]
  }

  /// What was put down on findings and claims that this run does not have.
  struct Detached: Sendable {
    var decisions: [DetachedDecision]
    var notes: [FindingNote]
    var corrections: [DetachedCorrection]
    var count: Int { decisions.count + notes.count + corrections.count }
  }

  /// The names and words that filters can be set to.
  struct People: Sendable {
    var reviewers: [String]
    var assignees: [String]
    var tags: [String]
  }

  package init(_ report: Report, store: Store, toolVersion: String) throws(StoreError) {
    self.report = report
    self.store = store
    self.toolVersion = toolVersion
    let identities = report.decisionIdentities
    let items = report.reviewItems(identities)
    self.items = items
    choices = FilterChoices(items)
    indexOf = Dictionary(items.indices.map { (items[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    var itemsOf: [DecisionKey: [Int]] = [:]
    for identity in identities {
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
    state = Mutex(State(standings: Standings(all: items.map { _ in .none })))
    // Read now, so that no page waits for it.
    _ = try detached()
  }

  package func index(of id: String) -> Int? { indexOf[id] }

  /// What stands now, the writes of other processes included.
  package func standings() throws(StoreError) -> Standings {
    try withCurrentState { $0.standings }
  }

  /// Everyone who ever decided or was assigned, and every tag, sorted.
  func people() throws(StoreError) -> People {
    try withCurrentState { state in
      People(reviewers: state.reviewers.sorted(), assignees: state.assignees.sorted(), tags: state.tags.sorted())
    }
  }

  /// What was corrected in a claim, earliest first.
  func corrections(of claim: DecisionSide) throws(StoreError) -> [Correction] {
    try withCurrentState { $0.corrections[ClaimKey(claim)] ?? [] }
  }

  /// What no finding or claim answers to; see ``DecisionMatch``.
  func detached() throws(StoreError) -> Detached {
    try withCurrentState { state throws(StoreError) in
      if let known = state.detached { return known }
      let match = report.matching(try store.decisionLog())
      let detached = Detached(
        decisions: match.detached, notes: match.detachedNotes, corrections: report.corrections.detached)
      state.detached = detached
      return detached
    }
  }

  private func withCurrentState<Result: Sendable>(
    _ body: @Sendable (inout State) throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    try state.withLock { state throws(StoreError) in
      let news = try store.entries(after: state.mark)
      if !news.step.isEmpty { apply(news.step, to: &state) }
      state.mark = news.mark
      return try body(&state)
    }
  }

  private func apply(_ step: Step, to state: inout State) {
    var notesOf: [Int: [FindingNote]] = [:]
    for note in step.notes {
      switch note.content {
      case .assignee(let name): if let name { state.assignees.insert(name) }
      case .tags(let tags): state.tags.formUnion(tags)
      case .reply: break
      }
      let indices = itemsOf[note.key] ?? []
      if indices.isEmpty { state.detached = nil }
      for index in indices { notesOf[index, default: []].append(note) }
    }
    for (index, more) in notesOf { state.standings.add(to: index) { $0.adding(notes: more) } }
    for correction in step.corrections { state.corrections[correction.key, default: []].append(correction) }
    var decisionsOf: [Int: [Decision]] = [:]
    for decision in step.decisions {
      state.reviewers.insert(decision.reviewer)
      let indices = itemsOf[decision.key] ?? []
      if indices.isEmpty { state.detached = nil }
      for index in indices { decisionsOf[index, default: []].append(decision) }
    }
    for (index, more) in decisionsOf { state.standings.add(to: index) { $0.adding(more) } }
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
    /// How far the speaker moved; for findings about one speaker.
    package var change: PositionChange?
    package init(
      _ status: Decision.Status, reason: DismissalReason? = nil, note: String = "", settles: Bool = false,
      change: PositionChange? = nil
    ) {
      self.status = status
      self.reason = reason
      self.note = note
      self.settles = settles
      self.change = change
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
        note: judgement.note, reviewer: reviewer, at: moment, settles: judgement.settles,
        change: judgement.change)
    }
    try store.record(decisions, toolVersion: toolVersion)
  }

  /// Puts down who looks into a finding, its tags, or a right of reply.
  ///
  /// - Throws: ``DecisionFault`` or ``StoreError``.
  func note(_ index: Int, _ content: FindingNote.Content, by reviewer: String, at moment: Moment) throws {
    let item = items[index]
    let note = try FindingNote(
      on: item.first, and: item.second, finding: item.id, content, reviewer: reviewer, at: moment)
    try store.record(Step(notes: [note]), toolVersion: toolVersion)
  }

  /// Corrects one statement of a finding, for the next run.
  ///
  /// - Throws: ``DecisionFault`` or ``StoreError``.
  func correct(
    _ index: Int, side: Int, _ change: Correction.Change, note: String, by reviewer: String, at moment: Moment
  ) throws {
    let correction = try Correction(
      of: items[index].asRead(side), change, note: note, reviewer: reviewer, at: moment)
    try store.record(Step(corrections: [correction]), toolVersion: toolVersion)
  }

  /// - Returns: The findings that were brought back, or `nil` where there is nothing to undo.
  func undo(by reviewer: String, at moment: Moment) throws(StoreError) -> [Int]? {
    try store.undo(by: reviewer, at: moment, toolVersion: toolVersion).map(findings)
  }

  func redo(by reviewer: String, at moment: Moment) throws(StoreError) -> [Int]? {
    try store.redo(by: reviewer, at: moment, toolVersion: toolVersion).map(findings)
  }

  /// The findings that a step is about, each once, in their order.
  private func findings(of step: Step) -> [Int] {
    let claims = Set(step.corrections.map(\.key))
    let own = (step.decisions.map(\.finding) + step.notes.map(\.finding)).compactMap { indexOf[$0] }
    let corrected =
      claims.isEmpty
      ? []
      : items.indices.filter { index in
        [0, 1].contains { claims.contains(ClaimKey(items[index].asRead($0))) }
      }
    return Set(own + corrected).sorted()
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
