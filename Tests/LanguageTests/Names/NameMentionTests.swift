import Language
import Testing
import Values

struct NameCase: Sendable, CustomTestStringConvertible {
  let phenomenon, text: String
  /// `kind: title | name`, one for each name expected.
  let expected: [String]
  var testDescription: String { phenomenon }

  init(_ phenomenon: String, _ text: String, _ expected: String...) {
    self.phenomenon = phenomenon
    self.text = text
    self.expected = expected
  }
}

@Suite struct NameMentionTests {
  private func mentions(in string: String) -> [NameMention] {
    let text = IndexedText(string)
    var tokens = Language.tokens(in: text)
    var all: [Range<Int>] = []
    for paragraph in paragraphs(of: tokens, in: text) {
      for sentence in sentences(of: tokens, in: paragraph) {
        tag(&tokens, sentence: sentence)
        all.append(sentence)
      }
    }
    return nameMentions(in: tokens, text: text, sentences: all)
  }

  @Test(arguments: [
    NameCase(
      "nationality and office before a name", "Then Freedonian President Ana Sokolova spoke.",
      "person: Freedonian President | Ana Sokolova"),
    NameCase(
      "office in lower case before a name", "Outside, fire chief Bruno Keller waved.",
      "person: fire chief | Bruno Keller"),
    NameCase("initials in one word", "Later K.C. Morrow left.", "person: - | K.C. Morrow"),
    NameCase("letters behind a name", "Later Anna Holt OBE left.", "person: - | Anna Holt"),
    NameCase("a rare given name of the census", "Later Tawanna Varga left.", "person: - | Tawanna Varga"),
    NameCase("courtesy title", "Later Ms Okafor left.", "person: Ms | Okafor"),
    NameCase("a surname that is an occupation", "Later Martin Baker left.", "person: - | Martin Baker"),
    NameCase("nickname between given name and surname", "Then Edwin “Patch” Rowe spoke.", "person: - | Edwin Rowe"),
    NameCase("particle inside a name", "Yesterday Jan van der Berg spoke.", "person: - | Jan van der Berg"),
    NameCase("double surname", "Later Irene Sol-Vidal left.", "person: - | Irene Sol-Vidal"),
    NameCase(
      "organisation with a preposition", "It cost the Ministry of Public Health more.",
      "organisation: - | Ministry of Public Health"),
    NameCase(
      "organisation with an apostrophe", "Now the Rail Workers’ Union agreed.", "organisation: - | Rail Workers’ Union"),
    NameCase(
      "organisation joined by and", "Now the Tram and Harbour Union agreed.", "organisation: - | Tram and Harbour Union"
    ),
    NameCase(
      "two persons joined by and are two", "It was Anna Holt and Peter Lang.", "person: - | Anna Holt",
      "person: - | Peter Lang"),
    NameCase("legal form", "It sued Calder Foods Ltd over it.", "organisation: - | Calder Foods Ltd"),
    NameCase(
      "a country of iso-codes and its capital", "It rained in Kyrgyzstan and in Bishkek today.",
      "place: - | Kyrgyzstan", "place: - | Bishkek"),
    NameCase(
      "a city of WordNet", "It rained in Chattanooga today.", "place: - | Chattanooga"),
    NameCase(
      "a rare occupation of WordNet before a name", "Then harpsichordist Ana Sokolova spoke.",
      "person: harpsichordist | Ana Sokolova"),
    NameCase("a family name that is a town too", "Later Ann Lancaster left.", "person: - | Ann Lancaster"),
    NameCase("country", "It rained in New Zealand today.", "place: - | New Zealand"),
    NameCase("a word that opens a sentence is no name", "Smoke rose. Nobody moved. Although it hurt, he ran."),
    NameCase("an office alone is no name", "Later the Prime Minister left."),
    NameCase("names in capitals", "ANNA HOLT: we met.", "person: - | Anna Holt"),
    NameCase("month and weekday are no names", "They met on Tuesday, 4 March."),
  ])
  func names(_ example: NameCase) {
    let found = mentions(in: example.text).map { "\($0.kind.rawValue): \($0.title ?? "-") | \($0.name)" }
    #expect(found == example.expected)
  }

  @Test(arguments: [
    ("Then Anna Holt spoke.", Gender.female), ("Then Mr Holt spoke.", .male),
    ("A spokeswoman, then spokeswoman Kim Holt, spoke.", .female),
  ])
  func gender(text: String, gender: Gender) {
    #expect(mentions(in: text).last?.gender == gender)
  }

  @Test func `capitals, marks and quotes without sense are read without a crash`() {
    let text = "“A” ’ B’s “C O'D & — van De “ of The Of ” MR. Dr. . Al-”X” and And\n\nof\nMinister of"
    for length in 0...text.unicodeScalars.count {
      var prefix = String.UnicodeScalarView()
      prefix.append(contentsOf: text.unicodeScalars.prefix(length))
      _ = mentions(in: String(prefix))
    }
  }

  @Test func `a given name that is a family name as often tells no gender alone`() {
    #expect(mentions(in: "Later Scott left.").first?.gender == nil)
    #expect(mentions(in: "Later Scott Varga left.").first?.gender == .male)
  }
}
