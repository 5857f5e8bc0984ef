public import Values

/// Words that name a time, and what they mean on the calendar (TIMEX3 of TimeML, ISO 24617-1).
public struct TimeExpression: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable { case date, time, duration, set }

  /// How the time named bounds or blurs the time meant (TIMEX3's `mod`, and the signal words of TimeML).
  public enum Modifier: String, Hashable, Sendable {
    case approximate
    /// "before", "until" and "by": at the time named at the latest.
    case before
    /// "after", "since" and "from": at the time named at the earliest.
    case after
    case start, middle, end
  }

  /// A time of day as the words give it.
  public struct Clock: Hashable, Sendable {
    /// 0 to 1439; below 720 where the half of the day is unknown.
    public var minuteOfDay: Int
    /// Whether the words tell morning from evening: "six p.m." and "18:00" do, "at six" does not.
    public var isHalfOfDayKnown: Bool
  }

  /// The words, without a preposition before them.
  public var span: TextSpan
  /// A TIMEX3 value: `2026-03-04`, `2026-W10`, `2018-06`, `2026-03-04T18:00`, `P6D`; `T18:00` where the day is
  /// unknown, and `XXXX` for an unknown year.
  public var value: String
  public var kind: Kind
  /// The days that the expression covers; `nil` when they cannot be told without more context.
  public var days: DayInterval?
  public var clock: Clock?
  public var modifier: Modifier?

  public init(
    span: TextSpan, value: String, kind: Kind, days: DayInterval? = nil, clock: Clock? = nil,
    modifier: Modifier? = nil
  ) {
    self.span = span
    self.value = value
    self.kind = kind
    self.days = days
    self.clock = clock
    self.modifier = modifier
  }
}

/// The days from one to another, both included.
public struct DayInterval: Hashable, Sendable {
  public let first: CivilDate
  public let last: CivilDate

  /// The two days are put in order.
  public init(_ one: CivilDate, _ other: CivilDate) {
    first = min(one, other)
    last = max(one, other)
  }

  public func overlaps(_ other: DayInterval) -> Bool { first <= other.last && other.first <= last }
  public func contains(_ day: CivilDate) -> Bool { first <= day && day <= last }
}
