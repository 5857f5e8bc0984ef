import Claims
import Inference
import Ingestion
import Testing
import Values

/// A sentence with who says what in it.
private struct TaggedCase: Sendable, CustomTestStringConvertible {
  var phenomenon, text, source, content: String
  var testDescription: String { phenomenon }

  static let all = [
    TaggedCase(
      phenomenon: "a verb that the cue lexicon lacks",
      text: "The engineer Tove Lindqvist deadpanned on Monday that the harbour is safe again.",
      source: "Tove Lindqvist",
      content: "the harbour is safe again"),
    TaggedCase(
      phenomenon: "a noun that attributes, with a verb of being",
      text: "The message from the engineer Tove Lindqvist was that the harbour is safe again.",
      source: "Tove Lindqvist",
      content: "the harbour is safe again"),
    TaggedCase(
      phenomenon: "a phrase that attributes",
      text: "Tove Lindqvist, the engineer, made plain on Monday that the harbour is safe again.",
      source: "Tove Lindqvist",
      content: "the harbour is safe again"),
    TaggedCase(
      phenomenon: "an inserted clause", text: "The bridge, Mayor Ana Ortega said on Friday, will stay shut until May.",
      source: "Ana Ortega", content: "The bridge will stay shut until May"),
    TaggedCase(
      phenomenon: "a long apposition between source and cue",
      text: "Pavel Brzak, who has run the mill on the Orva since it reopened in 2011, told the inquiry that nobody had "
        + "checked the boiler.",
      source: "Pavel Brzak", content: "nobody had checked the boiler"),
    TaggedCase(
      phenomenon: "a quotation with its speaker behind",
      text: "“We were never told about the leak,” said Ruth Hale, a nurse at the clinic.", source: "Ruth Hale",
      content: "We were never told about the leak"),
    TaggedCase(
      phenomenon: "an emoji and a foreign name before the words",
      text: "🎉 Žofie Křížová said that every boat on the river races at noon.", source: "Žofie Křížová",
      content: "every boat on the river races at noon"),
  ]
}

@Suite(.enabled(if: ShippedModels.canRun, "ONNX Runtime was not fetched: type make build"))
struct TaggedClaimsTests {
  @Test(arguments: TaggedCase.all)
  private func `rules and tagger together find who said what`(example: TaggedCase) throws {
    let found = try read(example.text)
    let words = found.map { "\($0.speaker.name): \($0.text)" }
    #expect(words.contains("\(example.source): \(example.content)"), "found \(words)")
  }

  @Test func `both sign what both found`() throws {
    let found = try read("The mayor, Ana Ortega, said that the bridge will stay shut until May.")
    #expect(found.contains { $0.foundBy.hasPrefix("that-clause+tagger/") })
  }

  @Test func `a speaker's label stays in front of a layout that the tagger has not seen`() throws {
    let found = try read(
      "Minutes of the council.\n\nOrtega: The bridge is shut.\n\nLindqvist: It is open. I crossed it today.")
    #expect(found.filter { $0.kind == .direct }.map(\.speaker.name) == ["Ortega", "Lindqvist"])
  }

  @Test(arguments: ["", "\n", "[SEP] [CLS] [MASK]", "“", "said said said", "𝓼𝓱𝓪𝓻𝓹 said 🕕", "\u{0}\u{200B}\u{FEFF}"])
  func `odd text does no harm`(text: String) throws {
    for claim in try read(text) { #expect(!claim.spans.isEmpty) }
  }

  @Test func `speech ends with its quotation mark`() throws {
    let text = "“The crews were promised boots, and have seen none of them since,” its head, Sanna Lund, said."
    for claim in try read(text) { #expect(!claim.text.contains("its head")) }
  }

  @Test func `what somebody was asked is not said by them`() throws {
    let text = "Asked whether he had that in writing, Moss said the papers were signed."
    let claims = try read(text)
    #expect(claims.map(\.stance) == [.asserts])
  }

  @Test func `who refuses to exclude something leaves it open`() throws {
    let claim = try #require(
      read("The chair of the harbour board, Lena Holt, on Tuesday refused to rule out a strike.").first)
    #expect(claim.stance == .hedges)
  }

  @Test func `two quoted sentences that say no are two denials`() throws {
    let text = "“We have never promised to keep it open,” Holt said. “Nobody from this board told the crews that.”"
    for claim in try read(text) {
      #expect(claim.stance == .denies)
      #expect(claim.polarity == .negative)
    }
  }

  @Test func `who says nothing makes no claim`() throws {
    #expect(try read("Asked about the fish market, the council declined to comment.").isEmpty)
  }

  @Test func `spans point at the words of the claim`() throws {
    let text = TaggedCase.all.map(\.text).joined(separator: "\n\n")
    let indexed = IndexedText(text)
    for claim in try read(text) {
      #expect(claim.spans.map(indexed.text(in:)).joined(separator: " ") == claim.text)
    }
  }

  private func read(_ text: String) throws -> [Claim] {
    let tagger = AttributionTagger(model: try ShippedModels.tagger(), tokenizer: try ShippedModels.tokenizer())
    var options = ExtractionOptions()
    options.includesNarrator = false
    return try claims(in: Article(path: "x.txt", title: "", text: text), options: options, tagger: tagger)
  }
}
