/// The words that make numbers and the words that bound them; all in lower case.
enum NumberWords {
  static let cardinals: [String: Double] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]

  static let scales: [String: Double] = [
    "hundred": 100, "thousand": 1000, "million": 1e6, "billion": 1e9, "trillion": 1e12,
    "bn": 1e9, "mn": 1e6, "tn": 1e12, "dozen": 12, "lakh": 1e5, "crore": 1e7,
  ]

  /// Letters that scale a number only when nothing stands between: "45m", "12k".
  static let joinedScales: [String: Double] = ["k": 1000, "m": 1e6, "b": 1e9, "bn": 1e9, "mn": 1e6, "tn": 1e12]

  static let ordinals: [String: Double] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fifteenth": 15, "twentieth": 20,
  ]

  /// The names of parts: "a third of", "two thirds", "three-quarters".
  static let parts: [String: Double] = [
    "half": 0.5, "halves": 0.5, "third": 1.0 / 3, "thirds": 1.0 / 3, "quarter": 0.25, "quarters": 0.25,
    "fifth": 0.2, "fifths": 0.2, "sixth": 1.0 / 6, "sixths": 1.0 / 6, "eighth": 0.125, "eighths": 0.125,
    "tenth": 0.1, "tenths": 0.1,
  ]

  /// The rows of ``bounds`` by their first word, in the same order.
  static let boundsByFirstWord = Dictionary(grouping: bounds) { $0.words[0] }

  /// Bound words, longest first within a first word; read right before the number.
  static let bounds: [(words: [String], bound: Quantity.Bound, isStrict: Bool)] = [
    (["no", "fewer", "than"], .atLeast, false), (["no", "less", "than"], .atLeast, false),
    (["not", "fewer", "than"], .atLeast, false), (["not", "less", "than"], .atLeast, false),
    (["no", "more", "than"], .atMost, false), (["not", "more", "than"], .atMost, false),
    (["no", "higher", "than"], .atMost, false), (["no", "lower", "than"], .atLeast, false),
    (["more", "than"], .atLeast, true), (["greater", "than"], .atLeast, true), (["higher", "than"], .atLeast, true),
    (["larger", "than"], .atLeast, true), (["upwards", "of"], .atLeast, false),
    (["in", "excess", "of"], .atLeast, true),
    (["at", "least"], .atLeast, false), (["a", "minimum", "of"], .atLeast, false), (["well", "over"], .atLeast, true),
    (["over"], .atLeast, true), (["above"], .atLeast, true), (["exceeding"], .atLeast, true),
    (["fewer", "than"], .atMost, true), (["less", "than"], .atMost, true), (["lower", "than"], .atMost, true),
    (["up", "to"], .atMost, false), (["at", "most"], .atMost, false), (["a", "maximum", "of"], .atMost, false),
    (["under"], .atMost, true), (["below"], .atMost, true), (["as", "many", "as"], .atMost, false),
    (["as", "much", "as"], .atMost, false), (["almost"], .about, false), (["nearly"], .about, false),
    (["about"], .about, false), (["around"], .about, false), (["roughly"], .about, false), (["some"], .about, false),
    (["approximately"], .about, false), (["close", "to"], .about, false), (["an", "estimated"], .about, false),
    (["estimated"], .about, false), (["circa"], .about, false), (["perhaps"], .about, false),
    (["or", "so"], .about, false),
    (["just", "over"], .about, false), (["just", "under"], .about, false), (["just", "above"], .about, false),
    (["just", "below"], .about, false), (["a", "little", "over"], .about, false),
    (["a", "little", "under"], .about, false),
    (["a", "little", "more", "than"], .about, false), (["slightly", "more", "than"], .about, false),
    (["slightly", "less", "than"], .about, false), (["only"], .exact, false), (["exactly"], .exact, false),
    (["precisely"], .exact, false), (["just"], .exact, false),
  ]

  /// Bound words after the number: "12 or more".
  static let trailingBounds: [(words: [String], bound: Quantity.Bound)] = [
    (["or", "more"], .atLeast), (["or", "fewer"], .atMost), (["or", "less"], .atMost), (["or", "so"], .about),
    (["at", "least"], .atLeast), (["at", "most"], .atMost),
  ]

  /// How far "about" reaches, as a share of the number.
  static let aboutShare = 0.15

  /// Words that end the noun phrase after a number.
  static let phraseEnds: Set<String> = [
    "in", "of", "on", "at", "by", "for", "from", "with", "to", "and", "or", "but", "who", "that", "which", "were",
    "was",
    "are", "is", "had", "has", "have", "would", "will", "be", "been", "could", "can", "may", "might", "should", "must",
    "did", "do", "does", "not", "as", "than", "when", "while", "after", "before", "since", "until", "during", "because",
    "if", "so", "said", "says", "told", "according", "the", "a", "an", "this", "these", "those", "his", "her", "their",
    "its", "our", "my", "your", "he", "she", "they", "we", "it", "i", "you", "there", "over", "under", "into", "out",
    "up", "down", "off", "about", "through", "between", "against", "without", "within", "per", "each", "every", "later",
    "ago", "now", "already", "still", "also", "only", "just", "never", "nor", "yet", "then", "once", "took", "went",
    "came", "got", "made", "died", "lost", "left", "ran", "need", "needs", "remain", "remained", "stood", "stand",
    "live", "work", "worked", "voted", "attended", "including", "plus", "minus", "whose", "where", "more",
  ]
}
