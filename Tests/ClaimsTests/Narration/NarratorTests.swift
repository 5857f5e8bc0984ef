import Claims
import Ingestion
import Testing

@Suite struct NarratorTests {
  private func narrated(_ text: String, publisher: String? = nil) -> [Claim] {
    claims(in: Article(path: "x.txt", title: "", publisher: publisher, text: text)).filter { $0.kind == .narrator }
  }

  @Test(arguments: [
    "The firm employs 640 people in Lindmark.", "In 2013 a fire at the same foundry killed three men.",
    "Its last strike, in 2011, lasted nine days.",
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

  @Test func `claims come in text order and without a narrator when asked`() {
    let article = Article(path: "x.txt", title: "", text: "The road was shut on Monday. Diaz said that it was safe. Two men were hurt there.")
    #expect(claims(in: article).map(\.kind) == [.narrator, .indirect, .narrator])
    var options = ExtractionOptions()
    options.includesNarrator = false
    #expect(claims(in: article, options: options).map(\.kind) == [.indirect])
  }
}
