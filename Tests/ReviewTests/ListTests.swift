import Comparison
import Decisions
import Foundation
import Review
import Testing

@Suite struct ListTests {
  @Test func `a filter is written into the address and read back whole`() {
    var filter = QueueFilter()
    filter.list = .all
    filter.words = "ferry & quay"
    filter.speaker = "s-1"
    filter.outlet = "Æther"
    filter.type = .denial
    filter.scope = .crossSpeaker
    filter.status = .needsChecking
    filter.reviewer = "Ana Ruiz"
    filter.missing = .mine
    filter.assignee = "Ben"
    filter.tag = "urgent"
    filter.lowestScore = 0.25
    filter.highestScore = 0.75
    filter.since = "2026-01-01"
    filter.until = "2026-02-01"
    filter.isDisagreement = true
    filter.hasCopies = true
    filter.order = .date
    #expect(QueueFilter(FormFields(encoded: filter.fields.encoded.utf8)) == filter)
    #expect(QueueFilter().fields.fields.isEmpty)
  }

  @Test(arguments: [
    "from=nan", "from=-1", "to=2", "since=soon", "type=lie", "status=", "order=up", "list=none", "page=-4",
  ])
  func `what is no value of a filter is left out`(query: String) throws {
    #expect(QueueFilter(FormFields(encoded: query.utf8)) == QueueFilter())
    let review = try ReviewFixture()
    review.signIn()
    #expect(review.get("/findings?\(query)").text.contains("0 of 4 decided"))
  }

  @Test(arguments: [
    ("type=denial", 2), ("status=confirmed", 1), ("words=pier+3", 1), ("words=nothing", 0), ("reviewer=Ana", 1),
    ("missing=mine", 3), ("from=0.98", 2), ("to=0.97", 2), ("since=2026-02-03", 2), ("until=2026-02-01", 1),
    ("speaker=s-none", 0), ("outlet=Courier", 4), ("list=updates", 0), ("list=all", 4),
  ])
  func `each filter leaves what it says`(query: String, count: Int) throws {
    let review = try ReviewFixture()
    review.signIn()
    _ = review.post("/findings/\(review.id(1))/decide", [("decision", "confirmed")])
    let page = review.get("/findings?\(query)").text
    #expect(page.components(separatedBy: "class=\"row\"").count - 1 == count)
  }

  @Test func `deciding inside a filter goes on inside it`() throws {
    let review = try ReviewFixture()
    review.signIn()
    let response = review.post(
      "/findings/\(review.id(0))/decide", [("decision", "confirmed"), ("filter", "type=denial&status=open")])
    #expect(response.header("Location") == "/findings/\(review.id(2))?type=denial&status=open")
    let last = review.post("/findings/\(review.id(2))/decide", [("decision", "confirmed"), ("filter", "type=denial")])
    #expect(last.header("Location") == "/findings?type=denial")
  }

  @Test func `long lists come in pages, and each finding is on one of them`() throws {
    let review = try ReviewFixture(count: 120)
    review.signIn()
    var seen: Set<String> = []
    for page in 1...3 {
      let text = review.get("/findings?page=\(page)").text
      for index in 0..<120 where text.contains("value=\"\(review.id(index))\"") { seen.insert(review.id(index)) }
    }
    #expect(seen.count == 120)
    #expect(review.get("/findings?page=99").text.contains("page 3 of 3"))
  }
}
