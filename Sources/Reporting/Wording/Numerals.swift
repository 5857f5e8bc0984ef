internal import Values

extension Int {
  /// With a comma between thousands.
  public var grouped: String {
    let digits = Array(String(magnitude))
    var text = self < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }

  /// The number and the noun: "1 article", "1,204 articles".
  public func counted(_ singular: String, _ plural: String? = nil) -> String {
    "\(grouped) \(self == 1 ? singular : plural ?? singular + "s")"
  }
}

private let monthNames = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
  "December",
]

extension CivilDate {
  /// As in "8 February 2022".
  package var readable: String { "\(day) \(monthNames[month - 1]) \(year)" }
}

extension Timestamp {
  /// The day, and the time of day with its offset where they are known: "8 February 2022, 14:05 +01:00".
  package var readable: String {
    guard let secondOfDay else { return date.readable }
    let time = [secondOfDay / 3600, secondOfDay / 60 % 60].map { ($0 < 10 ? "0" : "") + String($0) }
      .joined(separator: ":")
    guard let zoneMinutes else { return "\(date.readable), \(time)" }
    guard zoneMinutes != 0 else { return "\(date.readable), \(time) UTC" }
    let zone = description.suffix(6)
    return "\(date.readable), \(time) \(zone)"
  }
}

/// An ISO 8601 day or moment in words; any other TIMEX3 value as it is.
package func readableTime(_ value: String) -> String { Timestamp(iso: value)?.readable ?? value }
