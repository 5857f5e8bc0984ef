import Decisions
import Foundation
import Review
import Store
import Testing

@Suite struct DecidingTests {
  private let review: ReviewFixture

  init() throws {
    review = try ReviewFixture()
    review.signIn()
  }

  private func decide(_ index: Int, _ decision: String, _ more: [(String, String)] = []) -> WebResponse {
    review.post("/findings/\(review.id(index))/decide", [("decision", decision)] + more)
  }

  @Test func `a decision is in the store before the browser is sent on to the next open finding`() throws {
    let response = decide(0, "needs-checking", [("note", " ask the port\r\ntwice ")])
    #expect(response.status == .seeOther)
    #expect(response.header("Location") == "/findings/\(review.id(1))")
    let other = try Store(at: review.store.path)
    let decision = try #require(try other.decisionLog().decisions.first)
    #expect(decision.status == .needsChecking)
    #expect(decision.note == "ask the port\ntwice")
    #expect(decision.reviewer == "Ana")
    #expect(decision.finding == review.id(0))
    #expect(review.get("/findings/\(review.id(1))").text.contains("1 of 4 decided, 1 needs checking"))
  }

  @Test func `the review resumes at the first open finding, also in another process`() throws {
    _ = decide(0, "confirmed")
    _ = decide(1, "update")
    #expect(review.get("/").header("Location") == "/findings/\(review.id(2))")
    let again = try ReviewQueue.standingStatuses(of: review)
    #expect(again == [.confirmed, .update, .open, .open])
  }

  @Test func `a dismissal has its reason, and other has its note`() throws {
    #expect(decide(0, "dismissed opinion-or-wish").status == .seeOther)
    #expect(try review.status(0) == .dismissed)
    let refused = decide(1, "dismissed other", [("note", "  ")])
    #expect(refused.status == .badRequest)
    #expect(refused.text.contains("needs a note"))
    let bare = decide(1, "dismissed", [("note", "kept <words>")])
    #expect(bare.status == .badRequest)
    #expect(bare.text.contains("kept &lt;words&gt;"), "what was written is not lost")
    #expect(try review.status(1) == .open)
  }

  @Test func `undo and redo go back and forth without limit and stay in the trail`() throws {
    _ = decide(0, "confirmed")
    _ = decide(1, "dismissed duplicate")
    _ = decide(0, "update")
    let undone = review.post("/undo", [("here", "/findings?type=denial")])
    #expect(undone.header("Location") == "/findings/\(review.id(0))?type=denial")
    #expect(try review.status(0) == .confirmed)
    for _ in 0..<5 { _ = review.post("/undo", []) }
    #expect(try review.status(0) == .open)
    #expect(try review.status(1) == .open)
    for _ in 0..<5 { _ = review.post("/redo", []) }
    #expect(try review.status(0) == .update)
    #expect(try review.status(1) == .dismissed)
    #expect(try review.store.decisionLog().decisions.count == 9)
    #expect(review.get("/findings/\(review.id(0))").text.contains("took the decision back"))
  }

  @Test func `a note alone leaves the status, and the reader where they are`() throws {
    let response = decide(0, "note", [("note", "look at the minutes")])
    #expect(response.header("Location") == "/findings/\(review.id(0))")
    #expect(try review.status(0) == .open)
    _ = decide(0, "dismissed figure-of-speech")
    _ = decide(0, "note", [("note", "as the editor said")])
    #expect(try review.status(0) == .dismissed)
    #expect(review.get("/findings/\(review.id(0))").text.contains("as the editor said"))
  }

  @Test func `what another process decides is seen at once`() throws {
    let other = try Store(at: review.store.path)
    let item = review.queue.items[2]
    let decision = try Decision(
      on: item.first, and: item.second, finding: item.id, status: .confirmed, reviewer: "Ben",
      at: Moment(milliseconds: 1_770_000_000_000))
    try other.record([decision], toolVersion: "0")
    #expect(try review.status(2) == .confirmed)
    #expect(review.get("/findings/\(item.id)").text.contains("Ben"))
  }

  @Test func `reviewers who differ are listed until one settles`() throws {
    _ = decide(0, "needs-checking")
    _ = review.post("/settings", [("reviewer", "Ben"), ("keys", "on")])
    _ = decide(0, "confirmed")
    #expect(try review.queue.standings()[0].isDisagreement)
    let list = review.get("/findings?list=all&disagreement=yes").text
    #expect(list.contains("reviewers disagree"))
    #expect(list.contains("Ana, Ben"))
    _ = decide(0, "confirmed", [("settles", "yes")])
    #expect(try review.status(0) == .confirmed)
    #expect(review.get("/findings?list=all&disagreement=yes").text.contains("No finding is in this list"))
    #expect(try review.store.decisionLog().decisions.count == 3, "nothing that was decided goes")
  }

  @Test func `a second reader is shown nothing of others' before deciding`() throws {
    _ = decide(0, "confirmed", [("note", "quite sure")])
    _ = review.post("/settings", [("reviewer", "Ben"), ("blind", "yes"), ("keys", "on")])
    #expect(review.get("/").header("Location") == "/findings/\(review.id(0))")
    for target in ["/findings/\(review.id(0))", "/findings", "/findings?status=confirmed", "/findings?reviewer=Ana"] {
      let page = review.get(target).text
      #expect(!page.contains("quite sure"))
      #expect(!page.contains(">Ana<"), "\(target)")
    }
    #expect(review.get("/findings?reviewer=Ana").text.contains("No finding is in this list"))
    _ = decide(0, "dismissed duplicate")
    #expect(review.get("/findings/\(review.id(0))").text.contains("quite sure"))
  }

  @Test func `many are decided at once, as one step, if they are the ones that were shown`() throws {
    let preview = review.get("/bulk?of=all&type=denial").text
    #expect(preview.contains("Decide on 2 findings at once"))
    #expect(try review.store.decisionLog().isEmpty)
    let start = try #require(preview.range(of: "name=\"digest\" value=\""))
    let digest = String(preview[start.upperBound...].prefix { $0 != "\"" })
    let fields = [("digest", digest), ("of", "all"), ("type", "denial"), ("decision", "dismissed not-same-event")]
    let stale = review.post("/bulk", [("digest", "b-000000000000")] + fields.dropFirst())
    #expect(stale.status == .conflict)
    #expect(try review.store.decisionLog().isEmpty)
    #expect(review.post("/bulk", fields).status == .seeOther)
    #expect(try [0, 1, 2, 3].map(review.status) == [.dismissed, .open, .dismissed, .open])
    _ = review.post("/undo", [])
    #expect(try [0, 1, 2, 3].map(review.status) == [.open, .open, .open, .open])
  }

  @Test func `assignee, tags, replies and corrections are kept with their author`() throws {
    let base = "/findings/\(review.id(0))"
    _ = review.post("\(base)/assign", [("assignee", "Ben"), ("tags", "port, port ,urgent")])
    _ = review.post("\(base)/reply", [("of", "Ida Holm"), ("asked", "2026-03-01"), ("answer", "No comment.")])
    _ = review.post(
      "\(base)/correct", [("side", "second"), ("what", "parts"), ("stance", "doubts"), ("speaker", "Per Lund")])
    let state = try review.queue.standings()[0].state
    #expect(state.assignee == "Ben")
    #expect(state.tags == ["port", "urgent"])
    #expect(state.replies.first?.reply.answer == "No comment.")
    let page = review.get(base).text
    for part in ["assigned to Ben", "tagged port, urgent", "Ida Holm was asked", "corrected: doubts"] {
      #expect(page.contains(part), "\(part)")
    }
    #expect(review.get("/findings?assignee=Ben&tag=port").text.contains("0 of 1 decided"))
    #expect(review.get("/findings?assignee=Nobody").text.contains("No finding is in this list"))
    let fault = review.post("\(base)/reply", [("of", "Ida Holm"), ("asked", "yesterday")])
    #expect(fault.status == .seeOther)
    #expect(review.get(base).text.contains("Nothing was saved"))
  }

  @Test(arguments: ["x-none", "", "../../etc/passwd", "%2e%2e", "x-\u{0}"])
  func `what is not there is told so`(id: String) {
    #expect([.notFound, .ok].contains(review.get("/findings/\(id)").status))
    #expect(review.post("/findings/\(id)/decide", [("decision", "confirmed")]).status == .notFound)
  }
}

extension ReviewQueue {
  /// What a server that is started anew on the same store makes of the findings.
  fileprivate static func standingStatuses(of review: ReviewFixture) throws -> [Decision.Status] {
    let other = try ReviewFixture()
    for decision in try review.store.decisionLog().decisions { try other.store.record([decision], toolVersion: "0") }
    return try other.queue.items.indices.map { try other.status($0) }
  }
}
