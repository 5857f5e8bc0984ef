/// The words of denials that point back to something said before.
enum Anaphora {
  /// They reject by themselves.
  static let rejections: Set<String> = [
    "untrue", "false", "wrong", "mistaken", "fantasy", "invention", "fabrication", "nonsense", "baseless", "unfounded",
    "rubbish", "lie", "lies", "fiction", "incorrect", "inaccurate", "disputes", "disputed", "dispute", "rejects",
    "rejected", "impossible", "misleading", "ridiculous", "absurd", "denied", "denies", "laughed", "dismissed",
  ]
  /// What is rejected, or what it is said not to be.
  static let judged: Set<String> = [
    "true", "right", "correct", "possible", "accurate", "case", "so", "account", "accounts", "version", "versions",
    "story", "tale", "claim", "claims", "allegation", "allegations", "accusation", "accusations", "report", "reports",
    "figure", "figures", "number", "numbers", "recollection", "description", "suggestion", "rumour", "rumours", "idea",
    "characterisation", "thing", "things", "that", "this", "it", "recognise", "recognize", "happened", "happen",
  ]
  static let fillers: Set<String> = [
    "simply", "pure", "categorically", "flatly", "complete", "completely", "totally", "entirely", "off", "strongly",
    "firmly", "plain", "utter", "sheer", "rest", "his", "her", "their", "laugh", "laughed_off",
    "knows", "reason", "recognise",
  ]
}
