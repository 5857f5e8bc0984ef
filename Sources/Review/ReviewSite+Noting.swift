internal import Claims
internal import Decisions
internal import Reporting

// What is put down beside a decision.
extension ReviewSite {
  func assign(_ id: String, _ call: Call) throws -> WebResponse {
    try put(id, call) { index in
      let state = try queue.standings()[index].state
      let name = Self.text(call.form["assignee"]).onOneLine
      if name != state.assignee ?? "" {
        try queue.note(index, .assignee(name), by: call.visit.reviewer, at: now())
      }
      let tags = (call.form["tags"] ?? "").split(separator: ",").map { String($0).onOneLine }.filter { !$0.isEmpty }
      if Set(tags) != Set(state.tags) { try queue.note(index, .tags(tags), by: call.visit.reviewer, at: now()) }
    }
  }

  func reply(_ id: String, _ call: Call) throws -> WebResponse {
    try put(id, call) { index in
      let answer = Self.text(call.form["answer"])
      // An answer whose day is left out came today.
      let answered = call.form.filled("answered") ?? (answer.isEmpty ? nil : String("\(now())".prefix(10)))
      let reply = RightOfReply(asked: call.form["asked"] ?? "", answer: answer, answered: answered)
      try queue.note(
        index, .reply(of: Self.text(call.form["of"]).onOneLine, reply), by: call.visit.reviewer, at: now())
    }
  }

  func correct(_ id: String, _ call: Call) throws -> WebResponse {
    try put(id, call) { index in
      let side = call.form["side"] == "second" ? 1 : 0
      let change: Correction.Change =
        switch call.form["what"] {
        case "no-claim": .noClaim
        case "withdraw": .withdrawn
        default: .parts(parts(call.form, of: queue.items[index].finding.statements[side].claim))
        }
      try queue.correct(index, side: side, change, note: "", by: call.visit.reviewer, at: now())
    }
  }

  /// What differs from the claim as it is shown.
  private func parts(_ form: FormFields, of claim: Claim) -> CorrectedParts {
    let name = Self.text(form["speaker"]).onOneLine
    let isUnnamed = form["unnamed"] == "yes"
    var parts = CorrectedParts(
      stance: form.filled("stance").flatMap(Stance.init).flatMap { $0 == claim.stance ? nil : $0 })
    if !name.isEmpty, isUnnamed || name != claim.speaker.name.onOneLine {
      parts.speaker = isUnnamed ? CorrectedSpeaker(name: name, id: nil) : CorrectedSpeaker(named: name)
    }
    let words = Self.text(form["words"])
    if !words.isEmpty, words.onOneLine != claim.text.onOneLine { parts.words = words }
    return parts
  }

  /// Puts something down on a finding and stays there.
  private func put(_ id: String, _ call: Call, _ work: (Int) throws -> Void) throws -> WebResponse {
    guard let index = queue.index(of: id) else { return notFound(call) }
    let filter = QueueFilter(FormFields(encoded: (call.form["filter"] ?? "").utf8))
    do {
      try work(index)
      say("Saved: \(queue.items[index].names.onOneLine).", to: call)
    } catch let fault as DecisionFault {
      say("Nothing was saved: \(fault).", isError: true, to: call)
    }
    return .redirect(to: filter.address("/findings/\(id)"))
  }
}
