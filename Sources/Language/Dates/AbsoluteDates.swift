internal import Values

/// Dates that name their day, month or year.
extension TimeReader {
  private func plausibleYear(_ index: Int) -> Int? {
    let candidate = word(index)
    guard candidate.kind == .number, candidate.digits == 4, !candidate.isOrdinal, let year = candidate.number,
      (1000...2199).contains(year)
    else { return nil }
    return year
  }

  private func monthNumber(_ index: Int) -> Int? {
    let candidate = word(index)
    guard candidate.kind == .word, let month = CalendarWords.months[candidate.text] else { return nil }
    return candidate.isCapitalised || !CalendarWords.ambiguousMonths.contains(candidate.text) ? month : nil
  }

  /// The index after a month's name and the full stop of its short form.
  private func afterMonth(_ index: Int) -> Int {
    isMark(index + 1, ".") && word(index).text.utf8.count <= 4 && word(index).text != "may"
      && (word(index + 2).kind == .number || !word(index + 2).isCapitalised)
      ? index + 2 : index + 1
  }

  private func dayNumber(_ index: Int) -> Int? {
    let candidate = word(index)
    guard let number = candidate.number, (1...31).contains(number) else { return nil }
    if candidate.kind == .number { return candidate.digits <= 2 ? number : nil }
    return candidate.isOrdinal ? number : nil
  }

  /// "twenty-first" and "21st" as (day, index after).
  private func spokenDay(_ index: Int) -> (day: Int, next: Int)? {
    if let tens = word(index).number, tens == 20 || tens == 30, word(index).kind == .word, !word(index).isOrdinal,
      isMark(index + 1, "-"), word(index + 2).isOrdinal, let ones = word(index + 2).number, ones <= 9, tens + ones <= 31
    {
      return (tens + ones, index + 3)
    }
    guard let day = dayNumber(index) else { return nil }
    return (day, index + 1)
  }

  /// A year after a month, with or without a comma or "of".
  private func yearAfter(_ index: Int) -> (year: Int, next: Int)? {
    if let year = plausibleYear(index) { return (year, index + 1) }
    if isMark(index, ",") || word(index).text == "of", let year = plausibleYear(index + 1) { return (year, index + 2) }
    if word(index).text == "this", word(index + 1).text == "year", let reference { return (reference.year, index + 2) }
    if word(index).text == "last", word(index + 1).text == "year", let reference {
      return (reference.year - 1, index + 2)
    }
    if word(index).text == "next", word(index + 1).text == "year", let reference {
      return (reference.year + 1, index + 2)
    }
    return nil
  }

  /// "2026-03-04", "04.03.2026", "4/3/2026": the day stands first unless that gives no date.
  func numericDate(at index: Int) -> TimeMatch? {
    guard word(index).kind == .number, index == 0 || !isJoined(index - 1) else { return nil }
    let mark = word(index + 1).text
    guard ["-", ".", "/"].contains(mark), word(index + 1).kind == .mark, word(index + 3).text == mark,
      !word(index + 1).followsSpace, !word(index + 2).followsSpace, !word(index + 3).followsSpace,
      !word(index + 4).followsSpace, let one = word(index).number, let two = word(index + 2).number,
      let three = word(index + 4).number, word(index + 2).kind == .number, word(index + 4).kind == .number
    else { return nil }
    let date: CivilDate?
    if word(index).digits == 4, word(index + 2).digits <= 2, word(index + 4).digits <= 2 {
      date = CivilDate(year: one, month: two, day: three)
    } else if word(index).digits <= 2, word(index + 2).digits <= 2, word(index + 4).digits == 4,
      (1000...2199).contains(three)
    {
      date = CivilDate(year: three, month: two, day: one) ?? CivilDate(year: three, month: one, day: two)
    } else {
      return nil
    }
    return date.map { TimeMatch(index..<(index + 5), .day($0)) }
  }

  /// Whether a mark ties its neighbours into one number or word.
  private func isJoined(_ index: Int) -> Bool {
    let mark = word(index)
    return mark.kind == .mark && [".", "/", ",", ":", "-"].contains(mark.text) && !mark.followsSpace
      && !word(index + 1).followsSpace && word(index - 1).kind == .number
  }

  /// "4 March 2026", "4th of March", "the second of May", "Tuesday 4 March".
  func dayAndMonth(at index: Int) -> TimeMatch? {
    let start = weekdayPrefix(index)
    guard let (day, afterDay) = spokenDay(start) else { return nil }
    var monthIndex = afterDay
    if word(monthIndex).text == "of" { monthIndex += 1 }
    guard let month = monthNumber(monthIndex) else { return nil }
    if word(start).kind == .word, monthIndex == afterDay { return nil }
    return date(day: day, month: month, words: index, next: afterMonth(monthIndex))
  }

  /// "March 4, 2026", "Mar. 4", "Wednesday, March 4th".
  func monthAndDay(at index: Int) -> TimeMatch? {
    let start = weekdayPrefix(index)
    guard let month = monthNumber(start) else { return nil }
    var dayIndex = afterMonth(start)
    if word(dayIndex).text == "the" { dayIndex += 1 }
    guard let (day, next) = spokenDay(dayIndex),
      !(isMark(next, ",") && word(next + 1).digits == 3 && !word(next + 1).followsSpace),
      !(isMark(next, ".") && word(next + 1).kind == .number && !word(next + 1).followsSpace)
    else { return nil }
    return date(day: day, month: month, words: index, next: next)
  }

  private func weekdayPrefix(_ index: Int) -> Int {
    guard CalendarWords.weekdays[word(index).text] != nil, word(index).isCapitalised else { return index }
    var next = index + 1
    if isMark(next, ",") { next += 1 }
    if word(next).text == "the" { next += 1 }
    return next
  }

  private func date(day: Int, month: Int, words start: Int, next: Int) -> TimeMatch? {
    if let (year, afterYear) = yearAfter(next) {
      guard let date = CivilDate(year: year, month: month, day: day) else { return nil }
      return TimeMatch(start..<afterYear, .day(date))
    }
    guard day <= CivilDate.daysIn(month: month, year: 2000) else { return nil }
    guard let reference else { return TimeMatch(start..<next, .dayInAnyYear(month: month, day: day)) }
    let candidates = [-1, 0, 1].compactMap { CivilDate(year: reference.year + $0, month: month, day: day) }
    guard let date = nearest(candidates, around: start..<next, first: { $0 }, last: { $0 }) else { return nil }
    return TimeMatch(start..<next, .day(date))
  }

  /// "June 2018", "in June", "early June".
  func month(at index: Int) -> TimeMatch? {
    guard let month = monthNumber(index) else { return nil }
    let next = afterMonth(index)
    if let (year, afterYear) = yearAfter(next) {
      return TimeMatch(index..<afterYear, .month(year: year, month: month))
    }
    // "May" and "March" open sentences as a verb and begin names; elsewhere a month wants a preposition or the like.
    if CalendarWords.ambiguousMonths.contains(word(index).text) {
      let before = word(index - 1).text
      let signs: Set<String> = [
        "in", "of", "since", "until", "till", "by", "from", "last", "next", "early", "late", "mid", "this", "to",
        "and", "before", "after", "during", "through", "for", "-", "every", "around",
      ]
      guard signs.contains(before), !word(next).isCapitalised else { return nil }
    }
    // "April Jones", "June Whitfield": a capital after it makes a name of it.
    if word(next).isCapitalised, next == index + 1, CalendarWords.weekdays[word(next).text] == nil { return nil }
    guard let reference else { return TimeMatch(index..<index + 1, .monthInAnyYear(month)) }
    if word(index - 1).text == "last" || word(index - 1).text == "next" {
      let forwards = word(index - 1).text == "next"
      let later = month > reference.month
      let year =
        forwards ? (later ? reference.year : reference.year + 1) : (later ? reference.year - 1 : reference.year)
      let adjusted = !forwards && month == reference.month ? year - 1 : year
      return TimeMatch((index - 1)..<(index + 1), .month(year: adjusted, month: month))
    }
    let years = [-1, 0, 1].map { reference.year + $0 }.filter { (1...9998).contains($0) }
    let year = nearest(
      years, around: index..<(index + 1), first: { CivilDate(year: $0, month: month, day: 1) },
      last: { CivilDate(year: $0, month: month, day: CivilDate.daysIn(month: month, year: $0)) })
    return year.map { TimeMatch(index..<(index + 1), .month(year: $0, month: month)) }
  }

  /// The candidate that the sense of time of the words asks for; the nearest to the reference when they do not say.
  private func nearest<Candidate>(
    _ candidates: [Candidate], around match: Range<Int>, first: (Candidate) -> CivilDate?,
    last: (Candidate) -> CivilDate?
  ) -> Candidate? {
    guard let reference else { return candidates.first }
    switch direction(around: match) {
    case .past: return candidates.last { first($0).map { $0 <= reference } ?? false }
    case .future: return candidates.first { last($0).map { $0 >= reference } ?? false }
    case .unknown:
      return candidates.min { left, right in
        func distance(_ candidate: Candidate) -> Int {
          guard let from = first(candidate), let to = last(candidate) else { return Int.max }
          return max(0, from.dayNumber - reference.dayNumber, reference.dayNumber - to.dayNumber)
        }
        return distance(left) < distance(right)
      }
    }
  }

  /// "in 2019", "2023-24", "the year 2000".
  func year(at index: Int) -> TimeMatch? {
    guard let year = plausibleYear(index), !isJoined(index - 1) else { return nil }
    let next = word(index + 1)
    if next.kind == .mark, ["-", "/"].contains(next.text), !next.followsSpace, word(index + 2).kind == .number,
      !word(index + 2).followsSpace, let end = word(index + 2).number
    {
      let last = word(index + 2).digits == 2 ? year / 100 * 100 + end : end
      guard last > year, last <= 2199, let first = CivilDate(year: year, month: 1, day: 1),
        let final = CivilDate(year: last, month: 12, day: 31)
      else { return nil }
      return TimeMatch(index..<(index + 3), .between(first, final))
    }
    if [".", ",", ":"].contains(next.text), next.kind == .mark, word(index + 2).kind == .number,
      !word(index + 2).followsSpace
    {
      return nil
    }
    if next.text == "s", !next.followsSpace { return nil }
    let before = word(index - 1).text
    let prepositions: Set<String> = [
      "in", "since", "by", "until", "till", "from", "of", "during", "before", "after", "early", "late", "mid", "year",
      "for", "than", "through", "between", "and", "to", "around", "circa", "spring", "summer", "autumn", "winter",
      "-", "season", "(", "election", "the",
    ]
    guard prepositions.contains(before) else { return nil }
    let unlikely: Set<String> = ["percent", "per", "people", "million", "pounds", "dollars", "euros", "votes", "%"]
    if unlikely.contains(next.text) { return nil }
    // "for 2025 trees", "the 1500 men": a number, unless a year is likelier than a count of what follows.
    if ["the", "for", "of", "to", "than", "and", "around", "between", "after", "from"].contains(before),
      next.kind == .word, !next.isCapitalised, !(1900...2099).contains(year) || next.text.hasSuffix("s")
    {
      return nil
    }
    return TimeMatch(index..<(index + 1), .year(year))
  }

  /// "the 1990s", "the '90s", "the nineties".
  func decade(at index: Int) -> TimeMatch? {
    if let year = plausibleYear(index), year % 10 == 0 {
      let hasApostrophe = isMark(index + 1, "'")
      let suffix = hasApostrophe ? index + 2 : index + 1
      guard word(suffix).text == "s", !word(suffix).followsSpace, !word(index + 1).followsSpace else { return nil }
      return TimeMatch(index..<(suffix + 1), year % 100 == 0 && year < 2000 ? .century(year) : .decade(year))
    }
    if isMark(index, "'"), word(index + 1).digits == 2, let tens = word(index + 1).number, tens % 10 == 0,
      word(index + 2).text == "s", !word(index + 2).followsSpace, !word(index + 1).followsSpace
    {
      return TimeMatch(index..<(index + 3), .decade(tens >= 30 ? 1900 + tens : 2000 + tens))
    }
    if let tens = CalendarWords.decades[word(index).text], word(index - 1).text == "the" || word(index).isCapitalised,
      word(index - 2).text != "her", word(index - 2).text != "his"
    {
      return TimeMatch(index..<(index + 1), .decade(tens >= 30 ? 1900 + tens : 2000 + tens))
    }
    return nil
  }

  /// "on the 12th", "by the twelfth": the day of a month that the text has named or is in.
  func dayOfMonth(at index: Int) -> TimeMatch? {
    guard word(index - 1).text == "the", let reference,
      ["on", "by", "until", "since", "before", "after", "from"].contains(word(index - 2).text),
      word(index).isOrdinal, let (day, next) = spokenDay(index)
    else { return nil }
    let follower = word(next)
    guard
      follower.kind != .word
        || ["at", "and", "but", "when", "in", "with", "that", "he", "she", "they"].contains(follower.text),
      word(index).kind == .number || day > 3
    else { return nil }
    var year = reference.year
    var month = reference.month
    var candidates: [CivilDate] = []
    month -= 1
    if month == 0 { (year, month) = (year - 1, 12) }
    for _ in 0..<3 {
      if let date = CivilDate(year: year, month: month, day: day) { candidates.append(date) }
      month += 1
      if month == 13 { (year, month) = (year + 1, 1) }
    }
    return nearest(candidates, around: index..<next, first: { $0 }, last: { $0 })
      .map { TimeMatch(index..<next, .day($0), modifier: nil) }
  }
}
