import Claims
import Ingestion
import Testing
import Values

@Suite struct SpeakerAlignmentTests {
  private func article(_ text: String, published: String = "2026-03-04") -> ExtractedArticle {
    let article = Article(path: "a.txt", title: text, published: Timestamp(iso: published), text: text)
    return ExtractedArticle(article: article, claims: claims(in: article))
  }

  private func speaker(of words: String, in articles: [ExtractedArticle]) -> Speaker? {
    articles.flatMap(\.claims).first { $0.kind != .narrator && $0.text.contains(words) }?.speaker
  }

  @Test func `a surname takes the full name that another article gives`() {
    let aligned = alignedSpeakers(across: [
      article("“The deal is done,” said Dmitri Talanov."), article("“There is no deal,” Talanov said."),
    ])
    #expect(speaker(of: "There is no deal", in: aligned)?.name == "Dmitri Talanov")
    #expect(speaker(of: "There is no deal", in: aligned)?.id == speaker(of: "The deal is done", in: aligned)?.id)
  }

  @Test func `a surname that two bear stays as it is`() {
    let aligned = alignedSpeakers(across: [
      article("“The deal is done,” said Dmitri Talanov."), article("“I am his brother,” said Boris Talanov."),
      article("“There is no deal,” Talanov said."),
    ])
    #expect(speaker(of: "There is no deal", in: aligned)?.name == "Talanov")
  }

  @Test func `an office takes its holder from the same story`() {
    let aligned = alignedSpeakers(across: [
      article("Finance Minister Marisa Okon presented a budget. “It is a careful budget,” Okon said."),
      article("Nurses marched against Okon in the rain. “We will fund them,” the finance minister said."),
    ])
    #expect(speaker(of: "We will fund them", in: aligned)?.name == "Marisa Okon")
  }

  @Test func `two offices at two dates stay with the claims of their dates`() throws {
    let aligned = alignedSpeakers(across: [
      article("Finance Minister Marisa Okon was calm. “The budget is careful,” Okon said.", published: "2021-03-04"),
      article("Prime Minister Marisa Okon was calm. “The cabinet is complete,” Okon said.", published: "2024-05-06"),
    ])
    #expect(speaker(of: "The budget is careful", in: aligned)?.role == "Finance Minister")
    #expect(speaker(of: "The cabinet is complete", in: aligned)?.role == "Prime Minister")
    let entry = try #require(SpeakerRegister(of: aligned).speakers.first)
    #expect(entry.roles.map(\.text) == ["Finance Minister", "Prime Minister"])
    #expect(entry.roles.map(\.first?.description) == ["2021-03-04", "2024-05-06"])
  }

  @Test func `a former office does not stand before the present one`() {
    let aligned = alignedSpeakers(across: [
      article("Former mayor Marisa Okon arrived. “It is over,” said Okon, the president of the chess club.")
    ])
    #expect(speaker(of: "It is over", in: aligned)?.role == "president of the chess club")
  }

  @Test func `an office of another year takes no holder`() {
    let aligned = alignedSpeakers(across: [
      article(
        "Finance Minister Marisa Okon presented a budget. “It is a careful budget,” Okon said.", published: "2021-03-04"
      ),
      article("Nurses marched in the rain. “We will fund them,” the finance minister said."),
    ])
    #expect(speaker(of: "We will fund them", in: aligned)?.unresolved != nil)
  }

  @Test func `a striker and a minister of one name are two`() {
    let aligned = alignedSpeakers(across: [
      article("Finance Minister Peter Lang was pleased. “The budget is careful,” Lang said."),
      article("The striker Peter Lang was pleased. “The match was hard,” Lang said."),
    ])
    let minister = speaker(of: "The budget is careful", in: aligned)
    let striker = speaker(of: "The match was hard", in: aligned)
    #expect(minister?.name == striker?.name)
    #expect(minister?.id != striker?.id)
  }

  @Test func `a minister and a lawyer of one name are one`() {
    let aligned = alignedSpeakers(across: [
      article("Finance Minister Peter Lang was pleased. “The budget is careful,” Lang said."),
      article("The lawyer Peter Lang was pleased. “The ruling was hard,” Lang said."),
    ])
    #expect(
      speaker(of: "The budget is careful", in: aligned)?.id == speaker(of: "The ruling was hard", in: aligned)?.id)
  }
}
