/// A number of units of time: "six days", "half an hour", "two-and-a-half years".
struct TimeAmount {
  var count: Int
  var hasHalf = false
  var unit: CalendarWords.Unit
  /// "several", "some", "a few": no number is given.
  var isVague = false
  /// The index of the word after it.
  var next: Int

  /// A TIMEX3 duration.
  var value: String {
    let number = isVague ? "X" : hasHalf ? "\(count).5" : "\(count)"
    switch unit {
    case .second: return "PT\(number)S"
    case .minute: return "PT\(number)M"
    case .hour: return "PT\(number)H"
    case .day, .night: return "P\(number)D"
    case .weekend: return "P\(number)WE"
    case .week: return "P\(number)W"
    case .fortnight: return isVague ? "PXW" : "P\(count * 2)W"
    case .month: return "P\(number)M"
    case .quarter: return "P\(number)Q"
    case .season: return "P\(number)SN"
    case .year: return "P\(number)Y"
    case .decade: return isVague ? "PXDE" : "P\(count * 10)Y"
    case .century: return isVague ? "PXCE" : "P\(count * 100)Y"
    }
  }

  var approximateDays: Int {
    let days =
      switch unit {
      case .second, .minute, .hour: 0
      case .day, .night: 1
      case .weekend, .week: 7
      case .fortnight: 14
      case .month: 30
      case .quarter, .season: 91
      case .year: 365
      case .decade: 3652
      case .century: 36_525
      }
    return min(count, 10_000) * days
  }
}

/// Durations and sets.
extension TimeReader {
  private static let vague: Set<String> = ["several", "some", "many", "few", "couple"]

  /// An amount of time that begins at `index`.
  func amount(at index: Int) -> TimeAmount? {
    var position = index
    var count = 1
    var hasHalf = false
    var isVague = false
    let first = word(position)
    if first.text == "half", word(position + 1).text == "an" || word(position + 1).text == "a" {
      guard let unit = CalendarWords.units[word(position + 2).text] else { return nil }
      if unit == .hour { return TimeAmount(count: 30, unit: .minute, next: position + 3) }
      if unit == .year { return TimeAmount(count: 6, unit: .month, next: position + 3) }
      if unit == .day { return TimeAmount(count: 12, unit: .hour, next: position + 3) }
      return nil
    }
    if first.text == "a" || first.text == "an" || first.text == "the" {
      position += 1
      if Self.vague.contains(word(position).text) {
        guard first.text == "a" else { return nil }
        isVague = word(position).text != "couple"
        count = 2
        position += 1
        if word(position).text == "of" { position += 1 }
      } else if first.text == "the" {
        return nil
      } else if word(position).text == "full" || word(position).text == "whole" {
        position += 1
      }
    } else if Self.vague.contains(first.text) {
      isVague = true
      position += 1
    } else if let number = first.number, !first.isOrdinal, number <= 100_000 {
      count = number
      position += 1
      if isMark(position, "-") || isMark(position, ".") {
        if isMark(position, "-"), (20...90).contains(number), let ones = word(position + 1).number, ones < 10,
          word(position + 1).kind == .word
        {
          count += ones
          position += 2
        } else if isMark(position, "."), word(position + 1).text == "5", !word(position + 1).followsSpace {
          hasHalf = true
          position += 2
        }
      }
      if word(position).text == "and", word(position + 1).text == "a", word(position + 2).text == "half" {
        hasHalf = true
        position += 3
      }
      if isMark(position, "-") { position += 1 }
    } else {
      return nil
    }
    guard let unit = CalendarWords.units[word(position).text] else { return nil }
    // "a second", "one second man", "a quarter of", "a season": ordinals, fractions and the like.
    if [.second, .quarter, .season].contains(unit), count == 1, !isVague { return nil }
    return TimeAmount(count: count, hasHalf: hasHalf, unit: unit, isVague: isVague, next: position + 1)
  }

  /// "for six days", "nearly two hours"; not an age ("24 years old", "a 24-year-old").
  func duration(at index: Int) -> TimeMatch? {
    guard let amount = amount(at: index) else { return nil }
    var next = amount.next
    if word(next).text == "old" || (isMark(next, "-") && word(next + 1).text == "old") { return nil }
    if isMark(next, "'") { next += 1 }
    // "a day" after an amount says how often: "three a day", "215 kilometres an hour".
    let isRate =
      ["a", "an"].contains(word(index).text) && index > 0
      && (word(index - 1).number != nil
        || [
          "kilometres", "miles", "times", "once", "twice", "kilometers", "euros",
          "dollars", "pounds", "people", "litres", "tonnes",
        ].contains(word(index - 1).text))
    if isRate {
      return TimeMatch(index..<amount.next, kind: .set, value: amount.value)
    }
    return TimeMatch(index..<min(next, words.count), kind: .duration, value: amount.value)
  }

  /// "every week", "each Monday", "daily", "on Mondays".
  func set(at index: Int) -> TimeMatch? {
    if ["every", "each"].contains(word(index).text) {
      if let weekday = CalendarWords.weekdays[word(index + 1).text] {
        return TimeMatch(index..<(index + 2), kind: .set, value: "XXXX-WXX-\(weekday)")
      }
      if let month = CalendarWords.months[word(index + 1).text], word(index + 1).isCapitalised {
        return TimeMatch(index..<(index + 2), kind: .set, value: "XXXX-\(twoDigits(month))")
      }
      if let part = CalendarWords.partsOfDay[word(index + 1).text] {
        return TimeMatch(index..<(index + 2), kind: .set, value: "XXXX-XX-XXT\(part)")
      }
      if let amount = amount(at: index + 1) {
        return TimeMatch(index..<amount.next, kind: .set, value: amount.value)
      }
      if let unit = CalendarWords.units[word(index + 1).text] {
        let amount = TimeAmount(count: 1, unit: unit, next: index + 2)
        return TimeMatch(index..<(index + 2), kind: .set, value: amount.value)
      }
      return nil
    }
    if let value = CalendarWords.frequencies[word(index).text], !word(index).isCapitalised {
      return TimeMatch(index..<(index + 1), kind: .set, value: value)
    }
    if let weekday = CalendarWords.weekdays[word(index).text], word(index).text.hasSuffix("s"),
      word(index).isCapitalised
    {
      return TimeMatch(index..<(index + 1), kind: .set, value: "XXXX-WXX-\(weekday)")
    }
    return nil
  }
}
