internal import Language
internal import Values

/// The times of a claim's words, as days and minutes.
enum TimeReading {
  static func mentions(in text: IndexedText, bytes range: Range<Int>, reference: Timestamp?) -> [TimeMention] {
    timeExpressions(in: text, range: range, reference: reference).compactMap { expression in
      let days = expression.days.map { $0.first.dayNumber...$0.last.dayNumber }
      let minutes = expression.clock.map { clock in
        // "about ten to seven" reaches a quarter of an hour either way.
        let reach = expression.modifier == .approximate ? 15 : 2
        return (clock.minuteOfDay - reach)...(clock.minuteOfDay + reach)
      }
      guard days != nil || minutes != nil else { return nil }
      let relation: TimeMention.Relation =
        switch expression.modifier {
        case .before: .before
        case .after: .since
        default: .at
        }
      return TimeMention(
        days: days, minutes: minutes, isHalfOfDayKnown: expression.clock?.isHalfOfDayKnown ?? true,
        relation: relation, span: expression.span)
    }
  }
}
