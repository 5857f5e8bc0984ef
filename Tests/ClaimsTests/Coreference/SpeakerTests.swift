import Claims
import Ingestion
import Testing
import Values

struct SpeakerCase: Sendable, CustomTestStringConvertible {
  let phenomenon, text: String
  /// Words of the claim whose speaker is looked at.
  let words: String
  let speaker: String
  var role: String?
  var isNamed = true
  var testDescription: String { phenomenon }
}

@Suite struct SpeakerTests {
  static func claim(with words: String, in text: String, byline: [String] = []) -> Claim? {
    let article = Article(
      path: "a.txt", title: "", publisher: "The Lantern", byline: byline, published: Timestamp(iso: "2026-03-04"),
      text: text)
    return claims(in: article).filter { $0.kind != .narrator }.first { $0.text.contains(words) }
  }

  @Test(arguments: [
    SpeakerCase(
      phenomenon: "surname after the full name", text: "Mayor Anna Holt opened the bridge. “It is safe,” Holt said.",
      words: "It is safe", speaker: "Anna Holt", role: "Mayor"),
    SpeakerCase(
      phenomenon: "full name after the surname in the text",
      text: "“It is safe,” Holt said on Monday. The bridge was opened by Anna Holt, the mayor of Linden.",
      words: "It is safe", speaker: "Anna Holt", role: "mayor of Linden"),
    SpeakerCase(
      phenomenon: "nationality stands for the office that was named",
      text:
        "Brazilian President Marta Lima met Kenyan President John Otieno in Rome. The Brazilian leader said that the treaty was signed.",
      words: "the treaty was signed", speaker: "Marta Lima"),
    SpeakerCase(
      phenomenon: "seat of government stands for the country",
      text: "Kremlin press secretary Oleg Tarasov arrived late. The Russian spokesman said that the text was ready.",
      words: "the text was ready", speaker: "Oleg Tarasov"),
    SpeakerCase(
      phenomenon: "office in apposition before the name",
      text:
        "The harbour master, Bruno Keller, said that the roof had fallen. Nobody was hurt, the harbour master said.",
      words: "Nobody was hurt", speaker: "Bruno Keller", role: "harbour master"),
    SpeakerCase(
      phenomenon: "what somebody speaks for is a role",
      text: "Bram Vos, who speaks for the Dockers’ Union, said that talks had failed.",
      words: "talks had failed", speaker: "Bram Vos", role: "speaks for the Dockers’ Union"),
    SpeakerCase(
      phenomenon: "pronoun by gender",
      text: "Anna Holt met Peter Lang on Monday. “The road is open,” she said.",
      words: "The road is open", speaker: "Anna Holt"),
    SpeakerCase(
      phenomenon: "gender learnt from another sentence",
      text:
        "Sunnifa Dalgaard left the ministry and published her diary. Peter Lang read it. “It is all true,” she said.",
      words: "It is all true", speaker: "Sunnifa Dalgaard"),
    SpeakerCase(
      phenomenon: "two surnames alike are kept apart by title",
      text: "Anna Holt runs the mill. Her brother, Karl Holt, runs the farm. “The dam held,” Ms Holt said.",
      words: "The dam held", speaker: "Anna Holt"),
    SpeakerCase(
      phenomenon: "it is the organisation that spoke",
      text: "The Northmark Transport Commission said that the line was closed. The work would take a year, it added.",
      words: "would take a year", speaker: "Northmark Transport Commission"),
    SpeakerCase(
      phenomenon: "acronym of a name",
      text: "The Northmark Transport Commission (NTC) met on Monday. The NTC said that the line was closed.",
      words: "the line was closed", speaker: "Northmark Transport Commission"),
    SpeakerCase(
      phenomenon: "the union is the only union named",
      text: "The Tram and Harbour Union walked out on Monday. The union said that every depot was shut.",
      words: "every depot was shut", speaker: "Tram and Harbour Union"),
    SpeakerCase(
      phenomenon: "spokesperson without a name stays one",
      text: "A spokeswoman for Orbel Trams said that passes would cost less in May.",
      words: "passes would cost less", speaker: "spokeswoman for Orbel Trams",
      role: "spokeswoman for Orbel Trams", isNamed: false),
    SpeakerCase(
      phenomenon: "spokesperson for a description with a name",
      text: "A spokeswoman for the tram operator, Orbel Trams, said that passes would cost less in May.",
      words: "passes would cost less", speaker: "spokeswoman for Orbel Trams", isNamed: false),
    SpeakerCase(
      phenomenon: "office named again, later and with its bearer",
      text: "“The pier is shut,” the pier's warden wrote. By noon the warden, Žofie Křížová, had left.",
      words: "The pier is shut", speaker: "Žofie Křížová"),
    SpeakerCase(
      phenomenon: "a group without a name says why",
      text: "Residents said that the smell had been there for weeks.",
      words: "the smell had been there", speaker: "Residents", isNamed: false),
    SpeakerCase(
      phenomenon: "nickname in passing",
      text: "“They came at night,” said a man who goes by the name “Copper”.",
      words: "They came at night", speaker: "Copper"),
    SpeakerCase(
      phenomenon: "office first, bare name in the next paragraph",
      text:
        "The chair of the Linden Harbour Board said on Monday that the timetable was settled.\n\n“Every council signed,” Marit Dahl told reporters.",
      words: "the timetable was settled", speaker: "Marit Dahl"),
    SpeakerCase(
      phenomenon: "slip of the pen in a surname",
      text: "Curator Kathryn Maurer showed the prints. “We own nine of them,” Mauer said.",
      words: "We own nine", speaker: "Kathryn Maurer"),
    SpeakerCase(
      phenomenon: "a minister's ministry has the portfolio",
      text: "The transport minister, Hanna Vos, was abroad. All trains had run, her ministry said.",
      words: "All trains had run", speaker: "transport ministry", isNamed: false),
    SpeakerCase(
      phenomenon: "an age means the person of that age",
      text:
        "Marit Dahl, 54, met Peter Lang, 36, on Monday. The talks were long. The 54-year-old said that the road was open.",
      words: "the road was open", speaker: "Marit Dahl"),
    SpeakerCase(
      phenomenon: "an age that the article does not give",
      text: "Marit Dahl opened the road on Monday. The 54-year-old mother of two said that it was safe.",
      words: "it was safe", speaker: "Marit Dahl"),
    SpeakerCase(
      phenomenon: "a name with a reflexive", text: "Mayor Anna Holt came. “It is safe,” Holt herself said.",
      words: "It is safe", speaker: "Anna Holt"),
    SpeakerCase(
      phenomenon: "a surname that is a man's given name may be a woman's",
      text: "Rachel Scott opened the bridge. “It is safe,” Scott said.", words: "It is safe", speaker: "Rachel Scott"),
    SpeakerCase(
      phenomenon: "the ministry of the only minister",
      text: "Health Minister Anna Holt was abroad. The ministry said that all texts were gone.",
      words: "all texts were gone", speaker: "health ministry", isNamed: false),
    SpeakerCase(
      phenomenon: "the group is the only organisation named",
      text: "The Commuters’ League met on Monday. The group said that every train was late.",
      words: "every train was late", speaker: "Commuters’ League"),
  ])
  func speaker(_ example: SpeakerCase) throws {
    let claim = try #require(Self.claim(with: example.words, in: example.text))
    #expect(claim.speaker.name == example.speaker)
    #expect((claim.speaker.unresolved == nil) == example.isNamed)
    if let role = example.role { #expect(claim.speaker.role == role) }
  }

  @Test func `the same person has one id under every spelling of the name`() throws {
    let one = try #require(Self.claim(with: "It is safe", in: "“It is safe,” Žofie Křížová said."))
    let other = try #require(Self.claim(with: "It is shut", in: "“It is shut,” said Zofie Krizova."))
    #expect(one.speaker.id == other.speaker.id)
  }

  @Test func `text without sense gives speakers without a crash`() {
    let pieces = [
      "“", "”", "said", "he", "the", "of", "who", ",", "Anna", "Holt's", "minister", "it", ":", "–", "its", ".", "\n\n",
      "according to", "her office",
    ]
    var state: UInt64 = 7
    for _ in 0..<300 {
      var words: [String] = []
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        words.append(pieces[Int((state >> 33) % UInt64(pieces.count))])
      }
      _ = claims(in: Article(path: "a.txt", title: words.joined(), text: words.joined(separator: " ")))
    }
  }
}
