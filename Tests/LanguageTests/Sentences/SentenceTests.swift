import Language
import Testing
import Values

private struct SentenceCase: Sendable, CustomTestStringConvertible {
  let phenomenon: String
  let sentences: [String]
  var testDescription: String { phenomenon }
}

@Suite struct SentenceTests {
  @Test(arguments: [
    SentenceCase(phenomenon: "full stops end sentences", sentences: ["It rained.", "Nobody came."]),
    SentenceCase(phenomenon: "titles and initials do not", sentences: ["Mr. J. Lund met Dr. Ferro.", "They spoke."]),
    SentenceCase(phenomenon: "an acronym ends one only before a usual opener", sentences: ["The U.S. Senate met.", "He left the U.S.", "The talks went on."]),
    SentenceCase(phenomenon: "decimals do not", sentences: ["Growth was 3.5 percent.", "It fell."]),
    SentenceCase(phenomenon: "a quotation that is part of a sentence does not", sentences: ["He tried it.", "\"Works\" was all he wrote."]),
    SentenceCase(phenomenon: "the closing mark belongs to the end", sentences: ["“We won.”", "The crowd left."]),
    SentenceCase(phenomenon: "a question before lower case goes on", sentences: ["“Why?” he asked."]),
    SentenceCase(phenomenon: "an ellipsis before a capital ends", sentences: ["He waited…", "Then he left."]),
  ])
  private func `sentences are cut where a reader would`(_ example: SentenceCase) {
    let text = IndexedText(example.sentences.joined(separator: " "))
    let all = tokens(in: text)
    let found = sentences(of: all, in: all.indices).map { range in
      text.text(inBytes: all[range.lowerBound].bytes.lowerBound..<all[range.upperBound - 1].bytes.upperBound)
    }
    #expect(found == example.sentences)
  }

  @Test func `a dateline is a sentence of its own`() {
    let text = IndexedText("LINDMOOR, 4 March 2026 - The chair said so.")
    let all = tokens(in: text)
    let found = sentences(of: all, in: all.indices, mayOpenWithDateline: true)
    #expect(found.count == 2)
    #expect(all[found[1].lowerBound].word == "the")
  }

  @Test func `a line feed parts paragraphs`() {
    let text = IndexedText("One.\n\nTwo.\nThree.")
    #expect(paragraphs(of: tokens(in: text), in: text).count == 3)
  }
}
