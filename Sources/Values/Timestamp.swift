/// A day, with a time of day and a zone where they are known (ISO 8601).
public struct Timestamp: Hashable, Sendable {
  public let date: CivilDate
  /// Seconds since midnight; `nil` when only the day is known.
  public let secondOfDay: Int?
  /// Minutes east of UTC; `nil` when unknown or when there is no time of day.
  public let zoneMinutes: Int?

  public init(date: CivilDate, secondOfDay: Int? = nil, zoneMinutes: Int? = nil) {
    self.date = date
    self.secondOfDay = secondOfDay
    self.zoneMinutes = secondOfDay == nil ? nil : zoneMinutes
  }

  /// Seconds since 1970-01-01T00:00Z, an unknown zone read as UTC and an unknown time as midnight.
  public var secondsSinceEpoch: Int {
    date.dayNumber * 86_400 + (secondOfDay ?? 0) - (zoneMinutes ?? 0) * 60
  }
}

extension Timestamp: CustomStringConvertible {
  public var description: String {
    guard let secondOfDay else { return date.description }
    let time = [secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60].map { $0.padded(to: 2) }
      .joined(separator: ":")
    guard let zoneMinutes else { return "\(date)T\(time)" }
    if zoneMinutes == 0 { return "\(date)T\(time)Z" }
    let sign = zoneMinutes < 0 ? "-" : "+"
    let zone = "\((abs(zoneMinutes) / 60).padded(to: 2)):\((abs(zoneMinutes) % 60).padded(to: 2))"
    return "\(date)T\(time)\(sign)\(zone)"
  }
}

extension Timestamp {
  /// Reads the extended and basic forms of ISO 8601 and of IPTC's `norm` attribute.
  ///
  /// Accepted are `2026-03-04`, `20260304`, and either followed by `T` or a space, a time with optional seconds and
  /// fraction, and an optional zone (`Z`, `+01:00`, `+0100`, `+01`).
  /// - Returns: `nil` when `text` is of another form or names an impossible moment.
  public init?(iso text: some StringProtocol) {
    var bytes = Array(text.utf8)[...]
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    func number(_ digits: Int) -> Int? {
      guard bytes.count >= digits else { return nil }
      var value = 0
      for byte in bytes.prefix(digits) {
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      bytes.removeFirst(digits)
      return value
    }
    func skip(_ character: Unicode.Scalar) -> Bool {
      guard let first = bytes.first, UInt32(first) == character.value else { return false }
      bytes.removeFirst()
      return true
    }
    guard let year = number(4) else { return nil }
    _ = skip("-")
    guard let month = number(2) else { return nil }
    _ = skip("-")
    guard let day = number(2), let date = CivilDate(year: year, month: month, day: day) else { return nil }
    if bytes.isEmpty {
      self.init(date: date)
      return
    }
    guard skip("T") || skip("t") || skip(" ") else { return nil }
    guard let hour = number(2), hour <= 24 else { return nil }
    _ = skip(":")
    guard let minute = number(2), minute < 60 else { return nil }
    var second = 0
    if skip(":") || (bytes.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false) {
      guard let value = number(2), value <= 60 else { return nil }
      second = min(value, 59)
    }
    if skip(".") || skip(",") {
      while let digit = bytes.first, digit >= 0x30, digit <= 0x39 { bytes.removeFirst() }
    }
    while skip(" ") {}
    var zone: Int?
    if skip("Z") || skip("z") {
      zone = 0
    } else if let sign = bytes.first, sign == 0x2B || sign == 0x2D {
      bytes.removeFirst()
      guard let hours = number(2), hours <= 15 else { return nil }
      _ = skip(":")
      let minutes = number(2) ?? 0
      zone = (hours * 60 + minutes) * (sign == 0x2D ? -1 : 1)
    }
    guard bytes.isEmpty else { return nil }
    let seconds = hour * 3600 + minute * 60 + second
    if seconds >= 86_400 {
      guard let next = date.adding(days: 1) else { return nil }
      self.init(date: next, secondOfDay: seconds - 86_400, zoneMinutes: zone)
    } else {
      self.init(date: date, secondOfDay: seconds, zoneMinutes: zone)
    }
  }
}

/// Coded as its ISO 8601 text.
extension Timestamp: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Timestamp(iso: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an ISO 8601 time: \(text)")
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
