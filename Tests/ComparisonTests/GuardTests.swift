import Claims
import Comparison
import Ingestion
import Testing

struct HarmlessCase: Sendable, CustomTestStringConvertible {
  let phenomenon: String
  let first, second: SampleClaim
  var testDescription: String { phenomenon }

  init(_ phenomenon: String, _ first: SampleClaim, _ second: SampleClaim) {
    self.phenomenon = phenomenon
    self.first = first
    self.second = second
  }
}

@Suite struct GuardTests {
  private static let aldane = "Tomas Aldane"
  private static let sundin = "Petra Sundin"

  @Test(arguments: [
    // Questions
    HarmlessCase(
      "a question by its mark", SampleClaim(aldane, "Nobody signed the ferry contract"),
      SampleClaim(sundin, "Who signed the ferry contract?")),
    HarmlessCase(
      "a question by its stance", SampleClaim(aldane, "No invoice was paid"),
      SampleClaim(sundin, "why the invoice was paid", .asks, .indirect)),
    HarmlessCase(
      "a whether-clause", SampleClaim(aldane, "The bridge was not inspected"),
      SampleClaim(sundin, "whether the bridge was inspected", .asserts, .indirect)),
    HarmlessCase(
      "a rhetorical question", SampleClaim(aldane, "The well water is safe"),
      SampleClaim(sundin, "If the well water is toxic, why are we drinking it?")),
    // Parts and ordinals of something else
    HarmlessCase(
      "a part of another whole", SampleClaim(aldane, "All 30 cranes at the port have been inspected"),
      SampleClaim(sundin, "Nine of the 41 trucks were not inspected")),
    HarmlessCase(
      "nearly all", SampleClaim(aldane, "Almost all 30 cranes at the port have been inspected"),
      SampleClaim(sundin, "Two of the 30 cranes were not inspected")),
    HarmlessCase(
      "the last of two kinds", SampleClaim(aldane, "The last tram ran on Monday"),
      SampleClaim(sundin, "The last inspection is to be held in May")),
    HarmlessCase(
      "two studies of one article",
      SampleClaim("a study of 24 adults", "drinking water before a meal decreased hunger", .asserts, .indirect),
      SampleClaim("another study", "drinking water before a meal increased hunger", .asserts, .indirect)),
    // Denials of something else
    HarmlessCase(
      "receiving a report is not what it says", SampleClaim("a survey", "Divers counted nine holes in the hull"),
      SampleClaim(sundin, "the line had received any such survey", .denies, .indirect)),
    // Conditionals
    HarmlessCase(
      "if", SampleClaim(aldane, "We did not sell the shipyard"),
      SampleClaim(sundin, "If he sold the shipyard, he must go")),
    HarmlessCase(
      "unless", SampleClaim(aldane, "The ferry was not cancelled"),
      SampleClaim(sundin, "The ferry was cancelled unless the wind dropped")),
    HarmlessCase(
      "otherwise", SampleClaim(aldane, "No dam burst"), SampleClaim(sundin, "Otherwise the dam burst at once")),
    HarmlessCase(
      "provided", SampleClaim(aldane, "The clerk never opened the safe"),
      SampleClaim(sundin, "The clerk opened the safe, provided the story holds")),
    // Hedges
    HarmlessCase(
      "may", SampleClaim(aldane, "The crew never crossed the border"),
      SampleClaim(sundin, "The crew may have crossed the border")),
    HarmlessCase(
      "perhaps", SampleClaim(aldane, "The crew never crossed the border"),
      SampleClaim(sundin, "Perhaps the crew crossed the border")),
    HarmlessCase(
      "a hedging stance", SampleClaim(aldane, "The crew never crossed the border"),
      SampleClaim(sundin, "the crew crossed the border", .hedges, .indirect)),
    HarmlessCase(
      "an estimate", SampleClaim(aldane, "The storm sank 12 fishing boats"),
      SampleClaim(sundin, "She estimates that the storm sank 19 fishing boats")),
    // Wishes and demands
    HarmlessCase(
      "should", SampleClaim(aldane, "The council did not close the quarry"),
      SampleClaim(sundin, "The council should close the quarry")),
    HarmlessCase(
      "a demand", SampleClaim(aldane, "The council did not close the quarry"),
      SampleClaim(sundin, "the council close the quarry", .demands, .indirect)),
    HarmlessCase(
      "would like", SampleClaim(aldane, "Nobody rebuilt the chapel"),
      SampleClaim(sundin, "We would like to see the chapel rebuilt")),
    HarmlessCase(
      "hopes", SampleClaim(aldane, "No harbour tax was cut"),
      SampleClaim(sundin, "She hopes that the harbour tax was cut")),
    // Opinions
    HarmlessCase(
      "best and worst", SampleClaim(aldane, "It was the best harvest festival"),
      SampleClaim(sundin, "It was the worst harvest festival")),
    HarmlessCase(
      "enough", SampleClaim(aldane, "The harbour fund is not enough"), SampleClaim(sundin, "The harbour fund is enough")
    ),
    HarmlessCase(
      "a disgrace", SampleClaim(aldane, "The verdict was no disgrace"),
      SampleClaim(sundin, "The verdict was a disgrace")),
    HarmlessCase(
      "I think", SampleClaim(aldane, "The mural is not ugly"), SampleClaim(sundin, "I think the mural is ugly")),
    // Scope of negation
    HarmlessCase(
      "did not say", SampleClaim(aldane, "Nordqvist did not say that the talks had failed"),
      SampleClaim(sundin, "The talks had failed")),
    HarmlessCase(
      "not only", SampleClaim(aldane, "The fire not only destroyed the barn"),
      SampleClaim(sundin, "The fire destroyed the barn")),
    HarmlessCase(
      "does not know", SampleClaim(aldane, "I do not know who painted the fence"),
      SampleClaim(sundin, "The fence was painted by a neighbour")),
    HarmlessCase(
      "not until", SampleClaim(aldane, "The guards did not open the gate until noon"),
      SampleClaim(sundin, "The guards opened the gate")),
    HarmlessCase(
      "agreed not to", SampleClaim(aldane, "They agreed not to raise the rent"),
      SampleClaim(sundin, "The landlord raised the rent in 1998")),
    HarmlessCase(
      "one part of a list", SampleClaim(aldane, "The rules bind tenants but not landlords"),
      SampleClaim(sundin, "The landlords met on Monday")),
    // Rounding and bounds
    HarmlessCase(
      "about", SampleClaim(aldane, "The foundry employs 640 people"),
      SampleClaim(sundin, "The foundry employs about 650 people")),
    HarmlessCase(
      "at least", SampleClaim(aldane, "At least 50 trams were cancelled"),
      SampleClaim(sundin, "52 trams were cancelled")),
    HarmlessCase(
      "half and a count", SampleClaim(aldane, "Half of the vans were sent back"),
      SampleClaim(sundin, "16 of 30 vans were sent back")),
    HarmlessCase(
      "rounded thousands", SampleClaim(aldane, "15,000 homes lost power"),
      SampleClaim(sundin, "15,210 homes lost power")),
    // Other things and places
    HarmlessCase(
      "another noun", SampleClaim(aldane, "The storm killed 12 cows"), SampleClaim(sundin, "The storm killed 19 sheep")),
    HarmlessCase(
      "another place", SampleClaim(aldane, "In the neighbouring town no well was poisoned"),
      SampleClaim(sundin, "Three wells were poisoned here")),
    HarmlessCase(
      "another year", SampleClaim(aldane, "The strike of 2011 lasted nine days"),
      SampleClaim(sundin, "The strike of 2019 lasted six days")),
    HarmlessCase(
      "another subject", SampleClaim(aldane, "The airline said no aircraft had been delayed"),
      SampleClaim(sundin, "Two goats had been delayed by snow")),
    // Other voices
    HarmlessCase(
      "two versions",
      SampleClaim(aldane, "We have been told that the money is there, and we have been told that it is not"),
      SampleClaim(sundin, "The money is there")),
    HarmlessCase(
      "some say", SampleClaim(aldane, "Some say the reactor never leaked"), SampleClaim(sundin, "The reactor leaked")),
    HarmlessCase(
      "others say", SampleClaim(aldane, "Others say the reactor never leaked"),
      SampleClaim(sundin, "The reactor leaked")),
    HarmlessCase(
      "one side says", SampleClaim(aldane, "One side says the reactor never leaked"),
      SampleClaim(sundin, "The reactor leaked")),
    // Repetition
    HarmlessCase(
      "the same words", SampleClaim(aldane, "No invoice was paid"), SampleClaim(aldane, "No invoice was paid")),
    HarmlessCase(
      "both negate", SampleClaim(aldane, "No invoice was paid"), SampleClaim(sundin, "The invoice was not paid")),
    HarmlessCase(
      "both assert", SampleClaim(aldane, "The invoice was paid"), SampleClaim(sundin, "The invoice was paid in full")),
    HarmlessCase(
      "an opposite negated", SampleClaim(aldane, "The footbridge was not closed"),
      SampleClaim(sundin, "The footbridge was open")),
  ])
  func `what only looks opposed is no contradiction`(_ example: HarmlessCase) throws {
    let article = try sampleArticle("Brandau Post", published: "2026-03-04T10:00Z", [example.first, example.second])
    let found = compare([article]).contradictions
    #expect(found.isEmpty, "\(found.map { "\($0.foundBy) \($0.score): \($0.explanation)" })")
  }

  @Test(arguments: [
    HarmlessCase(
      "a rising toll", SampleClaim(aldane, "The storm sank four fishing boats in the harbour"),
      SampleClaim(aldane, "The storm sank nine fishing boats in the harbour")),
    HarmlessCase(
      "a count by another", SampleClaim(aldane, "The storm sank 12 fishing boats in the harbour"),
      SampleClaim(sundin, "The storm sank 19 fishing boats in the harbour")),
    HarmlessCase(
      "nothing so far", SampleClaim(aldane, "So far no fishing boat was found"),
      SampleClaim(sundin, "A fishing boat was found in the bay")),
    HarmlessCase(
      "a promise and its end", SampleClaim(aldane, "The council will not close the ferry line", .promises),
      SampleClaim(sundin, "The council closed the ferry line")),
  ])
  func `a later state is an update`(_ example: HarmlessCase) throws {
    let result = compare([
      try sampleArticle("Brandau Post", published: "2026-03-04T10:00Z", [example.first]),
      try sampleArticle("Velkirk Echo", published: "2026-03-06T18:00Z", [example.second]),
    ])
    #expect(result.contradictions.isEmpty, "\(result.contradictions.map(\.explanation))")
    #expect(!result.updates.isEmpty)
  }

  @Test func `one speaker with two positions is also a change of position`() throws {
    let result = compare([
      try sampleArticle(
        "Brandau Post", published: "2026-03-04T10:00Z",
        [SampleClaim(Self.aldane, "No letter reached the harbour office")]),
      try sampleArticle(
        "Velkirk Echo", published: "2026-03-09T10:00Z",
        [SampleClaim(Self.aldane, "The letter reached the harbour office on 1 March")]),
    ])
    let found = try #require(result.contradictions.first)
    #expect(found.scope == .sameSpeaker)
    #expect(result.positionChanges.map(\.id) == [found.id])
  }

  @Test func `the order of articles makes no difference`() throws {
    let articles = [
      try sampleArticle(
        "Brandau Post", published: "2026-03-04T10:00Z",
        [
          SampleClaim(Self.aldane, "Nobody signed the ferry contract"),
          SampleClaim(Self.sundin, "The storm sank 12 fishing boats in the harbour"),
        ]),
      try sampleArticle(
        "Velkirk Echo", published: "2026-03-04T10:30Z",
        [
          SampleClaim(Self.sundin, "Aldane signed the ferry contract"),
          SampleClaim(Self.aldane, "The storm sank 19 fishing boats in the harbour"),
        ]),
      try sampleArticle(
        "Harrow Daily", published: "2026-03-04T09:00Z",
        [SampleClaim("Irma Nordqvist", "The ferry contract was signed by Aldane")]),
    ]
    let expected = compare(articles)
    #expect(!expected.contradictions.isEmpty)
    for order in [[2, 1, 0], [1, 0, 2], [0, 2, 1]] { #expect(compare(order.map { articles[$0] }) == expected) }
  }

  @Test func `claims with spans outside the text do no harm`() throws {
    var article = try sampleArticle(
      "Brandau Post", published: "2026-03-04T10:00Z",
      [SampleClaim(Self.aldane, "Nobody came"), SampleClaim(Self.sundin, "He came")])
    article.article.text = "Short."
    article.claims[0].spans = []
    _ = compare([article])
    article.article.text = ""
    #expect(compare([article]).contradictions.isEmpty)
    #expect(compare([]).contradictions.isEmpty)
  }
}
