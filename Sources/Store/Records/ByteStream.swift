internal import Values

/// Values put one after the other as bytes.
struct ByteWriter {
  var bytes: [UInt8] = []

  /// Seven bits a byte, the lowest first; the sign in the lowest bit.
  mutating func number(_ value: Int) {
    var rest = UInt(bitPattern: (value << 1) ^ (value >> (Int.bitWidth - 1)))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func text(_ value: String) {
    number(value.utf8.count)
    bytes.append(contentsOf: value.utf8)
  }

  mutating func text(_ value: String?) { optional(value) { $0.text($1) } }

  /// All bits, so that the value is the same when it is read.
  mutating func fraction(_ value: Double) {
    withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func optional<Value>(_ value: Value?, _ write: (inout ByteWriter, Value) -> Void) {
    bytes.append(value == nil ? 0 : 1)
    if let value { write(&self, value) }
  }

  mutating func list<Value>(_ values: [Value], _ write: (inout ByteWriter, Value) -> Void) {
    number(values.count)
    for value in values { write(&self, value) }
  }

  mutating func spans(_ spans: [TextSpan]) {
    list(spans) { writer, span in
      writer.number(span.start)
      writer.number(span.length)
    }
  }

  mutating func time(_ time: Timestamp?) {
    optional(time) { writer, time in
      writer.number(time.date.year)
      writer.number(time.date.month)
      writer.number(time.date.day)
      writer.optional(time.secondOfDay) { $0.number($1) }
      writer.optional(time.zoneMinutes) { $0.number($1) }
    }
  }
}

/// Reads what ``ByteWriter`` wrote; of bytes that it did not write it makes something of no meaning, and says so.
struct ByteReader {
  private let bytes: [UInt8]
  private var place = 0
  private var isBroken = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether everything was there, and nothing is left.
  var isWhole: Bool { !isBroken && place == bytes.count }

  mutating func byte() -> UInt8 {
    guard place < bytes.count else {
      isBroken = true
      return 0
    }
    defer { place += 1 }
    return bytes[place]
  }

  mutating func number() -> Int {
    var value: UInt = 0
    var shift: UInt = 0
    while true {
      let next = byte()
      guard shift < UInt(UInt.bitWidth) else {
        isBroken = true
        return 0
      }
      value |= UInt(next & 0x7F) << shift
      if next < 0x80 { break }
      shift += 7
    }
    return Int(bitPattern: value >> 1) ^ -Int(value & 1)
  }

  /// A number that says how many bytes or values follow, each of at least a byte.
  private mutating func count() -> Int {
    let count = number()
    guard count >= 0, count <= bytes.count - place else {
      isBroken = true
      return 0
    }
    return count
  }

  mutating func text() -> String {
    let count = count()
    defer { place += count }
    return String(decoding: bytes[place..<(place + count)], as: UTF8.self)
  }

  mutating func optionalText() -> String? { optional { $0.text() } }

  mutating func fraction() -> Double {
    var pattern: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 8) { pattern |= UInt64(byte()) << shift }
    return Double(bitPattern: pattern)
  }

  mutating func optional<Value>(_ read: (inout ByteReader) -> Value?) -> Value? {
    switch byte() {
    case 0: return nil
    case 1: return read(&self)
    default:
      isBroken = true
      return nil
    }
  }

  mutating func list<Value>(_ read: (inout ByteReader) -> Value) -> [Value] {
    let count = count()
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count where !isBroken { values.append(read(&self)) }
    return values
  }

  mutating func spans() -> [TextSpan] {
    list { reader in
      let start = reader.number()
      let length = reader.number()
      let (end, isTooFar) = start.addingReportingOverflow(length)
      guard start >= 0, length >= 0, !isTooFar else {
        reader.isBroken = true
        return TextSpan(0, 0)
      }
      return TextSpan(start, end)
    }
  }

  mutating func time() -> Timestamp? {
    optional { reader in
      let (year, month, day) = (reader.number(), reader.number(), reader.number())
      let second = reader.optional { $0.number() }
      let zone = reader.optional { $0.number() }
      guard let date = CivilDate(year: year, month: month, day: day) else {
        reader.isBroken = true
        return nil
      }
      return Timestamp(date: date, secondOfDay: second, zoneMinutes: zone)
    }
  }

  mutating func value<Value: RawRepresentable>(_ type: Value.Type, else fallback: Value) -> Value
  where Value.RawValue == String {
    guard let value = Value(rawValue: text()) else {
      isBroken = true
      return fallback
    }
    return value
  }
}
