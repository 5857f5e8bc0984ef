public import Values

/// A number in a text: the values that it may stand for, its unit and what it counts.
public struct Quantity: Hashable, Sendable {
  /// How the words round the number bound it.
  public enum Bound: String, Hashable, Codable, Sendable { case exact, atLeast, atMost, about, between }

  /// The number as written, in the base unit of ``unit``, before bounds and rounding widen it.
  public var written: Double
  /// All values that the words allow, in the base unit of ``unit``.
  public var interval: Interval
  public var bound: Bound
  public var unit: Unit
  /// The noun counted, in lower case: "trains" of "two trains in three"; `nil` when none follows.
  public var noun: String?
  /// The words between the number and its noun, in lower case and text order.
  public var modifiers: [String]
  /// The whole of which the number is a part, as 30 in "12 of 30 vans".
  public var whole: Double?
  /// Whether the number goes by a step from an earlier one: "another 12", "12 more".
  public var isIncrement: Bool
  /// Where the number with its bound words and unit stands.
  public var span: TextSpan
  /// Where ``noun`` stands.
  public var nounSpan: TextSpan?

  public init(
    written: Double, interval: Interval, bound: Bound = .exact, unit: Unit, noun: String? = nil,
    modifiers: [String] = [], whole: Double? = nil, isIncrement: Bool = false, span: TextSpan,
    nounSpan: TextSpan? = nil
  ) {
    self.written = written
    self.interval = interval
    self.bound = bound
    self.unit = unit
    self.noun = noun
    self.modifiers = modifiers
    self.whole = whole
    self.isIncrement = isIncrement
    self.span = span
    self.nounSpan = nounSpan
  }
}

/// What a quantity is measured in; values are kept in the base unit named here.
public enum Unit: Hashable, Sendable {
  /// Things counted.
  case count
  /// A part of a whole, 0 to 1; 0.45 is "45 percent".
  case proportion
  /// Percentage points.
  case points
  /// An ISO 4217 code; currencies are never converted.
  case money(String)
  /// Metres.
  case length
  /// Kilograms.
  case mass
  /// Degrees Celsius.
  case temperature
  /// Square metres.
  case area
  /// Litres.
  case volume
  /// Seconds.
  case duration
  /// Metres a second.
  case speed
  /// The place in an order: "third".
  case ordinal
}
