import Claims
import Decisions
import Testing

@Suite struct DecisionLogTests {
  @Test(
    arguments: [
      (Decision.Status.dismissed, nil, "", "Ana", DecisionFault.dismissedWithoutReason),
      (.confirmed, .duplicate, "", "Ana", .reasonWithoutDismissal),
      (.dismissed, .other, " ", "Ana", .otherWithoutNote),
      (.confirmed, nil, "", " ", .noReviewer),
    ] as [(Decision.Status, DismissalReason?, String, String, DecisionFault)])
  func `parts that do not go together are refused`(
    status: Decision.Status, reason: DismissalReason?, note: String, reviewer: String, fault: DecisionFault
  ) {
    #expect(throws: fault) {
      try Decision(
        on: DecisionSample.closing, and: DecisionSample.denial, finding: "x-1", status: status, reason: reason,
        note: note, reviewer: reviewer, at: Moment(milliseconds: 0))
    }
  }

  @Test(arguments: [
    ("not-same-event", true), ("our-own-word-2", true), ("Not", false), ("a b", false), ("-a", false), ("", false),
  ])
  func `a reason is a word of small letters, digits and hyphens`(name: String, isReason: Bool) {
    #expect((DismissalReason(name) != nil) == isReason)
  }

  /// Who decided what, in order, and what it comes to.
  private func outcome(_ decisions: [Decision]) throws -> DecisionHistory.Outcome {
    try #require(DecisionLog(decisions).histories.first).outcome
  }

  @Test func `the later decision of a reviewer counts`() throws {
    let later = try DecisionSample.decision(.dismissed, at: 5)
    #expect(try outcome([later, DecisionSample.decision(.confirmed, at: 1)]) == .decided(later))
  }

  @Test func `two reviewers who differ are both kept`() throws {
    let (ana, ben) = (try DecisionSample.decision(at: 1), try DecisionSample.decision(.dismissed, by: "Ben", at: 2))
    #expect(try outcome([ben, ana]) == .disagreement([ana, ben]))
  }

  @Test func `two reviewers who agree are one outcome`() throws {
    let ben = try DecisionSample.decision(by: "Ben", at: 2)
    #expect(try outcome([ben, DecisionSample.decision(at: 1)]) == .decided(ben))
  }

  @Test func `a withdrawn decision counts no longer`() throws {
    #expect(try outcome([DecisionSample.decision(at: 1), DecisionSample.decision(.open, at: 2)]) == .open)
    let ben = try DecisionSample.decision(.dismissed, by: "Ben", at: 2)
    #expect(try outcome([DecisionSample.decision(at: 1), ben, DecisionSample.decision(.open, at: 3)]) == .decided(ben))
  }

  @Test func `a settling decision ends a disagreement, and a later one opens it again`() throws {
    let before = [try DecisionSample.decision(at: 1), try DecisionSample.decision(.dismissed, by: "Ben", at: 2)]
    let settling = try DecisionSample.decision(.update, by: "Chief", at: 3, settles: true)
    #expect(try outcome(before + [settling]) == .decided(settling))
    let ben = try DecisionSample.decision(.dismissed, by: "Ben", at: 4)
    #expect(try outcome(before + [settling, ben]) == .disagreement([settling, ben]))
  }

  /// Decisions of three reviewers on a few pairs of statements.
  private func randomDecisions(_ numbers: inout SteadyNumbers, count: Int) throws -> [Decision] {
    try (0..<count).map { _ in
      let status = Decision.Status.allCases.randomElement(using: &numbers) ?? .open
      let words = ["May", "June", "July"].randomElement(using: &numbers) ?? ""
      return try DecisionSample.decision(
        status, by: ["Ana", "Ben", "Çağla"].randomElement(using: &numbers) ?? "",
        at: Int.random(in: 0..<6, using: &numbers),
        note: ["", "e\u{301}", "\u{E9}", "a,\"b\"\n"].randomElement(using: &numbers) ?? "",
        settles: Int.random(in: 0..<8, using: &numbers) == 0,
        first: DecisionSample.side("The ferry will close in \(words)", by: "Oskar Brandt", id: "s-brandt"))
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `merging neither loses nor doubles, in whatever order`(seed: UInt64) throws {
    var numbers = SteadyNumbers(seed)
    let parts = try (0..<3).map { _ in DecisionLog(try randomDecisions(&numbers, count: 12)) }
    let one = parts[0].merging(parts[1]).merging(parts[2])
    let other = parts[2].merging(parts[0].merging(parts[1]))
    #expect(one.decisions.map(\.parts) == other.decisions.map(\.parts))
    #expect(one.merging(one) == one)
    #expect(Set(one.decisions.map(\.parts)) == Set(parts.flatMap(\.decisions).map(\.parts)))
    let shuffled = DecisionLog(one.decisions.shuffled(using: &numbers))
    #expect(shuffled.decisions.map(\.parts) == one.decisions.map(\.parts))
    #expect(one.withoutHistory.histories.map(\.standing) == one.histories.map(\.standing))
    #expect(one.withoutHistory.histories.map(\.outcome) == one.histories.map(\.outcome))
  }
}
