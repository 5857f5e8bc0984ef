/// Reading a number's own words: digits, number words, fractions and shares.
extension QuantityReader {
  /// A number that may be a share of a whole.
  struct Part {
    var value: Double
    /// The size of the last digit written.
    var precision: Double
    var next: Int
    var isOrdinal = false
    /// Set on shares: the number of the whole, or 1 for "half".
    var proportionWhole: Double?
    /// The noun between the parts of a share: "trains" of "two trains in three".
    var noun: String?
    var isPreciseShare = false

    init(_ number: Number) {
      value = number.value
      precision = number.precision
      next = number.next
      isOrdinal = number.isOrdinal
    }
  }

  struct Number {
    var value: Double
    var precision: Double
    var next: Int
    var isOrdinal = false
  }

  /// A share ("two trains in three", "nine out of ten", "half", "two thirds") or a plain number.
  func partOrNumber(at index: Int) -> Part? {
    if let share = namedShare(at: index) { return share }
    guard let number = number(at: index) else { return nil }
    var part = Part(number)
    if !number.isOrdinal, let share = shareOfWhole(number) { part = share }
    return part
  }

  /// "half", "a third of", "two thirds", "three-quarters".
  private func namedShare(at index: Int) -> Part? {
    var start = index
    var count = 1.0
    if word(start) == "a" || word(start) == "one" { start += 1 }
    if start == index || word(index) != "a" {
      if let number = NumberWords.cardinals[word(index)], number >= 1, number <= 9 {
        count = number
        start = index + 1
        if word(start) == "-", isJoined(start) { start += 1 }
      }
    }
    guard let share = NumberWords.parts[word(start)] else { return nil }
    let isHalf = word(start) == "half"
    let isPlural = word(start).hasSuffix("s") || word(start) == "halves"
    guard isHalf || isPlural || word(start + 1) == "of" else { return nil }
    if isHalf, word(start + 1) == "-" || ["an", "past", "time", "hour", "way"].contains(word(start + 1)) { return nil }
    if isHalf, word(start + 1) == "a" { return halfScale(at: start + 2) }
    if isHalf, NumberWords.scales[word(start + 1)] != nil { return nil }
    if isPlural, count == 1, start != index { return nil }
    var next = start + 1
    if word(next) == "of" { next += 1 }
    while ["the", "all", "its", "our", "their", "his", "her", "these", "those"].contains(word(next)) { next += 1 }
    var part = Part(Number(value: count * share, precision: 0.1, next: next))
    part.proportionWhole = 1
    return count * share <= 1 ? part : nil
  }

  /// "half a million".
  private func halfScale(at index: Int) -> Part? {
    guard let scale = NumberWords.scales[word(index)] else { return nil }
    return Part(Number(value: scale / 2, precision: scale / 10, next: index + 1))
  }

  /// "two trains in three", "nine out of ten voters", "one in 400", "12 of 30 vans", "40 of the 90 shops".
  private func shareOfWhole(_ number: Number) -> Part? {
    var index = number.next
    var noun: String?
    let isNoun =
      kind(index) == .word && !NumberWords.phraseEnds.contains(word(index)) && NumberWords.scales[word(index)] == nil
    if isNoun, ["in", "out"].contains(word(index + 1)) {
      noun = word(index)
      index += 1
    }
    let isIn = word(index) == "in" || (word(index) == "out" && word(index + 1) == "of")
    let isOf = word(index) == "of" && noun == nil
    guard isIn || isOf else { return nil }
    index += word(index) == "out" ? 2 : 1
    while ["the", "its", "our", "their", "all", "every"].contains(word(index)) { index += 1 }
    guard let whole = self.number(at: index), !whole.isOrdinal, whole.value > 1, whole.value >= number.value,
      UnitRow.byWords[word(whole.next)] == nil
    else { return nil }
    // "two in three", not "two in 2019" and not "two men in twelve hours".
    if isIn, whole.value > 1000, whole.value < 2200, whole.precision == 1 { return nil }
    var part = Part(Number(value: number.value / whole.value, precision: 0.01, next: whole.next))
    part.proportionWhole = whole.value
    part.noun = noun
    part.isPreciseShare = whole.value > 20
    return part
  }

  /// The higher end of "30 to 40", "12-15", "two or three".
  func rangeEnd(after low: Part) -> Part? {
    guard low.proportionWhole == nil, !low.isOrdinal else { return nil }
    let mark = word(low.next)
    guard ["-", "–", "to", "or"].contains(mark), let high = number(at: low.next + 1), high.value > low.value,
      !high.isOrdinal, high.value < low.value * 1000 + 1000
    else { return nil }
    if mark == "-" || mark == "–", !isJoined(low.next) { return nil }
    return Part(high)
  }

  /// A number in digits or words, with its scale.
  func number(at index: Int) -> Number? {
    if kind(index) == .number { return digits(at: index) }
    guard kind(index) == .word else { return nil }
    return spoken(at: index)
  }

  private func digits(at index: Int) -> Number? {
    guard var (value, precision) = Self.parse(word(index)) else { return nil }
    var next = index + 1
    if isJoined(next), ["st", "nd", "rd", "th"].contains(word(next)) {
      return Number(value: value, precision: 1, next: next + 1, isOrdinal: true)
    }
    if isJoined(next), let scale = NumberWords.joinedScales[word(next)] {
      value *= scale
      precision *= scale
      next += 1
    }
    while let scale = NumberWords.scales[word(next)], value * scale <= 1e15 {
      value *= scale
      precision *= scale
      next += 1
    }
    return Number(value: value, precision: precision, next: next)
  }

  /// - Returns: `nil` for clock times and other groups of digits that make no single number.
  static func parse(_ digits: String) -> (value: Double, precision: Double)? {
    guard digits.utf8.count <= 18 else { return nil }
    var groups: [[UInt8]] = [[]]
    var separators: [UInt8] = []
    for byte in digits.utf8 {
      if byte >= 0x30, byte <= 0x39 {
        groups[groups.count - 1].append(byte)
      } else {
        separators.append(byte)
        groups.append([])
      }
    }
    if separators.contains(0x3A) { return nil }
    var whole = groups[0]
    var fraction: [UInt8] = []
    for (offset, separator) in separators.enumerated() {
      let group = groups[offset + 1]
      let isLast = offset == separators.count - 1
      if separator == 0x2C, group.count == 3 {
        whole += group
      } else if isLast, separator == 0x2E || group.count < 3 {
        fraction = group
      } else if separator == 0x2E, group.count == 3 {
        whole += group
      } else {
        return nil
      }
    }
    var value = 0.0
    for byte in whole { value = value * 10 + Double(byte - 0x30) }
    var unit = 1.0
    for byte in fraction {
      unit /= 10
      value += Double(byte - 0x30) * unit
    }
    if fraction.isEmpty {
      var zeros = 0
      while zeros < whole.count - 1, whole[whole.count - 1 - zeros] == 0x30 { zeros += 1 }
      for _ in 0..<zeros { unit *= 10 }
    }
    return (value, unit)
  }

  /// "forty-five", "three hundred and twelve", "two million", "a hundred", "a dozen", "ninth".
  private func spoken(at start: Int) -> Number? {
    var index = start
    var total = 0.0
    var group = 0.0
    var precision = 1.0
    var hasWords = false
    if word(index) == "a", let scale = NumberWords.scales[word(index + 1)], scale >= 12, word(index + 1) != "few" {
      group = 1
      index += 1
      hasWords = true
    }
    var steps = 0
    loop: while steps < 12 {
      steps += 1
      let current = word(index)
      if let value = NumberWords.cardinals[current] {
        if hasWords, group.truncatingRemainder(dividingBy: 100) != 0,
          !(value < 10 && group.truncatingRemainder(dividingBy: 10) == 0
            && group.truncatingRemainder(dividingBy: 100) >= 20)
        {
          break loop
        }
        group += value
        precision = value >= 20 && value.truncatingRemainder(dividingBy: 10) == 0 ? 1 : 1
        hasWords = true
        index += 1
        if word(index) == "-", isJoined(index), NumberWords.cardinals[word(index + 1)] != nil { index += 1 }
      } else if let scale = NumberWords.scales[current], hasWords {
        if scale >= 1000 {
          total += max(1, group) * scale
          group = 0
        } else {
          group = max(1, group) * scale
        }
        precision = scale
        index += 1
      } else if current == "and", hasWords, NumberWords.scales[word(index - 1)] != nil,
        NumberWords.cardinals[word(index + 1)] != nil
      {
        index += 1
      } else {
        break loop
      }
    }
    if hasWords {
      if let last = NumberWords.ordinals[word(index)], word(index - 1) == "-" || index > start, last < 10,
        isJoined(index)
      {
        return Number(value: total + group + last, precision: 1, next: index + 1, isOrdinal: true)
      }
      return Number(value: total + group, precision: precision, next: index)
    }
    if let ordinal = NumberWords.ordinals[word(start)] {
      return Number(value: ordinal, precision: 1, next: start + 1, isOrdinal: true)
    }
    return nil
  }
}
