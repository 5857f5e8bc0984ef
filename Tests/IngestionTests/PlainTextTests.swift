import Ingestion
import Testing
import Values

struct TextCase: Sendable, CustomTestStringConvertible {
  let phenomenon: String
  let source: String
  var title = "Reservoir closed to boats"
  var byline: [String] = []
  var publisher: String?
  var published: String?
  let text: String
  var testDescription: String { phenomenon }
}

private let body = "The council has closed the reservoir to all boats from Monday."

@Suite struct PlainTextTests {
  @Test(arguments: [
    TextCase(phenomenon: "a headline and a paragraph", source: "Reservoir closed to boats\n\n\(body)\n", text: body),
    TextCase(
      phenomenon: "a byline and a line of outlet and date",
      source: "Reservoir closed to boats\nBy Lotte Ames\nMarrow Bay Courier, 21 June 2021\n\n\(body)",
      byline: ["Lotte Ames"],
      publisher: "Marrow Bay Courier", published: "2021-06-21", text: body),
    TextCase(
      phenomenon: "a press release with its day",
      source: "Reservoir closed to boats\n\nFor release: 21 April 2026\n\n\(body)",
      published: "2026-04-21", text: body),
    TextCase(
      phenomenon: "a date above the headline, with a time",
      source: "8 Feb, 2022 12:33\n\nReservoir closed to boats\n\n\(body)",
      published: "2022-02-08T12:33:00", text: body),
    TextCase(
      phenomenon: "fields above the text",
      source: "Title: Reservoir closed to boats\nAuthor: Lotte Ames\nSource: Courier\nDate: 2026-03-04\n\n\(body)",
      byline: ["Lotte Ames"], publisher: "Courier", published: "2026-03-04", text: body),
    TextCase(
      phenomenon: "the dateline gives the day where nothing else does",
      source: "Reservoir closed to boats\n\nMARROW BAY, 4 March 2026 - \(body)", published: "2026-03-04",
      text: "MARROW BAY, 4 March 2026 - \(body)"),
    TextCase(
      phenomenon: "wrapped lines are joined",
      source:
        "Reservoir closed to boats\n\nThe council has closed the reservoir\nto all boats from Monday, after two\nof them were found to leak oil.",
      text: "The council has closed the reservoir to all boats from Monday, after two of them were found to leak oil."),
    TextCase(
      phenomenon: "a paragraph a line stays so",
      source: "Reservoir closed to boats\n\n\(body)\n“No,” said Mallory.\n\(body)",
      text: "\(body)\n\n“No,” said Mallory.\n\n\(body)"),
    TextCase(
      phenomenon: "the headline repeated is furniture",
      source: "Reservoir closed to boats\n\nAnglers may stay, the council says.\nReservoir closed to boats\n\n\(body)",
      text: "Anglers may stay, the council says.\n\n\(body)"),
    TextCase(
      phenomenon: "nothing after the end mark",
      source: "Reservoir closed to boats\n\n\(body)\n\n###\n\nContact: the press office", text: body),
    TextCase(
      phenomenon: "Markdown's heading marks", source: "# Reservoir closed to boats\n\n## Boats\n\n\(body)",
      text: "Boats\n\n\(body)"),
    TextCase(phenomenon: "line ends of Windows", source: "Reservoir closed to boats\r\n\r\n\(body)\r\n", text: body),
    TextCase(
      phenomenon: "a sentence that names a day is no date line",
      source: "Reservoir closed to boats\n\nThe council met on 4 March 2026 and closed it.\n\n\(body)",
      text: "The council met on 4 March 2026 and closed it.\n\n\(body)"),
  ])
  func reading(_ example: TextCase) throws {
    let article = try #require(ingest(Array(example.source.utf8), path: "note.txt").first?.article)
    #expect(article.title == example.title)
    #expect(article.byline == example.byline)
    #expect(article.publisher == example.publisher)
    #expect(article.published?.description == example.published)
    #expect(article.text == example.text)
  }

  @Test func `a release loses its furniture and its tail`() throws {
    let article = try #require(try Fixture.articles("Formats/release.txt").first)
    #expect(article.title == "Reservoir closed to boats")
    #expect(article.byline == ["Lotte Ames", "Noor Halabi"])
    #expect(article.publisher == "Marrow Bay Courier")
    #expect(article.dateline?.place == "MARROW BAY")
    #expect(article.paragraphs.count == 2)
    #expect(
      article.paragraphs.last == "“Nobody likes this, and nobody voted against it,” said the mayor, Edwin Mallory.")
  }

  @Test func `emoji and joined letters stay as they are`() throws {
    let line = "Stalls reopen 🎉 (👩‍👩‍👧, 🇨🇿) at six 𝓼𝓱𝓪𝓻𝓹, she wrote to the traders."
    let article = try #require(ingest(Array("Market\n\n\(line)".utf8), path: "note.txt").first?.article)
    #expect(article.text.unicodeScalars.elementsEqual(line.unicodeScalars))
  }
}
