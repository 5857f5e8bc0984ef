/// Words that carry little or no content of their own; base or inflected forms in lower case.
enum FunctionWords {
  /// Never content.
  static let all: Set<String> = [
    "a", "an", "the", "this", "that", "these", "those", "such", "some", "any", "all", "each", "every", "both", "either",
    "neither", "no", "not", "nor", "none", "never", "nobody", "nothing", "nowhere", "and", "or", "but", "if", "then",
    "than", "as", "because", "while", "when", "where", "whether", "although", "though", "unless", "until", "till",
    "since", "so", "that", "which", "who", "whom", "whose", "what", "why", "how", "there", "here", "i", "me", "my",
    "mine", "myself", "we", "us", "our", "ours", "ourselves", "you", "your", "yours", "he", "him", "his", "himself",
    "she", "her", "hers", "herself", "it", "its", "itself", "they", "them", "their", "theirs", "themselves", "one",
    "ones", "someone", "somebody", "something", "anyone", "anybody", "anything", "everyone", "everybody", "everything",
    "of", "in", "on", "at", "by", "for", "from", "with", "to", "into", "onto", "about", "after", "before", "between",
    "against", "during", "without", "within", "through", "over", "under", "above", "below", "up", "down", "out", "off",
    "near", "around", "along", "across", "behind", "beyond", "among", "per", "via", "upon", "toward", "towards",
    "be", "is", "are", "was", "were", "am", "been", "being", "have", "has", "had", "having", "do", "does", "did",
    "done",
    "doing", "will", "would", "shall", "should", "can", "could", "may", "might", "must", "cannot", "ought", "let",
    "lets",
    "very", "too", "also", "just", "only", "even", "still", "yet", "already", "again", "ever", "now", "once", "quite",
    "rather", "almost", "nearly", "perhaps", "maybe", "indeed", "however", "more", "most", "less", "least", "much",
    "many", "few", "little", "lot", "several", "own", "same", "other", "another", "else", "away", "back", "mr", "mrs",
    "ms", "dr", "sir", "s", "t", "am", "pm", "o", "yes", "oh", "well", "of", "like", "etc",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
    "april", "june", "july", "august", "september", "october", "november", "december", "today", "yesterday", "tomorrow",
    "tonight", "morning", "evening", "afternoon", "night", "noon", "midnight", "ago", "later", "earlier", "previous",
    "following", "next", "last", "said", "says", "say", "saying", "added", "according",
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "hundred", "thousand", "million", "billion",
    "first", "second", "third", "half", "percent", "cent",
  ]

  /// Content of little weight: they hold in almost any pair of claims.
  static let light: Set<String> = [
    "make", "made", "makes", "making", "get", "gets", "got", "take", "takes", "took", "taken", "taking", "give",
    "gives",
    "gave", "given", "go", "goes", "went", "gone", "going", "come", "comes", "came", "coming", "put", "puts", "set",
    "see", "saw", "seen", "want", "wants", "wanted", "think", "thinks", "thought", "know", "knew", "known", "believe",
    "keep", "kept", "use", "used", "show", "shows", "showed", "shown", "find", "found", "let", "seem", "become",
    "became",
    "happen", "happened", "occur", "occurred", "exist", "existed", "exists", "place", "time", "times", "year", "years",
    "month", "months", "week", "weeks", "day", "days", "hour", "hours", "minute", "minutes", "people", "person", "man",
    "men", "woman", "women", "thing", "things", "way", "ways", "part", "side", "number", "new", "old", "good", "bad",
    "big", "great", "small", "long", "short", "high", "low", "true", "real", "simply", "kind", "sort", "case", "point",
    "matter", "fact", "question", "word", "words", "name", "world", "country", "government", "company", "city", "town",
    "group", "member", "members", "official", "officials", "spokesman", "spokeswoman", "minister", "president",
    "chief", "head", "director", "public", "local", "national", "possible", "simply", "told", "tell", "tells", "ask",
    "asked", "asks", "spoke", "speak", "wrote", "write", "called", "call", "calls", "report", "reported", "statement",
    "began", "begin", "begun", "start", "started", "end", "ended", "need", "needs", "needed", "work", "works", "worked",
    "left", "right", "able", "sure", "certain", "clear", "claim", "claimed", "claims", "deny", "denied", "denies",
  ]

  /// Titles and offices that stand before names and are no names.
  static let titles: Set<String> = [
    "president", "minister", "prime", "chancellor", "mayor", "governor", "senator", "judge", "captain", "colonel",
    "general", "inspector", "professor", "doctor", "secretary", "director", "king", "queen", "prince", "princess",
    "lord", "lady", "chief", "commissioner", "the", "sergeant", "officer", "deputy",
  ]

  /// Particles that make another verb of a verb.
  static let particles: Set<String> = ["out", "up", "down", "off", "away", "back", "over", "in", "on"]
}
