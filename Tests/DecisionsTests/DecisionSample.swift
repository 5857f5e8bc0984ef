import Claims
import Decisions

/// Two statements about a ferry, and decisions on them.
enum DecisionSample {
  static func side(
    _ words: String, by speaker: String = "Ines Kaldor", id: String? = "s-kaldor", stance: Stance = .asserts,
    title: String = "Port denies plan", published: String? = "2026-03-05", url: String? = nil,
    path: String = "news/port.txt"
  ) -> DecisionSide {
    DecisionSide(
      words: words, speaker: speaker, speakerID: id, stance: stance, title: title, published: published, url: url,
      path: path)
  }

  static let closing = side("The ferry will close in May", by: "Oskar Brandt", id: "s-brandt")
  static let denial = side("we never planned to close the ferry", stance: .denies)

  static func decision(
    _ status: Decision.Status = .confirmed, by reviewer: String = "Ana", at second: Int = 0,
    reason: DismissalReason? = nil, note: String = "", settles: Bool = false, first: DecisionSide = closing,
    second other: DecisionSide = denial
  ) throws -> Decision {
    try Decision(
      on: first, and: other, finding: "x-1", status: status,
      reason: status == .dismissed ? reason ?? .notSameEvent : reason, note: note, reviewer: reviewer,
      at: Moment(milliseconds: 1_772_700_000_000 + second * 1000), settles: settles)
  }
}

/// A source of numbers that gives the same ones on every run (Lehmer's generator).
struct SteadyNumbers: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed &* 2 &+ 1 }
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
