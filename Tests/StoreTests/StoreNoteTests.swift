import Claims
import Decisions
import Foundation
import Store
import Testing

/// Notes on findings and corrections of claims.
@Suite struct StoreNoteTests {
  private let sample: StoreSample

  init() throws { sample = try StoreSample() }

  private func open() throws -> Store { try Store(at: sample.path) }

  private func moment(_ second: Int) -> Moment { Moment(milliseconds: StoreSample.begin + second * 1000) }

  /// The notes that stand, as words.
  private func standing(_ store: Store) throws -> [FindingNote.Content] {
    try store.decisionLog().withoutHistory.notes.map(\.content)
  }

  private static let contents: [FindingNote.Content] = [
    .assignee("Ben"), .assignee(nil), .tags(["port", "budget"]), .tags([]),
    .reply(of: "Oskar Brandt", RightOfReply(asked: "2026-03-05")),
    .reply(
      of: "Oskar Brandt", RightOfReply(asked: "2026-03-05T10:00:00Z", answer: "no,\n\"never\"", answered: "2026-03-06")),
    .reply(of: "Oskar Brandt", nil),
  ]

  @Test(arguments: contents)
  func `a note is there when the store is opened again, every part of it`(content: FindingNote.Content) throws {
    let note = try StoreSample.note(1, content)
    try open().record(Step(notes: [note]), toolVersion: "1")
    #expect(try open().decisionLog().notes == [note])
  }

  @Test(arguments: [
    Correction.Change.noClaim, .withdrawn, .parts(CorrectedParts(speaker: CorrectedSpeaker(named: "Lena Ruiz"))),
    .parts(CorrectedParts(speaker: CorrectedSpeaker(name: "officials", id: nil), stance: .denies)),
    .parts(CorrectedParts(words: "ferry […] close")),
  ])
  func `a correction is there when the store is opened again, every part of it`(change: Correction.Change) throws {
    let correction = try StoreSample.correction(change)
    try open().record(Step(corrections: [correction]), toolVersion: "1")
    #expect(try open().decisionLog().corrections == [correction])
  }

  @Test func `one step of decision, note and correction is taken back and done again as one`() throws {
    let step = Step(
      [try StoreSample.decision(1, .confirmed)], notes: [try StoreSample.note(1, .assignee("Ben"))],
      corrections: [try StoreSample.correction(.noClaim)])
    try open().record(step, toolVersion: "1")
    let undone = try #require(try open().undo(by: "Ana", at: moment(1), toolVersion: "1"))
    #expect(undone.decisions.map(\.status) == [.open])
    #expect(undone.notes.map(\.content) == [.assignee(nil)])
    #expect(undone.corrections.map(\.change) == [.withdrawn])
    let redone = try #require(try open().redo(by: "Ana", at: moment(2), toolVersion: "1"))
    #expect(redone.decisions.map(\.status) == [.confirmed])
    #expect(redone.notes.map(\.content) == [.assignee("Ben")])
    #expect(redone.corrections.map(\.change) == [.noClaim])
  }

  @Test func `undo gives a finding back to whom another reviewer had assigned it`() throws {
    let store = try open()
    try store.record(Step(notes: [StoreSample.note(1, .assignee("Cem"), by: "Ben")]), toolVersion: "1")
    try store.record(Step(notes: [StoreSample.note(1, .assignee("Ana"), at: 1)]), toolVersion: "1")
    try store.undo(by: "Ana", at: moment(2), toolVersion: "1")
    #expect(try standing(store) == [.assignee("Cem")])
  }

  @Test func `what another reviewer has noted since is not taken back`() throws {
    let store = try open()
    try store.record(Step(notes: [StoreSample.note(1, .assignee("Ana"))]), toolVersion: "1")
    try store.record(Step(notes: [StoreSample.note(1, .assignee("Cem"), by: "Ben", at: 1)]), toolVersion: "1")
    #expect(throws: StoreError.self) { try store.undo(by: "Ana", at: moment(2), toolVersion: "1") }
    #expect(try standing(store) == [.assignee("Cem")])
  }

  @Test func `an import keeps corrections that differ, and names them`() throws {
    let store = try open()
    try store.record(Step(corrections: [StoreSample.correction(.noClaim)]), toolVersion: "1")
    let other = try StoreSample.correction(
      .parts(CorrectedParts(stance: .denies)), by: "Ben", at: 1)
    let outcome = try store.add(DecisionLog(corrections: [other]), by: "import", at: moment(2), toolVersion: "1")
    #expect(outcome.added == 1)
    #expect(outcome.disputedCorrections.map(\.standing.count) == [2])
    #expect(try store.decisionLog().corrections.count == 2)
  }
}
