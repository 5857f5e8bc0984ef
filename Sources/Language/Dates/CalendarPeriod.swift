internal import Values

/// A stretch of the calendar that has a name of its own, as TIMEX3 writes it.
enum CalendarPeriod: Hashable {
  case day(CivilDate)
  /// The week that holds this day.
  case week(CivilDate)
  /// The Saturday and Sunday of the week that holds this day.
  case weekend(CivilDate)
  case month(year: Int, month: Int)
  case quarter(year: Int, quarter: Int)
  case season(year: Int, Season)
  case year(Int)
  /// Ten years from one that ends in 0.
  case decade(Int)
  case century(Int)
  case between(CivilDate, CivilDate)
  /// A day of the week of which the week is unknown.
  case weekday(Int)
  case monthInAnyYear(Int)
  case dayInAnyYear(month: Int, day: Int)

  enum Season: String, CaseIterable {
    case spring = "SP", summer = "SU", autumn = "FA", winter = "WI"
    /// Months of the northern year; winter's run over the turn of the year.
    var firstMonth: Int {
      switch self {
      case .spring: 3
      case .summer: 6
      case .autumn: 9
      case .winter: 12
      }
    }
  }

  var value: String {
    switch self {
    case .day(let date): return date.description
    case .week(let date): return Self.isoWeek(of: date)
    case .weekend(let date): return Self.isoWeek(of: date) + "-WE"
    case .month(let year, let month): return "\(fourDigits(year))-\(twoDigits(month))"
    case .quarter(let year, let quarter): return "\(fourDigits(year))-Q\(quarter)"
    case .season(let year, let season): return "\(fourDigits(year))-\(season.rawValue)"
    case .year(let year): return fourDigits(year)
    case .decade(let year): return String(fourDigits(year).dropLast())
    case .century(let year): return String(fourDigits(year).dropLast(2))
    case .between(let first, let last): return "\(first)/\(last)"
    case .weekday(let weekday): return "XXXX-WXX-\(weekday)"
    case .monthInAnyYear(let month): return "XXXX-\(twoDigits(month))"
    case .dayInAnyYear(let month, let day): return "XXXX-\(twoDigits(month))-\(twoDigits(day))"
    }
  }

  var days: DayInterval? {
    switch self {
    case .day(let date): return DayInterval(date, date)
    case .week(let date): return Self.interval(date.adding(days: 1 - date.weekday), date.adding(days: 7 - date.weekday))
    case .weekend(let date):
      return Self.interval(date.adding(days: 6 - date.weekday), date.adding(days: 7 - date.weekday))
    case .month(let year, let month): return Self.months(from: month, count: 1, year: year)
    case .quarter(let year, let quarter): return Self.months(from: quarter * 3 - 2, count: 3, year: year)
    case .season(let year, let season): return Self.months(from: season.firstMonth, count: 3, year: year)
    case .year(let year): return Self.months(from: 1, count: 12, year: year)
    case .decade(let year): return Self.years(from: year, count: 10)
    case .century(let year): return Self.years(from: year, count: 100)
    case .between(let first, let last): return DayInterval(first, last)
    case .weekday, .monthInAnyYear, .dayInAnyYear: return nil
    }
  }

  private static func interval(_ first: CivilDate?, _ last: CivilDate?) -> DayInterval? {
    guard let first, let last else { return nil }
    return DayInterval(first, last)
  }

  private static func months(from month: Int, count: Int, year: Int) -> DayInterval? {
    let lastMonth = month + count - 1
    let lastYear = lastMonth > 12 ? year + 1 : year
    let wrapped = lastMonth > 12 ? lastMonth - 12 : lastMonth
    guard (1...12).contains(month), (1...9998).contains(year) else { return nil }
    return interval(
      CivilDate(year: year, month: month, day: 1),
      CivilDate(year: lastYear, month: wrapped, day: CivilDate.daysIn(month: wrapped, year: lastYear)))
  }

  private static func years(from year: Int, count: Int) -> DayInterval? {
    interval(
      CivilDate(year: max(1, year), month: 1, day: 1), CivilDate(year: min(9999, year + count - 1), month: 12, day: 31))
  }

  /// The week belongs to the year of its Thursday (ISO 8601).
  private static func isoWeek(of date: CivilDate) -> String {
    guard let thursday = date.adding(days: 4 - date.weekday),
      let newYear = CivilDate(year: thursday.year, month: 1, day: 1)
    else { return date.description }
    return "\(fourDigits(thursday.year))-W\(twoDigits((thursday.dayNumber - newYear.dayNumber) / 7 + 1))"
  }
}

func twoDigits(_ number: Int) -> String { (0..<10).contains(number) ? "0\(number)" : "\(number)" }

func fourDigits(_ number: Int) -> String {
  let digits = String(max(0, number))
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
