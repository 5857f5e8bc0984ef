/// Finds the attributes and the end of a start tag (WHATWG HTML, sections 13.2.5.32 to 39).
struct AttributeScanner {
  struct Attribute {
    var name: Range<Int>
    var value: Range<Int>?
  }

  private(set) var values: [Attribute] = []
  /// One past the closing bracket.
  private(set) var end: Int
  private(set) var isSelfClosing = false
  /// Whether the closing bracket was there.
  private(set) var isClosed = false
  private let source: [UInt8]

  init(_ source: [UInt8], from start: Int) {
    self.source = source
    end = start
  }

  mutating func run() {
    while end < source.count {
      let byte = source[end]
      if byte == UInt8(ascii: ">") {
        end += 1
        isClosed = true
        return
      }
      if byte.isHTMLSpace || byte == UInt8(ascii: "/") {
        isSelfClosing = byte == UInt8(ascii: "/")
        end += 1
        continue
      }
      isSelfClosing = false
      attribute()
    }
  }

  private mutating func attribute() {
    let start = end
    end += 1
    while end < source.count, !source[end].endsTagName, source[end] != UInt8(ascii: "=") { end += 1 }
    let name = start..<end
    var next = end
    while next < source.count, source[next].isHTMLSpace { next += 1 }
    guard next < source.count, source[next] == UInt8(ascii: "=") else {
      values.append(Attribute(name: name, value: nil))
      return
    }
    next += 1
    while next < source.count, source[next].isHTMLSpace { next += 1 }
    guard next < source.count else {
      end = next
      return
    }
    let quote = source[next]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let close = source.position(of: quote, from: next + 1) ?? source.count
      values.append(Attribute(name: name, value: (next + 1)..<max(close, next + 1)))
      end = min(close + 1, source.count)
    } else {
      end = next
      while end < source.count, !source[end].isHTMLSpace, source[end] != UInt8(ascii: ">") { end += 1 }
      values.append(Attribute(name: name, value: next..<end))
    }
  }

  /// The value of an attribute as it is written; empty when there is none.
  func text(of name: String) -> String {
    for attribute in values {
      guard source[attribute.name].elementsEqual(name.utf8, by: { $0.asciiLowercased == $1 }) else { continue }
      return attribute.value.map { String(decoding: source[$0], as: UTF8.self) } ?? ""
    }
    return ""
  }
}
