public import Values

/// Finds the expressions of time in a text: days, weeks, months, years, clock times, durations and sets.
///
/// Words that depend on the moment of writing ("on Tuesday", "last month", "two days ago") are resolved against
/// `reference`, the time of publication; a weekday or a month without a year is the last one on or before it, unless
/// the words around speak of the future. The rules follow the TIMEX3 guidelines of TimeML 1.2.1.
/// - Parameter range: Bytes of `text`, between scalars; the whole text when `nil`.
/// - Returns: In text order, disjoint.
/// - Complexity: O(*n*).
public func timeExpressions(
  in text: IndexedText, range: Range<Int>? = nil, reference: Timestamp?
) -> [TimeExpression] {
  let bytes = (range ?? 0..<text.bytes.count).clamped(to: 0..<text.bytes.count)
  let reader = TimeReader(words: timeWords(in: text, bytes: bytes), reference: reference?.date)
  return reader.matches().compactMap { match in
    guard match.words.lowerBound < match.words.upperBound else { return nil }
    let first = reader.words[match.words.lowerBound].bytes.lowerBound
    let last = reader.words[match.words.upperBound - 1].bytes.upperBound
    var value = match.value
    if let clock = match.clock {
      value = "\(value)T\(twoDigits(clock.minuteOfDay / 60)):\(twoDigits(clock.minuteOfDay % 60))"
    } else if let part = match.partOfDay {
      value = "\(value)T\(part)"
    }
    return TimeExpression(
      span: text.span(ofBytes: first..<last), value: value, kind: match.kind, days: match.days, clock: match.clock,
      modifier: match.modifier)
  }
}

/// What a rule found, in word numbers.
struct TimeMatch {
  var words: Range<Int>
  var kind: TimeExpression.Kind
  var value: String
  var days: DayInterval?
  var clock: TimeExpression.Clock?
  /// A TIMEX3 part of day: MO, MI, AF, EV, NI.
  var partOfDay: String?
  var modifier: TimeExpression.Modifier?

  init(_ words: Range<Int>, _ period: CalendarPeriod, modifier: TimeExpression.Modifier? = nil) {
    self.words = words
    kind = .date
    value = period.value
    days = period.days
    self.modifier = modifier
  }

  init(_ words: Range<Int>, kind: TimeExpression.Kind, value: String, modifier: TimeExpression.Modifier? = nil) {
    self.words = words
    self.kind = kind
    self.value = value
    self.modifier = modifier
  }
}

struct TimeReader {
  let words: [TimeWord]
  /// The day of publication.
  let reference: CivilDate?

  private struct Rule: Sendable {
    /// What it may begin with.
    let openers: TimeOpeners
    let match: @Sendable (TimeReader, Int) -> TimeMatch?
    init(_ openers: TimeOpeners, _ match: @escaping @Sendable (TimeReader, Int) -> TimeMatch?) {
      self.openers = openers
      self.match = match
    }
  }

  /// The rules at one position, the longest match first; each looks a bounded number of words ahead.
  private static let rules: [Rule] = [
    Rule(.number) { $0.numericDate(at: $1) },
    Rule([.number, .weekday]) { $0.dayAndMonth(at: $1) },
    Rule([.month, .weekday]) { $0.monthAndDay(at: $1) },
    Rule([.number, .amount, .preposition]) { $0.ago(at: $1) },
    Rule([.number, .amount, .clock]) { $0.clockTime(at: $1) },
    Rule([.side, .edge]) { $0.relativeUnit(at: $1) },
    Rule(.number) { $0.span(at: $1) },
    Rule([.frequency, .weekday]) { $0.set(at: $1) },
    Rule([.number, .amount]) { $0.duration(at: $1) },
    Rule(.month) { $0.month(at: $1) },
    Rule([.namedDay, .side, .article]) { $0.namedDay(at: $1) },
    Rule([.side, .weekday]) { $0.weekday(at: $1) },
    Rule(.season) { $0.seasonOrHoliday(at: $1) },
    Rule([.number, .decade, .apostrophe]) { $0.decade(at: $1) },
    Rule(.number) { $0.year(at: $1) },
    Rule(.number) { $0.dayOfMonth(at: $1) },
  ]

  func word(_ index: Int) -> TimeWord { words.indices.contains(index) ? words[index] : .none }

  func isMark(_ index: Int, _ mark: String) -> Bool { word(index).kind == .mark && word(index).text == mark }

  func matches() -> [TimeMatch] {
    var found: [TimeMatch] = []
    var index = 0
    while index < words.count {
      let openers = words[index].openers
      if openers.isEmpty {
        index += 1
        continue
      }
      var best: TimeMatch?
      for rule in Self.rules where !rule.openers.isDisjoint(with: openers) {
        guard let match = rule.match(self, index), match.words.upperBound > match.words.lowerBound else { continue }
        if match.words.upperBound > (best?.words.upperBound ?? index) { best = match }
      }
      if let match = anchored(at: index, found: found),
        match.words.upperBound > (best?.words.upperBound ?? index)
      {
        best = match
      }
      if var match = best.map({ eve(of: $0) ?? $0 }) {
        addSignals(to: &match)
        found.append(match)
        index = max(index + 1, match.words.upperBound)
      } else {
        index += 1
      }
    }
    joinClocksWithDays(&found)
    return found
  }

  /// Reads "about", "until", "since", "early" and their like before a match.
  private func addSignals(to match: inout TimeMatch) {
    guard match.modifier == nil else { return }
    var before = match.words.lowerBound - 1
    if ["the", "this", "on", "at"].contains(word(before).text) { before -= 1 }
    let signal = word(before).text
    if CalendarWords.approximations.contains(signal) {
      match.modifier = .approximate
    } else if CalendarWords.latest.contains(signal) {
      match.modifier = .before
    } else if CalendarWords.earliest.contains(signal) {
      match.modifier = .after
    } else if let edge = CalendarWords.edges[signal], signal != "later", signal != "earlier" {
      match.modifier = edge
    } else if signal == "of", let edge = CalendarWords.edges[word(before - 1).text] {
      match.modifier = edge
    } else if signal == "-", CalendarWords.edges[word(before - 1).text] == .middle {
      match.modifier = .middle
    } else if signal == "least", word(before - 1).text == "at", match.kind == .duration {
      match.modifier = .after
    }
  }

  /// Gives a clock time the day that stands beside it: "at 6.50 on Monday", "on 4 March, at noon", "at 7 tonight".
  private func joinClocksWithDays(_ found: inout [TimeMatch]) {
    for index in found.indices where found[index].clock != nil && found[index].days == nil {
      for other in [index + 1, index - 1] where found.indices.contains(other) {
        let neighbour = found[other]
        guard neighbour.days != nil, neighbour.clock == nil, neighbour.kind == .date || neighbour.kind == .time
        else { continue }
        let gap =
          other > index
          ? found[index].words.upperBound..<max(found[index].words.upperBound, neighbour.words.lowerBound)
          : neighbour.words.upperBound..<max(neighbour.words.upperBound, found[index].words.lowerBound)
        guard gap.count <= 3, let days = neighbour.days, days.first == days.last,
          gap.allSatisfy({
            words[$0].kind != .paragraphEnd && !isMark($0, ".") && !isMark($0, ";") && words[$0].text != "and"
          })
        else { continue }
        found[index].days = days
        found[index].value = days.first.description
        if let part = neighbour.partOfDay, let clock = found[index].clock, !clock.isHalfOfDayKnown {
          found[index].clock = clock.inPart(of: part)
        }
        break
      }
    }
  }

  /// The sense of time of the words before a match, back to the sentence's beginning, nearest first.
  enum Direction { case past, future, unknown }

  func direction(before index: Int) -> Direction {
    var position = index - 1
    while position >= 0, position >= index - 14 {
      let current = words[position]
      if current.kind == .paragraphEnd || isMark(position, ".") || isMark(position, ";") { break }
      if current.kind == .word {
        // What a clause of its own says is not in the tense of the verb that reports it.
        if ["that", "which", "who"].contains(current.text) { break }
        if CalendarWords.futureSigns.contains(current.text) { return .future }
        if CalendarWords.pastSigns.contains(current.text) { return .past }
        if current.text == "to", word(position + 1).kind == .word, position + 1 < index - 1,
          ["be", "open", "start", "begin", "meet", "vote", "leave", "end", "close"].contains(word(position + 1).text)
        {
          return .future
        }
        if current.text.utf8.count > 4, current.text.hasSuffix("ed"), !current.isCapitalised { return .past }
      }
      position -= 1
    }
    return .unknown
  }

  /// The sense of time of words after a match, for "On Friday the council will vote".
  func direction(around match: Range<Int>) -> Direction {
    let before = direction(before: match.lowerBound)
    if before != .unknown { return before }
    var position = match.upperBound
    while position < words.count, position < match.upperBound + 10 {
      let current = words[position]
      if current.kind == .paragraphEnd || isMark(position, ".") || isMark(position, ";") { break }
      if ["will", "would", "shall", "'ll"].contains(current.text) { return .future }
      if CalendarWords.pastSigns.contains(current.text) { return .past }
      if current.text.utf8.count > 4, current.text.hasSuffix("ed"), current.kind == .word { return .past }
      position += 1
    }
    return .unknown
  }
}
