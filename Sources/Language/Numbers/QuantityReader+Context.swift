/// What stands round a number: the noun it counts, and the signs that it is a date or a time.
extension QuantityReader {
  struct NounPhrase {
    var noun: String?
    var nounIndex: Int?
    var modifiers: [String] = []
    var whole: Double?
    var next: Int
  }

  /// The noun phrase that follows a number: its last word before a preposition, verb or mark is the noun.
  ///
  /// At most six words are read. After a measure ("six weeks", "45 euros") nothing is counted.
  func nounPhrase(at start: Int, unit: Unit) -> NounPhrase {
    var phrase = NounPhrase(next: start)
    switch unit {
    case .count, .proportion: break
    default: return phrase
    }
    var index = start
    if unit == .proportion, word(index) == "of" {
      index += 1
    } else if word(index) == "of",
      ["the", "its", "our", "their", "his", "her", "these", "those"].contains(word(index + 1))
    {
      index += 1
    }
    while ["the", "all", "its", "our", "their", "his", "her", "these", "those", "'s"].contains(word(index)) {
      index += 1
    }
    if kind(index) == .number || NumberWords.cardinals[word(index)] != nil, index > start, let whole = number(at: index)
    {
      phrase.whole = whole.value
      index = whole.next
    }
    var words: [(String, Int)] = []
    while index < forms.count, words.count < 6 {
      let form = forms[index]
      if form.kind == .mark, form.text == "-", form.isJoined, kind(index + 1) == .word { index += 1; continue }
      guard form.kind == .word, !NumberWords.phraseEnds.contains(form.text) else { break }
      words.append((form.text, index))
      index += 1
      if words.count > 1, form.text.hasSuffix("ed"), !form.text.hasSuffix("eed") {
        words.removeLast()
        break
      }
    }
    guard let last = words.last else { return phrase }
    phrase.noun = last.0
    phrase.nounIndex = last.1
    phrase.modifiers = words.dropLast().map(\.0)
    phrase.next = start
    return phrase
  }

  /// Whether the words of a number are a date, a year, a clock time or an age in apposition.
  func isDateOrTime(_ range: Range<Int>) -> Bool {
    let first = word(range.lowerBound)
    let before = word(range.lowerBound - 1)
    let next = word(range.upperBound)
    if DateSigns.months.contains(next) || DateSigns.months.contains(before)
      || DateSigns.months.contains(word(range.upperBound + 1)) && next == "of"
    {
      return true
    }
    if range.count == 1, kind(range.lowerBound) == .number {
      let digits = Array(first.utf8)
      if digits.contains(0x3A) { return true }
      if digits.count == 4, !digits.contains(0x2C), !digits.contains(0x2E), let year = Int(first),
        (1700...2099).contains(year)
      {
        let isCounted = kind(range.upperBound) == .word && !NumberWords.phraseEnds.contains(next)
        if !isCounted || DateSigns.beforeYear.contains(before) { return true }
      }
      // "at 7.12", "by 18.30": a clock time.
      if digits.contains(0x2E), ["at", "by", "until", "before", "after", "since", "from", "around"].contains(before),
        let value = Double(first), value < 24,
        digits.count - (digits.firstIndex(of: 0x2E) ?? 0) == 3, UnitRow.byWords[next] == nil,
        NumberWords.scales[next] == nil
      {
        return true
      }
    }
    if ["am", "pm", "a.m", "p.m", "o'clock"].contains(next) { return true }
    if next == "o", word(range.upperBound + 1) == "clock" { return true }
    if next == "a" && word(range.upperBound + 1) == "." || next == "p" && word(range.upperBound + 1) == "." {
      return true
    }
    if DateSigns.beforeClock.contains(before), UnitRow.byWords[next] == nil,
      kind(range.upperBound) != .word || NumberWords.phraseEnds.contains(next),
      range.count == 1, let value = number(at: range.lowerBound)?.value, value <= 24, value == value.rounded()
    {
      return true
    }
    if ["past", "to"].contains(next), let hour = number(at: range.upperBound + 1)?.value, hour <= 12,
      number(at: range.lowerBound)?.value ?? 99 <= 30
    {
      return true
    }
    return false
  }
}

/// Words that show that a number is a date or a time.
enum DateSigns {
  static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]
  static let beforeYear: Set<String> = [
    "in", "since", "until", "by", "of", "from", "before", "after", "during", "year", "early", "late", "summer",
    "winter",
    "spring", "autumn",
  ]
  static let beforeClock: Set<String> = ["at", "until", "since", "by", "before", "after", "past"]
}
