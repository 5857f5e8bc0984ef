import Foundation
import Ingestion
import Testing
import Values

@Suite struct PageTests {
  @Test func `a page gives its body without the furniture around it and inside`() throws {
    let article = try #require(try Fixture.articles("Pages/courier.html").first)
    #expect(
      article.paragraphs == [
        "The ban takes effect on Monday, and anglers are let off.",
        "The council of Marrow Bay has closed the reservoir to all boats from Monday, after two of them were found to leak oil into the drinking water.",
        "“Nobody likes this, and nobody voted against it,” said the mayor, Edwin Mallory, after a meeting of three hours.",
        "Anglers may stay",
        "Anglers are let off, provided that they:",
        "keep to the northern bank,",
        "carry their licence with them.",
        "“We were not even asked,” said Hanna Brandt of the sailing club.",
        "The club wants to take the matter to court.",
        "A hearing is set for 12 May.",
      ])
  }

  @Test func `a page gives what it says of itself`() throws {
    let article = try #require(try Fixture.articles("Pages/courier.html").first)
    #expect(article.title == "Council closes reservoir to boats")
    #expect(article.byline == ["Lotte Ames", "Noor Halabi"])
    #expect(article.publisher == "Marrow Bay Courier")
    #expect(article.published?.description == "2026-03-04T09:15:00+01:00")
    #expect(article.modified?.description == "2026-03-04T11:00:00+01:00")
    #expect(article.url == "https://courier.example/2025/11/reservoir-20240101")
    #expect(article.language == "en-GB")
  }

  @Test func `the traps of HTML5 and of encodings lose no paragraph`() throws {
    for line in try String(contentsOf: Fixture.folder.appending(path: "Quirks/gold.jsonl"), encoding: .utf8).split(
      separator: "\n")
    {
      let row = try JSONDecoder().decode(Quirk.self, from: Data(line.utf8))
      let name = try #require(row.file.split(separator: "/").last)
      let article = try #require(try Fixture.articles("Quirks/\(name)").first, "\(name): \(row.note)")
      for segment in row.segments_with { #expect(article.text.contains(segment), "\(name): \(row.note)") }
      for segment in row.segments_without { #expect(!article.text.contains(segment), "\(name): \(row.note)") }
      #expect(article.title == row.title, "\(name)")
      if let published = row.published { #expect(article.published?.description == published, "\(name)") }
      if let byline = row.byline { #expect(article.byline == byline, "\(name)") }
    }
  }

  private struct Quirk: Decodable {
    var file: String
    var note: String
    var title: String
    var segments_with: [String]
    var segments_without: [String]
    var published: String?
    var byline: [String]?
  }
}
