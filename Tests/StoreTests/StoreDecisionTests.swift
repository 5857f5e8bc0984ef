import Decisions
import Foundation
import Store
import Testing

@Suite struct StoreDecisionTests {
  private let sample: StoreSample

  init() throws { sample = try StoreSample() }

  private func open() throws -> Store { try Store(at: sample.path) }

  private func outcomes(_ store: Store) throws -> [String: Decision.Status?] {
    var outcomes: [String: Decision.Status?] = [:]
    for history in try store.decisionLog().histories {
      guard let finding = history.latest?.finding else { continue }
      if case .decided(let decision) = history.outcome {
        outcomes[finding] = decision.status
      } else {
        outcomes[finding] = .some(nil)
      }
    }
    return outcomes
  }

  @Test func `a decision is there when the store is opened again, every part of it`() throws {
    let decision = try StoreSample.decision(1, .dismissed, note: "e\u{301} \"x\",\n")
    try open().record([decision], toolVersion: "1")
    #expect(try open().decisionLog().decisions.map(\.parts) == [decision.parts])
  }

  @Test func `steps are taken back and done again over restarts, bulk as one`() throws {
    try open().record([StoreSample.decision(1, .confirmed, at: 1)], toolVersion: "1")
    try open().record([StoreSample.decision(1, .dismissed, at: 2)], toolVersion: "1")
    try open().record((1...3).map { try StoreSample.decision($0, .needsChecking, at: 3) }, toolVersion: "1")
    func undo(_ second: Int) throws -> Int? {
      try open().undo(by: "Ana", at: Moment(milliseconds: StoreSample.begin + second * 1000), toolVersion: "1")?
        .decisions.count
    }
    func redo(_ second: Int) throws -> Int? {
      try open().redo(by: "Ana", at: Moment(milliseconds: StoreSample.begin + second * 1000), toolVersion: "1")?
        .decisions.count
    }
    #expect(try outcomes(open()) == ["x-1": .needsChecking, "x-2": .needsChecking, "x-3": .needsChecking])
    #expect(try undo(10) == 3)
    #expect(try outcomes(open()) == ["x-1": .dismissed, "x-2": nil, "x-3": nil])
    #expect(try undo(11) == 1)
    #expect(try undo(12) == 1)
    #expect(try undo(13) == nil)
    #expect(try outcomes(open())["x-1"] == .some(nil))
    #expect(try redo(14) == 1)
    #expect(try redo(15) == 1)
    #expect(try outcomes(open())["x-1"] == .dismissed)
    #expect(try redo(16) == 3)
    #expect(try redo(17) == nil)
    #expect(try outcomes(open()) == ["x-1": .needsChecking, "x-2": .needsChecking, "x-3": .needsChecking])
    #expect(try open().decisionLog().decisions.count == 15, "the trail holds every step, taken back or not")
  }

  @Test func `a new step after taking one back leaves nothing to do again`() throws {
    let store = try open()
    let now = Moment(milliseconds: StoreSample.begin)
    try store.record([StoreSample.decision(1, .confirmed)], toolVersion: "1")
    try store.undo(by: "Ana", at: now, toolVersion: "1")
    try store.record([StoreSample.decision(1, .update)], toolVersion: "1")
    #expect(try store.redo(by: "Ana", at: now, toolVersion: "1") == nil)
    #expect(try store.undo(by: "Ana", at: now, toolVersion: "1")?.decisions.map(\.status) == [.open])
  }

  @Test func `each reviewer takes back their own steps`() throws {
    let store = try open()
    try store.record([StoreSample.decision(1, .confirmed)], toolVersion: "1")
    try store.record([StoreSample.decision(1, .dismissed, by: "Ben", at: 1)], toolVersion: "1")
    let undone = try store.undo(by: "Ana", at: Moment(milliseconds: StoreSample.begin + 5000), toolVersion: "1")
    #expect(undone?.decisions.map(\.reviewer) == ["Ana"])
    #expect(try outcomes(store) == ["x-1": .dismissed])
  }

  @Test func `a clock that was set back loses no decision`() throws {
    let store = try open()
    try store.record([StoreSample.decision(1, .confirmed, at: 100)], toolVersion: "1")
    try store.record([StoreSample.decision(1, .dismissed, at: 3)], toolVersion: "1")
    #expect(try outcomes(store) == ["x-1": .dismissed])
  }

  @Test func `what an import replaced is not taken back unseen`() throws {
    let store = try open()
    try store.record([StoreSample.decision(1, .confirmed)], toolVersion: "1")
    _ = try store.add(
      DecisionLog([StoreSample.decision(1, .dismissed, at: 9)]), by: "import",
      at: Moment(milliseconds: StoreSample.begin), toolVersion: "1")
    let error = try #require(throws: StoreError.self) {
      try store.undo(by: "Ana", at: Moment(milliseconds: StoreSample.begin), toolVersion: "1")
    }
    #expect(error.reason == .decidedSince(finding: "x-1"))
    #expect(try outcomes(store) == ["x-1": .dismissed])
    let now = Moment(milliseconds: StoreSample.begin)
    #expect(try store.undo(by: "Ana", at: now, toolVersion: "1") == nil, "the step is passed over from then on")
  }

  @Test func `an import adds what is new, once, and names disagreements`() throws {
    let store = try open()
    try store.record([StoreSample.decision(1, .confirmed)], toolVersion: "1")
    let team = DecisionLog([
      try StoreSample.decision(1, .confirmed), try StoreSample.decision(1, .dismissed, by: "Ben", at: 1),
      try StoreSample.decision(2, .confirmed, by: "Ben", at: 2),
    ])
    let now = Moment(milliseconds: StoreSample.begin)
    let first = try store.add(team, by: "import", at: now, toolVersion: "1")
    #expect(first.added == 2)
    #expect(first.known == 1)
    #expect(first.disagreements.map(\.latest?.finding) == ["x-1"])
    let again = try store.add(team, by: "import", at: now, toolVersion: "1")
    #expect(again.added == 0)
    #expect(again.disagreements.isEmpty)
    #expect(try store.decisionLog().decisions.map(\.parts) == team.decisions.map(\.parts))
  }

  @Test func `a step of two reviewers is refused whole`() throws {
    let store = try open()
    #expect(throws: StoreError.self) {
      try store.record(
        [StoreSample.decision(1, .confirmed), StoreSample.decision(2, .confirmed, by: "Ben")], toolVersion: "1")
    }
    #expect(try store.decisionLog().decisions.isEmpty)
  }

  @Test func `reviewers who write at once lose nothing`() async throws {
    let store = try open()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for reviewer in ["Ana", "Ben", "Cem", "Dora"] {
        group.addTask {
          for finding in 0..<10 {
            try store.record([StoreSample.decision(finding, .confirmed, by: reviewer)], toolVersion: "1")
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try store.decisionLog().decisions.count == 40)
  }
}
