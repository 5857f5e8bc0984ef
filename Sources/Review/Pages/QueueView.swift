internal import Comparison
internal import Decisions
internal import Reporting

/// What `queue.mustache` shows: the findings around this one, and how far the list is.
struct QueueView {
  struct Row {
    var address: String
    var names: String
    var type: String
    var score: String
    var status: String
    var statusClass: String
    var isCurrent: Bool
  }

  var rows: [Row]
  var place: String
  var progress: String
  var decided: Int
  var total: Int
  var previousAddress: String?
  var nextAddress: String?
  var previousKey: String?
  var nextKey: String?
  var listAddress: String
  var isNarrowed: Bool

  private static let before = 3
  private static let after = 8

  init(
    around index: Int, _ queue: ReviewQueue, _ standings: ReviewQueue.Standings, filter: QueueFilter, reader: Reader,
    keys: KeyMap
  ) {
    let indices = queue.indices(filter, standings, for: reader)
    // A finding that the filter does not admit any more still has its place between its neighbours.
    let position = indices.firstIndex(of: index)
    let start = position ?? indices.firstIndex { queue.follows($0, index, filter.order) } ?? indices.endIndex
    let from = max(start - Self.before, 0)
    let to = min(from + Self.before + Self.after, indices.count)
    rows = indices[min(from, to)..<to].map { other in
      let item = queue.items[other]
      let standing = standings[other].seen(by: reader)
      return Row(
        address: filter.address("/findings/\(item.id)"), names: item.names.onOneLine.shortened(to: 80),
        type: item.finding.contradiction.type.rawValue, score: item.score.twoDigits,
        status: standing.isDisagreement ? "disagreement" : standing.status.label,
        statusClass: standing.isDisagreement ? "disagreement" : standing.status.rawValue, isCurrent: other == index)
    }
    let counts = queue.progress(indices, standings, for: reader)
    place =
      position.map { "Finding \(($0 + 1).grouped) of \(indices.count.grouped)" }
      ?? "Not in this list of \(indices.count.grouped)"
    progress = counts.phrase
    decided = counts.decided
    total = max(counts.total, 1)
    func address(_ place: Int) -> String? {
      indices.indices.contains(place) ? filter.address("/findings/\(queue.items[indices[place]].id)") : nil
    }
    previousAddress = address(start - 1)
    nextAddress = address(position == nil ? start : start + 1)
    previousKey = keys.shown(.previous)
    nextKey = keys.shown(.next)
    listAddress = filter.address("/findings")
    isNarrowed = filter.isNarrowed
  }
}

extension ReviewQueue.Progress {
  /// "37 of 212 decided, 4 need checking".
  var phrase: String {
    let checking = needChecking == 1 ? "1 needs checking" : "\(needChecking.grouped) need checking"
    return "\(decided.grouped) of \(total.grouped) decided, \(checking)"
  }
}
