import Claims
import Decisions
import Testing

/// Two statements that are, or are not, the same one on another run.
struct SameCase: Sendable, CustomTestStringConvertible {
  let phenomenon: String
  let one, other: DecisionSide
  let isSame: Bool
  var testDescription: String { phenomenon }
}

@Suite struct DecisionKeyTests {
  private static let plain = DecisionSample.side("The ferry will close in May")

  @Test(arguments: [
    SameCase(
      phenomenon: "a moved file", one: plain,
      other: DecisionSample.side("The ferry will close in May", path: "archive/2026/port.txt"), isSame: true),
    SameCase(
      phenomenon: "the same words in another article", one: plain,
      other: DecisionSample.side("The ferry will close in May", title: "Ferry to close"), isSame: true),
    SameCase(
      phenomenon: "typographic quotation marks, hyphens and spaces",
      one: DecisionSample.side("The \"well-known\" ferry isn't closing"),
      other: DecisionSample.side("the\u{A0}“well\u{2010}known” ferry  isn’t closing."), isSame: true),
    SameCase(
      phenomenon: "letters composed in two ways", one: DecisionSample.side("The cafe\u{301} shut"),
      other: DecisionSample.side("The caf\u{E9} shut"), isSame: true),
    SameCase(
      phenomenon: "another word", one: plain, other: DecisionSample.side("The ferry will close in June"), isSame: false
    ),
    SameCase(
      phenomenon: "a decimal point", one: DecisionSample.side("It cost 1.5 million"),
      other: DecisionSample.side("It cost 15 million"), isSame: false),
    SameCase(
      phenomenon: "another currency", one: DecisionSample.side("It cost £5m"),
      other: DecisionSample.side("It cost $5m"), isSame: false),
    SameCase(
      phenomenon: "a minus sign", one: DecisionSample.side("It fell to -5 degrees"),
      other: DecisionSample.side("It fell to 5 degrees"), isSame: false),
    SameCase(
      phenomenon: "another speaker of the same words", one: plain,
      other: DecisionSample.side("The ferry will close in May", by: "Oskar Brandt", id: "s-brandt"), isSame: false),
    SameCase(
      phenomenon: "another stance", one: plain,
      other: DecisionSample.side("The ferry will close in May", stance: .doubts), isSame: false),
    SameCase(
      phenomenon: "officials of two articles",
      one: DecisionSample.side("Nobody was hurt", by: "officials", id: nil, title: "Fire at mill"),
      other: DecisionSample.side("Nobody was hurt", by: "officials", id: nil, title: "Bus leaves road"), isSame: false),
    SameCase(
      phenomenon: "officials of an article that was moved",
      one: DecisionSample.side("Nobody was hurt", by: "officials", id: nil, path: "a/fire.html"),
      other: DecisionSample.side("Nobody was hurt", by: "officials", id: nil, path: "b/fire.html"), isSame: true),
    SameCase(
      phenomenon: "officials of an article whose title was edited and whose address stayed",
      one: DecisionSample.side("Nobody was hurt", by: "officials", id: nil, title: "Fire", url: "https://e.example/1"),
      other: DecisionSample.side(
        "Nobody was hurt", by: "officials", id: nil, title: "Fire at mill", url: "https://e.example/1#top"),
      isSame: true),
    SameCase(
      phenomenon: "officials under one weekly title on two days",
      one: DecisionSample.side(
        "Nobody was hurt", by: "officials", id: nil, title: "Police log", published: "2026-03-05"),
      other: DecisionSample.side(
        "Nobody was hurt", by: "officials", id: nil, title: "Police log", published: "2026-03-12"), isSame: false),
    SameCase(
      phenomenon: "officials of two files without titles",
      one: DecisionSample.side("Nobody was hurt", by: "officials", id: nil, title: "", path: "a/fire.txt"),
      other: DecisionSample.side("Nobody was hurt", by: "officials", id: nil, title: "", path: "a/bus.txt"),
      isSame: false),
    SameCase(
      phenomenon: "words that are marks alone", one: DecisionSample.side("…"), other: DecisionSample.side("?!"),
      isSame: false),
  ])
  func `a statement is known again by words, speaker and stance`(example: SameCase) {
    let keys = [example.one, example.other].map { DecisionKey($0, DecisionSample.denial) }
    #expect((keys[0] == keys[1]) == example.isSame)
  }

  @Test func `the order of the two statements makes no difference`() {
    let (one, other) = (DecisionSample.closing, DecisionSample.denial)
    #expect(DecisionKey(one, other) == DecisionKey(other, one))
  }

  @Test func `a key is the same on every machine and in every version`() {
    #expect(DecisionKey(DecisionSample.closing, DecisionSample.denial).description == "d-1c28fae888eec722")
  }
}
