internal import Markup

/// A JSON value, read as leniently as browsers' consumers of linked data must: raw line breaks in strings, comments
/// and trailing commas are common on pages.
indirect enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  var string: String? {
    switch self {
    case .string(let text): text
    case .number(let text): text
    default: nil
    }
  }

  /// The elements of an array, and any other value as the only element.
  var elements: [JSONValue] {
    if case .array(let elements) = self { return elements }
    if case .null = self { return [] }
    return [self]
  }
}

/// Reads JSON without recursion.
struct JSONReader {
  private let source: [UInt8]
  private var position = 0

  private init(_ source: [UInt8]) { self.source = source }

  /// - Returns: The first value in `source`; what was read so far where it breaks off.
  static func value(in source: [UInt8]) -> JSONValue? {
    var reader = JSONReader(source)
    return reader.read()
  }

  private static let maximumDepth = 64

  private enum Container {
    case array([JSONValue])
    case object([(key: String, value: JSONValue)], key: String?)

    var value: JSONValue {
      switch self {
      case .array(let elements): .array(elements)
      case .object(let members, _): .object(members)
      }
    }

    mutating func add(_ value: JSONValue) {
      switch self {
      case .array(var elements):
        self = .null
        elements.append(value)
        self = .array(elements)
      case .object(var members, let key):
        self = .null
        if let key {
          members.append((key, value))
          self = .object(members, key: nil)
        } else if case .string(let text) = value {
          self = .object(members, key: text)
        } else {
          self = .object(members, key: nil)
        }
      }
    }

    /// Put in place while the contents are changed, so that they are not copied.
    private static var null: Container { .array([]) }
  }

  private mutating func read() -> JSONValue? {
    var open: [Container] = []
    while position < source.count {
      let byte = source[position]
      var done: JSONValue?
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        guard open.count < Self.maximumDepth else { return nil }
        open.append(byte == UInt8(ascii: "{") ? .object([], key: nil) : .array([]))
        position += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        position += 1
        done = open.popLast()?.value
      case UInt8(ascii: "\""):
        done = .string(string())
      case UInt8(ascii: "/"):
        skipComment()
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        done = word()
      default:
        position += 1
      }
      guard let done else { continue }
      if open.isEmpty {
        // A bare word outside any container is a wrapper such as a comment, not a value.
        switch done {
        case .array, .object: return done
        default: continue
        }
      }
      open[open.count - 1].add(done)
    }
    while let last = open.popLast() {
      if open.isEmpty { return last.value }
      open[open.count - 1].add(last.value)
    }
    return nil
  }

  private mutating func skipComment() {
    if source[position...].starts(with: "/*".utf8) {
      position = source.position(of: "*/", from: position + 2).map { $0 + 2 } ?? source.count
    } else {
      position += 1
    }
  }

  private mutating func word() -> JSONValue {
    let start = position
    while position < source.count, !Array(",]}:\"[{".utf8).contains(source[position]), source[position] > 0x20 {
      position += 1
    }
    switch String(decoding: source[start..<position], as: UTF8.self) {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null", "undefined": return .null
    case let text: return .number(text)
    }
  }

  private mutating func string() -> String {
    position += 1
    var text: [UInt8] = []
    while position < source.count {
      let start = position
      while position < source.count, source[position] != UInt8(ascii: "\""), source[position] != UInt8(ascii: "\\") {
        position += 1
      }
      text.append(contentsOf: source[start..<position])
      guard position < source.count else { break }
      if source[position] == UInt8(ascii: "\"") {
        position += 1
        break
      }
      escape(into: &text)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func escape(into text: inout [UInt8]) {
    guard position + 1 < source.count else { return position = source.count }
    let letter = source[position + 1]
    position += 2
    switch letter {
    case UInt8(ascii: "n"), UInt8(ascii: "r"): text.append(UInt8(ascii: "\n"))
    case UInt8(ascii: "t"): text.append(UInt8(ascii: "\t"))
    case UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(UInt8(ascii: " "))
    case UInt8(ascii: "u"):
      guard var value = hexadecimal(at: position) else { return }
      position += 4
      if value >= 0xD800, value < 0xDC00, position + 1 < source.count, source[position] == UInt8(ascii: "\\"),
        source[position + 1] == UInt8(ascii: "u"), let low = hexadecimal(at: position + 2), low >= 0xDC00, low < 0xE000
      {
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
        position += 6
      }
      (Unicode.Scalar(value) ?? "\u{FFFD}").append(to: &text)
    default: text.append(letter)
    }
  }

  private func hexadecimal(at start: Int) -> UInt32? {
    guard start + 4 <= source.count else { return nil }
    return UInt32(String(decoding: source[start..<(start + 4)], as: UTF8.self), radix: 16)
  }
}
