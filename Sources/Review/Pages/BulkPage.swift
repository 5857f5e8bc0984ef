internal import Decisions
internal import Reporting
internal import Values

/// What `bulk.mustache` shows: the findings that one decision would be taken on.
struct BulkPage {
  var count: String
  var formToken: String
  /// Of the findings that are shown here, so that no others are decided on.
  var digest: String
  var hidden: [ListPage.Hidden]
  var options: [FilterView.Option]
  var rows: [FindingRow]
  var more: String?
  var back: String

  private static let maximumRows = 100

  init(
    _ queue: ReviewQueue, _ standings: ReviewQueue.Standings, _ choice: BulkChoice, reader: Reader, formToken: String
  ) {
    count = choice.indices.count.counted("finding")
    self.formToken = formToken
    digest = choice.digest(in: queue)
    hidden = choice.fields.fields.map { ListPage.Hidden(name: $0.name, value: $0.value) }
    options =
      [Decision.Status.confirmed, .update, .needsChecking].map {
        FilterView.Option(value: $0.rawValue, phrase: $0.label, isChosen: false)
      }
      + DismissalReason.standard.map {
        FilterView.Option(value: "dismissed \($0.name)", phrase: "dismissed: \($0.phrase)", isChosen: false)
      } + [FilterView.Option(value: Decision.Status.open.rawValue, phrase: "open again", isChosen: false)]
    rows = choice.indices.prefix(Self.maximumRows).map {
      FindingRow(queue.items[$0], standings[$0].seen(by: reader), filter: choice.filter)
    }
    let rest = choice.indices.count - rows.count
    more = rest > 0 ? "And \(rest.counted("more finding", "more findings"))." : nil
    back = choice.filter.address("/findings")
  }
}

/// On which findings one decision is to be taken: those that are ticked, or all that a filter admits.
struct BulkChoice {
  var filter: QueueFilter
  var indices: [Int]
  /// What the form sends back.
  var fields: FormFields

  init(_ fields: FormFields, _ queue: ReviewQueue, _ standings: ReviewQueue.Standings, reader: Reader) {
    filter = QueueFilter(fields)
    var own = filter.fields.fields.map { ($0.name, $0.value) }
    if fields["of"] == "all" {
      indices = queue.indices(filter, standings, for: reader)
      own.append(("of", "all"))
    } else {
      var seen: Set<Int> = []
      indices = fields.all("id").compactMap(queue.index).filter { seen.insert($0).inserted }
      own += indices.map { ("id", queue.items[$0].id) }
    }
    self.fields = FormFields(own)
  }

  func digest(in queue: ReviewQueue) -> String {
    ContentHash.identifier("b", of: indices.map { queue.items[$0].id }.sorted())
  }
}
