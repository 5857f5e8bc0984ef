import Claims
import Testing

struct EventPlaceCase: Sendable, CustomTestStringConvertible {
  let phenomenon, text, words: String
  let place: String?
  var testDescription: String { phenomenon }
}

@Suite struct EventPlaceTests {
  @Test(arguments: [
    EventPlaceCase(
      phenomenon: "place behind in", text: "Anna Holt said that two barges sank in Fenholm on Monday.",
      words: "two barges", place: "Fenholm"),
    EventPlaceCase(
      phenomenon: "place with the larger one", text: "Anna Holt said that two barges sank near Boston, Massachusetts.",
      words: "two barges", place: "Boston, Massachusetts"),
    EventPlaceCase(
      phenomenon: "words between preposition and name",
      text: "Anna Holt said that snow fell across northern Norway.", words: "snow fell", place: "Norway"),
    EventPlaceCase(
      phenomenon: "a house as a place", text: "Anna Holt said that they met at the Harbour Hotel.", words: "they met",
      place: "Harbour Hotel"),
    EventPlaceCase(
      phenomenon: "a country that acts is no place", text: "Anna Holt said that Norway had sent two ships.",
      words: "two ships", place: nil),
    EventPlaceCase(
      phenomenon: "where it was said is not where it happened",
      text: "In Oslo, Anna Holt said that the ships had left.", words: "the ships had left", place: nil),
  ])
  func places(_ example: EventPlaceCase) throws {
    let claim = try #require(SpeakerTests.claim(with: example.words, in: example.text))
    #expect(claim.place == example.place)
  }
}
