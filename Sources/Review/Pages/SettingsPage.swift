internal import Decisions

/// What `settings.mustache` shows.
struct SettingsPage {
  struct Key {
    var name: String
    var meaning: String
    var key: String
  }

  var formToken: String
  var reviewer: String
  var isBlind: Bool
  var isOn: Bool
  var keys: [Key]

  init(_ reader: Reader, keys map: KeyMap, formToken: String) {
    self.formToken = formToken
    reviewer = reader.reviewer
    isBlind = reader.isBlind
    isOn = map.isOn
    keys = KeyAction.allCases.map { Key(name: $0.rawValue, meaning: $0.meaning, key: map.key(of: $0)) }
  }
}

/// What `help.mustache` shows.
struct HelpPage {
  var back: String
  var isOn: Bool
  var keys: [SettingsPage.Key]
  var reasons: String

  init(back: String, keys map: KeyMap) {
    self.back = back
    isOn = map.isOn
    keys = KeyAction.allCases.map { SettingsPage.Key(name: $0.rawValue, meaning: $0.meaning, key: map.key(of: $0)) }
    reasons = DismissalReason.standard.enumerated().map { "\($0.offset + 1) \($0.element.phrase)" }
      .joined(separator: ", ")
  }
}

/// What `message.mustache` shows.
struct MessagePage {
  var heading: String
  var text: String
}
