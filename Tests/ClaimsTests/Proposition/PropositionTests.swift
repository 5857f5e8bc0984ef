import Claims
import Testing

struct PropositionCase: Sendable, CustomTestStringConvertible {
  let phenomenon, text, words, proposition: String
  var testDescription: String { phenomenon }
}

@Suite struct PropositionTests {
  @Test(arguments: [
    PropositionCase(
      phenomenon: "that is dropped", text: "Anna Holt said that the bridge was open.", words: "the bridge",
      proposition: "the bridge was open"),
    PropositionCase(
      phenomenon: "I becomes the speaker", text: "“I obtained a pledge,” Anna Holt said.", words: "a pledge",
      proposition: "Anna Holt obtained a pledge"),
    PropositionCase(
      phenomenon: "the verb goes with the name", text: "“I have the letter and I’m sure of my facts,” Anna Holt said.",
      words: "the letter",
      proposition: "Anna Holt has the letter and Anna Holt is sure of Anna Holt’s facts"),
    PropositionCase(
      phenomenon: "we becomes the organisation", text: "“We own nine boats,” the Harbour Board said.",
      words: "nine boats",
      proposition: "Harbour Board own nine boats"),
    PropositionCase(
      phenomenon: "he is the speaker", text: "Peter Lang said that he had signed his own order.", words: "signed",
      proposition: "Peter Lang had signed Peter Lang’s own order"),
    PropositionCase(
      phenomenon: "two women leave a pronoun alone", text: "Anna Holt said that Maria Lima had lost her keys.",
      words: "keys",
      proposition: "Maria Lima had lost her keys"),
  ])
  func proposition(_ example: PropositionCase) throws {
    let claim = try #require(SpeakerTests.claim(with: example.words, in: example.text))
    #expect(claim.proposition == example.proposition)
  }

  @Test(arguments: [
    PropositionCase(
      phenomenon: "the clause under a verb of denial",
      text: "Anna Holt denied that a deal of any kind had been signed.", words: "a deal",
      proposition: "a deal of any kind had been signed"),
    PropositionCase(
      phenomenon: "a short answer repeats the denial before it",
      text: "Anna Holt denied that a deal had been signed.\n\n“This is simply not possible,” she said.",
      words: "simply not possible",
      proposition: "a deal had been signed"),
    PropositionCase(
      phenomenon: "a short answer denies what another has claimed",
      text: "Peter Lang said that the mill had polluted the river. “That is not true,” Anna Holt said.",
      words: "That is not true",
      proposition: "the mill had polluted the river"),
    PropositionCase(
      phenomenon: "never without its negation", text: "Peter Lang said that he had never met the builder.",
      words: "met the builder",
      proposition: "Peter Lang had met the builder"),
    PropositionCase(
      phenomenon: "a gerund gets its subject", text: "Anna Holt denied having misled the board.", words: "misled",
      proposition: "Anna Holt had misled the board"),
    PropositionCase(
      phenomenon: "the sentence that the last one takes back",
      text: "“They say there was an offer of beds. There wasn’t,” Peter Lang said.", words: "an offer of beds",
      proposition: "there was an offer of beds"),
  ])
  func denied(_ example: PropositionCase) throws {
    let claim = try #require(SpeakerTests.claim(with: example.words, in: example.text))
    #expect(claim.stance == .denies)
    #expect(claim.denied == example.proposition)
  }

  @Test func `what is asserted denies nothing`() throws {
    let claim = try #require(SpeakerTests.claim(with: "open", in: "Anna Holt said that the bridge was open."))
    #expect(claim.denied == nil)
  }
}
