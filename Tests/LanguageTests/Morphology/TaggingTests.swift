import Language
import Testing
import Values

private struct TagCase: Sendable, CustomTestStringConvertible {
  let phenomenon, text, word: String
  let tag: PartOfSpeech
  let lemma: String
  var testDescription: String { phenomenon }
}

@Suite struct TaggingTests {
  @Test(arguments: [
    TagCase(phenomenon: "irregular past", text: "She said no.", word: "said", tag: .verbPast, lemma: "say"),
    TagCase(phenomenon: "regular past", text: "He denied it.", word: "denied", tag: .verbPast, lemma: "deny"),
    TagCase(phenomenon: "doubled consonant", text: "They planned it.", word: "planned", tag: .verbPast, lemma: "plan"),
    TagCase(
      phenomenon: "participle behind have", text: "He has written it.", word: "written", tag: .verbParticiple,
      lemma: "write"),
    TagCase(
      phenomenon: "participle behind be", text: "It was announced.", word: "announced", tag: .verbParticiple,
      lemma: "announce"),
    TagCase(
      phenomenon: "gerund", text: "She left, adding that it was late.", word: "adding", tag: .verbGerund, lemma: "add"),
    TagCase(
      phenomenon: "noun behind a determiner", text: "The report is late.", word: "report", tag: .noun, lemma: "report"),
    TagCase(
      phenomenon: "the same word behind a modal", text: "They will report it.", word: "report", tag: .verbBase,
      lemma: "report"),
    TagCase(
      phenomenon: "plural subject and a verb", text: "Officials claim the road is safe.", word: "claim",
      tag: .verbPresent, lemma: "claim"),
    TagCase(
      phenomenon: "third person behind an apposition", text: "The firm, Fontara, disputes the figures.",
      word: "disputes", tag: .verbPresent, lemma: "dispute"),
    TagCase(
      phenomenon: "an adverb that stands for a noun", text: "He is what the forward said.", word: "forward", tag: .noun,
      lemma: "forward"),
    TagCase(phenomenon: "possessive", text: "The mayor's plan.", word: "'s", tag: .possessive, lemma: "'s"),
    TagCase(phenomenon: "verb cut from a pronoun", text: "It's late.", word: "'s", tag: .verbPresent, lemma: "be"),
    TagCase(
      phenomenon: "a month that is also a modal", text: "It ends in May.", word: "may", tag: .properNoun, lemma: "may"),
  ])
  private func `words are read by their place`(_ example: TagCase) throws {
    var all = tokens(in: IndexedText(example.text))
    tag(&all, sentence: all.indices)
    let token = try #require(all.first { $0.word == example.word })
    #expect(token.tag == example.tag)
    #expect(token.lemma == example.lemma)
  }
}
