package import Decisions
internal import Reporting
internal import Store

/// The review as a function from a request to a response; only the store and the list of visits lie behind it.
package final class ReviewSite: Sendable {
  let queue: ReviewQueue
  /// The body texts of the articles, by id.
  let texts: [String: String]
  let visits = Visits()
  private let rules: AccessRules
  private let reader: Reader
  private let templates: PageTemplates
  let now: @Sendable () -> Moment

  /// - Parameters:
  ///   - reader: Whose name a new visit bears.
  ///   - port: Where the browser reaches the server.
  ///   - token: What the first address must hold.
  package init(
    _ queue: ReviewQueue, texts: [String: String], reader: Reader, port: UInt16, token: Secret,
    now: @escaping @Sendable () -> Moment
  ) throws {
    self.queue = queue
    self.texts = texts
    self.reader = reader
    self.now = now
    rules = AccessRules(token: token, port: port)
    templates = try PageTemplates()
  }

  package func respond(to request: WebRequest) -> WebResponse {
    var response = answer(request)
    response.headers += AccessRules.headers(policy: PageTemplates.policy)
    return response
  }

  private func answer(_ request: WebRequest) -> WebResponse {
    if let refusal = rules.refusal(of: request) { return refusal }
    if let entry = rules.admit(request, to: visits, reviewer: reader.reviewer, isBlind: reader.isBlind) { return entry }
    guard let visit = visits.visit(request.cookie(rules.cookie)) else {
      return .text(
        "Open the address that counterclaim review printed when it started; it holds the key to this server.",
        status: .forbidden)
    }
    var form = FormFields()
    if request.method == "POST" {
      form = FormFields(encoded: request.body)
      guard visit.formToken.matches(form["form"]) else {
        return .text("The form is not of this visit. Go back, reload the page and send it again.", status: .forbidden)
      }
    }
    let call = Call(request: request, form: form, visit: visit)
    do {
      return try route(call)
    } catch let error as StoreError {
      return page(
        MessagePage(heading: "The store cannot be used", text: "\(error). Nothing was lost; reload to try again."),
        .message,
        title: "Store", call, status: .unavailable)
    } catch {
      return page(
        MessagePage(heading: "That did not work", text: "\(error)."), .message, title: "Fault", call,
        status: .internalError)
    }
  }

  private func route(_ call: Call) throws -> WebResponse {
    let parts = call.request.path.split(separator: "/").map(String.init)
    switch (call.isPost, parts.first, parts.count) {
    case (false, nil, _): return try resume(call)
    case (false, "findings", 1): return try list(call)
    case (false, "findings", 2): return try finding(parts[1], call)
    case (false, "findings", 3) where parts[2] == "articles": return articles(parts[1], call)
    case (true, "findings", 3) where parts[2] == "decide": return try decide(parts[1], call)
    case (true, "findings", 3) where parts[2] == "assign": return try assign(parts[1], call)
    case (true, "findings", 3) where parts[2] == "reply": return try reply(parts[1], call)
    case (true, "findings", 3) where parts[2] == "correct": return try correct(parts[1], call)
    case (false, "bulk", 1): return try bulk(call)
    case (true, "bulk", 1): return try decideInBulk(call)
    case (true, "undo", 1): return try step(back: true, call)
    case (true, "redo", 1): return try step(back: false, call)
    case (false, "detached", 1): return try detached(call)
    case (true, "detached", 1): return try attach(call)
    case (false, "settings", 1): return settings(call)
    case (true, "settings", 1): return changeSettings(call)
    case (false, "help", 1): return help(call)
    default: return notFound(call)
    }
  }

  func notFound(_ call: Call) -> WebResponse {
    page(
      MessagePage(
        heading: "Not here", text: "There is no such page, or the finding is not in this run of the corpus."), .message,
      title: "Not here", call, status: .notFound)
  }

  /// One request that was let in.
  struct Call: Sendable {
    var request: WebRequest
    var form: FormFields
    var visit: Visit
    var keys: KeyMap { KeyMap(cookieValue: request.cookie(KeyMap.cookie)) }
    var isPost: Bool { request.method == "POST" }
    var reader: Reader { Reader(reviewer: visit.reviewer, isBlind: visit.isBlind) }
    var filter: QueueFilter { QueueFilter(request.query) }
    /// The address that was asked for.
    var here: String {
      request.query.fields.isEmpty ? request.path : "\(request.path)?\(request.query.encoded)"
    }
  }

  /// Puts the content of a page into the frame.
  func page(
    _ view: Any, _ name: PageTemplates.Name, title: String, _ call: Call, status: WebResponse.Status = .ok,
    notice: Visit.Notice? = nil
  ) -> WebResponse {
    let here = call.isPost ? "/" : call.here
    let notice = notice ?? visits.takeNotice(of: call.visit)
    let frame = PageFrame(
      title: title, style: PageTemplates.style, script: PageTemplates.script, keys: call.keys.json,
      reviewer: call.visit.reviewer, formToken: call.visit.formToken.text, here: here,
      links: links(call), undoKey: call.keys.shown(.undo), redoKey: call.keys.shown(.redo),
      notice: notice.map {
        NoticeView(
          text: $0.text, isError: $0.isError, saved: $0.savedDraft)
      }, content: templates.render(view, name))
    return .html(templates.render(frame, .frame), status: status)
  }

  private func links(_ call: Call) -> [PageFrame.Link] {
    let path = call.request.path
    let isDisagreement = call.filter.isDisagreement
    var disagreement = QueueFilter()
    disagreement.list = .all
    disagreement.isDisagreement = true
    let standings = try? queue.standings()
    let disagreeing =
      standings.map { all in
        all.disagreeing.count { !all[$0].hides(from: call.reader) }
      } ?? 0
    let detached = (try? queue.detached().count) ?? 0
    func shown(_ count: Int) -> String? { count > 0 ? count.grouped : nil }
    return [
      .init(address: "/", label: "Review", count: nil, isCurrent: path.hasPrefix("/findings/"), action: nil),
      .init(
        address: "/findings", label: "List", count: nil, isCurrent: path == "/findings" && !isDisagreement,
        action: KeyAction.list.rawValue),
      .init(
        address: disagreement.address("/findings"), label: "Disagreements", count: shown(disagreeing),
        isCurrent: path == "/findings" && isDisagreement, action: nil),
      .init(
        address: "/detached", label: "Without a finding", count: shown(detached), isCurrent: path == "/detached",
        action: nil),
      .init(address: "/settings", label: "Settings", count: nil, isCurrent: path == "/settings", action: nil),
      .init(
        address: "/help", label: "Help", count: nil, isCurrent: path == "/help", action: KeyAction.help.rawValue),
    ]
  }
}
