import Claims
import Ingestion
import Testing
import Values

@Suite struct LongContentTests {
  private func claim(_ text: String) throws -> Claim {
    try #require(claims(in: Article(path: "x.txt", title: "", text: text)).first { $0.kind != .narrator })
  }

  @Test(arguments: [
    (
      "two sentences", "“The dam is full. The gates are shut,” Anna Holt said.",
      ["The dam is full", "The gates are shut"]
    ),
    (
      "clauses joined by but", "Anna Holt said that the dam was full, but the gates were still shut.",
      ["the dam was full", "the gates were still shut"]
    ),
    (
      "a semicolon", "“The dam is full tonight; the gates stay shut,” Anna Holt said.",
      ["The dam is full tonight", "the gates stay shut"]
    ),
    (
      "a short answer stays with its sentence", "“No. The dam is not full,” Anna Holt said.", []
    ),
    ("one subject and two verbs", "“The dam cracked and then held,” Anna Holt said.", []),
    ("a list of names", "“Old Tom and young Ada saw the dam break,” Anna Holt said.", []),
    ("a condition", "“If the dam breaks, the mill goes and the town is lost,” Anna Holt said.", []),
    ("a split sentence", "“The dam,” Anna Holt said, “is older than the town.”", []),
  ])
  func `statements of a content`(phenomenon: String, text: String, parts: [String]) throws {
    #expect(try claim(text).propositions?.map(\.text) ?? [] == parts)
  }

  @Test func `each statement has its own span, stance and factuality`() throws {
    let text = "“I never signed the letter. The clerk may have signed it,” Anna Holt said."
    let article = Article(path: "x.txt", title: "", text: text)
    let found = try #require(try claim(text).propositions)
    #expect(found.map(\.stance) == [.denies, .hedges])
    #expect(found.map(\.factuality) == [.counterfact, .possible])
    #expect(found[0].denied == "Anna Holt signed the letter")
    for part in found {
      let scalars = Array(article.text.unicodeScalars)
      let span = try #require(part.spans.first)
      #expect(String(String.UnicodeScalarView(scalars[span.start..<span.end])) == part.text)
    }
  }

  @Test func `unfolded, each statement is a claim that names the one it was cut from`() throws {
    let whole = claims(
      in: Article(
        path: "x.txt", title: "", text: "“The dam is full. Tom Reed told us that the gates were shut,” Anna Holt said.")
    )
    let outer = try #require(whole.first { $0.propositions != nil })
    let parts = unfolded(whole)
    #expect(parts.filter { $0.partOf == outer.id }.map(\.text) == outer.propositions?.map(\.text))
    #expect(Set(parts.map(\.id)).count == parts.count)
    let nested = try #require(parts.first { $0.speaker.name == "Tom Reed" })
    #expect(parts.first { $0.id == nested.nestedIn }?.text == "Tom Reed told us that the gates were shut")
  }
}
