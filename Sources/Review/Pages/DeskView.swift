internal import Claims
internal import Decisions
internal import Reporting

/// What `desk.mustache` shows: who looks into a finding, its tags, the right of reply, and corrections of its claims.
struct DeskView {
  struct Reply {
    var name: String
    var what: String
    var answer: String?
  }

  struct Correcting {
    var side: String
    var label: String
    var speaker: String
    var stances: [FilterView.Option]
    var words: String
    var standing: [String]
    var canWithdraw: Bool
  }

  var action: String
  var formToken: String
  var filter: String
  var assignee: String
  var tags: String
  var summary: String?
  var replies: [Reply]
  var asked: [String]
  var today: String
  var corrections: [Correcting]
  var isCorrected: Bool
  var assignKey: String?
  var editKey: String?

  /// - Parameters:
  ///   - corrections: Of the first and of the second statement, earliest first.
  ///   - today: ISO 8601, the day that a request for a reply bears unless another is given.
  init(
    _ item: ReviewItem, _ standing: Standing, corrections: [[Correction]], today: String, filter: QueueFilter,
    reader: Reader, formToken: String, keys: KeyMap
  ) {
    action = "/findings/\(item.id)"
    self.formToken = formToken
    self.filter = filter.fields.encoded
    let state = standing.state
    assignee = state.assignee ?? ""
    tags = state.tags.joined(separator: ", ")
    let parts = [
      state.assignee.map { "assigned to \($0.onOneLine)" },
      state.tags.isEmpty ? nil : "tagged \(state.tags.map(\.onOneLine).joined(separator: ", "))",
      state.replies.isEmpty ? nil : state.replies.count.counted("request for a reply", "requests for a reply"),
    ].compactMap { $0 }
    summary = parts.isEmpty ? nil : parts.joined(separator: "; ")
    replies = state.replies.map { item in
      let answered = item.reply.answered.map { ", answered \(readableTime($0))" } ?? ", no answer yet"
      return Reply(
        name: item.of.onOneLine, what: "asked \(readableTime(item.reply.asked))\(answered)",
        answer: item.reply.answer.isEmpty ? nil : item.reply.answer)
    }
    asked = Array(Set(item.finding.statements.filter(\.claim.hasNamedSpeaker).map(\.speakerName.onOneLine))).sorted()
    self.today = today
    self.corrections = [0, 1].map { side in
      let claim = item.finding.statements[side].claim
      let effective = DecisionLog(corrections: corrections[side]).correctionHistories.first
      let own = effective?.standing.last { $0.reviewer == reader.reviewer }
      return Correcting(
        side: side == 0 ? "first" : "second", label: side == 0 ? "First statement" : "Second statement",
        speaker: claim.speaker.name.onOneLine,
        stances: Stance.allCases.map {
          FilterView.Option(value: $0.rawValue, phrase: $0.verb, isChosen: $0 == claim.stance)
        }, words: claim.text,
        standing: effective?.standing.map { "\($0.reviewer.onOneLine) \($0.what)" } ?? [], canWithdraw: own != nil)
    }
    isCorrected = self.corrections.contains { !$0.standing.isEmpty }
    assignKey = keys.shown(.assign)
    editKey = keys.shown(.edit)
  }
}
