/// Common given names of many cultures, by the gender that bears them (``GivenNameTable``).
///
/// A name that both genders bear tells a person but no gender, since a wrong gender does more harm to the resolution of
/// pronouns than a missing one.
enum GivenNames {
  static func gender(of name: String) -> Gender? { mark(of: name).gender }

  /// The gender that a name tells where it stands alone: none where it is as likely a family name ("Scott").
  static func genderAlone(of name: String) -> Gender? {
    let mark = mark(of: name)
    return mark.contains(.family) ? nil : mark.gender
  }

  /// Names of both genders are among them: they tell a person but not the gender.
  static func isGivenName(_ name: String) -> Bool { !mark(of: name).isEmpty }

  /// What the table says of a name: its digit there.
  private struct Mark: OptionSet {
    let rawValue: UInt8
    static let female = Mark(rawValue: 1)
    static let male = Mark(rawValue: 2)
    static let family = Mark(rawValue: 4)

    var gender: Gender? {
      switch (contains(.female), contains(.male)) {
      case (true, false): .female
      case (false, true): .male
      default: nil
      }
    }
  }

  private static func mark(of name: String) -> Mark {
    var folded = name.lowercased()
    return folded.withUTF8 { wanted in GivenNameTable.names.withUTF8Buffer { mark(of: wanted, in: $0) } }
  }

  /// A binary search in the program's own bytes, which costs no start-up; a step moves back to the beginning of the name
  /// that the middle lies in.
  private static func mark(of wanted: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>) -> Mark {
    func isBreak(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
    var low = 0
    var high = bytes.count
    while low < high {
      var start = low + (high - low) / 2
      while start > low, !isBreak(bytes[start - 1]) { start -= 1 }
      var end = start
      while end < high, !isBreak(bytes[end]) { end += 1 }
      // Between two breaks there is nothing: on the right half goes the search.
      guard end > start else {
        low = end + 1
        continue
      }
      switch order(wanted, bytes[start..<(end - 1)]) {
      case 0: return Mark(rawValue: bytes[end - 1] &- UInt8(ascii: "0"))
      case ..<0: high = max(low, start - 1)
      default: low = end + 1
      }
    }
    return []
  }

  private static func order(_ left: UnsafeBufferPointer<UInt8>, _ right: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    for (one, other) in zip(left, right) where one != other { return one < other ? -1 : 1 }
    return left.count - right.count
  }
}
