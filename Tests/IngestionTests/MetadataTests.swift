import Ingestion
import Testing
import Values

struct MetadataCase: Sendable, CustomTestStringConvertible {
  let phenomenon: String
  var head = ""
  var body = ""
  var title = "Reservoir closed to boats"
  var published: String?
  var byline: [String] = []
  var publisher: String?
  var testDescription: String { phenomenon }
}

private let prose =
  "<p>The council of Marrow Bay has closed the reservoir to all boats from Monday, after two of them were found to leak oil.</p>"

@Suite struct MetadataTests {
  @Test(arguments: [
    MetadataCase(
      phenomenon: "an explicit date beats digits of the address",
      head:
        "<link rel=canonical href='https://x.example/2025/12/a-02136-10'><meta property='article:published_time' content='2025-01-09T06:30:00+01:00'>",
      published: "2025-01-09T06:30:00+01:00", publisher: "x.example"),
    MetadataCase(
      phenomenon: "digits of the address are no date",
      head: "<link rel=canonical href='https://www.x.example/2025/12/31/story'>", publisher: "x.example"),
    MetadataCase(
      phenomenon: "an item property", body: "<span itemprop='datePublished' content='2026-03-04'>yesterday</span>",
      published: "2026-03-04"),
    MetadataCase(
      phenomenon: "the time element below the headline beats the clock above it",
      body:
        "<time datetime='2026-11-24'>today</time><h1>Reservoir closed to boats</h1><time datetime='2026-03-04T10:00Z'>4 March</time>",
      published: "2026-03-04T10:00:00Z"),
    MetadataCase(
      phenomenon: "a date in words",
      body: "<h1>Reservoir closed to boats</h1><div>Published 4 March 2026, 10:15 pm</div>",
      published: "2026-03-04T22:15:00"),
    MetadataCase(
      phenomenon: "a date in German words", body: "<h1>Reservoir closed to boats</h1><div>Mittwoch, 4. März 2026</div>",
      published: "2026-03-04"),
    MetadataCase(
      phenomenon: "a date with points", body: "<h1>Reservoir closed to boats</h1><div>04.03.2026 - 10:15 Uhr</div>",
      published: "2026-03-04T10:15:00"),
    MetadataCase(
      phenomenon: "a Japanese date", body: "<h1>Reservoir closed to boats</h1><div>2026年3月4日</div>",
      published: "2026-03-04"),
    MetadataCase(
      phenomenon: "a date as mail writes it", head: "<meta name=pubdate content='Wed, 04 Mar 2026 10:15:00 +0100'>",
      published: "2026-03-04T10:15:00+01:00"),
    MetadataCase(
      phenomenon: "the site behind the title",
      head: "<title>Reservoir closed to boats | Courier</title><meta property='og:site_name' content='Courier'>",
      publisher: "Courier"),
    MetadataCase(
      phenomenon: "several authors in one field",
      head: "<meta name=author content='By Lotte Ames and Noor Halabi, staff writer'>",
      byline: ["Lotte Ames", "Noor Halabi"]),
    MetadataCase(
      phenomenon: "an address is no name",
      head: "<meta name=author content='https://x.example/lotte'><meta name=dc.creator content='Lotte Ames'>",
      byline: ["Lotte Ames"]),
    MetadataCase(
      phenomenon: "the date of change is no name",
      body: "<p class=byline>By Lotte Ames <span>Updated 2 March</span></p>",
      byline: ["Lotte Ames"]),
    MetadataCase(
      phenomenon: "linked data with faults",
      head:
        "<script type='application/ld+json'>/* x */ {\"@type\":[\"NewsArticle\"],\"headline\":\"Reservoir closed to boats\",\n\"author\":{\"name\":\"Lotte Ames\",},\"datePublished\":\"2026-03-04\",\"description\":\"two\nlines\",}</script>",
      published: "2026-03-04", byline: ["Lotte Ames"]),
  ])
  func metadata(_ example: MetadataCase) throws {
    let page =
      "<html><head><title>Reservoir closed to boats</title>\(example.head)</head><body>\(example.body)\(prose)\(prose)</body></html>"
    let article = try #require(ingest(Array(page.utf8), path: "page.html").first?.article)
    #expect(article.title == example.title)
    #expect(article.published?.description == example.published)
    #expect(article.byline == example.byline)
    #expect(article.publisher == example.publisher)
  }

  @Test func `text that only linked data holds is read`() throws {
    let body = String(repeating: "The council has closed the reservoir to all boats. ", count: 8)
    let page =
      "<html><body><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Boats\",\"articleBody\":\"\(body)\\n\\nAnglers may stay.\"}</script><div id=app></div><p>Loading</p></body></html>"
    let article = try #require(ingest(Array(page.utf8), path: "page.html").first?.article)
    #expect(article.paragraphs.last == "Anglers may stay.")
  }

  @Test func `the language is guessed where nothing names it`() throws {
    let article = try #require(
      ingest(
        Array(
          "Talsperre hält\n\nDie Talsperre hält auch im Frühjahr, sagte der Ingenieur, und das ist nicht neu.".utf8),
        path: "a.txt"
      ).first?.article)
    #expect(article.language == "de")
  }
}
