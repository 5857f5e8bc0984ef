/// The units that follow a number, each with the factor (and offset) to its base unit.
struct UnitRow: Sendable {
  let words: [String]
  let unit: Unit
  let factor: Double
  var offset: Double = 0
}

extension UnitRow {
  /// Longest match first is decided by the reader; the order here is for people.
  static let table: [UnitRow] = [
    UnitRow(words: ["percent", "percents", "per cent", "pc", "%"], unit: .proportion, factor: 0.01),
    UnitRow(
      words: ["percentage point", "percentage points", "point", "points", "percent points"], unit: .points, factor: 1),
    UnitRow(words: ["basis point", "basis points"], unit: .points, factor: 0.01),

    UnitRow(words: ["euro", "euros", "eur", "€"], unit: .money("EUR"), factor: 1),
    UnitRow(words: ["dollar", "dollars", "us dollars", "usd", "$"], unit: .money("USD"), factor: 1),
    UnitRow(words: ["pound sterling", "pounds sterling", "gbp", "£"], unit: .money("GBP"), factor: 1),
    UnitRow(words: ["yen", "jpy", "¥"], unit: .money("JPY"), factor: 1),
    UnitRow(words: ["yuan", "renminbi", "cny"], unit: .money("CNY"), factor: 1),
    UnitRow(words: ["rupee", "rupees", "inr", "₹"], unit: .money("INR"), factor: 1),
    UnitRow(words: ["rouble", "roubles", "ruble", "rubles", "rub"], unit: .money("RUB"), factor: 1),
    UnitRow(words: ["swiss francs", "swiss franc", "chf", "francs", "franc"], unit: .money("CHF"), factor: 1),
    UnitRow(words: ["crown", "crowns", "krona", "kronor", "krone", "kroner"], unit: .money("XCR"), factor: 1),
    UnitRow(words: ["mark", "marks"], unit: .money("XMK"), factor: 1),
    UnitRow(words: ["florin", "florins", "guilder", "guilders"], unit: .money("XFL"), factor: 1),
    UnitRow(words: ["shilling", "shillings"], unit: .money("XSH"), factor: 1),
    UnitRow(words: ["peso", "pesos"], unit: .money("XPE"), factor: 1),
    UnitRow(words: ["lira", "liras", "lire"], unit: .money("XLI"), factor: 1),
    UnitRow(words: ["rand", "zar"], unit: .money("ZAR"), factor: 1),
    UnitRow(words: ["zloty", "zlotys", "pln"], unit: .money("PLN"), factor: 1),
    UnitRow(words: ["cent", "cents"], unit: .money("XCT"), factor: 0.01),

    UnitRow(words: ["millimetre", "millimetres", "millimeter", "millimeters", "mm"], unit: .length, factor: 0.001),
    UnitRow(words: ["centimetre", "centimetres", "centimeter", "centimeters", "cm"], unit: .length, factor: 0.01),
    UnitRow(words: ["metre", "metres", "meter", "meters"], unit: .length, factor: 1),
    UnitRow(
      words: ["kilometre", "kilometres", "kilometer", "kilometers", "km", "kms"], unit: .length, factor: 1000),
    UnitRow(words: ["inch", "inches"], unit: .length, factor: 0.0254),
    UnitRow(words: ["foot", "feet", "ft"], unit: .length, factor: 0.3048),
    UnitRow(words: ["yard", "yards"], unit: .length, factor: 0.9144),
    UnitRow(words: ["mile", "miles"], unit: .length, factor: 1609.344),
    UnitRow(words: ["nautical mile", "nautical miles"], unit: .length, factor: 1852),

    UnitRow(words: ["gram", "grams", "gramme", "grammes"], unit: .mass, factor: 0.001),
    UnitRow(words: ["kilogram", "kilograms", "kilo", "kilos", "kg", "kgs"], unit: .mass, factor: 1),
    UnitRow(words: ["tonne", "tonnes", "metric ton", "metric tons"], unit: .mass, factor: 1000),
    UnitRow(words: ["ton", "tons"], unit: .mass, factor: 1000),
    UnitRow(words: ["lb", "lbs"], unit: .mass, factor: 0.453_592_37),
    UnitRow(words: ["ounce", "ounces", "oz"], unit: .mass, factor: 0.028_349_523),

    UnitRow(
      words: ["degree celsius", "degrees celsius", "degrees centigrade", "°c", "degrees c"], unit: .temperature,
      factor: 1),
    UnitRow(
      words: ["degree fahrenheit", "degrees fahrenheit", "°f", "degrees f"], unit: .temperature, factor: 5.0 / 9,
      offset: -160.0 / 9),

    UnitRow(words: ["square metre", "square metres", "square meter", "square meters"], unit: .area, factor: 1),
    UnitRow(
      words: ["square kilometre", "square kilometres", "square kilometer", "square kilometers", "sq km"], unit: .area,
      factor: 1_000_000),
    UnitRow(words: ["hectare", "hectares", "ha"], unit: .area, factor: 10_000),
    UnitRow(words: ["acre", "acres"], unit: .area, factor: 4046.856),
    UnitRow(words: ["square mile", "square miles"], unit: .area, factor: 2_589_988),

    UnitRow(words: ["litre", "litres", "liter", "liters"], unit: .volume, factor: 1),
    UnitRow(words: ["millilitre", "millilitres", "milliliter", "milliliters", "ml"], unit: .volume, factor: 0.001),
    UnitRow(words: ["cubic metre", "cubic metres", "cubic meter", "cubic meters"], unit: .volume, factor: 1000),
    UnitRow(words: ["gallon", "gallons"], unit: .volume, factor: 3.785),
    UnitRow(words: ["barrel", "barrels"], unit: .volume, factor: 158.987),
    UnitRow(words: ["pint", "pints"], unit: .volume, factor: 0.55),

    UnitRow(words: ["second", "seconds"], unit: .duration, factor: 1),
    UnitRow(words: ["minute", "minutes"], unit: .duration, factor: 60),
    UnitRow(words: ["hour", "hours"], unit: .duration, factor: 3600),
    UnitRow(words: ["day", "days"], unit: .duration, factor: 86_400),
    UnitRow(words: ["night", "nights"], unit: .duration, factor: 86_400),
    UnitRow(words: ["week", "weeks"], unit: .duration, factor: 604_800),
    UnitRow(words: ["fortnight", "fortnights"], unit: .duration, factor: 1_209_600),
    UnitRow(words: ["month", "months"], unit: .duration, factor: 2_629_746),
    UnitRow(words: ["year", "years"], unit: .duration, factor: 31_556_952),
    UnitRow(words: ["decade", "decades"], unit: .duration, factor: 315_569_520),

    UnitRow(
      words: [
        "kilometres an hour", "kilometers an hour", "kilometres per hour", "kilometers per hour", "km/h", "kmh", "kph",
      ], unit: .speed, factor: 1 / 3.6),
    UnitRow(words: ["miles an hour", "miles per hour", "mph"], unit: .speed, factor: 0.447_04),
    UnitRow(words: ["metres per second", "meters per second", "m/s"], unit: .speed, factor: 1),
    UnitRow(words: ["knot", "knots"], unit: .speed, factor: 0.514_444),
  ]

  /// "pounds" is money unless a weight is meant by what follows; that is left to the reader.
  static let pounds: Set<String> = ["pound", "pounds"]

  /// The longest number of words in a row of the tables.
  static let longest = 3

  /// The rows here go before those of ``CurrencyTable``.
  static let byWords: [String: UnitRow] = {
    var rows: [String: UnitRow] = [:]
    for row in currencies + table { for words in row.words { rows[words] = row } }
    return rows
  }()

  private static let currencies: [UnitRow] = CurrencyTable.rows.lines.compactMap { line in
    guard let bar = line.firstIndex(of: "|") else { return nil }
    let words = line[line.index(after: bar)...].split(separator: ",").map { String($0) }
    return UnitRow(words: words, unit: .money(String(line[..<bar])), factor: 1)
  }
}
