import Foundation
import Ingestion
import Testing
import Values

@Suite struct FormatTests {
  @Test func `NITF gives text and lines, and no captions`() throws {
    let article = try #require(try Fixture.articles("Formats/wire.nitf").first)
    #expect(article.title == "Orchard dam is safe, engineer says")
    #expect(article.byline == ["Ines Calder"])
    #expect(article.credit == "VNA")
    #expect(article.publisher == "Vellmark News Agency")
    #expect(article.published?.description == "2026-03-04T10:15:00+01:00")
    #expect(article.dateline == Dateline(place: "Orchard Mills", date: Timestamp(iso: "2026-03-04")))
    #expect(article.language == "en-GB")
    #expect(
      article.paragraphs == [
        "The Orchard dam will hold through the spring floods, its chief engineer, Piet Okoro, said on Wednesday.",
        "Two cracks",
        "“There are two cracks, and neither of them grows,” he told the council — a week after it had asked for a report.",
        "“Nobody needs to leave.”",
      ])
  }

  @Test func `NewsML-G2 gives the item with text and not the picture`() throws {
    let articles = try Fixture.articles("Formats/item.newsml.xml")
    let article = try #require(articles.first)
    #expect(articles.count == 1)
    #expect(article.title == "Talsperre hält, sagt Ingenieur")
    #expect(article.byline == ["Ines Calder", "Piet Okoro"])
    #expect(article.publisher == "Vellmark Nachrichten")
    #expect(article.published?.description == "2026-03-04T10:15:00+01:00")
    #expect(article.modified?.description == "2026-03-04T12:00:00+01:00")
    #expect(article.language == "de")
    #expect(
      article.paragraphs == [
        "Die Talsperre hält auch im Frühjahr, sagte der Ingenieur am Mittwoch.",
        "Zwei Risse seien bekannt. Keiner wachse.",
      ])
  }

  @Test func `NewsML 1.2 is read too`() throws {
    let article = try #require(try Fixture.articles("Formats/old.newsml.xml").first)
    #expect(article.title == "Le barrage tient, selon l'ingénieur")
    #expect(article.byline == ["Inès Calder"])
    #expect(article.dateline?.place == "LINDMOOR")
    #expect(article.published?.description == "2026-03-04T09:15:00Z")
    #expect(article.paragraphs.count == 2)
  }

  @Test func `RSS gives an article an item and names the ones without text`() throws {
    let results = try Fixture.read("Formats/feed.rss")
    let articles = results.compactMap(\.article)
    #expect(articles.map(\.title) == ["Dam & reservoir closed", "Night market moves"])
    #expect(articles.map(\.url) == ["https://courier.example/dam", "https://courier.example/market"])
    #expect(articles.map(\.byline) == [["Lotte Ames"], ["Noor Halabi"]])
    #expect(articles.map { $0.published?.description } == ["2026-03-04T09:15:00Z", "2026-03-05T07:00:00+01:00"])
    #expect(articles.allSatisfy { $0.publisher == "Marrow Bay Courier" && $0.language == "en-US" })
    #expect(
      articles[0].paragraphs == [
        "The reservoir is closed to boats, the council said – “for good”.", "Anglers may stay.",
      ])
    #expect(articles[1].text == "Traders will move to the upper square & stay there.")
    let skipped = results.compactMap(\.skipped)
    #expect(skipped.count == 1)
    #expect(skipped.first?.reason.contains("Pictures of the day") == true)
  }

  @Test func `Atom gives an article an entry`() throws {
    let articles = try Fixture.articles("Formats/feed.atom")
    #expect(articles.map(\.title) == ["Clinics stay open", "Ferries late"])
    #expect(articles[0].byline == ["Hanna Brandt"])
    #expect(articles[0].url == "https://post.example/clinics")
    #expect(articles[0].published?.description == "2026-03-04T06:30:00+01:00")
    #expect(articles[0].paragraphs == ["All clinics stay open at night.", "Aldane East"])
    #expect(articles[1].text == "The first ferry was an hour late.")
    #expect(articles[1].published?.description == "2026-03-06T08:00:00Z")
  }

  @Test func `JATS gives the body without its figures`() throws {
    let article = try #require(try Fixture.articles("Formats/study.xml").first)
    #expect(article.title == "Cracks in earth dams")
    #expect(article.byline == ["Piet Okoro"])
    #expect(article.published?.description == "2026-03-04")
    #expect(article.paragraphs == ["Results", "Two cracks were measured."])
  }

  @Test func `the contents decide, whatever the name says`() throws {
    let page = try Fixture.bytes("Pages/courier.html")
    #expect(ingest(page, path: "page.xml").first?.article?.title == "Council closes reservoir to boats")
    #expect(ingest(page, path: "page").first?.article?.title == "Council closes reservoir to boats")
    #expect(ingest(try Fixture.bytes("Formats/wire.nitf"), path: "wire.html").first?.article?.credit == "VNA")
  }

  @Test(arguments: ["withheld", "canceled", "embargoed"])
  func `what its sender holds back is skipped`(status: String) throws {
    let text = String(decoding: try Fixture.bytes("Formats/wire.nitf"), as: UTF8.self)
      .replacingOccurrences(of: "\"usable\"", with: "\"\(status)\"")
    let skipped = try #require(ingest(Array(text.utf8), path: "wire.nitf").first?.skipped)
    #expect(skipped.reason.contains(status))
    #expect(skipped.line == 6)
  }

  @Test func `damaged XML gives what stands before the damage, and says where`() throws {
    let text = String(decoding: try Fixture.bytes("Formats/feed.rss"), as: UTF8.self)
    let results = ingest(Array(text.prefix(1_300).utf8), path: "feed.rss")
    #expect(results.first?.article?.title == "Dam & reservoir closed")
    #expect(results.last?.skipped?.line != nil)
  }
}
