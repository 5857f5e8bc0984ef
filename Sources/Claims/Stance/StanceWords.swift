/// Words and phrases that show how far a speaker stands by what is said; words in lower case, as tokens give them.
enum StanceWords {
  static let negations: Set<String> = [
    "no", "not", "n't", "never", "nobody", "none", "neither", "nor", "nothing", "nowhere", "cannot", "no-one",
  ]
  /// After a negation: nothing is denied.
  static let harmlessAfterNegation: Set<String> = [
    "only", "just", "least", "merely", "simply", "doubt", "later", "fewer", "more", "less", "wonder", "matter",
    "sooner",
    "necessarily",
  ]

  static let possible: Set<String> = [
    "may", "might", "could", "perhaps", "possibly", "possible", "maybe", "conceivable", "conceivably", "potentially",
  ]
  static let probable: Set<String> = [
    "probably", "likely", "presumably", "apparently", "seemingly", "reportedly", "supposedly", "expected", "appears",
    "appear", "appeared", "seems", "seem", "seemed", "believed", "believes", "believe", "think", "thinks", "thought",
    "suspects", "suspected", "guess", "hope", "hopes", "hoped", "unlikely",
  ]
  static let obligatory: Set<String> = ["must", "should", "ought"]

  /// Phrases that leave open what is so, longest first where one holds another.
  static let openPhrases: [[String]] = [
    ["too", "early", "to"], ["not", "decided"], ["not", "yet", "decided"], ["n't", "decided"], ["not", "ruled", "out"],
    ["n't", "ruled", "out"], ["not", "rule", "out"], ["n't", "rule", "out"], ["could", "not", "say"], ["not", "know"],
    ["n't", "know"],
    ["who", "knows"], ["is", "considering"], ["are", "considering"], ["was", "considering"], ["were", "considering"],
    ["considering", "whether"], ["no", "recollection"], ["not", "remember"], ["n't", "remember"], ["not", "recall"],
    ["n't", "recall"],
    ["neither", "confirm"], ["not", "comment"], ["n't", "comment"], ["no", "comment"], ["not", "discuss"],
    ["not", "clear"],
    ["n't", "clear"], ["unclear"], ["not", "confirm"], ["can", "imagine"], ["could", "imagine"], ["up", "to"],
    ["not", "sure"],
    ["n't", "sure"], ["no", "decision"], ["no", "information"], ["cautiously"], ["not", "be", "excluded"],
    ["cannot", "be", "excluded"], ["not", "be", "ruled", "out"], ["cannot", "be", "ruled", "out"],
    ["n't", "be", "ruled", "out"], ["not", "in", "a", "position"], ["position", "to", "comment"],
    ["not", "be", "drawn"],
    ["not", "claim", "to"], ["n't", "claim", "to"], ["remains", "to", "be", "seen"], ["remained", "to", "be", "seen"],
    ["an", "open", "question"], ["anybody", "'s", "guess"], ["anyone", "'s", "guess"],
  ]

  /// Cues that report an opinion, a guess or a hope.
  static let beliefs: Set<String> = [
    "believe", "think", "suspect", "reckon", "guess", "assume", "imagine", "presume", "speculate", "fear",
  ]
  /// Cues of reckoning: their subject commits to a likely value.
  static let forecasts: Set<String> = ["expect", "estimate"]
  /// Cues that say what somebody would not do.
  static let refusals: Set<String> = ["refuse", "decline"]
  /// Cues that demand when an infinitive follows, and else foretell.
  static let warnings: Set<String> = ["warn", "caution", "prefer", "support", "favor", "favour", "advise"]

  /// Verbs with which short orders and requests begin.
  static let imperatives: Set<String> = [
    "stay", "keep", "let", "look", "stop", "come", "go", "take", "give", "call", "wait", "leave", "tell", "show", "put",
    "bring", "get", "remember", "listen", "avoid", "follow", "please", "read", "send", "turn", "use", "vote", "bear",
  ]

  static let doubtPhrases: [[String]] = [
    ["doubt"], ["doubts"], ["doubted"], ["not", "convinced"], ["n't", "convinced"], ["not", "trust"],
    ["not", "really", "trust"],
    ["n't", "trust"], ["be", "surprised", "if"], ["not", "bet"], ["n't", "bet"], ["believe", "it", "when"],
    ["sceptical"],
    ["skeptical"], ["not", "believe"], ["n't", "believe"], ["hard", "to", "believe"], ["not", "take", "their", "word"],
  ]

  /// "Have to" after one of these tells what would follow, and asks for nothing.
  static let modalsBeforeHaveTo: Set<String> = ["may", "might", "would", "could", "will", "'ll", "not", "n't"]

  static let demandPhrases: [[String]] = [
    ["need", "to"], ["needs", "to"], ["let", "us"], ["let", "'s"], ["we", "want"],
    ["we", "demand"],
    ["i", "demand"], ["we", "ask"], ["i", "ask"], ["i", "only", "ask"], ["would", "like", "to", "see"], ["call", "on"],
    ["we", "need"],
    ["deserve"], ["deserved"], ["deserves"], ["i", "urge"], ["we", "urge"], ["wants"],
  ]

  static let promisePhrases: [[String]] = [
    ["i", "promise"], ["we", "promise"], ["my", "word"], ["our", "word"], ["i", "pledge"], ["we", "pledge"],
    ["i", "vow"],
    ["we", "guarantee"], ["i", "guarantee"], ["i", "swear"], ["we", "undertake"],
  ]

  /// What is said of another's words to deny them, as the predicate of "this", "that", "it" or standing alone.
  static let denialPredicates: [[String]] = [
    ["not", "possible"], ["not", "right"], ["not", "true"], ["not", "correct"], ["not", "accurate"], ["not", "so"],
    ["not", "the", "case"], ["n't", "true"], ["n't", "right"], ["n't", "correct"], ["n't", "possible"], ["n't", "so"],
    ["untrue"],
    ["false"], ["nonsense"], ["rubbish"], ["baseless"], ["unfounded"], ["groundless"], ["fabrication"], ["fabricated"],
    ["invention"],
    ["invented"], ["a", "lie"], ["lies"], ["fiction"], ["fantasy"], ["incorrect"], ["inaccurate"], ["wrong"],
    ["mistaken"], ["absurd"], ["no", "truth"], ["not", "a", "word"], ["never", "happened"], ["did", "not", "happen"],
    ["did", "n't", "happen"], ["was", "not", "like", "that"], ["simply", "not"], ["misleading"], ["slander"],
    ["defamatory"], ["myth"],
    ["hoax"], ["fake", "news"],
  ]

  /// Opens a denial whose "that", "to say" or "to" brings what is denied: "there is no truth to", "it is wrong to say".
  static let denialOpeners: [[String]] = [
    ["not", "true", "that"], ["n't", "true", "that"], ["untrue", "that"], ["false", "that"], ["a", "lie", "that"],
    ["nonsense", "that"], ["not", "the", "case", "that"], ["n't", "the", "case", "that"], ["not", "correct", "that"],
    ["no", "truth", "to"], ["no", "truth", "in"], ["no", "basis", "for"], ["no", "substance", "to"],
    ["wrong", "to", "conclude"], ["wrong", "to", "say"], ["wrong", "to", "suggest"], ["wrong", "to", "claim"],
    ["wrong", "to", "think"], ["false", "to", "say"], ["not", "true", "to", "say"], ["a", "lie", "to", "say"],
    ["could", "be", "excluded"], ["can", "be", "excluded"], ["could", "be", "ruled", "out"],
    ["can", "be", "ruled", "out"],
  ]
  /// What "would" and "will" govern in wishes, tastes and judgements, which promise nothing.
  static let wishVerbs: Set<String> = [
    "welcome", "like", "love", "prefer", "hate", "want", "hope", "expect", "rather", "need", "have", "glad", "happy",
  ]
  /// Words of rules: with them "must" reports a duty that exists already.
  static let ruleWords: Set<String> = [
    "every", "each", "any", "law", "rule", "rules", "statute", "regulations", "bylaw",
  ]

  /// Denies that anything of the kind exists: "no such letter", "nothing of the sort".
  static let absoluteDenials: [[String]] = [
    ["no", "such"], ["nothing", "of", "the", "kind"], ["nothing", "of", "the", "sort"], ["not", "one"],
    ["not", "a", "single"],
    ["nobody"], ["no-one"], ["no", "one"], ["never"], ["not", "once"], ["no", "evidence"], ["no", "plans"],
    ["no", "plan"], ["there", "was", "no"],
    ["there", "were", "no"], ["there", "had", "been", "no"], ["there", "was", "n't"],
    ["there", "were", "n't"], ["nothing", "wrong"], ["in", "no", "position"], ["made", "no"],
  ]
}
