import Claims
import Ingestion
import Testing

@Suite struct NarratorTests {
  private func narrated(_ text: String, publisher: String? = nil) -> [Claim] {
    claims(in: Article(path: "x.txt", title: "", publisher: publisher, text: text)).filter { $0.kind == .narrator }
  }

  @Test(arguments: [
    "The mill employs 85 people in Fenholm.", "In 1998 a flood at the same mill drowned two horses.",
    "Its last sale, in 2006, took four weeks.",
  ])
  func `a plain statement is the article's own`(text: String) throws {
    let claim = try #require(narrated(text, publisher: "Lindmark Courier").first)
    #expect(claim.speaker.name == "Lindmark Courier")
    #expect(claim.cue == nil)
    #expect(claim.text + "." == text)
  }

  @Test(arguments: [
    "Will the plant close this year?", "Sign up for the day in five minutes.", "A plan for the year to come",
    "Diaz said the plant would close.", "“The plant will close in the spring.”", "Read the full report on our page.",
    "No trains today.",
  ])
  func `questions, commands, headings, fragments and speech are not`(text: String) {
    #expect(narrated(text).isEmpty)
  }

  @Test(arguments: [
    ("a quantity", "Prices rose by four percent in a year."), ("an event", "The mayor resigned on Monday."),
    ("an event without a date", "A crane fell onto the quay."),
    ("a state", "The bridge belongs to the county of Varn."),
    ("a state that is denied", "It has no second exit."),
    ("a name and an office", "Ada Holt is the chair of the board."),
    ("what somebody would not do", "She would not name the buyer."),
    ("a law", "Only parliament can remove a judge, by a majority of two."),
    ("a passive", "The files had been copied by hand."),
    ("a comparison", "The tower is taller than the church of St Anne."),
  ])
  func `what can be checked is kept`(phenomenon: String, text: String) {
    #expect(narrated(text).count == 1)
  }

  @Test(arguments: [
    ("filler", "It remains to be seen whether they come."),
    ("taste", "The food is delicious and the staff are lovely."),
    ("advice", "People should think twice about that."), ("a saying", "Nothing is ever simple in such a place."),
    ("the reader", "You can see the tower from the bus."), ("the writer", "We think that is fair enough."),
    ("page furniture", "This post was updated to add a link."), ("judgement", "That is obviously a wonderful idea."),
    ("words whose speaker was not made out", "Somehow all of it gone in the night, as such, she said."),
    ("silence", "Asked about the leak, Brandt declined to comment."),
  ])
  func `opinion and filler are not`(phenomenon: String, text: String) {
    #expect(narrated(text).isEmpty)
  }

  @Test func `a number makes a statement surer than an event, and that surer than a state`() throws {
    let found = narrated("The firm employs 640 people. It was founded by a priest. The yard belongs to Varn.")
    #expect(found.map(\.confidence) == [0.9, 0.8, 0.7])
  }

  @Test func `claims come in text order and without a narrator when asked`() {
    let article = Article(
      path: "x.txt", title: "",
      text: "The road was shut on Monday. Diaz said that it was safe. Two men were hurt there.")
    #expect(claims(in: article).map(\.kind) == [.narrator, .indirect, .narrator])
    var options = ExtractionOptions()
    options.includesNarrator = false
    #expect(claims(in: article, options: options).map(\.kind) == [.indirect])
  }
}
