/// The values that a written number may stand for; a bound may be infinite.
public struct Interval: Hashable, Codable, Sendable {
  public let lower: Double
  public let upper: Double

  /// The bounds are put in order; a bound that is no number becomes infinite.
  public init(_ first: Double, _ second: Double) {
    let low = first.isNaN ? -Double.infinity : first
    let high = second.isNaN ? Double.infinity : second
    lower = Swift.min(low, high)
    upper = Swift.max(low, high)
  }

  public func overlaps(_ other: Interval) -> Bool { lower <= other.upper && other.lower <= upper }

  /// How far apart two intervals are, relative to the larger magnitude; 0 when they overlap.
  public func relativeGap(to other: Interval) -> Double {
    guard !overlaps(other) else { return 0 }
    let gap = lower > other.upper ? lower - other.upper : other.lower - upper
    let nearest = lower > other.upper ? (lower, other.upper) : (upper, other.lower)
    let scale = Swift.max(abs(nearest.0), abs(nearest.1))
    return scale > 0 && scale.isFinite ? gap / scale : 1
  }

  func scaled(by factor: Double, plus offset: Double = 0) -> Interval {
    Interval(lower * factor + offset, upper * factor + offset)
  }
}
