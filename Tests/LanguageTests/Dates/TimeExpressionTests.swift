import Language
import Testing
import Values

struct TimeCase: Sendable, CustomTestStringConvertible {
  let phenomenon, text: String
  /// `words → value`, one for each expression expected.
  let expected: [String]
  var testDescription: String { "\(phenomenon): \(text)" }

  init(_ phenomenon: String, _ text: String, _ expected: String...) {
    self.phenomenon = phenomenon
    self.text = text
    self.expected = expected
  }
}

/// Published on Wednesday, 4 March 2026.
@Suite struct TimeExpressionTests {
  private let reference = Timestamp(iso: "2026-03-04T12:00:00+01:00")

  private func found(in text: String, reference: Timestamp?) -> [String] {
    let indexed = IndexedText(text)
    return timeExpressions(in: indexed, reference: reference).map { "\(indexed.text(in: $0.span)) → \($0.value)" }
  }

  @Test(arguments: [
    TimeCase("day, month and year", "It opened on 4 March 2026.", "4 March 2026 → 2026-03-04"),
    TimeCase("month, day and year", "On March 14, 2025, it closed.", "March 14, 2025 → 2025-03-14"),
    TimeCase("short month with a stop", "It closed on Dec. 4.", "Dec. 4 → 2025-12-04"),
    TimeCase("day first with stops", "Signed 04.03.2026 in Holm", "04.03.2026 → 2026-03-04"),
    TimeCase("ISO date", "See 2024-02-29.", "2024-02-29 → 2024-02-29"),
    TimeCase("no such day", "See 2023-02-29.", ""),
    TimeCase("ordinal with of", "It leaves on the second of May.", "second of May → 2026-05-02"),
    TimeCase("ordinal of two words", "It will open on the twenty-first of May.", "twenty-first of May → 2026-05-21"),
    TimeCase("ordinal in digits", "On the 3rd of March it rained.", "3rd of March → 2026-03-03"),
    TimeCase("weekday before a date", "It met on Tuesday, 3 March.", "Tuesday, 3 March → 2026-03-03"),
    TimeCase("nearest year without a year", "A meeting for 18 March.", "18 March → 2026-03-18"),
    TimeCase("past verb asks for the last one", "She resigned in November.", "November → 2025-11"),
    TimeCase("future verb asks for the next one", "It will reopen in January.", "January → 2027-01"),
    TimeCase("month and year", "an order of June 2018", "June 2018 → 2018-06"),
    TimeCase("year after a preposition", "In 2013 a fire broke out.", "2013 → 2013"),
    TimeCase("a count is no year", "It sold 2013 tickets and 1800 boats.", ""),
    TimeCase("years joined", "in the 2023-24 season", "2023-24 → 2023-01-01/2024-12-31"),
    TimeCase("decade in digits", "since the 1990s", "1990s → 199"),
    TimeCase("decade with an apostrophe", "back in the ’90s", "’90s → 199"),
    TimeCase("decade in letters", "In the fifties it stood empty.", "fifties → 195"),
    TimeCase("days of one month", "on 3-5 March it rains", "3-5 March → 2026-03-03/2026-03-05"),
    TimeCase("month of a given year", "in March last year", "March last year → 2025-03"),
    TimeCase("season of a year", "in the summer of 2019", "summer of 2019 → 2019-SU"),
    TimeCase("a name is no month", "April Jones may march on.", ""),
  ])
  func absolute(_ example: TimeCase) {
    #expect(found(in: example.text, reference: reference) == example.expected.filter { !$0.isEmpty })
  }

  @Test(arguments: [
    TimeCase("the last weekday", "He said on Tuesday that it rained.", "Tuesday → 2026-03-03"),
    TimeCase("weekday of publication", "He said on Wednesday that it rained.", "Wednesday → 2026-03-04"),
    TimeCase("weekday after a future verb", "The board will meet on Tuesday.", "Tuesday → 2026-03-10"),
    TimeCase("weekday before a future verb", "On Friday the board will meet.", "Friday → 2026-03-06"),
    TimeCase("until looks ahead", "It stays shut until Sunday.", "Sunday → 2026-03-08"),
    TimeCase("since looks back", "It has been shut since Friday.", "Friday → 2026-02-27"),
    TimeCase("next weekday", "They meet next Monday.", "next Monday → 2026-03-09"),
    TimeCase("a weekday placed elsewhere", "Minutes were sent on the Friday.", "Friday → XXXX-WXX-5"),
    TimeCase("part of a day", "on Monday evening", "Monday evening → 2026-03-02TEV"),
    TimeCase(
      "yesterday and tomorrow", "It began yesterday and ends tomorrow.", "yesterday → 2026-03-03",
      "tomorrow → 2026-03-05"),
    TimeCase("last night", "Two tents stood there last night", "last night → 2026-03-03TNI"),
    TimeCase("last week", "She left last week.", "last week → 2026-W09"),
    TimeCase("next month", "It opens next month.", "next month → 2026-04"),
    TimeCase("earlier this year", "The plan of earlier this year", "earlier this year → 2026"),
    TimeCase("last summer", "They met last summer.", "last summer → 2025-SU"),
    TimeCase("days ago", "Two days ago it broke.", "Two days ago → 2026-03-02"),
    TimeCase("a week ago", "A week ago it broke.", "A week ago → 2026-02-25"),
    TimeCase("years ago", "It was built 20 years ago.", "20 years ago → 2006"),
    TimeCase("vague past", "It was built several years ago.", "several years ago → PAST_REF"),
    TimeCase("in three weeks' time", "It opens in three weeks' time.", "in three weeks' time → 2026-03-25"),
    TimeCase("stretch that ends today", "over the past two weeks", "past two weeks → P2W"),
    TimeCase("day of the month", "The minutes were sent on the 2nd.", "2nd → 2026-03-02"),
    TimeCase("turn of the year", "It happened last December.", "last December → 2025-12"),
  ])
  func relative(_ example: TimeCase) {
    #expect(found(in: example.text, reference: reference) == example.expected)
  }

  @Test(arguments: [
    TimeCase("colon", "The sauna closes at 18:00 tonight", "18:00 → 2026-03-04T18:00", "tonight → 2026-03-04TNI"),
    TimeCase("full stop", "It blew up at 6.50 on Monday.", "6.50 → 2026-03-02T06:50", "Monday → 2026-03-02"),
    TimeCase("a decimal is no time", "A rise of 6.50 percent, from 3.40 euros", ""),
    TimeCase("a.m. and p.m.", "from 7 a.m. to 9.30pm", "7 a.m. → T07:00", "9.30pm → T21:30"),
    TimeCase("minutes to the hour", "at about five to nine", "five to nine → T08:55"),
    TimeCase("half past", "at half past six in the evening", "half past six in the evening → T18:30"),
    TimeCase("quarter past", "a quarter past six", "a quarter past six → T06:15"),
    TimeCase(
      "o'clock", "I met her at eight o’clock this morning", "eight o’clock → 2026-03-04T08:00",
      "this morning → 2026-03-04TMO"),
    TimeCase("bare hour", "The bakery had been open since six.", "six → T06:00"),
    TimeCase("noon", "shortly before noon", "noon → T12:00"),
    TimeCase("a count is no hour", "He spoke to six men at ten stations.", ""),
    TimeCase("a score is no time", "They won by ten to seven votes and 3 to 2.", ""),
  ])
  func clock(_ example: TimeCase) {
    #expect(found(in: example.text, reference: reference) == example.expected.filter { !$0.isEmpty })
  }

  @Test(arguments: [
    TimeCase("days", "for six days", "six days → P6D"),
    TimeCase("half an hour", "for half an hour", "half an hour → PT30M"),
    TimeCase("compound number", "for twenty-five years", "twenty-five years → P25Y"),
    TimeCase("an age is none", "A 24-year-old, 24 years old", ""),
    TimeCase("every week", "It sails every week and each Monday.", "every week → P1W", "each Monday → XXXX-WXX-1"),
    TimeCase("every second day", "It sails daily.", "daily → P1D"),
    TimeCase("rate", "Winds of 215 kilometres an hour", "an hour → PT1H"),
  ])
  func durationsAndSets(_ example: TimeCase) {
    #expect(found(in: example.text, reference: reference) == example.expected.filter { !$0.isEmpty })
  }

  @Test(arguments: [
    ("about 4 March", TimeExpression.Modifier.approximate), ("before 4 March", .before), ("until 4 March", .before),
    ("since 4 March", .after), ("early March 2026", .start), ("the end of March 2026", .end),
    ("mid-March 2026", .middle),
  ])
  func modifier(text: String, modifier: TimeExpression.Modifier) {
    #expect(timeExpressions(in: IndexedText(text), reference: reference).first?.modifier == modifier)
  }

  @Test func `a week runs from Monday to Sunday`() throws {
    let days = try #require(timeExpressions(in: IndexedText("last week"), reference: reference).first?.days)
    #expect(days.first.description == "2026-02-23")
    #expect(days.last.description == "2026-03-01")
  }

  @Test func `without a reference the year stays open`() {
    #expect(found(in: "on 4 March and on Tuesday", reference: nil) == ["4 March → XXXX-03-04", "Tuesday → XXXX-WXX-2"])
  }

  @Test func `any prefix of odd text is read without a crash`() {
    let text =
      "12:34:56.78 99/99/9999 ’90s '00s 3-5- to seven a.m.p.m. in 9999999999999 weeks’ time 31 Feb. 2023-2022 \u{1F570}️ mid-"
    for length in 0...text.unicodeScalars.count {
      var prefix = String.UnicodeScalarView()
      prefix.append(contentsOf: text.unicodeScalars.prefix(length))
      let indexed = IndexedText(String(prefix))
      for expression in timeExpressions(in: indexed, reference: Timestamp(iso: "0001-01-01")) {
        #expect(expression.span.end <= indexed.scalarCount)
      }
    }
  }

  @Test(arguments: [
    TimeCase(
      "weeks before a day named", "It closed on 1 March. Two weeks earlier it had opened.", "1 March → 2026-03-01",
      "Two weeks earlier → 2026-02-15"),
    TimeCase(
      "the day before", "She left on 12 January. The day before, she had signed.", "12 January → 2026-01-12",
      "The day before → 2026-01-11"),
    TimeCase(
      "the following day", "He fell on 12 January and died the following day.", "12 January → 2026-01-12",
      "the following day → 2026-01-13"),
    TimeCase(
      "days later", "The vote was on 2 February. Three days later they met.", "2 February → 2026-02-02",
      "Three days later → 2026-02-05"),
    TimeCase("nothing to lean on", "Two weeks earlier it had opened.", "Two weeks → P2W"),
    TimeCase("what before governs", "The day before the vote she left.", ""),
    TimeCase("the eve of a day", "He resigned on the eve of 5 February.", "the eve of 5 February → 2026-02-04"),
    TimeCase("Christmas Eve", "It opened on Christmas Eve.", "Christmas Eve → 2025-12-24"),
    TimeCase("last with a weekday", "It shut last Tuesday.", "last Tuesday → 2026-03-03"),
    TimeCase("a month in the past", "It was shut in June.", "June → 2025-06"),
    TimeCase("by with a weekday is ahead", "They want it by Friday.", "Friday → 2026-03-06"),
    TimeCase("since with a year", "It has been shut since 2019.", "2019 → 2019"),
  ])
  func anchored(_ example: TimeCase) {
    #expect(found(in: example.text, reference: reference) == example.expected.filter { !$0.isEmpty })
  }
}
