extension TimeExpression.Clock {
  /// The same figures on the dial, in the half of the day that a part of day lies in.
  func inPart(of part: String) -> TimeExpression.Clock {
    let dial = minuteOfDay % 720
    let isLate = part == "AF" || part == "EV" || (part == "NI" && dial >= 5 * 60)
    return TimeExpression.Clock(minuteOfDay: isLate ? dial + 720 : dial, isHalfOfDayKnown: true)
  }
}

/// Times of day.
extension TimeReader {
  private static let signals: Set<String> = [
    "at", "by", "until", "till", "from", "around", "about", "before", "after", "since", "past", "nearly", "almost",
    "between", "exactly", "shortly", "only", "roughly", "approximately", "to", "and", "just",
  ]

  /// "18:00", "6.50 a.m.", "7am", "ten to seven", "half past six", "seven o'clock", "noon", "at six".
  func clockTime(at index: Int) -> TimeMatch? {
    if let named = ["noon": 720, "midday": 720, "midnight": 0][word(index).text] {
      guard word(index - 1).text != "high" else { return nil }
      return match(index..<(index + 1), minute: named, isHalfKnown: true)
    }
    if let spoken = minutesToOrPast(at: index) { return spoken }
    let hour = word(index)
    guard let number = hour.number, !hour.isOrdinal, number <= 24, hour.digits <= 2 else { return nil }
    let before = word(index - 1).text
    if word(index - 1).kind == .mark, [".", ",", ":", "/", "-", "$", "£", "€"].contains(before), !hour.followsSpace {
      return nil
    }
    // "18:00", "6.50"
    if hour.kind == .number, isMark(index + 1, ":") || isMark(index + 1, "."), !word(index + 1).followsSpace,
      word(index + 2).kind == .number, word(index + 2).digits == 2, !word(index + 2).followsSpace,
      let minute = word(index + 2).number, minute < 60
    {
      var next = index + 3
      if isMark(next, ":") || isMark(next, "."), word(next + 1).kind == .number, !word(next + 1).followsSpace {
        // "18:00:05" is a time with seconds, "1.25.3" is not one.
        guard isMark(next, ":"), word(next + 1).digits == 2 else { return nil }
        next += 2
      }
      if let (half, after) = meridiem(at: next) {
        return match(index..<after, minute: number % 12 * 60 + minute + (half == "p" ? 720 : 0), isHalfKnown: true)
      }
      if isMark(index + 1, ".") {
        // With a full stop it may be any decimal number: only after a word that asks for a time, and before no unit.
        guard Self.signals.contains(before), before != "to", before != "and", before != "nearly", before != "from",
          ![
            "percent", "per", "million", "billion", "metres", "kilometres", "points", "seconds", "minutes", "hours",
            "euros",
            "dollars", "pounds", "tonnes", "litres", "miles", "on", "points",
          ].contains(word(next).text)
            || word(next).text == "on" && CalendarWords.weekdays[word(next + 1).text] != nil,
          !isMark(next, "%"), !(word(next).kind == .word && CalendarWords.units[word(next).text] != nil)
        else { return nil }
      }
      guard number < 24 || minute == 0 else { return nil }
      return dayHalf(
        index..<next, minute: number % 24 * 60 + minute,
        isHalfKnown: number == 0 || number > 12 || hour.digits == 2 && number < 10)
    }
    guard number <= 12, number > 0 else { return nil }
    // "7 a.m.", "7am", "seven in the evening"
    if let (half, after) = meridiem(at: index + 1) {
      return match(index..<after, minute: number % 12 * 60 + (half == "p" ? 720 : 0), isHalfKnown: true)
    }
    if word(index + 1).text == "o'clock" {
      return dayHalf(index..<(index + 2), minute: number % 12 * 60, isHalfKnown: false)
    }
    // "at six": only where nothing that could be counted follows.
    if ["at", "until", "since", "by", "before", "after"].contains(before)
      || (before == "about" || before == "around") && word(index - 2).text == "at"
    {
      let follower = word(index + 1)
      let ends =
        follower.kind == .mark && [".", ",", ";", ":", "”", "\"", "’", "'", "!", "?", ")"].contains(follower.text)
        && !(word(index + 2).kind == .number && !word(index + 2).followsSpace)
      let goesOn =
        [
          "sharp", "on", "in", "that", "this", "and", "when", "but", "yesterday", "today", "tomorrow", "tonight",
          "to", "because", "local",
        ].contains(follower.text) || CalendarWords.weekdays[follower.text] != nil
      let end = follower.kind == .paragraphEnd
      let isSure = before == "at" || before == "about" || before == "around" || hour.kind == .word
      guard ends || end || follower.text == "sharp" || goesOn && before == "at" || !isAscii(follower.text), isSure,
        hour.kind == .word || before == "at"
      else { return nil }
      return dayHalf(index..<(index + 1), minute: number % 12 * 60, isHalfKnown: false)
    }
    return nil
  }

  private func isAscii(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }

  /// "ten to seven", "a quarter past six", "half past six", "20 minutes past four".
  private func minutesToOrPast(at index: Int) -> TimeMatch? {
    var position = index
    if word(position).text == "a", word(position + 1).text == "quarter" { position += 1 }
    let minutes: Int
    if word(position).text == "quarter" {
      minutes = 15
    } else if word(position).text == "half" {
      minutes = 30
    } else if let number = word(position).number, (1...59).contains(number), !word(position).isOrdinal {
      minutes = number
    } else {
      return nil
    }
    position += 1
    let namesMinutes = word(position).text == "minutes"
    if namesMinutes { position += 1 }
    let side = word(position).text
    guard side == "past" || (side == "to" && minutes != 30), word(position).kind == .word else { return nil }
    let hour = word(position + 1)
    guard let number = hour.number, (1...12).contains(number), !hour.isOrdinal else { return nil }
    let isFraction = word(index).text == "a" || word(position - 1).text == "quarter" || minutes == 30
    // "ten to seven" may be a score or a range: it wants "at", or minutes that end in 0 or 5 written in letters.
    if side == "to", !isFraction, !namesMinutes {
      let asks = ["at", "about", "around", "until", "before", "after", "since", "just", "nearly"].contains(
        word(index - 1).text)
      guard asks, hour.kind == .word, word(index).kind == .word, minutes % 5 == 0,
        CalendarWords.units[word(position + 2).text] == nil
      else { return nil }
    }
    let minute = side == "past" ? number % 12 * 60 + minutes : (number % 12 * 60 - minutes + 720) % 720
    return dayHalf(index..<(position + 2), minute: minute, isHalfKnown: false)
  }

  /// "a.m.", "pm": its letter and the index after it.
  private func meridiem(at index: Int) -> (half: String, next: Int)? {
    let text = word(index).text
    if text == "am" || text == "pm" { return (String(text.prefix(1)), index + 1) }
    guard text == "a" || text == "p", isMark(index + 1, "."), word(index + 2).text == "m", !word(index + 2).followsSpace
    else { return nil }
    return (text, isMark(index + 3, ".") ? index + 4 : index + 3)
  }

  /// Reads "in the morning" after a time.
  private func dayHalf(_ words: Range<Int>, minute: Int, isHalfKnown: Bool) -> TimeMatch {
    let next = words.upperBound
    if !isHalfKnown {
      if word(next).text == "in", word(next + 1).text == "the", let part = CalendarWords.partsOfDay[word(next + 2).text]
      {
        let clock = TimeExpression.Clock(minuteOfDay: minute, isHalfOfDayKnown: false).inPart(of: part)
        return match(words.lowerBound..<(next + 3), minute: clock.minuteOfDay, isHalfKnown: true)
      }
      if word(next).text == "at", word(next + 1).text == "night" {
        let clock = TimeExpression.Clock(minuteOfDay: minute, isHalfOfDayKnown: false).inPart(of: "NI")
        return match(words.lowerBound..<(next + 2), minute: clock.minuteOfDay, isHalfKnown: true)
      }
    }
    return match(words, minute: minute, isHalfKnown: isHalfKnown)
  }

  private func match(_ words: Range<Int>, minute: Int, isHalfKnown: Bool) -> TimeMatch {
    var match = TimeMatch(words, kind: .time, value: "")
    match.clock = TimeExpression.Clock(minuteOfDay: max(0, minute % 1440), isHalfOfDayKnown: isHalfKnown)
    return match
  }
}
