internal import Decisions
internal import Reporting
internal import Store

// The pages that only show.
extension ReviewSite {
  /// The first finding that is open, or the list when there is none.
  func resume(_ call: Call) throws(StoreError) -> WebResponse {
    let filter = call.filter
    let standings = try queue.standings()
    guard let index = queue.nextOpen(after: nil, filter, standings, for: call.reader) else {
      return .redirect(to: filter.address("/findings"))
    }
    return .redirect(to: filter.address("/findings/\(queue.items[index].id)"))
  }

  func list(_ call: Call) throws(StoreError) -> WebResponse {
    let view = ListPage(
      queue, try queue.standings(), filter: call.filter, page: call.request.query["page"].flatMap { Int($0) } ?? 1,
      reader: call.reader, people: try queue.people())
    return page(view, .list, title: view.heading, call)
  }

  func finding(_ id: String, _ call: Call) throws(StoreError) -> WebResponse {
    guard let index = queue.index(of: id) else { return notFound(call) }
    return try finding(index, filter: call.filter, call)
  }

  /// - Parameter note: What was written and not saved.
  func finding(
    _ index: Int, filter: QueueFilter, _ call: Call, note: String? = nil, notice: Visit.Notice? = nil,
    status: WebResponse.Status = .ok
  ) throws(StoreError) -> WebResponse {
    let item = queue.items[index]
    let standings = try queue.standings()
    let reader = call.reader
    let keys = call.keys
    let form = DecisionForm(
      item, standing: standings[index], note: note, filter: filter, reader: reader,
      formToken: call.visit.formToken.text, keys: keys)
    let around = QueueView(around: index, queue, standings, filter: filter, reader: reader, keys: keys)
    let corrections = try [0, 1].map { side throws(StoreError) in try queue.corrections(of: item.asRead(side)) }
    let desk = DeskView(
      item, standings[index], corrections: corrections, today: String("\(now())".prefix(10)), filter: filter,
      reader: reader, formToken: call.visit.formToken.text, keys: keys)
    let view = FindingPage(
      item, standing: standings[index], queue: around, form: form, desk: desk, corrections: corrections.flatMap(\.self),
      filter: filter, reader: reader, keys: keys)
    return page(view, .finding, title: view.heading, call, status: status, notice: notice)
  }

  func articles(_ id: String, _ call: Call) -> WebResponse {
    guard let index = queue.index(of: id) else { return notFound(call) }
    let view = ArticlesPage(queue.items[index], texts: texts, filter: call.filter)
    return page(view, .article, title: "Both articles", call)
  }

  func detached(_ call: Call) throws(StoreError) -> WebResponse {
    let view = DetachedPage(
      try queue.detached(), queue, try queue.standings(), reader: call.reader, formToken: call.visit.formToken.text)
    return page(view, .detached, title: "Decisions without a finding", call)
  }

  func settings(_ call: Call) -> WebResponse {
    page(
      SettingsPage(call.reader, keys: call.keys, formToken: call.visit.formToken.text), .settings, title: "Settings",
      call)
  }

  func help(_ call: Call) -> WebResponse {
    // Back to the page that was read, where the browser names it; the host was checked before.
    let origin = "http://\(call.request.header("host") ?? "")"
    let from = call.request.header("referer").flatMap {
      $0.hasPrefix(origin + "/") ? String($0.dropFirst(origin.utf8.count)) : nil
    }
    return page(HelpPage(back: Self.localAddress(from), keys: call.keys), .help, title: "Keys and words", call)
  }

  func bulk(_ call: Call) throws(StoreError) -> WebResponse {
    let standings = try queue.standings()
    let choice = BulkChoice(call.request.query, queue, standings, reader: call.reader)
    guard !choice.indices.isEmpty else {
      visits.change(call.visit) { $0.notice = .init(text: "Nothing is ticked.", isError: true) }
      return .redirect(to: choice.filter.address("/findings"))
    }
    return bulk(choice, standings, call)
  }

  func bulk(
    _ choice: BulkChoice, _ standings: ReviewQueue.Standings, _ call: Call, notice: Visit.Notice? = nil,
    status: WebResponse.Status = .ok
  ) -> WebResponse {
    let view = BulkPage(queue, standings, choice, reader: call.reader, formToken: call.visit.formToken.text)
    return page(view, .bulk, title: "Decide on \(view.count)", call, status: status, notice: notice)
  }
}
