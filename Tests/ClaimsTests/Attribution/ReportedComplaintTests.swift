import Claims
import Testing
import Values

/// What users of other tools complain of, in sentences of our own, by kind of failure.
private struct Complaint: Sendable, CustomTestStringConvertible {
  let phenomenon, text: String
  /// "source: content", in text order.
  let expected: [String]
  var testDescription: String { "\(phenomenon): \(text)" }

  init(_ phenomenon: String, _ text: String, _ expected: String...) {
    self.phenomenon = phenomenon
    self.text = text
    self.expected = expected
  }
}

@Suite struct ReportedComplaintTests {
  @Test(arguments: [
    // 1. One stray mark or apostrophe spoils the whole article.
    Complaint(
      "an apostrophe before a quotation", #"The teachers' group left early. "We are tired," Ida Moe said."#,
      "Ida Moe: We are tired"),
    Complaint(
      "an inch mark before a quotation", #"The 12" pipe burst at night. "We heard it," Ida Moe said."#,
      "Ida Moe: We heard it"),
    // 2. Attribution without a verb.
    Complaint(
      "a dash instead of a verb", #""The dam is sound." – Chief inspector Olga Renz"#,
      "Chief inspector Olga Renz: The dam is sound."),
    Complaint(
      "a hyphen, and the office behind the name", #""The dam is sound." - Olga Renz, chief inspector"#,
      "Olga Renz, chief inspector: The dam is sound."),
    Complaint("a colon instead of a verb", #"Olga Renz: "The dam is sound.""#, "Olga Renz: The dam is sound."),
    Complaint(
      "a sender instead of a verb", #"From the desk of Olga Renz: "The dam is sound.""#,
      "Olga Renz: The dam is sound."),
    // 3. Indirect speech.
    Complaint(
      "indirect speech", "Renz said the dam would be full by Friday.", "Renz: the dam would be full by Friday"),
    Complaint(
      "indirect speech to somebody", "Renz told reporters that the dam would be full by Friday.",
      "Renz: the dam would be full by Friday"),
    Complaint(
      "indirect speech by a phrase", "According to Renz, the dam would be full by Friday.",
      "Renz: the dam would be full by Friday"),
    // 4. A quotation over several paragraphs.
    Complaint(
      "a quotation over two paragraphs", "\"We checked each wall,\" Renz said. \"None leaked.\n\n\"So we filled it.\"",
      "Renz: We checked each wall", "Renz: None leaked. So we filled it."),
    Complaint(
      "a quotation over three paragraphs",
      "“We checked each wall,” Renz said. “None leaked.\n\n“So we filled it.\n\n“Nobody was hurt.”\n\nThe dam is old.",
      "Renz: We checked each wall", "Renz: None leaked. So we filled it. Nobody was hurt."),
    // 5. An unclosed quotation.
    Complaint(
      "an unclosed quotation", #""No," she said, "we never saw the paper."#, "she: No we never saw the paper."),
    Complaint(
      "an unclosed quotation ends with its paragraph",
      "\"No,\" she said, \"we never saw the paper.\n\nThe meeting ended at noon.",
      "she: No we never saw the paper."),
    // 6. Words between name and quotation, and paragraph breaks.
    Complaint(
      "words between name and quotation", #"Tom Berg, a ranger, said: "They were hungry.""#,
      "Tom Berg, a ranger: They were hungry."),
    Complaint(
      "a clause between name and quotation", #"Ruth Berg, who has kept horses for years, said: "They were thin.""#,
      "Ruth Berg, who has kept horses for years: They were thin."),
    Complaint(
      "a paragraph break between name and quotation",
      "Ruth Berg, a vet, said the horses were thin.\n\n\"Two were blind,\" she added.",
      "Ruth Berg, a vet: the horses were thin", "she: Two were blind"),
    // 7. Nicknames and titles in quotation marks.
    Complaint(
      "a nickname behind the speaker", #""I heard a bang," said a sailor known as "Mouse"."#,
      #"a sailor known as "Mouse": I heard a bang"#),
    Complaint(
      "a nickname behind called", #""I heard a bang," said a sailor called "Mouse"."#,
      #"a sailor called "Mouse": I heard a bang"#),
    Complaint(
      "a nickname inside the name", #"Edwin "Patch" Rowe said: "I heard a bang.""#,
      #"Edwin "Patch" Rowe: I heard a bang."#),
    Complaint("a nickname without speech", #"Ola "the Bear" Dahl won the bout."#),
    // 9. Speakers in a row, and verbs other than say.
    Complaint(
      "speakers in a row", #""It is cold," sighed Inga. "It is warm," countered Ola."#, "Inga: It is cold",
      "Ola: It is warm"),
    Complaint(
      "verbs of manner", #""It is late," whispered Inga. "It is early," mumbled Ola. "It is noon," growled Ida."#,
      "Inga: It is late", "Ola: It is early", "Ida: It is noon"),
    Complaint(
      "verbs of pleading and mockery", #""Stay," Inga pleaded. "Never," Ola scoffed."#, "Inga: Stay", "Ola: Never"),
    // 10. The speaker in the sentence before.
    Complaint(
      "the speaker in the sentence before", #"Judge Alm faced the room. "Come back on Monday." The lawyers left."#,
      "Judge Alm: Come back on Monday."),
    Complaint(
      "a gesture before the quotation", #"Olga Renz shook her head. "Nobody told us anything about it.""#,
      "Olga Renz: Nobody told us anything about it."),
    // 11. Cues in the middle, and things that show.
    Complaint(
      "a cue in the middle of indirect speech", "The mine, he said, will shut in June.",
      "he: The mine will shut in June"),
    Complaint(
      "a group as the inserted source", "The mine, unions said, will shut in June.",
      "unions: The mine will shut in June"),
    Complaint("history is no source", "History shows that mines rarely reopen."),
    Complaint("experience is no source", "Experience suggests that mines rarely reopen."),
    // 12. Odd small quotations.
    Complaint("single words as paragraphs", "\"Yes.\"\n\n\"No.\" and \"\"="),
    Complaint("an empty quotation", "\"\"."),
    Complaint("a lone mark", "\""),
    Complaint("curly marks around nothing", "“”“”"),
    Complaint("one word, attributed", #"Renz said: "Yes.""#, "Renz: Yes."),
    // 13. Single marks.
    Complaint(
      "British single marks", "'The miners' march is off,' Mr Oyelaran said.",
      "Mr Oyelaran: The miners' march is off"),
    Complaint(
      "curly single marks", "‘The miners’ march is off,’ Mr Oyelaran said.", "Mr Oyelaran: The miners’ march is off"),
    // 14. Scare quotes and titles.
    Complaint("scare quotes and titles", #"The so-called "wonder" pill is in her book "Sleep More"."#),
    Complaint("titles of a film and a song", #"The "wonder" pill is in the film "Eat Less" and the song "Sleep"."#),
    Complaint("no quotation at all", "The dam was built in 1950. It is old."),
    // 15. Sentence ends inside and beside quotation marks.
    Complaint(
      "a cue that opens no sentence", #"He tried it. "Works" was all he wrote."#, "he: Works"),
    Complaint(
      "a question and an exclamation before their cues", #""Is it over?" Renz asked. "Yes!" Ola Dahl said."#,
      "Renz: Is it over?", "Ola Dahl: Yes!"),
    // 16. Unknown speakers.
    Complaint(
      "two unknown speakers", #""It burned," one note read. "It never burned," another read."#,
      "one note: It burned", "another: It never burned"),
  ])
  private func `what other tools get wrong`(_ complaint: Complaint) {
    let analysed = AnalysedText(complaint.text)
    let found = attributions(in: analysed).map {
      "\($0.source.map(analysed.text.text(in:)) ?? "nobody"): \(words(analysed, $0))"
    }
    #expect(found == complaint.expected)
  }

  // 8. The speaker stays "he", or another person is named.
  @Test(arguments: [
    ("Jo Berg met Ann Lind. She said, “I resign.” Berg left at noon.", "I resign", "Ann Lind"),
    ("Olga Renz met Tom Dahl. He said that the dam was full.", "the dam was full", "Tom Dahl"),
    ("Olga Renz met Tom Dahl. She said that it was empty.", "it was empty", "Olga Renz"),
    ("Minister Olga Renz resigned. “I am tired,” the minister said.", "I am tired", "Olga Renz"),
    ("Tom Dahl and Tom Berg quarrelled. “It is mine,” Berg said.", "It is mine", "Tom Berg"),
  ])
  func `the speaker is named in full`(text: String, words: String, speaker: String) {
    #expect(SpeakerTests.claim(with: words, in: text)?.speaker.name == speaker)
  }

  // 16. Unknown speakers are counted as one.
  @Test func `two unnamed sources have two ids`() {
    let text = "“It burned,” a resident said. “It never burned,” a second resident said. “It did,” a resident said."
    let ids = ["It burned", "It never burned", "It did"].map { SpeakerTests.claim(with: $0, in: text)?.speaker.id }
    #expect(Set(ids).count == 3)
  }
}
