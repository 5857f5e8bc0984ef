import Claims
import Decisions
import Testing

@Suite struct DecisionMatchTests {
  private let log: DecisionLog
  private let closing = DecisionSample.closing
  private let denial = DecisionSample.denial

  init() throws { log = DecisionLog([try DecisionSample.decision()]) }

  private func match(
    _ log: DecisionLog, _ findings: [FindingIdentity], others: [DecisionSide] = []
  ) -> DecisionMatch {
    log.matched(to: findings) { findings.flatMap { $0.first + $0.second } + others }
  }

  private func finding(_ id: String, _ first: DecisionSide, _ second: DecisionSide) -> FindingIdentity {
    FindingIdentity(id: id, first: [first], second: [second])
  }

  @Test func `a decision stays on its finding under another id, order and path`() {
    let moved = DecisionSample.side("The ferry will close in May", by: "Oskar Brandt", id: "s-brandt", path: "b/x.html")
    let match = match(log, [finding("x-9", denial, moved)])
    #expect(match.attached["x-9"]?.decisions == log.decisions)
    #expect(match.detached.isEmpty && match.unknown.isEmpty)
  }

  @Test func `changed words leave it detached, with a proposal`() throws {
    let edited = DecisionSample.side("The ferry will close in early May", by: "Oskar Brandt", id: "s-brandt")
    let match = match(log, [finding("x-2", edited, denial)])
    #expect(match.attached.isEmpty)
    let detached = try #require(match.detached.first)
    #expect(detached.cause == .changed)
    #expect(detached.proposals.map(\.finding) == ["x-2"])
    #expect(detached.proposals.first?.changes == ["words of the first statement"])
  }

  @Test(arguments: [
    "The ferry will close in June", "The ferry will not close in May", "The ferry will close in May 2027",
  ])
  func `a lookalike is proposed and never taken`(words: String) {
    let match = match(
      log, [finding("x-3", DecisionSample.side(words, by: "Oskar Brandt", id: "s-brandt"), denial)])
    #expect(match.attached.isEmpty)
    #expect(match.detached.first?.proposals.map(\.finding) == ["x-3"])
  }

  @Test func `another speaker of the same words is proposed and never taken`() {
    let other = DecisionSample.side("The ferry will close in May", by: "Carl Brandt", id: "s-carl")
    let match = match(log, [finding("x-4", other, denial)])
    #expect(match.attached.isEmpty)
    #expect(match.detached.first?.proposals.first?.changes == ["speaker of the first statement"])
  }

  @Test func `what is not flagged any more is said to be so`() {
    let match = match(log, [], others: [closing, denial])
    #expect(match.detached.map(\.cause) == [.notFlagged])
  }

  @Test func `a decision on other articles is kept apart`() {
    let other = DecisionSample.side("Rain fell", by: "X", id: "s-x", title: "Weather")
    let match = match(log, [], others: [other])
    #expect(match.unknown.count == 1)
    #expect(match.detached.isEmpty)
  }

  @Test func `an unnamed source of another article is no home for a decision`() throws {
    let here = DecisionSample.side("Nobody was hurt", by: "officials", id: nil, title: "Fire at mill")
    let there = DecisionSample.side("Nobody was hurt", by: "officials", id: nil, title: "Bus leaves road")
    let log = DecisionLog([try DecisionSample.decision(first: here)])
    let match = match(log, [finding("x-5", there, denial)])
    #expect(match.attached.isEmpty)
    #expect(match.detached.first?.proposals.first?.changes == ["article of the first statement"])
  }

  @Test func `two unnamed sources that nothing tells apart leave it to a person`() throws {
    let here = DecisionSample.side("Nobody was hurt", by: "a resident", id: nil)
    let log = DecisionLog([try DecisionSample.decision(first: here)])
    let match = match(log, [finding("x-6", here, denial), finding("x-7", here, denial)])
    #expect(match.attached.isEmpty)
    #expect(match.detached.first?.cause == .ambiguous)
    #expect(match.detached.first?.proposals.map(\.finding) == ["x-6", "x-7"])
  }

  @Test func `a finding that is shown in another article answers to both`() throws {
    let one = DecisionSample.side("Nobody was hurt", by: "the article", id: nil, title: "One")
    let two = DecisionSample.side("Nobody was hurt", by: "the article", id: nil, title: "Two")
    let log = DecisionLog([
      try DecisionSample.decision(first: one), try DecisionSample.decision(by: "Ben", at: 1, first: two),
    ])
    let match = match(log, [FindingIdentity(id: "x-8", first: [two, one], second: [denial])])
    #expect(match.attached["x-8"]?.decisions.map(\.reviewer) == ["Ana", "Ben"])
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `every decision is somewhere, and whatever the order of findings in the same place`(seed: UInt64) throws {
    var numbers = SteadyNumbers(seed)
    let months = ["March", "April", "May", "June", "July", "August"]
    func side(_ numbers: inout SteadyNumbers) -> DecisionSide {
      DecisionSample.side(
        "The ferry will close in \(months.randomElement(using: &numbers) ?? "")", by: "officials",
        id: Bool.random(using: &numbers) ? nil : "s-brandt", title: Bool.random(using: &numbers) ? "One" : "Two")
    }
    let log = DecisionLog(try (0..<30).map { try DecisionSample.decision(at: $0, first: side(&numbers)) })
    let findings = (0..<8).map { finding("x-\($0)", side(&numbers), denial) }
    let match = match(log, findings)
    let placed =
      match.attached.values.flatMap(\.decisions) + match.detached.flatMap(\.history.decisions)
      + match.unknown.flatMap(\.decisions)
    #expect(Set(placed) == Set(log.decisions))
    #expect(self.match(log, findings.shuffled(using: &numbers)) == match)
  }

  @Test func `ten thousand lost decisions on ten thousand findings are matched in seconds`() throws {
    let findings = (0..<10_000).map {
      finding(
        "x-\($0)", DecisionSample.side("The ferry number \($0) will close", by: "Oskar Brandt", id: "s-b"), denial)
    }
    let log = DecisionLog(
      try (0..<10_000).map {
        try DecisionSample.decision(
          first: DecisionSample.side("The ferry number \($0) may close", by: "Oskar Brandt", id: "s-b"))
      })
    let clock = ContinuousClock()
    var match = DecisionMatch()
    let time = clock.measure { match = self.match(log, findings) }
    #expect(match.detached.count == 10_000)
    #expect(match.detached.allSatisfy { $0.proposals.count == 1 })
    #expect(time < .seconds(60))
  }
}
