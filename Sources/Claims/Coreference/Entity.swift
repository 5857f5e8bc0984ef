internal import Language
internal import Values

/// A person, organisation, place or group that an article speaks of.
struct Entity {
  /// The longest proper name without title, or the description where the article gives no name.
  var name: String
  var isNamed: Bool
  var kind: NameMention.Kind
  var gender: Gender?
  var isPlural = false
  var roles: [Role] = []
  /// In years, where the article states it: "Runa Ambrus, 54,".
  var age: Int?
  /// Shorter names, nicknames and acronyms, folded.
  var aliases: Set<String> = []

  /// The name's words, folded.
  var nameWords: [String]

  init(name: String, isNamed: Bool, kind: NameMention.Kind, gender: Gender? = nil, isPlural: Bool = false) {
    self.name = name
    self.isNamed = isNamed
    self.kind = kind
    self.gender = gender
    self.isPlural = isPlural
    nameWords = foldedWords(name)
  }

  mutating func rename(_ longer: String) {
    aliases.insert(foldedWords(name).joined(separator: " "))
    name = longer
    nameWords = foldedWords(longer)
  }

  mutating func add(_ role: Role) {
    if !roles.contains(role) { roles.append(role) }
    if gender == nil, kind == .person || kind == .unknown { gender = PersonNouns.gender(of: role.head) }
  }

  /// The role that the article gives first, one that is held now before a former one.
  var currentRole: Role? { roles.first { !$0.isFormer } ?? roles.first }

  /// Whether it may be "he" or "she": a person, or a name that nothing has told a kind.
  var mayBePerson: Bool { (kind == .person || kind == .unknown && isNamed) && !isPlural }
}

/// One place in the text where an entity is mentioned.
struct EntityMention {
  enum Form { case name, description }

  var tokens: Range<Int>
  var entity: Int
  var form: Form
  /// Whether it stands before its sentence's verb, or behind a verb of saying.
  var isSubject: Bool
  var isPossessive: Bool
  var isInsideQuotation: Bool
}

/// Lower case words without accents, so that "Křížová" and "Krizova" are one.
func foldedWords(_ name: String) -> [String] {
  var words: [String] = []
  var current = ""
  for scalar in name.lowercased().unicodeScalars where scalar != "'" && scalar != "\u{2019}" {
    let folded = foldedScalar(scalar)
    if folded.isEmpty {
      if !current.isEmpty { words.append(current) }
      current = ""
    } else {
      current += folded
    }
  }
  if !current.isEmpty { words.append(current) }
  return words
}

/// The base letters of a Latin letter with a mark; empty for what is no letter or digit.
private func foldedScalar(_ scalar: Unicode.Scalar) -> String {
  if scalar.isASCII {
    let isWord = (0x61...0x7A).contains(scalar.value) || (0x30...0x39).contains(scalar.value)
    return isWord ? String(scalar) : ""
  }
  switch scalar {
  case "à", "á", "â", "ã", "ä", "å", "ā", "ă", "ą": return "a"
  case "ç", "ć", "č", "ĉ", "ċ": return "c"
  case "ď", "đ", "ð": return "d"
  case "è", "é", "ê", "ë", "ē", "ė", "ę", "ě": return "e"
  case "ğ", "ģ", "ġ": return "g"
  case "ì", "í", "î", "ï", "ī", "į", "ı": return "i"
  case "ķ": return "k"
  case "ł", "ľ", "ļ", "ĺ": return "l"
  case "ñ", "ń", "ň", "ņ": return "n"
  case "ò", "ó", "ô", "õ", "ö", "ø", "ō", "ő": return "o"
  case "ŕ", "ř": return "r"
  case "ś", "š", "ş", "ș": return "s"
  case "ť", "ţ", "ț": return "t"
  case "ù", "ú", "û", "ü", "ū", "ů", "ű", "ų": return "u"
  case "ý", "ÿ": return "y"
  case "ź", "ž", "ż": return "z"
  case "ß": return "ss"
  case "æ": return "ae"
  case "œ": return "oe"
  case "þ": return "th"
  default: return scalar.properties.isAlphabetic ? String(scalar) : ""
  }
}
