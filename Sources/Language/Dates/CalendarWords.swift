/// The words of the calendar and the clock; keys are in lower case and without a possessive ending.
enum CalendarWords {
  static let months: [String: Int] = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11,
    "dec": 12,
  ]

  /// Verbs and nouns too: a month only in capitals.
  static let ambiguousMonths: Set<String> = ["may", "march", "mar", "jan", "dec", "sept", "sep", "jun", "august"]

  static let weekdays: [String: Int] = [
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
    "mondays": 1, "tuesdays": 2, "wednesdays": 3, "thursdays": 4, "fridays": 5, "saturdays": 6, "sundays": 7,
  ]

  static let seasons: [String: CalendarPeriod.Season] = [
    "spring": .spring, "summer": .summer, "autumn": .autumn, "fall": .autumn, "winter": .winter,
  ]

  static let cardinals: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
  ]

  static let ordinals: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
  ]

  static let decades: [String: Int] = [
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
  ]

  static let holidays: [String: (month: Int, day: Int)] = [
    "christmas": (12, 25), "halloween": (10, 31), "epiphany": (1, 6), "juneteenth": (6, 19),
  ]

  enum Unit: Hashable {
    case second, minute, hour, day, night, weekend, week, fortnight, month, quarter, season, year, decade, century
  }

  static let units: [String: Unit] = [
    "second": .second, "seconds": .second, "minute": .minute, "minutes": .minute, "hour": .hour, "hours": .hour,
    "day": .day, "days": .day, "night": .night, "nights": .night, "weekend": .weekend, "weekends": .weekend,
    "week": .week, "weeks": .week, "fortnight": .fortnight, "fortnights": .fortnight, "month": .month,
    "months": .month, "quarter": .quarter, "quarters": .quarter, "year": .year, "years": .year,
    "decade": .decade, "decades": .decade, "century": .century, "centuries": .century,
  ]

  /// Hours as TIMEX3 letters.
  static let partsOfDay: [String: String] = [
    "morning": "MO", "dawn": "MO", "afternoon": "AF", "mid-afternoon": "AF", "evening": "EV", "dusk": "EV",
    "night": "NI", "lunchtime": "MI", "midday": "MI", "daybreak": "MO", "nightfall": "NI",
    "mid-morning": "MO",
  ]

  static let frequencies: [String: String] = [
    "hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "fortnightly": "P2W", "monthly": "P1M",
    "quarterly": "P3M", "yearly": "P1Y", "annually": "P1Y",
  ]

  static let edges: [String: TimeExpression.Modifier] = [
    "early": .start, "beginning": .start, "start": .start, "mid": .middle, "middle": .middle, "late": .end,
    "end": .end, "earlier": .start, "later": .end,
  ]

  static let approximations: Set<String> = [
    "about", "around", "roughly", "approximately", "nearly", "almost", "some", "circa", "toward", "towards",
  ]

  static let latest: Set<String> = ["before", "until", "till", "by"]
  static let earliest: Set<String> = ["after", "since", "from"]

  /// Words that put what follows into the future of the article, and into its past.
  static let futureSigns: Set<String> = [
    "will", "would", "shall", "'ll", "due", "planned", "plans", "plan", "scheduled", "expected", "expects", "expect",
    "until", "till", "by", "upcoming", "forthcoming", "should", "must", "may", "might", "could", "hopes", "aims",
    "intends", "set", "begins", "starts", "opens", "leaves", "deadline", "called",
  ]
  static let pastSigns: Set<String> = [
    "said", "told", "was", "were", "had", "did", "has", "have", "wrote", "since", "took", "went", "came", "met", "saw",
    "gave", "made", "began", "left", "found", "held", "spoke", "rose", "fell", "lost", "won", "knew", "sent", "put",
  ]
}
