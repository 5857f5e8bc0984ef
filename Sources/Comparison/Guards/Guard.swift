/// What becomes of a finding after the guards.
enum Ruling: Hashable {
  case contradiction
  /// A later state or count in place of an earlier one.
  case update
  /// Nothing that people should see, and the guard that says so.
  case none(String)
}

/// A reason why two claims that look opposed are not.
protocol Guard {
  static var name: String { get }
  /// - Returns: `nil` when the guard has nothing to object.
  static func ruling(on finding: Finding, in pair: Reading) -> Ruling?
}

enum Guards {
  /// Those that silence first, then those that turn a finding into an update.
  static let all: [any Guard.Type] = [
    RepetitionGuard.self, QuestionGuard.self, ConditionalGuard.self, WishGuard.self, HedgeGuard.self, OpinionGuard.self,
    OtherVoiceGuard.self, OneVoiceGuard.self, OneSpeakerGuard.self, SeparateStudiesGuard.self, CountedThingsGuard.self,
    NestedGuard.self,
    DifferentEventGuard.self,
    PromiseGuard.self,
    UpdateGuard.self,
  ]

  static func ruling(on finding: Finding, in pair: Reading) -> Ruling {
    for guardType in all { if let ruling = guardType.ruling(on: finding, in: pair) { return ruling } }
    return .contradiction
  }
}
