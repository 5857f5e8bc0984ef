public import Values

/// Finds the numbers of a text with their bounds, units and the things they count.
///
/// The result depends on the text alone; spans are Unicode scalars of the whole text. Dates, clock times, years and
/// ordinals of days are left to the reader of dates and are no quantities.
public func quantities(in text: IndexedText, bytes range: Range<Int>? = nil) -> [Quantity] {
  let forms = wordForms(in: text, bytes: range ?? 0..<text.bytes.count)
  return QuantityReader(text: text, forms: forms).read()
}

/// Reads quantities off a list of words from left to right; every step looks ahead a bounded number of words.
struct QuantityReader {
  let text: IndexedText
  let forms: [WordForm]

  func read() -> [Quantity] {
    var found: [Quantity] = []
    var index = 0
    while index < forms.count {
      if let (quantity, next) = quantity(at: index) {
        found.append(quantity)
        index = max(next, index + 1)
      } else {
        index += 1
      }
    }
    return found
  }

  func word(_ index: Int) -> String { index >= 0 && index < forms.count ? forms[index].text : "" }

  func kind(_ index: Int) -> WordForm.Kind? { index >= 0 && index < forms.count ? forms[index].kind : nil }

  func isJoined(_ index: Int) -> Bool { index >= 0 && index < forms.count && forms[index].isJoined }

  func matches(_ words: [String], at index: Int) -> Bool {
    for (offset, expected) in words.enumerated() where word(index + offset) != expected { return false }
    return true
  }

  private func quantity(at start: Int) -> (Quantity, Int)? {
    var index = start
    var bound = Quantity.Bound.exact
    var isStrict = false
    for row in NumberWords.boundsByFirstWord[word(index)] ?? [] where matches(row.words, at: index) {
      bound = row.bound
      isStrict = row.isStrict
      index += row.words.count
      break
    }
    if word(index) == "another", number(at: index + 1) != nil { index += 1 }
    if word(index) == "the", bound != .exact { index += 1 }
    var lowerOfRange: Double?
    if word(index) == "between", let low = number(at: index + 1), word(low.next) == "and",
      number(at: low.next + 1) != nil
    {
      lowerOfRange = low.value
      index = low.next + 1
      bound = .between
    }
    if word(index) == "from", let low = number(at: index + 1), word(low.next) == "to",
      let high = number(at: low.next + 1),
      kind(low.next - 1) == kind(high.next - 1), high.value > low.value
    {
      lowerOfRange = low.value
      index = low.next + 1
      bound = .between
    }
    let currency = currencySign(at: index)
    if currency != nil { index += currencyLength(at: index) }
    guard var number = currency == nil ? partOrNumber(at: index) : number(at: index).map({ Part($0) }) else {
      return nil
    }
    if lowerOfRange == nil, let high = rangeEnd(after: number) {
      lowerOfRange = number.value
      number = high
      bound = .between
    }
    if isDateOrTime(index..<number.next) { return nil }
    return finish(
      number, from: start, bound: bound, isStrict: isStrict, lowerOfRange: lowerOfRange, currency: currency)
  }

  private func finish(
    _ number: Part, from start: Int, bound givenBound: Quantity.Bound, isStrict: Bool, lowerOfRange: Double?,
    currency: String?
  ) -> (Quantity, Int)? {
    var bound = givenBound
    var next = number.next
    var unit = Unit.count
    var factor = 1.0
    var offset = 0.0
    if let proportion = number.proportionWhole {
      unit = .proportion
      factor = 1
      _ = proportion
    } else if let currency {
      unit = .money(currency)
    } else if let (row, afterUnit) = unitRow(at: next) {
      unit = row.unit
      factor = row.factor
      offset = row.offset
      next = afterUnit
    } else if number.isOrdinal {
      unit = .ordinal
    } else if UnitRow.pounds.contains(word(next)) {
      unit = .money("GBP")
      next += 1
    }
    for row in NumberWords.trailingBounds where matches(row.words, at: next) {
      bound = row.bound
      next += row.words.count
      break
    }
    let upperHalf = halfOfLastDigit(number, unit: unit)
    var low = (lowerOfRange.map { scaleOfRange($0, high: number.value) } ?? number.value) - upperHalf
    var high = number.value + upperHalf
    switch bound {
    case .exact, .between: break
    case .about:
      let reach = abs(number.value) * NumberWords.aboutShare
      low = Swift.min(low, number.value - reach)
      high = Swift.max(high, number.value + reach)
    case .atLeast:
      low = isStrict ? number.value + (unit == .count ? 0.5 : 0) : low
      high = .infinity
    case .atMost:
      high = isStrict ? number.value - (unit == .count ? 0.5 : 0) : high
      low = unit == .temperature ? -.infinity : 0
    }
    let interval = Interval(low, high).scaled(by: factor, plus: offset)
    let increment = word(start) == "another" || ["more", "further", "additional", "extra"].contains(word(next))
    if increment, ["more", "further", "additional", "extra"].contains(word(next)) { next += 1 }
    let phrase = nounPhrase(at: next, unit: unit)
    let bytes = forms[start].bytes.lowerBound..<forms[max(start, next - 1)].bytes.upperBound
    let quantity = Quantity(
      written: number.value * factor + offset, interval: interval, bound: bound, unit: unit,
      noun: phrase.noun ?? number.noun, modifiers: phrase.modifiers, whole: number.proportionWhole ?? phrase.whole,
      isIncrement: increment, span: text.span(ofBytes: bytes),
      nounSpan: phrase.nounIndex.map { text.span(ofBytes: forms[$0].bytes) })
    return (quantity, Swift.max(phrase.next, next))
  }

  /// "between 2 and 3 million" scales both ends.
  private func scaleOfRange(_ low: Double, high: Double) -> Double {
    for scale in [1e9, 1e6, 1000.0, 100] where high >= scale && low < 1000 && low * scale <= high { return low * scale }
    return low
  }

  /// Half of the last digit written; small counts are taken as exact.
  private func halfOfLastDigit(_ number: Part, unit: Unit) -> Double {
    if number.proportionWhole != nil { return number.isPreciseShare ? 0.005 : 0.05 }
    switch unit {
    case .ordinal: return 0
    case .count:
      if abs(number.value) < 100 { return 0 }
    default: break
    }
    return abs(number.precision) / 2
  }

  private func currencySign(at index: Int) -> String? {
    guard kind(index) == .mark else { return nil }
    guard case .money(let code)? = UnitRow.byWords[word(index)]?.unit else { return nil }
    return code
  }

  private func currencyLength(at index: Int) -> Int { 1 }

  /// The unit whose words are the longest match at `index`.
  private func unitRow(at index: Int) -> (UnitRow, Int)? {
    var length = UnitRow.longest
    while length >= 1 {
      var words: [String] = []
      for offset in 0..<length {
        let part = word(index + offset)
        if part == "-" || part.isEmpty { break }
        words.append(part)
      }
      if words.count == length, let row = UnitRow.byWords[words.joined(separator: " ")] { return (row, index + length) }
      length -= 1
    }
    if word(index) == "km", word(index + 1) == "/", word(index + 2) == "h" {
      return UnitRow.byWords["km/h"].map { ($0, index + 3) }
    }
    if word(index) == "°", let row = UnitRow.byWords["°" + word(index + 1)] { return (row, index + 2) }
    // "a two-day course", "a 2.5-mile road".
    if word(index) == "-", isJoined(index), let row = UnitRow.byWords[word(index + 1)] { return (row, index + 2) }
    return nil
  }
}
