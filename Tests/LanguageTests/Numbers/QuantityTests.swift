import Language
import Testing
import Values

struct QuantityCase: Sendable, CustomTestStringConvertible {
  let text: String
  let lower, upper: Double
  let unit: Language.Unit
  var noun: String?
  var testDescription: String { text }

  init(_ text: String, _ lower: Double, _ upper: Double, _ unit: Language.Unit = .count, _ noun: String? = nil) {
    self.text = text
    self.lower = lower
    self.upper = upper
    self.unit = unit
    self.noun = noun
  }
}

@Suite struct QuantityTests {
  @Test(arguments: [
    QuantityCase("12 goats were found", 12, 12, .count, "goats"),
    QuantityCase("it sold 4,250 tickets", 4245, 4255, .count, "tickets"),
    QuantityCase("it sold 4,251 tickets", 4250.5, 4251.5, .count, "tickets"),
    QuantityCase("seven ferries sailed", 7, 7, .count, "ferries"),
    QuantityCase("forty-two lorries waited", 42, 42, .count, "lorries"),
    QuantityCase("three hundred and twelve villagers left", 311.5, 312.5, .count, "villagers"),
    QuantityCase("a hundred sheep", 50, 150, .count, "sheep"),
    QuantityCase("a dozen eggs", 12, 12, .count, "eggs"),
    QuantityCase("two million bees", 1_500_000, 2_500_000, .count, "bees"),
    QuantityCase("half a million bees", 450_000, 550_000, .count, "bees"),
    QuantityCase("15,000 homes", 14_500, 15_500, .count, "homes"),
    QuantityCase("about 650 people", 552.5, 747.5, .count, "people"),
    QuantityCase("some 40 divers", 34, 46, .count, "divers"),
    QuantityCase("nearly 80 divers", 68, 92, .count, "divers"),
    QuantityCase("more than 700 jobs", 700.5, .infinity, .count, "jobs"),
    QuantityCase("at least 9 dead", 9, .infinity, .count, "dead"),
    QuantityCase("up to 30 boats", 0, 30, .count, "boats"),
    QuantityCase("fewer than 20 boats", 0, 19.5, .count, "boats"),
    QuantityCase("no more than 20 boats", 0, 20, .count, "boats"),
    QuantityCase("no fewer than 20 boats", 20, .infinity, .count, "boats"),
    QuantityCase("20 boats or more", 20, 20, .count, "boats"),
    QuantityCase("between 30 and 40 cows", 30, 40, .count, "cows"),
    QuantityCase("from 30 to 40 cows", 30, 40, .count, "cows"),
    QuantityCase("12-15 wolves", 12, 15, .count, "wolves"),
    QuantityCase("two or three wolves", 2, 3, .count, "wolves"),
    QuantityCase("80 percent of services", 0.75, 0.85, .proportion, "services"),
    QuantityCase("45 per cent of voters", 0.445, 0.455, .proportion, "voters"),
    QuantityCase("12.5% of voters", 0.1245, 0.1255, .proportion, "voters"),
    QuantityCase("half of the nets", 0.45, 0.55, .proportion, "nets"),
    QuantityCase("two thirds of the nets", 0.6167, 0.7167, .proportion, "nets"),
    QuantityCase("three-quarters of the nets", 0.7, 0.8, .proportion, "nets"),
    QuantityCase("a third of its nets", 0.2833, 0.3833, .proportion, "nets"),
    QuantityCase("two trams in three were late", 0.6167, 0.7167, .proportion, "trams"),
    QuantityCase("nine out of ten barns", 0.85, 0.95, .proportion, "barns"),
    QuantityCase("34 of 61 barns", 0.5524, 0.5624, .proportion, "barns"),
    QuantityCase("one in 400", -0.0025, 0.0075, .proportion, nil),
    QuantityCase("2 percentage points", 1.5, 2.5, .points, nil),
    QuantityCase("25 basis points", 0.245, 0.255, .points, nil),
    QuantityCase("€45m", 44.5e6, 45.5e6, .money("EUR"), nil),
    QuantityCase("2.4 billion euros", 2.35e9, 2.45e9, .money("EUR"), nil),
    QuantityCase("45 million euros", 44.5e6, 45.5e6, .money("EUR"), nil),
    QuantityCase("45 million Norwegian kroner", 44.5e6, 45.5e6, .money("NOK"), nil),
    QuantityCase("45 million crowns", 44.5e6, 45.5e6, .money("XCR"), nil),
    QuantityCase("₩45 million", 44.5e6, 45.5e6, .money("KRW"), nil),
    QuantityCase("two new pens", 2, 2, .count, "pens"),
    QuantityCase("$1.50", 1.495, 1.505, .money("USD"), nil),
    QuantityCase("£300,000", 250_000, 350_000, .money("GBP"), nil),
    QuantityCase("14 million crowns", 13.5e6, 14.5e6, .money("XCR"), nil),
    QuantityCase("5 kilometres", 4500, 5500, .length, nil),
    QuantityCase("10 miles", 8046.72, 24_140.16, .length, nil),
    QuantityCase("3 feet", 0.762, 1.0668, .length, nil),
    QuantityCase("18 tonnes", 17_500, 18_500, .mass, nil),
    QuantityCase("250 kg", 245, 255, .mass, nil),
    QuantityCase("21 degrees Celsius", 20.5, 21.5, .temperature, nil),
    QuantityCase("212 degrees Fahrenheit", 99.7222, 100.2778, .temperature, nil),
    QuantityCase("12 hectares", 115_000, 125_000, .area, nil),
    QuantityCase("3 acres", 10_117.14, 14_163.996, .area, nil),
    QuantityCase("18 litres", 17.5, 18.5, .volume, nil),
    QuantityCase("2 gallons", 5.6775, 9.4625, .volume, nil),
    QuantityCase("180 cubic metres", 175_000, 185_000, .volume, nil),
    QuantityCase("six hours", 19_800, 23_400, .duration, nil),
    QuantityCase("nine days", 734_400, 820_800, .duration, nil),
    QuantityCase("a two-day course", 129_600, 216_000, .duration, nil),
    QuantityCase("90 minutes", 5100, 5700, .duration, nil),
    QuantityCase("215 kilometres an hour", 59.5833, 59.8611, .speed, nil),
    QuantityCase("60 mph", 24.5872, 29.0576, .speed, nil),
    QuantityCase("the third attempt", 3, 3, .ordinal, nil),
    QuantityCase("another 12 boats", 12, 12, .count, "boats"),
  ])
  func `a number becomes the interval its words allow`(_ example: QuantityCase) throws {
    let found = quantities(in: IndexedText(example.text))
    let quantity = try #require(found.first)
    #expect(found.count == 1)
    #expect(quantity.unit == example.unit)
    #expect(isNear(quantity.interval.lower, example.lower), "\(quantity.interval)")
    #expect(isNear(quantity.interval.upper, example.upper), "\(quantity.interval)")
    if let noun = example.noun { #expect(quantity.noun == noun) }
  }

  private func isNear(_ value: Double, _ expected: Double) -> Bool {
    value == expected || abs(value - expected) <= 0.001 * max(1, abs(expected)) || abs(value - expected) < 0.0006
  }

  @Test(arguments: [
    "on 4 March 2026", "in 2019", "at 7.12", "at 18:30", "since 2011", "March 4", "by 6 p.m.", "at ten past two",
    "no numbers at all", "", "1:2:3:4", "….,-",
  ])
  func `dates, years and clock times are no quantities`(text: String) {
    #expect(quantities(in: IndexedText(text)).isEmpty)
  }

  @Test func `a range of bytes keeps the offsets of the whole text`() throws {
    let text = IndexedText("Zoë sold 12 goats and 7 hens")
    let range = text.byteRange(of: TextSpan(22, 28))
    let quantity = try #require(quantities(in: text, bytes: range).first)
    #expect(text.text(in: quantity.span) == "7")
  }

  @Test(arguments: [
    "9999999999999999999999999999 boats", "million million million million million", "1,,2..3", "-5 -", "½ of ¾",
    "between and between 3 and", "one one one one one one one one one one one one one one one", "€", "0 in 0",
    "5 in 0 of 0",
  ])
  func `odd numbers do no harm`(text: String) {
    for quantity in quantities(in: IndexedText(text)) { #expect(quantity.interval.lower <= quantity.interval.upper) }
  }
}
