internal import Language

/// What the comparison of descriptions needs to know of words.
enum RoleWords {
  static let articles: Set<String> = [
    "the", "a", "an", "its", "his", "her", "their", "our", "my", "one", "another", "this", "that",
  ]

  /// Words at which the head of a description has passed.
  static let ends: Set<String> = [
    "of", "for", "at", "in", "from", "with", "who", "which", "that", "whose", "to", "on", "by", "as", "and", "or",
    "during", "under", "near", "behind", "who's", "whom",
  ]

  static func isFunctionWord(_ word: String) -> Bool {
    articles.contains(word) || ends.contains(word) || word == "'s" || word == "'" || word == "former" || word == "who"
  }

  /// Words that add nothing that could tell two persons apart.
  static func isWeak(_ word: String) -> Bool {
    [
      "former", "ex", "own", "old", "longtime", "long-time", "current", "new", "then", "same", "senior", "top", "young",
      "acting", "late", "retired", "newly", "elected",
    ]
    .contains(word) || word.hasSuffix("-year-old")
  }

  /// A country for its adjectives and seats, else the word itself in lower case.
  static func normalised(_ word: String, spelling: String) -> String {
    (Countries.country(ofDemonym: spelling) ?? Countries.country(ofSeat: spelling) ?? Countries.country(named: spelling))?
      .lowercased() ?? parties[word] ?? word
  }

  /// Members and short names of parties, by the word that their offices bear.
  private static let parties: [String: String] = [
    "gop": "republican", "republicans": "republican", "democrat": "democratic", "democrats": "democratic",
    "tory": "conservative", "tories": "conservative", "conservatives": "conservative",
  ]

  static func synonyms(of word: String) -> [String] {
    for group in synonymGroups where group.contains(word) { return group.filter { $0 != word } }
    return []
  }

  /// Whether somebody with the head `specific` may be called `general`.
  static func covers(_ general: String, _ specific: String, modifiers: Set<String>) -> Bool {
    if general == specific { return true }
    if synonymGroups.contains(where: { $0.contains(general) && $0.contains(specific) }) { return true }
    if specific == "secretary", modifiers.contains("press") { return synonymGroups[0].contains(general) }
    return hyponyms[general]?.contains(specific) ?? false
  }

  private static let synonymGroups: [[String]] = [
    ["spokesman", "spokeswoman", "spokesperson"],
    ["chairman", "chairwoman", "chairperson", "chair"],
    ["lawyer", "attorney", "solicitor", "barrister", "counsel", "advocate"],
    ["doctor", "physician", "medic", "dr", "dr."],
    ["adviser", "advisor", "aide"],
    ["executive", "ceo"],
    ["congressman", "congresswoman", "representative", "rep", "rep."],
    ["senator", "sen", "sen."],
    ["governor", "gov", "gov."],
    ["general", "gen", "gen."],
    ["premier", "minister", "pm"],
    ["professor", "prof", "prof."],
    ["owner", "proprietor"],
    ["councillor", "councilor", "councilman", "councilwoman"],
    ["legislator", "lawmaker", "mp", "deputy"],
    ["student", "pupil"],
    ["police", "policeman", "policewoman", "officer"],
    ["footballer", "player", "forward", "striker", "midfielder", "defender", "goalkeeper"],
  ]

  private static let hyponyms: [String: Set<String>] = [
    "leader": [
      "president", "premier", "minister", "chancellor", "chief", "head", "chairman", "chairwoman", "chair", "king",
      "queen", "secretary", "pope", "captain", "mayor", "governor", "director",
    ],
    "official": [
      "secretary", "minister", "commissioner", "officer", "director", "spokesman", "spokeswoman", "adviser", "chief",
      "inspector", "ambassador", "envoy", "head",
    ],
    "politician": [
      "minister", "senator", "mayor", "president", "lawmaker", "leader", "councillor", "governor", "premier",
      "congressman", "congresswoman", "mp",
    ],
    "officer": [
      "captain", "inspector", "sergeant", "constable", "lieutenant", "major", "colonel", "chief", "detective",
      "commander",
    ],
    "scientist": [
      "astronomer", "chemist", "physicist", "biologist", "geologist", "researcher", "professor", "epidemiologist",
      "meteorologist", "forecaster",
    ],
    "researcher": ["scientist", "professor", "astronomer", "chemist", "economist", "author"],
    "historian": ["professor", "lecturer", "academic"],
    "economist": ["professor", "lecturer", "academic", "analyst"],
    "professor": ["historian", "lecturer", "economist"],
    "academic": ["professor", "lecturer", "historian", "economist", "scientist"],
    "expert": ["professor", "analyst", "scientist", "economist", "specialist"],
    "executive": ["director", "president", "manager", "ceo", "chairman", "chief"],
    "businessman": ["executive", "owner", "chairman", "tycoon", "entrepreneur", "founder"],
    "boss": ["executive", "director", "ceo", "manager", "chief", "coach", "owner", "chairman"],
    "manager": ["coach"],
    "coach": ["manager"],
    "candidate": ["nominee", "hopeful"],
    "nominee": ["candidate"],
    "chief": ["head", "director", "leader", "executive", "president"],
    "head": ["chief", "director", "leader", "chairman", "president"],
    "diplomat": ["ambassador", "envoy", "minister", "consul"],
    "journalist": ["reporter", "correspondent", "editor", "columnist"],
    "lawmaker": ["senator", "congressman", "congresswoman", "mp", "representative"],
    "player": ["striker", "midfielder", "defender", "goalkeeper", "captain", "winger"],
    "worker": ["foundryman", "docker", "miner", "employee"],
    "medic": ["doctor", "nurse", "surgeon"],
    "billionaire": ["businessman", "tycoon", "investor", "entrepreneur"],
    "member": ["mp", "senator"],
  ]
}
