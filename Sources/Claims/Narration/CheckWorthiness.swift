internal import Language

/// What makes a sentence of the article worth checking.
///
/// Facts of the kinds that checkers look up: a quantity, an event, a state (after the classes of Konstantinovskiy et
/// al. 2021, "Towards automated factchecking"). Opinions, generalities, filler and talk about the page are none.
enum CheckWorthiness {
  case quantity, event, state

  /// How sure a narrator claim is of being one.
  var confidence: Double {
    switch self {
    case .quantity: 0.9
    case .event: 0.8
    case .state: 0.7
    }
  }

  /// - Returns: `nil` for a sentence that nobody can check.
  static func of(_ sentence: ArraySlice<Token>) -> CheckWorthiness? {
    let words = sentence.map(\.word)
    let first = words.first ?? ""
    if CheckWords.fillers.contains(where: { Self.holds(words, $0) }) { return nil }
    if isSilence(sentence) { return nil }
    let hasNumber = sentence.contains { $0.kind == .number || CheckWords.quantities.contains($0.word) }
    let isNamed = sentence.dropFirst().contains { $0.tag == .properNoun }
    let isPast = sentence.contains {
      ($0.tag == .verbPast || $0.tag == .verbParticiple) && !CheckWords.weakVerbs.contains($0.lemma)
    }
    // "I" and "we" outside quotations are as often an interviewee whose marks were lost as the writer.
    if words.contains(where: { ["i", "you", "your", "we", "us"].contains($0) }) { return nil }
    let isJudgement = words.contains { CheckWords.judgements.contains($0) }
    let isSupposed = sentence.contains {
      $0.tag == .modal && ["would", "could", "should", "must"].contains($0.word)
    }
    let isGeneric = CheckWords.genericSubjects.contains(first)
    let anchors = (hasNumber ? 1 : 0) + (isNamed ? 1 : 0) + (isPast ? 1 : 0)
    if isJudgement, !(hasNumber && isPast) { return nil }
    // "If it rains, …", "when prices fall, …" without a date or figure: what is so in general.
    if ["if", "when", "whenever", "unless"].contains(first), !hasNumber, !isPast { return nil }
    if CheckWords.prospects.contains(where: { Self.holds(words, $0) }), !hasNumber { return nil }
    // "She would not say which" tells of somebody; "that would be a mistake" of nobody.
    if isSupposed, anchors == 0, !["he", "she", "they", "it"].contains(first) { return nil }
    // "It has no second exit" can be checked, "nothing is simple" cannot.
    let isDenied =
      ["it", "there", "this", "that"].contains(first) && words.contains(where: StanceWords.negations.contains)
    if isGeneric, anchors == 0, !isDenied { return nil }
    if CheckWords.hasTrailingCue(sentence) { return nil }
    return hasNumber ? .quantity : isPast ? .event : .state
  }

  /// "The firm declined to comment": that somebody says nothing conflicts with nobody.
  private static func isSilence(_ sentence: ArraySlice<Token>) -> Bool {
    sentence.indices.dropLast(2).contains { index in
      ["decline", "refuse"].contains(sentence[index].lemma) && sentence[index + 1].tag == .to
        && Silence.verbs.contains(sentence[index + 2].lemma)
    }
  }

  private static func holds(_ words: [String], _ phrase: [String]) -> Bool {
    words.indices.contains { words[$0...].starts(with: phrase) }
  }
}

/// Words of opinion and filler; in lower case, as tokens give them.
enum CheckWords {
  /// Phrases that give no fact, point at the page, or give the word to somebody else.
  static let fillers: [[String]] = [
    ["said", "to", "have"], ["said", "to", "be"], ["in", "the", "view", "of"], ["in", "the", "eyes", "of"],
    ["in", "the", "opinion", "of"],
    ["remains", "to", "be", "seen"], ["time", "will", "tell"], ["only", "time"], ["needless", "to", "say"],
    ["worth", "noting"], ["worth", "remembering"], ["it", "goes", "without", "saying"], ["that", "said", ",", "it"],
    ["make", "no", "mistake"], ["at", "the", "end", "of", "the", "day"], ["one", "thing", "is"],
    ["is", "anyone", "'s", "guess"], ["is", "anybody", "'s", "guess"], ["here", "is", "what"], ["here", "are"],
    ["here", "'s"], ["we", "look", "at"], ["not", "to", "mention"],
    ["only", "the", "beginning"], ["first", "appeared"], ["originally", "published"], ["all", "rights", "reserved"],
    ["has", "been", "updated"],
    ["was", "updated"], ["contributed", "to", "this"], ["contributed", "reporting"], ["reporting", "by"],
    ["edited", "by"], ["image", "by"], ["photo", "by"], ["affiliate", "commission"], ["terms", "of", "use"],
    ["privacy", "policy"], ["let", "'s"], ["let", "us"], ["so", "be", "it"], ["as", "ever"], ["what", "matters"],
    ["the", "point", "is"], ["the", "question", "is"],
    ["the", "question", "now"], ["which", "is", "why"], ["that", "is", "why"], ["that", "'s", "why"],
    ["views", "expressed"], ["opinions", "expressed"], ["more", "on", "this"],
  ]

  /// What is foretold of feelings and talk, which no date can settle.
  static let prospects: [[String]] = [
    ["raise", "questions"], ["reignite"], ["provoke"], ["provokes"], ["spark", "debate"], ["fuel", "speculation"],
    ["prove", "to", "be"], ["should", "prove"], ["put", "up", "with"],
  ]

  /// Words of judgement and taste.
  static let judgements: Set<String> = [
    "wonderful", "terrible", "beautiful", "great", "awful", "amazing", "fantastic", "brilliant", "stunning", "lovely",
    "charming", "delightful", "disgraceful", "shameful", "absurd", "ridiculous", "foolish", "stupid", "sensible",
    "wise", "unwise", "important", "interesting", "exciting", "inspiring", "impressive", "disappointing", "sad",
    "sadly",
    "fortunately", "unfortunately", "hopefully", "thankfully", "surely", "clearly", "obviously", "arguably", "perhaps",
    "maybe", "undoubtedly", "frankly", "honestly", "ultimately", "essentially", "seems", "seem", "seemed", "appears",
    "feels", "better", "best", "worst", "perfect", "ideal", "horrible", "magnificent", "superb", "elegant", "boring",
    "tedious", "glorious", "tragic", "ironic", "ironically", "curious", "strange", "odd", "remarkable", "compelling",
    "vital", "crucial", "essential", "inevitable", "fair", "unfair", "deserve", "deserves", "ought", "pity", "relief",
    "hope", "afraid", "proud", "shame", "bold", "timely", "refreshing", "gorgeous", "stylish", "tasty", "delicious",
    "exquisite", "mesmerising", "mesmerizing", "unforgettable", "breathtaking", "heartbreaking", "heartwarming",
    "useful", "handy", "powerful", "effective", "convenient", "versatile", "affordable", "easy", "easier", "nice",
    "fun",
    "excellent", "exhilarating", "thrill", "thrilling", "surprise", "unique", "dramatic", "worthy",
    "delicate", "seriously", "iconic", "legendary", "effectively", "simply",
  ]
  /// Subjects of general sayings, at the head of a sentence.
  static let genericSubjects: Set<String> = [
    "people", "everyone", "everybody", "nobody", "one", "life", "things", "nothing", "everything", "anyone", "some",
    "many", "most", "those", "this", "that", "such", "there", "it", "whoever", "what", "but", "and", "so", "yet", "or",
    "because", "still", "then", "now",
  ]
  /// Numbers in words that the tokeniser does not mark.
  static let quantities: Set<String> = [
    "percent", "half", "third", "quarter", "dozen", "dozens", "hundreds", "thousands", "millions", "billions", "double",
    "doubled", "halved", "tripled", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "hundred", "thousand", "million", "billion", "trillion",
  ]
  /// "…, she said" at the end: somebody else's words, whose attribution was not made out.
  static func hasTrailingCue(_ sentence: ArraySlice<Token>) -> Bool {
    guard
      let cue = sentence.lastIndex(where: { ["said", "says", "added", "told", "tells"].contains($0.word) }),
      sentence.endIndex - cue <= 8
    else { return false }
    return sentence[..<cue].suffix(12).contains { $0.word == "," || $0.kind == .quote }
  }

  /// Past forms that tell of no event by themselves.
  static let weakVerbs: Set<String> = ["seem", "appear", "feel", "look", "sound", "mean", "matter"]
}
