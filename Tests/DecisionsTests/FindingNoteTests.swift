import Decisions
import Testing

@Suite struct FindingNoteTests {
  private func note(
    _ content: FindingNote.Content, by reviewer: String = "Ana", at second: Int = 0,
    second other: DecisionSide = DecisionSample.denial
  ) throws -> FindingNote {
    try FindingNote(
      on: DecisionSample.closing, and: other, finding: "x-1", content, reviewer: reviewer,
      at: Moment(milliseconds: 1_772_700_000_000 + second * 1000))
  }

  private func matched(_ notes: [FindingNote], to second: [DecisionSide] = [DecisionSample.denial]) -> DecisionMatch {
    DecisionLog(notes: notes).matched(
      to: [FindingIdentity(id: "x-9", first: [DecisionSample.closing], second: second)], statements: { [] })
  }

  @Test func `the last assignee counts, whoever named them`() throws {
    let notes = [
      try note(.assignee("Ben"), at: 1), try note(.assignee("Cem"), by: "Ben", at: 2), try note(.assignee("A")),
    ]
    #expect(matched(notes).states["x-9"]?.assignee == "Cem")
    #expect(try matched(notes + [note(.assignee(nil), at: 3)]).states.isEmpty)
  }

  @Test func `tags are a set, and the last set counts`() throws {
    #expect(try matched([note(.tags(["port", "budget", "port"]))]).states["x-9"]?.tags == ["budget", "port"])
    #expect(try matched([note(.tags(["port"])), note(.tags(["x"]), at: 1)]).states["x-9"]?.tags == ["x"])
  }

  @Test func `each person asked has their own reply, the last note on each`() throws {
    let asked = RightOfReply(asked: "2026-03-05")
    let answered = RightOfReply(asked: "2026-03-05", answer: "no", answered: "2026-03-06")
    let notes = [
      try note(.reply(of: "Oskar Brandt", asked)), try note(.reply(of: "Ines Kaldor", asked)),
      try note(.reply(of: "oskar brandt", answered), at: 1), try note(.reply(of: "Ines Kaldor", nil), at: 2),
    ]
    let replies = try #require(matched(notes).states["x-9"]?.replies)
    #expect(replies.map(\.of) == ["oskar brandt"])
    #expect(replies.map(\.reply) == [answered])
  }

  @Test func `a note on changed words is listed, not moved`() throws {
    let match = matched([try note(.assignee("Ben"))], to: [DecisionSample.side("we planned it")])
    #expect(match.states.isEmpty)
    #expect(match.detachedNotes.count == 1)
  }

  @Test func `a note stays on a finding whose statement was corrected`() throws {
    let corrected = DecisionSample.side("we never planned to close the ferry", by: "Lena Ruiz", id: "s-ruiz")
    let match = matched(
      [try note(.assignee("Ben")), try note(.assignee("Cem"), at: 1, second: corrected)],
      to: [corrected, DecisionSample.denial])
    #expect(match.states["x-9"]?.assignee == "Cem")
  }

  @Test(arguments: [
    (FindingNote.Content.tags(["a,b"]), DecisionFault.noTag), (.tags([" "]), .noTag),
    (.reply(of: "", nil), .nobodyAsked), (.reply(of: "A", RightOfReply(asked: "soon")), .noDate),
    (.reply(of: "A", RightOfReply(asked: "2026-03-05", answer: "no")), .noDate),
  ])
  func `what says nothing is refused`(content: FindingNote.Content, fault: DecisionFault) {
    #expect(throws: fault) { try note(content) }
  }

  @Test func `merging in any order, any number of times, is the same log`() throws {
    var notes = [
      try note(.assignee("Ben")), try note(.tags(["a"]), at: 1), try note(.assignee("Cem"), by: "Ben", at: 1),
    ]
    let log = DecisionLog(notes: notes)
    var numbers = SteadyNumbers(3)
    for _ in 0..<20 {
      notes.shuffle(using: &numbers)
      #expect(DecisionLog(notes: Array(notes.prefix(2))).merging(DecisionLog(notes: notes)) == log)
    }
  }
}
