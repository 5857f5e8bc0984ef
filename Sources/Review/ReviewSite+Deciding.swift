internal import Decisions
internal import Reporting
internal import Store

// What changes something. Every one ends in a redirect, so that a reload repeats nothing.
extension ReviewSite {
  func decide(_ id: String, _ call: Call) throws -> WebResponse {
    guard let index = queue.index(of: id) else { return notFound(call) }
    let filter = QueueFilter(FormFields(encoded: (call.form["filter"] ?? "").utf8))
    let note = Self.text(call.form["note"])
    let standing = try queue.standings()[index]
    guard
      let judgement = judgement(
        call.form, note: note, settles: call.form["settles"] == "yes", last: standing.last(by: call.visit.reviewer))
    else { return notFound(call) }
    do {
      try queue.decide([index], judgement, by: call.visit.reviewer, at: now())
    } catch let fault as DecisionFault {
      return try finding(
        index, filter: filter, call, note: note,
        notice: .init(text: "Nothing was saved: \(fault).", isError: true), status: .badRequest)
    }
    let isNote = call.form["decision"] == "note"
    let item = queue.items[index]
    let what = isNote ? "Note saved" : judgement.phrase.capitalizedAtStart
    let draft = DecisionForm.draftName(item, reviewer: call.visit.reviewer)
    // A note leaves the reader where they are, and so does a finding that was reopened.
    if isNote || judgement.status == .open {
      say("\(what): \(item.names.onOneLine).", savedDraft: draft, to: call)
      return .redirect(to: filter.address("/findings/\(item.id)"))
    }
    let standings = try queue.standings()
    if let next = queue.nextOpen(after: index, filter, standings, for: call.reader) {
      say("\(what): \(item.names.onOneLine).", savedDraft: draft, to: call)
      return .redirect(to: filter.address("/findings/\(queue.items[next].id)"))
    }
    say("\(what): \(item.names.onOneLine). No open finding is left in this list.", savedDraft: draft, to: call)
    return .redirect(to: filter.address("/findings"))
  }

  func decideInBulk(_ call: Call) throws -> WebResponse {
    let standings = try queue.standings()
    let choice = BulkChoice(call.form, queue, standings, reader: call.reader)
    guard !choice.indices.isEmpty, call.form["digest"] == choice.digest(in: queue) else {
      return bulk(
        choice, standings, call,
        notice: .init(
          text: "Nothing was written: the list has changed since you saw it. Look at it again.", isError: true),
        status: .conflict)
    }
    guard let judgement = judgement(call.form, note: Self.text(call.form["note"]), settles: false, last: nil),
      call.form["decision"] != "note"
    else {
      return bulk(
        choice, standings, call, notice: .init(text: "Nothing was written: choose a decision.", isError: true),
        status: .badRequest)
    }
    do {
      try queue.decide(choice.indices, judgement, by: call.visit.reviewer, at: now())
    } catch let fault as DecisionFault {
      return bulk(
        choice, standings, call, notice: .init(text: "Nothing was written: \(fault).", isError: true),
        status: .badRequest)
    }
    say("\(judgement.phrase.capitalizedAtStart): \(choice.indices.count.counted("finding")).", to: call)
    return .redirect(to: choice.filter.address("/findings"))
  }

  /// Takes the reviewer's last step back, or puts it in place again.
  func step(back: Bool, _ call: Call) throws -> WebResponse {
    let reviewer = call.visit.reviewer
    let here = Self.localAddress(call.form["here"])
    let changed: [Int]?
    do throws(StoreError) {
      changed = try back ? queue.undo(by: reviewer, at: now()) : queue.redo(by: reviewer, at: now())
    } catch {
      guard case .decidedSince = error.reason else { throw error }
      say("\(error)", isError: true, to: call)
      return .redirect(to: here)
    }
    guard let changed else {
      say(back ? "There is nothing of yours to undo." : "There is nothing to redo.", to: call)
      return .redirect(to: here)
    }
    let what = back ? "Undone" : "Done again"
    guard changed.count == 1, let index = changed.first else {
      say("\(what): \(changed.count.counted("finding")).", to: call)
      return .redirect(to: here)
    }
    say("\(what): \(queue.items[index].names.onOneLine).", to: call)
    // The finding is shown in the list that the reviewer was in.
    let query = here.split(separator: "?", maxSplits: 1).dropFirst().first ?? ""
    return .redirect(to: QueueFilter(FormFields(encoded: query.utf8)).address("/findings/\(queue.items[index].id)"))
  }

  /// Decides on a finding what the reviewer, or else others, decided on words that are gone.
  func attach(_ call: Call) throws -> WebResponse {
    guard let index = call.form["finding"].flatMap(queue.index),
      let detached = try queue.detached().decisions.first(where: {
        $0.history.latest?.key.description == call.form["key"]
      }),
      let meant = detached.history.last.last(where: { $0.reviewer == call.visit.reviewer && $0.status != .open })
        ?? (call.visit.isBlind ? nil : detached.history.standing.last)
    else { return notFound(call) }
    let judgement = ReviewQueue.Judgement(meant.status, reason: meant.reason, note: meant.note)
    try queue.decide([index], judgement, by: call.visit.reviewer, at: now())
    say("\(judgement.phrase.capitalizedAtStart): \(queue.items[index].names.onOneLine).", to: call)
    return .redirect(to: "/detached")
  }

  func changeSettings(_ call: Call) -> WebResponse {
    var map = KeyMap()
    if call.form["reset"] == nil {
      map.isOn = call.form["keys"] == "on"
      do throws(KeyFault) {
        for action in KeyAction.allCases {
          if let key = call.form.filled(action.rawValue) { try map.set(key, for: action) }
        }
        if let clash = map.firstClash { throw clash }
      } catch {
        say("Nothing was changed: \(error)", isError: true, to: call)
        return .redirect(to: "/settings")
      }
    }
    let name = Self.text(call.form["reviewer"]).onOneLine
    guard !name.isEmpty, name.unicodeScalars.count <= 80 else {
      say("Nothing was changed: give the reviewer a name of at most 80 letters.", isError: true, to: call)
      return .redirect(to: "/settings")
    }
    visits.change(call.visit) {
      $0.reviewer = name
      $0.isBlind = call.form["blind"] == "yes"
    }
    say("Saved.", to: call)
    var response = WebResponse.redirect(to: "/settings")
    response.headers.append(
      .init(
        "Set-Cookie",
        "\(KeyMap.cookie)=\(map.cookieValue); Path=/; Max-Age=\(KeyMap.cookieAge); HttpOnly; SameSite=Strict"))
    return response
  }

  func say(
    _ text: String, isError: Bool = false, savedDraft: String? = nil, to call: Call
  ) {
    visits.change(call.visit) {
      $0.notice = Visit.Notice(text: text, isError: isError, savedDraft: savedDraft)
    }
  }

  /// - Returns: `nil` when the form names no decision.
  private func judgement(
    _ form: FormFields, note: String, settles: Bool, last: Decision?
  ) -> ReviewQueue.Judgement? {
    let words = (form["decision"] ?? "").split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = words.first else { return nil }
    if first == "note" {
      return .init(
        last?.status ?? .open, reason: last?.reason, note: note, settles: last?.settles ?? false,
        change: last?.change)
    }
    guard let status = Decision.Status(rawValue: first) else { return nil }
    let reason = words.count > 1 ? DismissalReason(words[1]) : nil
    return .init(
      status, reason: reason, note: note, settles: settles && status != .open,
      change: form.filled("change").flatMap(PositionChange.init))
  }

  /// As it was typed, with line ends of one kind and without space around.
  static func text(_ field: String?) -> String {
    let lines = (field ?? "").replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    let trimmed = lines.drop { $0.isWhitespace }
    let end = trimmed.lastIndex { !$0.isWhitespace }.map(trimmed.index(after:)) ?? trimmed.startIndex
    return String(trimmed[..<end].unicodeScalars.prefix(20_000))
  }

  /// An address of this server, whatever a form says: no scheme, no host, no line end.
  static func localAddress(_ text: String?) -> String {
    guard let text, text.hasPrefix("/"), !text.hasPrefix("//"),
      text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") })
    else { return "/" }
    return text
  }
}

extension ReviewQueue.Judgement {
  /// What was done, in a word or two.
  fileprivate var phrase: String {
    switch status {
    case .open: "reopened"
    case .dismissed: "dismissed (\(reason?.phrase ?? ""))"
    case .needsChecking: "left for checking"
    default: status.label
    }
  }
}
