import Claims
import Testing
import Values

private struct QuotationCase: Sendable, CustomTestStringConvertible {
  let phenomenon, text: String
  /// The contents, paragraphs of one quotation joined by a bar.
  let quotations: [String]
  var testDescription: String { phenomenon }
}

@Suite struct QuotationTests {
  @Test(arguments: [
    QuotationCase(phenomenon: "straight marks", text: #"He said "yes, now" twice."#, quotations: ["yes, now"]),
    QuotationCase(phenomenon: "curly marks", text: "He said “yes” twice.", quotations: ["yes"]),
    QuotationCase(phenomenon: "guillemets", text: "«Nous partons», a dit Marie.", quotations: ["Nous partons"]),
    QuotationCase(phenomenon: "German marks", text: "„Wir gehen“, sagte Karl.", quotations: ["Wir gehen"]),
    QuotationCase(phenomenon: "single marks", text: "‘We go,’ she said.", quotations: ["We go,"]),
    QuotationCase(phenomenon: "straight single marks", text: "'We go,' she said.", quotations: ["We go,"]),
    QuotationCase(phenomenon: "marks typed as two single ones", text: "He called it ''a mess'' again.", quotations: ["a mess"]),
    QuotationCase(phenomenon: "an apostrophe opens nothing", text: "The drivers' van wasn't there in the '90s.", quotations: []),
    QuotationCase(
      phenomenon: "a plural possessive closes nothing", text: "'The drivers' strike is over,' Ms Okoro said.",
      quotations: ["The drivers' strike is over,"]),
    QuotationCase(
      phenomenon: "nested marks", text: "“They say there was an ‘offer’ of beds,” he said.",
      quotations: ["They say there was an ‘offer’ of beds,", "offer"]),
    QuotationCase(
      phenomenon: "marks that open again in each paragraph", text: "“One.\n\n“Two.\n\n“Three.”", quotations: ["One.|Two.|Three."]),
    QuotationCase(phenomenon: "an unclosed mark ends with its paragraph", text: "“No one came.\n\nIt rained.", quotations: ["No one came."]),
    QuotationCase(
      phenomenon: "a stray mark spoils no other paragraph", text: "He paid 5\" for it.\n\n“We go,” she said.", quotations: ["We go,"]),
    QuotationCase(phenomenon: "empty marks hold nothing", text: "It printed \"\"= and left.", quotations: []),
    QuotationCase(phenomenon: "one word", text: "\"Yes.\"\n\n\"No.\"", quotations: ["Yes.", "No."]),
  ])
  private func `marks are paired`(_ example: QuotationCase) {
    let analysed = AnalysedText(example.text)
    let found = analysed.quotations.map { quotation in
      quotation.content.map { analysed.text.text(in: analysed.span(of: $0)) }.joined(separator: "|")
    }
    #expect(found == example.quotations)
  }
}
