internal import Values

/// Dates that lean on the day of publication.
extension TimeReader {
  private static let wholeDays: [String: Int] = ["today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1]

  /// "yesterday", "tomorrow evening", "tonight", "last night", "this morning".
  func namedDay(at index: Int) -> TimeMatch? {
    if let offset = Self.wholeDays[word(index).text] {
      // "today's" as "nowadays" cannot be told apart; the day itself is the common case in news.
      return partOfDay(index..<(index + 1), offset: offset, part: word(index).text == "tonight" ? "NI" : nil)
    }
    if word(index).text == "the", word(index + 1).text == "day" {
      let offset =
        word(index + 2).text == "before" && word(index + 3).text == "yesterday"
        ? -2
        : word(index + 2).text == "after" && word(index + 3).text == "tomorrow" ? 2 : 0
      if offset != 0 { return partOfDay(index..<(index + 4), offset: offset, part: nil) }
    }
    if let part = CalendarWords.partsOfDay[word(index + 1).text] {
      if word(index).text == "last", part == "NI" { return partOfDay(index..<(index + 2), offset: -1, part: "NI") }
      if word(index).text == "this" { return partOfDay(index..<(index + 2), offset: 0, part: part) }
    }
    return nil
  }

  private func partOfDay(_ words: Range<Int>, offset: Int, part: String?) -> TimeMatch? {
    guard let day = reference?.adding(days: offset) else {
      return offset == 0 ? TimeMatch(words, kind: .date, value: "PRESENT_REF") : nil
    }
    var match = TimeMatch(words, .day(day))
    if let part {
      match.partOfDay = part
      match.kind = .time
    }
    return withPartOfDay(match)
  }

  /// Adds "morning", "night" and their like where they follow a day.
  private func withPartOfDay(_ match: TimeMatch) -> TimeMatch {
    guard match.partOfDay == nil, let part = CalendarWords.partsOfDay[word(match.words.upperBound).text] else {
      return match
    }
    var longer = match
    longer.words = match.words.lowerBound..<(match.words.upperBound + 1)
    longer.partOfDay = part
    longer.kind = .time
    return longer
  }

  /// "on Tuesday", "last Friday", "next Monday", "Tuesday night", "Friday week".
  func weekday(at index: Int) -> TimeMatch? {
    var start = index
    var side: String?
    if ["last", "next", "this", "coming", "past"].contains(word(index).text) {
      side = word(index).text
      start = index + 1
    }
    guard let weekday = CalendarWords.weekdays[word(start).text], word(start).isCapitalised,
      !word(start).text.hasSuffix("s")
    else { return nil }
    let words = index..<(start + 1)
    // "the Friday" is one that the text has placed elsewhere.
    guard let reference, side != nil || word(index - 1).text != "the" else {
      return TimeMatch(words, .weekday(weekday))
    }
    let back = (reference.weekday - weekday + 7) % 7
    let forward = (weekday - reference.weekday + 7) % 7
    let days: Int
    switch side {
    case "last", "past": days = back == 0 ? -7 : -back
    case "next", "coming": days = forward == 0 ? 7 : forward
    case "this": days = weekday - reference.weekday
    default: days = direction(around: words) == .future ? forward : -back
    }
    guard let day = reference.adding(days: days) else { return nil }
    return withPartOfDay(TimeMatch(words, .day(day)))
  }

  /// "two days ago", "a week ago", "some years ago", "in three weeks' time".
  func ago(at index: Int) -> TimeMatch? {
    guard let reference else { return nil }
    if word(index).text == "in" || word(index).text == "within" {
      guard let amount = amount(at: index + 1), word(index).text == "in" else { return nil }
      var next = amount.next
      if isMark(next, "'") { next += 1 }
      guard word(next).text == "time" || direction(before: index) == .future else { return nil }
      if word(next).text == "time" { next += 1 }
      return shifted(index..<next, from: reference, by: amount.count, unit: amount.unit, amount.isVague)
    }
    guard let amount = amount(at: index) else { return nil }
    let last = word(amount.next).text
    if last == "ago" {
      return shifted(index..<(amount.next + 1), from: reference, by: -amount.count, unit: amount.unit, amount.isVague)
    }
    if last == "from", word(amount.next + 1).text == "now" {
      return shifted(index..<(amount.next + 2), from: reference, by: amount.count, unit: amount.unit, amount.isVague)
    }
    return nil
  }

  private func shifted(
    _ words: Range<Int>, from day: CivilDate, by count: Int, unit: CalendarWords.Unit, _ isVague: Bool
  ) -> TimeMatch? {
    if isVague { return TimeMatch(words, kind: .date, value: count < 0 ? "PAST_REF" : "FUTURE_REF") }
    let period: CalendarPeriod?
    switch unit {
    case .second, .minute, .hour: period = .day(day)
    case .day, .night: period = day.adding(days: count).map { .day($0) }
    case .week: period = day.adding(days: 7 * count).map { .day($0) }
    case .fortnight: period = day.adding(days: 14 * count).map { .day($0) }
    case .weekend: period = day.adding(days: 7 * count).map { .weekend($0) }
    case .month: period = month(of: day, adding: count)
    case .quarter: period = month(of: day, adding: 3 * count)
    case .season: period = nil
    case .year: period = year(day.year + count)
    case .decade: period = year(day.year + 10 * count)
    case .century: period = year(day.year + 100 * count)
    }
    guard let period else { return nil }
    var match = TimeMatch(words, period)
    // "a week ago" is seldom meant to the day.
    if unit != .day { match.modifier = .approximate }
    if unit == .week, let center = match.days?.first, let from = center.adding(days: -2),
      let to = center.adding(days: 2)
    {
      match.days = DayInterval(from, to)
    }
    return match
  }

  private func month(of day: CivilDate, adding count: Int) -> CalendarPeriod? {
    let months = day.year * 12 + day.month - 1 + count
    guard months >= 12, months < 9998 * 12 else { return nil }
    return .month(year: months / 12, month: months % 12 + 1)
  }

  private func year(_ year: Int) -> CalendarPeriod? { (1...9998).contains(year) ? .year(year) : nil }

  /// "last week", "next month", "this year", "earlier this year", "the past two weeks", "the end of last year".
  func relativeUnit(at index: Int) -> TimeMatch? {
    guard let reference else { return nil }
    var start = index
    var modifier: TimeExpression.Modifier?
    if ["earlier", "later", "early", "late"].contains(word(index).text) {
      modifier = CalendarWords.edges[word(index).text]
      start += 1
      if word(start).text == "in" { start += 1 }
    }
    let side = word(start).text
    guard let offset = ["last": -1, "previous": -1, "past": -1, "this": 0, "current": 0, "next": 1, "coming": 1][side]
    else { return nil }
    if let amount = amount(at: start + 1), offset != 0 {
      guard start == index, let other = reference.adding(days: offset * amount.approximateDays) else { return nil }
      var match = TimeMatch(index..<amount.next, .between(min(reference, other), max(reference, other)))
      match.kind = .duration
      match.value = amount.value
      return match
    }
    if let season = CalendarWords.seasons[word(start + 1).text] {
      let isOver = season.firstMonth + 2 < reference.month
      let isAhead = season.firstMonth > reference.month
      let year =
        offset < 0
        ? (isOver ? reference.year : reference.year - 1)
        : offset > 0 ? (isAhead ? reference.year : reference.year + 1) : reference.year
      guard (1...9998).contains(year) else { return nil }
      return TimeMatch(index..<(start + 2), .season(year: year, season), modifier: modifier)
    }
    guard let unit = CalendarWords.units[word(start + 1).text], !word(start + 1).text.hasSuffix("s") else { return nil }
    let period: CalendarPeriod?
    switch unit {
    case .week: period = reference.adding(days: 7 * offset).map { .week($0) }
    case .weekend:
      // On a Saturday or later "last weekend" is the one before; "last" never names the running one.
      period = reference.adding(days: 7 * offset).map { .weekend($0) }
    case .month: period = month(of: reference, adding: offset)
    case .quarter:
      let quarters = reference.year * 4 + (reference.month - 1) / 3 + offset
      period = (4..<9998 * 4).contains(quarters) ? .quarter(year: quarters / 4, quarter: quarters % 4 + 1) : nil
    case .year: period = year(reference.year + offset)
    case .decade: period = (11...9900).contains(reference.year) ? .decade(reference.year / 10 * 10 + 10 * offset) : nil
    case .century:
      period = (101...9800).contains(reference.year) ? .century(reference.year / 100 * 100 + 100 * offset) : nil
    case .second, .minute, .hour, .day, .night, .season, .fortnight: period = nil
    }
    return period.map { TimeMatch(index..<(start + 2), $0, modifier: modifier) }
  }

  /// "between 3 and 5 March", "from Monday to Friday" stay two expressions; "3-5 March" and "3 to 5 March" are one.
  func span(at index: Int) -> TimeMatch? {
    guard word(index).kind == .number, word(index).digits <= 2, let first = word(index).number,
      (1...31).contains(first),
      isMark(index + 1, "-") || word(index + 1).text == "to",
      let end = dayAndMonth(at: index + 2), let last = end.days?.last, last.day > first,
      let start = CivilDate(year: last.year, month: last.month, day: first)
    else { return nil }
    return TimeMatch(index..<end.words.upperBound, .between(start, last))
  }

  /// "last summer" is a relative unit; "in the summer of 2019", "by Christmas", "this autumn".
  func seasonOrHoliday(at index: Int) -> TimeMatch? {
    if let season = CalendarWords.seasons[word(index).text] {
      var next = index + 1
      if word(next).text == "of" { next += 1 }
      if let year = word(next).number, word(next).digits == 4, (1000...2199).contains(year) {
        return TimeMatch(index..<(next + 1), .season(year: year, season))
      }
      return nil
    }
    guard var holiday = CalendarWords.holidays[word(index).text], word(index).isCapitalised, let reference else {
      return nil
    }
    var end = index + 1
    // "Christmas Eve", "Christmas Day"
    if word(end).isCapitalised, word(end).text == "eve", holiday.day > 1 {
      holiday.day -= 1
      end += 1
    } else if word(end).isCapitalised, word(end).text == "day" {
      end += 1
    }
    guard word(end).kind != .word || !word(end).isCapitalised else { return nil }
    let isAhead = (holiday.month, holiday.day) >= (reference.month, reference.day)
    let year = direction(around: index..<end) == .past && isAhead ? reference.year - 1 : reference.year
    return CivilDate(year: year, month: holiday.month, day: holiday.day).map {
      TimeMatch(index..<end, .day($0))
    }
  }
}
