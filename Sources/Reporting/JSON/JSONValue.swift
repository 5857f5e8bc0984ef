/// A JSON value whose bytes depend on it alone: keys keep their order, numbers have fixed digits.
///
/// Foundation's encoder is not used for output, because it drops the order of keys and prints 0.90 as 0.9.
public enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// Printed with two digits after the point.
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])
}

extension JSONValue {
  package init(_ text: String?) { self = text.map { .string($0) } ?? .null }

  /// The value on one line, without a newline at its end.
  public var line: String {
    var output: [UInt8] = []
    write(to: &output, indent: nil)
    return String(decoding: output, as: UTF8.self)
  }

  /// The value over several lines, two spaces a level, with a newline at its end.
  ///
  /// Arrays that hold only numbers, and arrays of those, stay on one line.
  public var document: String {
    var output: [UInt8] = []
    write(to: &output, indent: 0)
    output.append(UInt8(ascii: "\n"))
    return String(decoding: output, as: UTF8.self)
  }

  private var isNumeric: Bool {
    switch self {
    case .integer, .number: true
    case .array(let items): items.allSatisfy(\.isNumeric)
    default: false
    }
  }

  private func write(to output: inout [UInt8], indent: Int?) {
    switch self {
    case .null: output.append(contentsOf: "null".utf8)
    case .bool(let value): output.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let value): output.append(contentsOf: String(value).utf8)
    case .number(let value): output.append(contentsOf: value.twoDigits.utf8)
    case .string(let text): Self.write(text, to: &output)
    case .array(let items):
      let inner = isNumeric ? nil : indent
      Self.writeList(items, brackets: ("[", "]"), indent: inner, to: &output) { item, output in
        item.write(to: &output, indent: inner.map { $0 + 1 })
      }
    case .object(let members):
      Self.writeList(members, brackets: ("{", "}"), indent: indent, to: &output) { member, output in
        Self.write(member.key, to: &output)
        output.append(contentsOf: (indent == nil ? ":" : ": ").utf8)
        member.value.write(to: &output, indent: indent.map { $0 + 1 })
      }
    }
  }

  private static func writeList<Item>(
    _ items: [Item], brackets: (open: String, close: String), indent: Int?, to output: inout [UInt8],
    write: (Item, inout [UInt8]) -> Void
  ) {
    func startLine(_ level: Int, _ output: inout [UInt8]) {
      guard indent != nil else { return }
      output.append(UInt8(ascii: "\n"))
      output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
    }
    output.append(contentsOf: brackets.open.utf8)
    for (position, item) in items.enumerated() {
      if position > 0 { output.append(UInt8(ascii: ",")) }
      startLine((indent ?? 0) + 1, &output)
      write(item, &output)
    }
    if !items.isEmpty { startLine(indent ?? 0, &output) }
    output.append(contentsOf: brackets.close.utf8)
  }

  private static func write(_ text: String, to output: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): output.append(contentsOf: [UInt8(ascii: "\\"), byte])
      case 0x0A: output.append(contentsOf: "\\n".utf8)
      case 0x09: output.append(contentsOf: "\\t".utf8)
      case 0x0D: output.append(contentsOf: "\\r".utf8)
      case 0..<0x20, 0x7F:
        output.append(contentsOf: "\\u00".utf8)
        output.append(contentsOf: [digits[Int(byte >> 4)], digits[Int(byte & 15)]])
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}

extension Double {
  /// The value rounded to hundredths, always with two digits after the point; not a number prints as 0.00.
  package var twoDigits: String {
    guard isFinite, magnitude < 1e15 else { return "0.00" }
    let hundredths = Int((self * 100).rounded())
    let fraction = hundredths.magnitude % 100
    return "\(hundredths < 0 ? "-" : "")\(hundredths.magnitude / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
