/// The kinds of words with which expressions of time begin; a rule is tried only where one of its kinds stands.
struct TimeOpeners: OptionSet {
  let rawValue: UInt16

  static let number = TimeOpeners(rawValue: 1)
  static let month = TimeOpeners(rawValue: 1 << 1)
  static let weekday = TimeOpeners(rawValue: 1 << 2)
  static let season = TimeOpeners(rawValue: 1 << 3)
  static let decade = TimeOpeners(rawValue: 1 << 4)
  /// "today", "yesterday"
  static let namedDay = TimeOpeners(rawValue: 1 << 5)
  /// "last", "this", "next"
  static let side = TimeOpeners(rawValue: 1 << 6)
  /// "early", "later"
  static let edge = TimeOpeners(rawValue: 1 << 7)
  /// "a", "several", "half": what may count units of time
  static let amount = TimeOpeners(rawValue: 1 << 8)
  /// "noon", "quarter"
  static let clock = TimeOpeners(rawValue: 1 << 9)
  /// "every", "weekly"
  static let frequency = TimeOpeners(rawValue: 1 << 10)
  static let article = TimeOpeners(rawValue: 1 << 11)
  static let preposition = TimeOpeners(rawValue: 1 << 12)
  static let apostrophe = TimeOpeners(rawValue: 1 << 13)
}

/// Every word that begins an expression of time or counts in one: a single look-up for each word of a text.
enum TimeVocabulary {
  struct Entry {
    var openers: TimeOpeners = []
    var number: Int?
    var isOrdinal = false
  }

  static let entries: [String: Entry] = {
    var entries: [String: Entry] = [:]
    func add(_ words: some Sequence<String>, _ openers: TimeOpeners) {
      for word in words { entries[word, default: Entry()].openers.formUnion(openers) }
    }
    add(CalendarWords.months.keys, .month)
    add(CalendarWords.weekdays.keys, .weekday)
    add(CalendarWords.seasons.keys, .season)
    add(CalendarWords.holidays.keys, .season)
    add(CalendarWords.decades.keys, .decade)
    add(CalendarWords.frequencies.keys, .frequency)
    add(["every", "each"], .frequency)
    add(["today", "tonight", "yesterday", "tomorrow"], .namedDay)
    add(["last", "previous", "past", "this", "current", "next", "coming"], .side)
    add(["earlier", "later", "early", "late"], .edge)
    add(["a", "an", "half", "several", "some", "many", "few", "couple"], .amount)
    add(["noon", "midday", "midnight", "quarter"], .clock)
    add(["the"], .article)
    add(["in", "within"], .preposition)
    for (word, value) in CalendarWords.ordinals {
      entries[word, default: Entry()].number = value
      entries[word, default: Entry()].isOrdinal = true
    }
    for (word, value) in CalendarWords.cardinals {
      entries[word, default: Entry()].number = value
      entries[word, default: Entry()].isOrdinal = false
    }
    add(CalendarWords.ordinals.keys, .number)
    add(CalendarWords.cardinals.keys, .number)
    return entries
  }()
}
