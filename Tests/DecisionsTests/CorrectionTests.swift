import Claims
import Decisions
import Ingestion
import Testing
import Values

/// What a correction makes of a claim.
struct CorrectionCase: Sendable, CustomTestStringConvertible {
  let phenomenon: String
  let parts: CorrectedParts
  /// Speaker, stance and words of the claim then; `nil` when the words are not found.
  let result: [String]?
  var testDescription: String { phenomenon }
}

@Suite struct CorrectionTests {
  private static let text = """
    LINDMOOR - "The ferry will close in May," Oskar Brandt said, "and never open again."

    The ferry will close in May, he repeated. Nobody at the port
    had heard of it.
    """

  private static func article(
    _ text: String = text, path: String = "news/port.txt",
    claims: [(String, Int)] = [("The ferry will close in May", 12)]
  ) -> ExtractedArticle {
    let article = Article(path: path, title: "Port denies plan", published: .init(iso: "2026-03-05"), text: text)
    return ExtractedArticle(
      article: article,
      claims: claims.map { words, start in
        let span = TextSpan(start, start + words.unicodeScalars.count)
        return Claim(
          id: ContentHash.identifier("c", of: [article.id, String(span.start), String(span.end)]), article: article.id,
          kind: .direct, text: words, spans: [span], speaker: Speaker(name: "Ines Kaldor", mention: "she"),
          proposition: words, foundBy: "quotation")
      })
  }

  private static func read(_ article: ExtractedArticle = article()) -> DecisionSide {
    DecisionSide(
      of: article.claims[0], title: article.article.title, publisher: article.article.publisher,
      published: article.article.published?.description, url: article.article.url, path: article.article.path)
  }

  private static func correction(
    _ change: Correction.Change, by reviewer: String = "Ana", at second: Int = 0, of claim: DecisionSide = read()
  ) throws -> Correction {
    try Correction(of: claim, change, reviewer: reviewer, at: Moment(milliseconds: 1_772_700_000_000 + second * 1000))
  }

  @Test(arguments: [
    CorrectionCase(
      phenomenon: "another speaker", parts: CorrectedParts(speaker: CorrectedSpeaker(named: "Oskar Brandt")),
      result: ["Oskar Brandt", "asserts", "The ferry will close in May"]),
    CorrectionCase(
      phenomenon: "a source without a name",
      parts: CorrectedParts(speaker: CorrectedSpeaker(name: "officials", id: nil)),
      result: ["officials", "asserts", "The ferry will close in May"]),
    CorrectionCase(
      phenomenon: "another stance", parts: CorrectedParts(stance: .denies),
      result: ["Ines Kaldor", "denies", "The ferry will close in May"]),
    CorrectionCase(
      phenomenon: "fewer words", parts: CorrectedParts(words: "ferry will close"),
      result: ["Ines Kaldor", "asserts", "ferry will close"]),
    CorrectionCase(
      phenomenon: "words in two parts",
      parts: CorrectedParts(words: "The ferry will close in May […] and never open again"),
      result: ["Ines Kaldor", "asserts", "The ferry will close in May and never open again"]),
    CorrectionCase(
      phenomenon: "words over a line break", parts: CorrectedParts(words: "Nobody at the port had heard of it"),
      result: ["Ines Kaldor", "asserts", "Nobody at the port\nhad heard of it"]),
    CorrectionCase(
      phenomenon: "words that are not there", parts: CorrectedParts(words: "the ferry will never close"), result: nil),
    CorrectionCase(phenomenon: "no more than a mark of omission", parts: CorrectedParts(words: "[…]"), result: nil),
  ])
  func `a correction puts right`(example: CorrectionCase) throws {
    let log = DecisionLog(corrections: [try Self.correction(.parts(example.parts))])
    let (articles, match) = log.correcting([Self.article()])
    let claim = try #require(articles[0].claims.first)
    if let result = example.result {
      #expect([claim.speaker.name, claim.stance.rawValue, claim.text] == result)
      #expect(match.applied[claim.id]?.read == Self.read())
      #expect(match.detached.isEmpty)
      let scalars = Array(articles[0].article.text.unicodeScalars)
      let parts = claim.spans.map { String(String.UnicodeScalarView(scalars[$0.start..<$0.end])) }
      #expect(parts.joined(separator: " ") == claim.text)
    } else {
      #expect(claim == Self.article().claims[0])
      #expect(match.detached.map(\.cause) == [.wordsMissing])
    }
  }

  @Test func `a speaker without a name is another in every article`() throws {
    let officials = CorrectedParts(speaker: CorrectedSpeaker(name: "officials", id: nil))
    let other = Self.article(Self.text + " More.", path: "b.txt")
    let log = DecisionLog(corrections: [
      try Self.correction(.parts(officials)), try Self.correction(.parts(officials), of: Self.read(other)),
    ])
    let articles = log.correcting([Self.article()]).articles + log.correcting([other]).articles
    #expect(Set(articles.map(\.claims[0].speaker.id)).count == 2)
    #expect(articles.allSatisfy { $0.claims[0].speaker.unresolved != nil })
  }

  @Test func `a claim that is none is left out, and said to be`() throws {
    let (articles, match) = DecisionLog(corrections: [try Self.correction(.noClaim)]).correcting([Self.article()])
    #expect(articles[0].claims.isEmpty)
    #expect(match.removed.map(\.read) == [Self.read()])
  }

  @Test func `a correction stays when the file is moved and the article is edited elsewhere`() throws {
    let edited = Self.article(Self.text + "\n\nThe bakery opens at seven.", path: "archive/2026/port.txt")
    let (articles, match) = DecisionLog(corrections: [try Self.correction(.noClaim)]).correcting([edited])
    #expect(articles[0].claims.isEmpty)
    #expect(match.detached.isEmpty)
  }

  @Test func `the same words in another article are left alone`() throws {
    var other = Self.article()
    other.article.title = "Another story"
    let (articles, match) = DecisionLog(corrections: [try Self.correction(.noClaim)]).correcting([other])
    #expect(articles == [other])
    #expect(match.unknown.count == 1)
  }

  @Test func `a correction of changed words is detached, with a proposal, and not applied`() throws {
    let changed = Self.article(claims: [("The ferry will close in June", 12)])
    let (articles, match) = DecisionLog(corrections: [try Self.correction(.noClaim)]).correcting([changed])
    #expect(articles == [changed])
    #expect(match.detached.map(\.cause) == [.changed])
    #expect(match.detached.first?.proposals.map(\.claim) == changed.claims.map(\.id))
  }

  @Test func `of two reviewers' corrections the later counts, and the dispute shows`() throws {
    let log = DecisionLog(corrections: [
      try Self.correction(.parts(CorrectedParts(stance: .hedges)), by: "Ben", at: 9),
      try Self.correction(.parts(CorrectedParts(stance: .denies)), at: 1),
    ])
    let (articles, match) = log.correcting([Self.article()])
    #expect(articles[0].claims[0].stance == .hedges)
    #expect(match.applied.values.map(\.isDisputed) == [true])
  }

  @Test func `a withdrawn correction leaves the claim as it was read`() throws {
    let log = DecisionLog(corrections: [try Self.correction(.noClaim), try Self.correction(.withdrawn, at: 1)])
    let (articles, match) = log.correcting([Self.article()])
    #expect(articles == [Self.article()])
    #expect(match == CorrectionMatch())
  }

  @Test func `a claim that already has the corrected words gives way, and what it held points to the other`() throws {
    var article = Self.article(claims: [("The ferry will close in May", 12), ("ferry will close", 16), ("close", 27)])
    article.claims[2].nestedIn = article.claims[0].id
    let log = DecisionLog(corrections: [try Self.correction(.parts(CorrectedParts(words: "ferry will close")))])
    let claims = log.correcting([article]).articles[0].claims
    #expect(claims.map(\.text) == ["ferry will close", "close"])
    #expect(claims[0].foundBy == "reviewer")
    #expect(claims[1].nestedIn == claims[0].id)
  }

  @Test func `of two places with the words the one nearest to the claim is meant`() throws {
    let article = Self.article(claims: [("Nobody at the port", 130)])
    let log = DecisionLog(corrections: [
      try Self.correction(.parts(CorrectedParts(words: "ferry will close")), of: Self.read(article))
    ])
    let start = try #require(log.correcting([article]).articles[0].claims[0].spans.first?.start)
    #expect(start > 80)
  }

  @Test(arguments: [
    (Correction.Change.parts(CorrectedParts()), "Ana", DecisionFault.nothingCorrected),
    (.parts(CorrectedParts(speaker: CorrectedSpeaker(name: " ", id: nil))), "Ana", .nothingCorrected),
    (.noClaim, " ", .noReviewer),
  ])
  func `what corrects nothing is refused`(change: Correction.Change, reviewer: String, fault: DecisionFault) {
    #expect(throws: fault) { try Self.correction(change, by: reviewer) }
  }
}
