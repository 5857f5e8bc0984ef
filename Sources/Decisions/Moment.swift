internal import Values

/// A moment in UTC to the millisecond: when a decision was taken.
public struct Moment: Hashable, Comparable, Sendable {
  /// Since 1970-01-01T00:00:00Z.
  public let milliseconds: Int

  /// - Parameter milliseconds: Brought into the years 1 to 9999.
  public init(milliseconds: Int) {
    self.milliseconds = min(max(milliseconds, Self.range.lowerBound), Self.range.upperBound)
  }

  private static let range = -62_135_596_800_000...253_402_300_799_999

  public static func < (left: Moment, right: Moment) -> Bool { left.milliseconds < right.milliseconds }

  /// The next moment that can be told apart.
  public var next: Moment { Moment(milliseconds: milliseconds + 1) }
}

extension Moment {
  /// Reads ISO 8601 with a zone; what stands after the milliseconds is dropped.
  ///
  /// - Returns: `nil` for a time without a zone, which would mean another moment on another machine.
  public init?(iso text: String) {
    guard let stamp = Timestamp(iso: text), stamp.zoneMinutes != nil else { return nil }
    var fraction = 0
    let digits = text.utf8.drop { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ",") }.dropFirst().prefix(3)
    var unit = 100
    for byte in digits {
      guard (0x30...0x39).contains(byte) else { break }
      fraction += Int(byte - 0x30) * unit
      unit /= 10
    }
    self.init(milliseconds: stamp.secondsSinceEpoch * 1000 + fraction)
  }
}

/// `2026-11-25T10:46:13.250Z`: of one width, so that its text sorts as the moments do.
extension Moment: CustomStringConvertible {
  public var description: String {
    let day = Int((Double(milliseconds) / 86_400_000).rounded(.down))
    let rest = milliseconds - day * 86_400_000
    guard let date = CivilDate(dayNumber: day) else { return "" }
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(width - digits.utf8.count, 0)) + digits
    }
    return "\(date)T\(padded(rest / 3_600_000, 2)):\(padded(rest / 60_000 % 60, 2)):"
      + "\(padded(rest / 1000 % 60, 2)).\(padded(rest % 1000, 3))Z"
  }
}
