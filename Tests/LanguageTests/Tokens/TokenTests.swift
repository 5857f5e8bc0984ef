import Language
import Testing
import Values

private struct TokenCase: Sendable, CustomTestStringConvertible {
  let phenomenon, text: String
  let words: [String]
  var testDescription: String { phenomenon }
}

@Suite struct TokenTests {
  @Test(arguments: [
    TokenCase(phenomenon: "contractions are cut", text: "She didn't, they're late.", words: ["She", "did", "n't", ",", "they", "'re", "late", "."]),
    TokenCase(phenomenon: "possessives are cut, curly ones too", text: "Kovac’s plan", words: ["Kovac", "’s", "plan"]),
    TokenCase(phenomenon: "numbers keep their separators", text: "1,200.50 at 18:30", words: ["1,200.50", "at", "18:30"]),
    TokenCase(phenomenon: "abbreviations keep their period", text: "Mr. Lund of the U.S. left.", words: ["Mr.", "Lund", "of", "the", "U.S.", "left", "."]),
    TokenCase(phenomenon: "hyphenated words stay whole", text: "vice-chair well-known", words: ["vice-chair", "well-known"]),
    TokenCase(phenomenon: "a decade opens with an apostrophe", text: "the '90s sound", words: ["the", "'90s", "sound"]),
    TokenCase(phenomenon: "dots run together are one mark", text: "well... no", words: ["well", "...", "no"]),
    TokenCase(phenomenon: "emoji stand alone", text: "open 🎉now", words: ["open", "🎉", "now"]),
    TokenCase(phenomenon: "letters with accents and combining marks", text: "Dvořák cafe\u{301} said", words: ["Dvořák", "cafe\u{301}", "said"]),
  ])
  private func `tokens hold the words of the text`(_ example: TokenCase) {
    let text = IndexedText(example.text)
    #expect(tokens(in: text).map { text.text(inBytes: $0.bytes) } == example.words)
  }
}
