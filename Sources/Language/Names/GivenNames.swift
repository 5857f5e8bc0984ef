/// Common given names of many cultures, by the gender that bears them (``GivenNameTable``).
///
/// A name that both genders bear tells a person but no gender, since a wrong gender does more harm to the resolution of
/// pronouns than a missing one.
enum GivenNames {
  static func gender(of name: String) -> Gender? {
    let folded = name.lowercased()
    if NameList.female.contains(folded) { return .female }
    return NameList.male.contains(folded) ? .male : nil
  }

  /// The gender that a name tells where it stands alone: none where it is as likely a family name ("Scott").
  static func genderAlone(of name: String) -> Gender? {
    NameList.family.contains(name.lowercased()) ? nil : gender(of: name)
  }

  /// Names of both genders, which tell a person but not the gender.
  static func isGivenName(_ name: String) -> Bool {
    let folded = name.lowercased()
    return NameList.female.contains(folded) || NameList.male.contains(folded) || NameList.both.contains(folded)
  }
}

/// Names sorted by their bytes in a literal of the program: no time and no memory at start-up.
private struct NameList: Sendable {
  static let female = NameList(GivenNameTable.female)
  static let male = NameList(GivenNameTable.male)
  static let both = NameList(GivenNameTable.both)
  static let family = NameList(GivenNameTable.family)

  private let table: StaticString

  private init(_ table: StaticString) { self.table = table }

  func contains(_ name: String) -> Bool {
    var name = name
    return name.withUTF8 { wanted in table.withUTF8Buffer { Self.contains(wanted, in: $0) } }
  }

  /// A binary search over bytes; a step moves back to the beginning of the name that the middle lies in.
  private static func contains(_ wanted: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    func isBreak(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
    var low = 0
    var high = bytes.count
    while low < high {
      var start = low + (high - low) / 2
      while start > low, !isBreak(bytes[start - 1]) { start -= 1 }
      var end = start
      while end < high, !isBreak(bytes[end]) { end += 1 }
      switch order(wanted, bytes[start..<end]) {
      case 0: return true
      case ..<0: high = max(low, start - 1)
      default: low = end + 1
      }
    }
    return false
  }

  private static func order(_ left: UnsafeBufferPointer<UInt8>, _ right: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    for (one, other) in zip(left, right) where one != other { return one < other ? -1 : 1 }
    return left.count - right.count
  }
}
