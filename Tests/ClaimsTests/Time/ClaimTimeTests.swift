import Claims
import Testing

struct ClaimTimeCase: Sendable, CustomTestStringConvertible {
  let phenomenon, text, words: String
  let utterance, event: String?
  var testDescription: String { phenomenon }
}

/// Published on Wednesday, 4 March 2026.
@Suite struct ClaimTimeTests {
  @Test(arguments: [
    ClaimTimeCase(
      phenomenon: "weekday beside the cue", text: "Anna Holt said on Tuesday that the mill had closed.",
      words: "closed",
      utterance: "2026-03-03", event: nil),
    ClaimTimeCase(
      phenomenon: "publication where none is named", text: "Anna Holt said that the mill had closed on Friday.",
      words: "closed",
      utterance: "2026-03-04", event: "2026-02-27"),
    ClaimTimeCase(
      phenomenon: "day and hour", text: "Anna Holt said that the blast came at 6.50 on Monday.", words: "blast",
      utterance: "2026-03-04", event: "2026-03-02T06:50"),
    ClaimTimeCase(
      phenomenon: "what qualifies a noun is not when it happens",
      text: "Anna Holt said that tickets for May would go on sale next week.", words: "tickets",
      utterance: "2026-03-04", event: "2026-W11"),
    ClaimTimeCase(
      phenomenon: "a time in a neighbouring quotation is not the utterance's",
      text: "“The square is shut until Sunday,” Anna Holt said. “Nobody was told.”", words: "Nobody was told",
      utterance: "2026-03-04", event: nil),
  ])
  func times(_ example: ClaimTimeCase) throws {
    let claim = try #require(SpeakerTests.claim(with: example.words, in: example.text))
    #expect(claim.time.utterance == example.utterance)
    #expect(claim.time.event == example.event)
  }
}
