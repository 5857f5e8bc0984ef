internal import Values

/// Reads dates as news sources write them: ISO 8601, RFC 822, and in words of the larger languages.
enum DateReader {
  /// - Parameter dayFirst: Whether `03/04/2026` is 3 April.
  static func timestamp(_ text: String, dayFirst: Bool = true) -> Timestamp? {
    let text = text.folded
    guard text.utf8.count >= 8, text.utf8.count <= 200 else { return nil }
    return iso(text) ?? written(text, dayFirst: dayFirst)
  }

  /// Whether a line holds a date and little else.
  static func isDateLine(_ text: String) -> Bool {
    guard text.utf8.count <= 90 else { return false }
    let tokens = tokens(of: text)
    guard let (_, range) = day(in: tokens, dayFirst: true) else { return false }
    let others = tokens.indices.filter { !range.contains($0) }.filter {
      if case .word = tokens[$0] { true } else { false }
    }
    return others.count <= 6
  }

  private static func iso(_ text: String) -> Timestamp? {
    if let exact = plausible(Timestamp(iso: text)) { return exact }
    guard let first = text.utf8.first, first >= 0x30, first <= 0x39 else { return nil }
    // "2026-03-04T10:00:00 CET", "2026-03-04T10:00:00.000+00:00[UTC]" and the like: what can be read counts.
    let bytes = Array(text.utf8)
    for length in [25, 24, 22, 20, 19, 16, 10] where bytes.count > length {
      if let value = plausible(Timestamp(iso: String(decoding: bytes[..<length], as: UTF8.self))) { return value }
    }
    return nil
  }

  private static func plausible(_ value: Timestamp?) -> Timestamp? {
    guard let value, (1900...2100).contains(value.date.year) else { return nil }
    return value
  }

  /// A number, a word or a mark of a written date.
  private enum Token: Equatable {
    case number(Int, digits: Int)
    case word(String)
    case mark(UInt8)
  }

  private static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    var word: [UInt8] = []
    var number: (value: Int, digits: Int)?
    func flush() {
      if let value = number { tokens.append(.number(value.value, digits: value.digits)) }
      if !word.isEmpty { tokens.append(.word(String(decoding: word, as: UTF8.self).lowercased())) }
      word = []
      number = nil
    }
    for scalar in text.unicodeScalars {
      if scalar.isASCII, scalar.value >= 0x30, scalar.value <= 0x39 {
        if !word.isEmpty { flush() }
        let current = number ?? (0, 0)
        number = (min(current.value * 10 + Int(scalar.value - 0x30), 1_000_000_000), current.digits + 1)
      } else if scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark {
        if number != nil { flush() }
        // Chinese and Japanese mark year, month and day with a character each.
        if scalar.value == 0x5E74 || scalar.value == 0x6708 || scalar.value == 0x65E5 {
          flush()
          tokens.append(.word(String(scalar)))
        } else {
          word.append(contentsOf: Array(String(scalar).utf8))
        }
      } else {
        flush()
        if scalar.isASCII, scalar != " " { tokens.append(.mark(UInt8(scalar.value))) }
      }
    }
    flush()
    return tokens
  }

  private static func written(_ text: String, dayFirst: Bool) -> Timestamp? {
    let tokens = tokens(of: text)
    guard let (date, range) = day(in: tokens, dayFirst: dayFirst) else { return nil }
    let rest = Array(tokens[range.upperBound...])
    if let (second, zone) = time(in: rest) ?? time(in: Array(tokens[..<range.lowerBound])) {
      return Timestamp(date: date, secondOfDay: second, zoneMinutes: zone)
    }
    return Timestamp(date: date)
  }

  private static func day(in tokens: [Token], dayFirst: Bool) -> (CivilDate, Range<Int>)? {
    for start in tokens.indices {
      if let found = namedDay(tokens, at: start) ?? numericDay(tokens, at: start, dayFirst: dayFirst) { return found }
    }
    return nil
  }

  /// "8 February 2022", "February 8, 2022", "8. Februar 2022", "8 de febrero de 2022".
  private static func namedDay(_ tokens: [Token], at start: Int) -> (CivilDate, Range<Int>)? {
    var values: [Int] = []
    var month: Int?
    var index = start
    while index < tokens.count, index - start < 12, values.count < 2 || month == nil {
      switch tokens[index] {
      case .number(let value, let digits):
        guard values.count < 2, digits <= 4 else { return nil }
        values.append(value)
      case .word(let word):
        if let named = MonthName.number(of: word), month == nil {
          month = named
        } else if !MonthName.fillers.contains(word) || index == start {
          return nil
        }
      case .mark(let mark):
        guard
          mark == UInt8(ascii: ".") || mark == UInt8(ascii: ",") || mark == UInt8(ascii: "-")
            || mark == UInt8(ascii: "/"),
          index > start
        else { return nil }
      }
      index += 1
    }
    guard let month, values.count == 2 else { return nil }
    for (day, year) in [(values[0], values[1]), (values[1], values[0])] where (1900...2100).contains(year) {
      if let date = CivilDate(year: year, month: month, day: day) { return (date, start..<index) }
    }
    return nil
  }

  /// "08.02.2022", "2022/2/8", "2022年2月8日"; a year of two digits counts from 2000.
  private static func numericDay(_ tokens: [Token], at start: Int, dayFirst: Bool) -> (CivilDate, Range<Int>)? {
    guard start + 4 < tokens.count, case .number(let first, let firstDigits) = tokens[start],
      case .number(let second, _) = tokens[start + 2], case .number(let third, let thirdDigits) = tokens[start + 4],
      areSeparators(tokens[start + 1], tokens[start + 3])
    else { return nil }
    let range = start..<(start + 5)
    if firstDigits == 4 {
      guard (1900...2100).contains(first) else { return nil }
      return CivilDate(year: first, month: second, day: third).map { ($0, range) }
    }
    guard thirdDigits == 4 || thirdDigits == 2 else { return nil }
    let year = thirdDigits == 2 ? 2000 + third : third
    guard (1900...2100).contains(year) else { return nil }
    let isDayFirst = dayFirst || tokens[start + 1] == .mark(UInt8(ascii: "."))
    let orders = isDayFirst ? [(second, first), (first, second)] : [(first, second), (second, first)]
    for (month, day) in orders {
      if let date = CivilDate(year: year, month: month, day: day) { return (date, range) }
    }
    return nil
  }

  private static func areSeparators(_ first: Token, _ second: Token) -> Bool {
    switch (first, second) {
    case (.mark(let left), .mark(let right)):
      left == right && [UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-")].contains(left)
    case (.word("年"), .word("月")), (.word("년"), .word("월")): true
    default: false
    }
  }

  /// "12:33", "12:33:05 +0100", "12.33 Uhr", "9:05 pm EST".
  private static func time(in tokens: [Token]) -> (second: Int, zone: Int?)? {
    for index in tokens.indices {
      guard case .number(var hour, let digits) = tokens[index], digits <= 2, hour < 24, index + 2 < tokens.count,
        case .mark(let mark) = tokens[index + 1], mark == UInt8(ascii: ":") || mark == UInt8(ascii: "."),
        case .number(let minute, 2) = tokens[index + 2], minute < 60
      else { continue }
      var next = index + 3
      var second = 0
      if next + 1 < tokens.count, tokens[next] == .mark(UInt8(ascii: ":")),
        case .number(let value, 2) = tokens[next + 1],
        value < 60
      {
        second = value
        next += 2
      }
      if next < tokens.count, case .word(let word) = tokens[next],
        word == "pm" || word == "am" || word == "p" || word == "a"
      {
        if word.hasPrefix("p"), hour < 12 { hour += 12 }
        if word.hasPrefix("a"), hour == 12 { hour = 0 }
        next += 1
      }
      if mark == UInt8(ascii: "."), next >= tokens.count || tokens[next] != .word("uhr") { continue }
      return (hour * 3600 + minute * 60 + second, zone(in: tokens[next...]))
    }
    return nil
  }

  private static func zone(in tokens: ArraySlice<Token>) -> Int? {
    var index = tokens.startIndex
    while index < tokens.endIndex, index < tokens.startIndex + 4 {
      switch tokens[index] {
      case .word(let name):
        if let minutes = zones[name] { return minutes }
      case .mark(let sign) where sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"):
        guard index + 1 < tokens.endIndex, case .number(let value, let digits) = tokens[index + 1] else { return nil }
        let factor = sign == UInt8(ascii: "-") ? -1 : 1
        if digits == 4, value <= 1500 { return factor * (value / 100 * 60 + value % 100) }
        if digits == 2, value <= 15 { return factor * value * 60 }
        return nil
      default: break
      }
      index += 1
    }
    return nil
  }

  /// Minutes east of UTC, where the abbreviation is used for one zone in the news (RFC 822, section 5).
  private static let zones: [String: Int] = [
    "z": 0, "utc": 0, "gmt": 0, "ut": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360,
    "pst": -480, "pdt": -420, "cet": 60, "cest": 120, "mez": 60, "mesz": 120, "bst": 60, "eet": 120, "eest": 180,
    "msk": 180, "jst": 540, "kst": 540, "aest": 600, "aedt": 660,
  ]
}
