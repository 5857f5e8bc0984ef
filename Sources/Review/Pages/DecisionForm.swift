internal import Comparison
internal import Decisions
internal import Reporting

/// What `decide.mustache` shows: the buttons of a finding, its note and the reasons of a dismissal.
struct DecisionForm {
  struct Button {
    var value: String
    var label: String
    var action: String
    var key: String?
    var isCurrent: Bool
  }

  struct Reason {
    var value: String
    var label: String
    var digit: String?
    var isCurrent: Bool
  }

  var action: String
  var formToken: String
  /// The filter, so that the next finding is one of the same list.
  var filter: String
  var buttons: [Button]
  var reasons: [Reason]
  var dismissKey: String?
  var isDismissed: Bool
  var note: String
  var noteKey: String?
  /// The draft of the note is kept in the browser under this name.
  var draft: String
  var canSettle: Bool
  /// How far the speaker moved; empty where the statements are of two speakers.
  var changes: [FilterView.Option]
  var hasChanges: Bool
  var canReopen: Bool

  init(
    _ item: ReviewItem, standing: Standing, note draft: String?, filter: QueueFilter, reader: Reader, formToken: String,
    keys: KeyMap
  ) {
    let own = standing.last(by: reader.reviewer)
    let status = own?.status ?? .open
    action = "/findings/\(item.id)/decide"
    self.formToken = formToken
    self.filter = filter.fields.encoded
    let choices: [(Decision.Status, String, KeyAction)] = [
      (.confirmed, "Confirm", .confirm), (.update, "Update", .update),
      (.needsChecking, "Needs checking", .needsChecking),
    ]
    buttons = choices.map { choice in
      Button(
        value: choice.0.rawValue, label: choice.1, action: choice.2.rawValue, key: keys.shown(choice.2),
        isCurrent: status == choice.0)
    }
    var reasons = DismissalReason.standard
    if let reason = own?.reason, !reasons.contains(reason) { reasons.append(reason) }
    self.reasons = reasons.enumerated().map { index, reason in
      Reason(
        value: "dismissed \(reason.name)", label: reason == .other ? "other (needs a note)" : reason.phrase,
        digit: keys.isOn && index < 9 ? "\(index + 1)" : nil, isCurrent: own?.reason == reason)
    }
    dismissKey = keys.shown(.dismiss)
    isDismissed = status == .dismissed
    note = draft ?? own?.note ?? ""
    noteKey = keys.shown(.note)
    self.draft = Self.draftName(item, reviewer: reader.reviewer)
    let seen = standing.seen(by: reader)
    canSettle = Set(seen.decisions.filter { $0.status != .open }.map(\.reviewer)).count > 1 || seen.isDisagreement
    canReopen = status != .open
    hasChanges = item.isChange || item.finding.contradiction.scope == .sameSpeaker
    changes =
      [FilterView.Option(value: "", phrase: "not said", isChosen: own?.change == nil)]
      + PositionChange.allCases.map {
        FilterView.Option(value: $0.rawValue, phrase: $0.phrase, isChosen: own?.change == $0)
      }
  }

  static func draftName(_ item: ReviewItem, reviewer: String) -> String {
    "counterclaim-note \(item.id) \(reviewer)"
  }
}
