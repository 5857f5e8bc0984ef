internal import Decisions
internal import Reporting

/// What `detached.mustache` shows: decisions whose finding is not in this run, and what may be meant.
struct DetachedPage {
  struct Entry {
    var key: String
    var firstSpeaker: String
    var firstWords: String
    var secondSpeaker: String
    var secondWords: String
    var history: [HistoryRow]
    var cause: String
    var proposals: [ProposalView]
  }

  struct Other {
    var what: String
    var words: String
    var cause: String
  }

  struct ProposalView {
    var id: String
    var address: String
    var names: String
    var difference: String
    var status: String
    var statusClass: String
  }

  var formToken: String
  var hasDetached: Bool
  var detached: [Entry]
  /// Notes and corrections, one line each.
  var others: [Other]
  var hasOthers: Bool

  init(
    _ detached: ReviewQueue.Detached, _ queue: ReviewQueue, _ standings: ReviewQueue.Standings, reader: Reader,
    formToken: String
  ) {
    self.formToken = formToken
    hasDetached = detached.count > 0
    var filter = QueueFilter()
    filter.list = .all
    self.detached = detached.decisions.compactMap { item in
      guard let latest = item.history.latest else { return nil }
      let visible = item.history.decisions.filter { !reader.isBlind || $0.reviewer == reader.reviewer }
      return Entry(
        key: latest.key.description, firstSpeaker: latest.first.speaker.onOneLine, firstWords: latest.first.words,
        secondSpeaker: latest.second.speaker.onOneLine, secondWords: latest.second.words,
        history: HistoryRow.rows(of: visible), cause: item.causePhrase,
        proposals: item.proposals.compactMap { proposal in
          queue.index(of: proposal.finding).map { index in
            let standing = standings[index].seen(by: reader)
            return ProposalView(
              id: proposal.finding, address: filter.address("/findings/\(proposal.finding)"),
              names: queue.items[index].names.onOneLine, difference: proposal.difference,
              status: standing.isDisagreement ? "reviewers disagree" : standing.status.label,
              statusClass: standing.status.rawValue)
          }
        })
    }
    others =
      detached.notes.map { note in
        Other(
          what: "\(note.reviewer.onOneLine): \(note.phrase)", words: "\(note.first.words) / \(note.second.words)",
          cause: FindingNote.detachedPhrase)
      }
      + detached.corrections.compactMap { item in
        item.history.effective.map {
          Other(what: "\($0.reviewer.onOneLine) \($0.what)", words: $0.claim.words, cause: item.causePhrase)
        }
      }
    hasOthers = !others.isEmpty
  }
}
