import Claims
import Testing
import Values

/// A sentence, and who says what in it: `nil` content for sentences that attribute nothing.
struct SieveCase: Sendable, CustomTestStringConvertible {
  let phenomenon, text: String
  var source: String?
  var content: String?
  var sieve: String?
  var testDescription: String { "\(phenomenon): \(text)" }
}

extension SieveCase {
  init(
    _ phenomenon: String, _ text: String, says source: String? = nil, _ content: String? = nil, by sieve: String? = nil
  ) {
    self.init(phenomenon: phenomenon, text: text, source: source, content: content, sieve: sieve)
  }
}

@Suite struct SieveTests {
  @Test(arguments: [
    SieveCase(
      "quotation, name and verb", #""It holds," Diaz said."#, says: "Diaz", "It holds", by: "verb-after-quotation"),
    SieveCase(
      "a date behind the verb", #""It holds," Diaz wrote on 3 May to the trustees."#, says: "Diaz", "It holds",
      by: "verb-after-quotation"),
    SieveCase(
      "an addressee and its relative clause", #""It holds," Diaz told a meeting that began late."#, says: "Diaz",
      "It holds", by: "verb-after-quotation"),
    SieveCase(
      "split quotation", #""It holds," she said, "and it will.""#, says: "she", "It holds and it will.",
      by: "verb-after-quotation"),
    SieveCase(
      "inverted verb", #""It holds," said Ruth Hale, a vet."#, says: "Ruth Hale, a vet", "It holds",
      by: "verb-inversion"),
    SieveCase(
      "inverted verb and a description", #""It holds," said a docker known as "Tiny"."#,
      says: #"a docker known as "Tiny""#, "It holds", by: "verb-inversion"),
    SieveCase(
      "inverted verb with a noun before the name", "It holds, says forecaster Ada Holt.", says: "forecaster Ada Holt",
      "It holds", by: "parenthetical-inversion"),
    SieveCase(
      "verb before quotation", #"Diaz told the board: "It holds.""#, says: "Diaz", "It holds.",
      by: "verb-before-quotation"),
    SieveCase(
      "quotation that the sentence goes on from", #"Diaz said that "the old bridge" would hold."#, says: "Diaz",
      #""the old bridge" would hold"#),
    SieveCase(
      "colon without marks", "The notice read: no train will run.", says: "The notice", "no train will run",
      by: "colon-lead-in"),
    SieveCase(
      "that-clause", "Diaz said on Friday that the bridge would hold.", says: "Diaz", "the bridge would hold",
      by: "that-clause"),
    SieveCase(
      "question clause", "She asked whether he would go.", says: "She", "whether he would go", by: "that-clause"),
    SieveCase("negated cue", "Diaz did not say that it held.", says: "Diaz", "it held", by: "that-clause"),
    SieveCase(
      "nobody named", "It was announced that the road would close.", says: nil, "the road would close",
      by: "that-clause"),
    SieveCase(
      "bare clause", "Diaz said the bridge would hold.", says: "Diaz", "the bridge would hold", by: "bare-clause"),
    SieveCase(
      "bare clause behind an addressee", "Diaz told the paper nobody had asked.", says: "Diaz", "nobody had asked",
      by: "bare-clause"),
    SieveCase(
      "time before the verb", "Diaz on Monday said the bridge would hold.", says: "Diaz", "the bridge would hold",
      by: "bare-clause"),
    SieveCase(
      "apposition before the verb", "Ruth Hale, a vet, said the sheep were thin.", says: "Ruth Hale, a vet",
      "the sheep were thin"),
    SieveCase(
      "reduced clause before the verb", "A diplomat briefed on them said the talks had failed.",
      says: "A diplomat briefed on them", "the talks had failed"),
    SieveCase(
      "plural possessive in the source", "The nurses' union said the ward was full.", says: "The nurses' union",
      "the ward was full"),
    SieveCase(
      "parenthesis in the middle", "The plant, she said, will close in May.", says: "she",
      "The plant will close in May", by: "parenthetical"),
    SieveCase(
      "parenthesis at the end", "The plant will close, police said on Monday.", says: "police", "The plant will close",
      by: "parenthetical"),
    SieveCase(
      "as-clause", "As the mayor noted, the plant will close.", says: "the mayor", "the plant will close",
      by: "as-clause"),
    SieveCase("promise", "Kovac vowed to reopen the road.", says: "Kovac", "to reopen the road", by: "infinitive"),
    SieveCase("demand", "Kovac urged ministers to act.", says: "Kovac", "ministers to act", by: "infinitive"),
    SieveCase(
      "another clause behind an object", "Kovac urged people to leave, and the road soon emptied.", says: "Kovac",
      "people to leave"),
    SieveCase("denial with a gerund", "Kovac denied meeting the men.", says: "Kovac", "meeting the men", by: "gerund"),
    SieveCase(
      "denial with a clause", "Kovac denied that he met the men.", says: "Kovac", "he met the men", by: "that-clause"),
    SieveCase(
      "denial of a noun phrase", "Kovac rejected claims that he had lied.", says: "Kovac", "claims that he had lied",
      by: "noun-phrase"),
    SieveCase(
      "object of a preposition", "Kovac called for an inquiry.", says: "Kovac", "an inquiry", by: "prepositional-object"
    ),
    SieveCase(
      "a name given", #"Kovac called the fee "a joke"."#, says: "Kovac", #"the fee "a joke""#,
      by: "noun-phrase"),
    SieveCase(
      "expected by nobody named", "The firm is expected to close the plant.", says: nil, "The firm to close the plant",
      by: "passive"),
    SieveCase(
      "according to, in front", "According to the police, two men fled.", says: "the police", "two men fled",
      by: "according-to"),
    SieveCase(
      "according to, behind", "Two men fled, according to the police.", says: "the police", "Two men fled",
      by: "according-to"),
    SieveCase("noun of claiming", "Nobody believed the minister's claim that the road was safe.", says: nil, nil),
    SieveCase(
      "dash", #""The bridge is sound." - Chief engineer Omar Diaz"#, says: "Chief engineer Omar Diaz",
      "The bridge is sound.", by: "dash"),
    SieveCase(
      "name and colon", "Commissioner Lena Oberg: “I voted against, and I would again.”",
      says: "Commissioner Lena Oberg", "I voted against, and I would again.", by: "name-colon"),
    SieveCase(
      "lead-in paragraph", "And from Chairwoman Adaeze Ferro:\n\n“Oda brings twenty years.”",
      says: "Chairwoman Adaeze Ferro", "Oda brings twenty years.", by: "lead-in-paragraph"),
    SieveCase(
      "the sentence before", #"Mayor Cole turned to the press. "Ask me tomorrow.""#, says: "Mayor Cole",
      "Ask me tomorrow.", by: "sentence-before"),
  ])
  func `one attribution is found`(_ example: SieveCase) throws {
    let analysed = AnalysedText(example.text)
    guard let content = example.content else { return }
    let found = try #require(
      attributions(in: analysed).first { words(analysed, $0) == content }, "\(described(analysed))")
    #expect(found.source.map(analysed.text.text(in:)) == example.source)
    if let sieve = example.sieve { #expect(found.foundBy == sieve) }
  }

  @Test(arguments: [
    SieveCase("a verb of motion", "The mayor walked to the bridge."),
    SieveCase("a motto", "Its motto is “Safe and on time”."),
    SieveCase("scare quotes and a title", #"The so-called "miracle" diet is in her book "Eat Less"."#),
    SieveCase("a nickname", "Edwin “Patch” Mallory slept on the quay."),
    SieveCase("a name given in a relative clause", "The operation, which officers called “Clean Slate”, took an hour."),
    SieveCase("a refusal to speak", "The operator declined to comment on the talks."),
    SieveCase("history speaks for nobody", "History shows that plants rarely reopen."),
    SieveCase("a question of the article", "Had he said that the road was safe?"),
    SieveCase("a meeting called", "The board has called a further meeting for March."),
  ])
  func `nothing is attributed`(_ example: SieveCase) {
    let analysed = AnalysedText(example.text)
    #expect(attributions(in: analysed).isEmpty, "\(described(analysed))")
  }

  @Test func `two claims of a sentence stay apart`() {
    let analysed = AnalysedText("Diaz said the bridge held, adding that the road would open.")
    #expect(attributions(in: analysed).map { words(analysed, $0) } == ["the bridge held", "the road would open"])
  }

  @Test(arguments: [
    ("Diaz said that the bridge held and that the road was open.", ["the bridge held", "the road was open"]),
    ("The bridge held, Diaz said, and the road was open.", ["The bridge held", "the road was open"]),
    ("The bridge, Diaz said, held and was open.", ["The bridge held and was open"]),
  ])
  func `statements joined under one cue are claims of their own`(text: String, contents: [String]) {
    let analysed = AnalysedText(text)
    #expect(attributions(in: analysed).map { words(analysed, $0) } == contents)
  }

  @Test func `a negated cue is marked`() throws {
    let found = try #require(attributions(in: AnalysedText("Diaz did not say that it held.")).first)
    #expect(found.isNegatedCue)
    #expect(found.cueLemma == "say")
  }

  private func described(_ analysed: AnalysedText) -> [String] {
    attributions(in: analysed).map {
      "\($0.foundBy): \($0.source.map(analysed.text.text(in:)) ?? "nobody"): \(words(analysed, $0))"
    }
  }
}

/// The words of a content, its spans joined by spaces.
func words(_ analysed: AnalysedText, _ attribution: Attribution) -> String {
  attribution.content.map(analysed.text.text(in:)).joined(separator: " ")
}
