/// Words of time that stand beside a verb without a preposition.
enum TimeWords {
  static let days: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "tomorrow",
    "tonight", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays",
  ]
  static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan.", "feb.", "aug.", "sept.", "oct.", "nov.", "dec.",
  ]
  static let units: Set<String> = [
    "morning", "afternoon", "evening", "night", "noon", "midnight", "week", "month", "year", "weekend", "day", "hour",
    "hours", "days", "weeks", "months", "years", "minutes",
  ]
}

/// Nouns that stand before a name as its title or description.
enum TitleNouns {
  private static let words: Set<String> = [
    "president", "minister", "secretary", "senator", "governor", "mayor", "chief", "chairman", "chairwoman", "chair",
    "director", "spokesman", "spokeswoman", "spokesperson", "leader", "manager", "strategist", "candidate", "nominee",
    "analyst", "economist", "professor", "lawyer", "attorney", "officer", "official", "commissioner", "captain",
    "coach", "doctor", "judge", "prosecutor", "general", "colonel", "inspector", "sergeant", "actor", "singer",
    "author", "writer", "editor", "reporter", "correspondent", "columnist", "host", "anchor", "founder", "owner",
    "executive", "adviser", "advisor", "aide", "consultant", "engineer", "scientist", "researcher", "activist",
    "congressman", "congresswoman", "representative", "ambassador", "envoy", "diplomat", "pastor", "bishop", "pope",
    "king", "queen", "prince", "princess", "sheriff", "detective", "businessman", "billionaire", "mogul", "rival",
    "wife", "husband", "son", "daughter", "brother", "sister", "father", "mother", "friend", "colleague", "resident",
    "farmer", "teacher", "student", "nurse", "driver", "player", "striker", "goalkeeper", "captain", "counterpart",
    "premier", "chancellor", "councillor", "deputy", "mate", "boss", "head", "star", "veteran", "pollster", "historian",
    "expert", "scholar", "physicist", "biologist", "geologist", "campaigner", "organiser", "organizer", "tycoon",
  ]
  private static let endings = ["woman", "man", "person", "people", "ist", "yst", "eer", "ian", "ologist"]
  static func contains(_ word: String) -> Bool {
    words.contains(word) || endings.contains { word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 1 }
  }
}

/// Words that open a clause which leads up to a main one.
enum Subordinators {
  private static let words: Set<String> = [
    "as", "while", "when", "after", "because", "although", "though", "if", "since", "by", "in", "before", "once",
    "until", "unless", "whereas", "whether", "despite", "with", "even", "like",
  ]
  static func opens(_ word: String) -> Bool { words.contains(word) }
}
