import Claims
import Testing

struct StanceCase: Sendable, CustomTestStringConvertible {
  let phenomenon, text, words: String
  let stance: Stance
  var polarity = Claim.Polarity.positive
  var modality = Claim.Modality.certain
  var testDescription: String { phenomenon }
}

@Suite struct StanceTests {
  @Test(arguments: [
    StanceCase(
      phenomenon: "plain statement", text: "Anna Holt said that the bridge was open.", words: "the bridge was open",
      stance: .asserts),
    StanceCase(
      phenomenon: "verb of denial", text: "Anna Holt denied that the bridge was open.", words: "the bridge was open",
      stance: .denies),
    StanceCase(
      phenomenon: "own deed denied", text: "Anna Holt said that she had never met the builder.",
      words: "met the builder",
      stance: .denies, polarity: .negative),
    StanceCase(
      phenomenon: "no such thing", text: "“No such letter ever reached us,” Anna Holt said.", words: "No such letter",
      stance: .denies,
      polarity: .negative),
    StanceCase(
      phenomenon: "short answer",
      text: "Peter Lang said that a deal was signed. “This is simply not possible,” Anna Holt said.",
      words: "simply not possible", stance: .denies, polarity: .negative),
    StanceCase(
      phenomenon: "silence is no denial", text: "Anna Holt did not say that the bridge was open.",
      words: "the bridge was open",
      stance: .hedges, modality: .possible),
    StanceCase(
      phenomenon: "what cannot be ruled out",
      text: "Anna Holt said she could not rule out that some were still inside.",
      words: "still inside", stance: .hedges, modality: .possible),
    StanceCase(
      phenomenon: "may", text: "A fault may have caused the fire, Anna Holt said.", words: "A fault may",
      stance: .hedges, modality: .possible),
    StanceCase(
      phenomenon: "probably", text: "Rust probably caused it, Anna Holt said.", words: "Rust probably", stance: .hedges,
      modality: .probable),
    StanceCase(
      phenomenon: "conditional", text: "If it rains, the match is off, Anna Holt said.", words: "the match is off",
      stance: .hedges,
      modality: .possible),
    StanceCase(
      phenomenon: "must demands even under a condition", text: "If he lied, he must resign, Anna Holt said.",
      words: "he must resign",
      stance: .demands, modality: .obligatory),
    StanceCase(
      phenomenon: "order", text: "“Stay inside and look after your neighbours,” Anna Holt said.", words: "Stay inside",
      stance: .demands, modality: .obligatory),
    StanceCase(
      phenomenon: "own future", text: "“We will publish every page,” Anna Holt said.", words: "publish every page",
      stance: .promises),
    StanceCase(
      phenomenon: "vow", text: "Anna Holt promised that the road would be mended.", words: "the road would be mended",
      stance: .promises),
    StanceCase(
      phenomenon: "question", text: "“Has anybody seen the paper?” Anna Holt said.", words: "seen the paper",
      stance: .asks),
    StanceCase(
      phenomenon: "doubt", text: "Anna Holt doubted that the plan was sound.", words: "the plan was sound",
      stance: .doubts, modality: .possible),
    StanceCase(
      phenomenon: "a month is no modal", text: "Anna Holt said that work had begun in May.", words: "work had begun",
      stance: .asserts),
    StanceCase(
      phenomenon: "not only negates nothing", text: "Anna Holt said that the bridge was not only safe but new.",
      words: "not only safe",
      stance: .asserts),
  ])
  func reading(_ example: StanceCase) throws {
    let claim = try #require(SpeakerTests.claim(with: example.words, in: example.text))
    #expect(claim.stance == example.stance)
    #expect(claim.polarity == example.polarity)
    #expect(claim.modality == example.modality)
  }
}
