import Claims
import Testing
import Values

/// What users of other tools complain of, in sentences of our own.
private struct Complaint: Sendable, CustomTestStringConvertible {
  let phenomenon, text: String
  /// "source: content", in text order.
  let expected: [String]
  var testDescription: String { phenomenon }
}

@Suite struct ReportedComplaintTests {
  @Test(arguments: [
    Complaint(
      phenomenon: "an apostrophe before a quotation", text: #"The teachers' group left early. "We are tired," Ida Moe said."#,
      expected: ["Ida Moe: We are tired"]),
    Complaint(
      phenomenon: "a dash instead of a verb", text: #""The dam is sound." – Chief inspector Olga Renz"#,
      expected: ["Chief inspector Olga Renz: The dam is sound."]),
    Complaint(
      phenomenon: "indirect speech", text: "Renz said the dam would be full by Friday.",
      expected: ["Renz: the dam would be full by Friday"]),
    Complaint(
      phenomenon: "a quotation over two paragraphs", text: "\"We checked each wall,\" Renz said. \"None leaked.\n\n\"So we filled it.\"",
      expected: ["Renz: We checked each wall", "Renz: None leaked. So we filled it."]),
    Complaint(
      phenomenon: "an unclosed quotation", text: #""No," she said, "we never saw the paper."#,
      expected: ["she: No we never saw the paper."]),
    Complaint(
      phenomenon: "words between name and quotation", text: #"Tom Berg, a ranger, said: "They were hungry.""#,
      expected: ["Tom Berg, a ranger: They were hungry."]),
    Complaint(
      phenomenon: "a nickname behind the speaker", text: #""I heard a bang," said a sailor known as "Mouse"."#,
      expected: [#"a sailor known as "Mouse": I heard a bang"#]),
    Complaint(
      phenomenon: "speakers in a row and rarer verbs", text: #""It is cold," sighed Inga. "It is warm," countered Per."#,
      expected: ["Inga: It is cold", "Per: It is warm"]),
    Complaint(
      phenomenon: "the speaker in the sentence before", text: #"Judge Alm faced the room. "Come back on Monday." The lawyers left."#,
      expected: ["Judge Alm: Come back on Monday."]),
    Complaint(
      phenomenon: "a cue in the middle of indirect speech", text: "The mine, he said, will shut in June.",
      expected: ["he: The mine will shut in June"]),
    Complaint(phenomenon: "a single word as its own sentence", text: "\"Yes.\"\n\n\"No.\" and \"\"=", expected: []),
    Complaint(
      phenomenon: "British single marks", text: "'The miners' march is off,' Mr Oyelaran said.",
      expected: ["Mr Oyelaran: The miners' march is off"]),
    Complaint(
      phenomenon: "scare quotes and titles", text: #"The so-called "wonder" pill is in her book "Sleep More"."#, expected: []),
    Complaint(
      phenomenon: "two unknown speakers", text: #""It burned," one note read. "It never burned," another read."#,
      expected: ["one note: It burned", "another: It never burned"]),
  ])
  private func `what other tools get wrong`(_ complaint: Complaint) {
    let analysed = AnalysedText(complaint.text)
    let found = attributions(in: analysed).map { "\($0.source.map(analysed.text.text(in:)) ?? "nobody"): \(words(analysed, $0))" }
    #expect(found == complaint.expected)
  }
}
