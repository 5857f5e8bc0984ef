internal import Values

/// Dates that lean on a day that the text has named: "two weeks earlier", "the day before", "on the eve of".
extension TimeReader {
  /// How many words back the day may stand that such a date leans on.
  private static let maximumDistance = 80
  private static let earlier: Set<String> = ["earlier", "before", "previously"]
  private static let later: Set<String> = ["later", "after", "afterwards"]

  /// A date at `index` that counts from the last day named; `nil` where none was named near by.
  func anchored(at index: Int, found: [TimeMatch]) -> TimeMatch? {
    guard words[index].openers.isDisjoint(with: [.number, .amount, .article]) == false,
      let (range, days) = offset(at: index), let anchor = anchor(before: index, in: found),
      let day = anchor.adding(days: days)
    else { return nil }
    return TimeMatch(range, .day(day))
  }

  /// The words of an offset and the days that they count.
  private func offset(at index: Int) -> (Range<Int>, Int)? {
    if word(index).text == "the" {
      switch (word(index + 1).text, word(index + 2).text) {
      case ("day", "before") where endsPhrase(index + 3): return (index..<(index + 3), -1)
      case ("day", "after") where endsPhrase(index + 3): return (index..<(index + 3), 1)
      case ("previous", "day"): return (index..<(index + 3), -1)
      case ("following", "day"), ("next", "day"): return (index..<(index + 3), 1)
      case ("week", "before") where endsPhrase(index + 3): return (index..<(index + 3), -7)
      case ("week", "after") where endsPhrase(index + 3), ("following", "week"): return (index..<(index + 3), 7)
      default: return nil
      }
    }
    guard let amount = amount(at: index), !amount.isVague, !amount.hasHalf, amount.count <= 1000 else { return nil }
    let unit: Int
    switch amount.unit {
    case .day, .night: unit = 1
    case .week: unit = 7
    case .fortnight: unit = 14
    default: return nil
    }
    let side = word(amount.next).text
    let needsEnd = side == "before" || side == "after"
    guard !needsEnd || endsPhrase(amount.next + 1) else { return nil }
    if Self.earlier.contains(side) { return (index..<(amount.next + 1), -unit * amount.count) }
    if Self.later.contains(side) { return (index..<(amount.next + 1), unit * amount.count) }
    return nil
  }

  /// Whether nothing follows that "before" and "after" could govern.
  private func endsPhrase(_ index: Int) -> Bool {
    let next = word(index)
    return next.kind != .word && next.kind != .number || ["and", "but", "when", "in", "at", "by"].contains(next.text)
  }

  private func anchor(before index: Int, in found: [TimeMatch]) -> CivilDate? {
    for match in found.reversed() {
      guard index - match.words.upperBound <= Self.maximumDistance else { return nil }
      if let days = match.days, days.first == days.last, match.kind == .date || match.kind == .time {
        return days.first
      }
    }
    return nil
  }

  /// "On the eve of 5 May" is the day before.
  func eve(of match: TimeMatch) -> TimeMatch? {
    let start = match.words.lowerBound
    guard word(start - 1).text == "of", word(start - 2).text == "eve", let days = match.days, days.first == days.last,
      let day = days.first.adding(days: -1)
    else { return nil }
    let first = word(start - 3).text == "the" ? start - 3 : start - 2
    return first >= 0 ? TimeMatch(first..<match.words.upperBound, .day(day)) : nil
  }
}
