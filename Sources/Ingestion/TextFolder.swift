internal import Markup

/// Gathers text as one line: runs of white space become one space, invisible characters go.
struct TextFolder {
  private(set) var bytes: [UInt8] = []
  private var needsSpace = false

  /// Whether nothing but white space has come so far.
  var isEmpty: Bool { bytes.isEmpty }

  mutating func add(_ text: ArraySlice<UInt8>) {
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte <= 0x20 {
        needsSpace = !bytes.isEmpty
        index += 1
      } else if byte < 0x80 {
        append(byte)
        index += 1
      } else {
        index += addScalar(text[index...])
      }
    }
  }

  mutating func add(_ text: String) { add(Array(text.utf8)[...]) }

  mutating func addSpace() { needsSpace = !bytes.isEmpty }

  mutating func take() -> [UInt8] {
    defer {
      bytes = []
      needsSpace = false
    }
    return bytes
  }

  private mutating func append(_ byte: UInt8) {
    if needsSpace {
      bytes.append(0x20)
      needsSpace = false
    }
    bytes.append(byte)
  }

  /// - Returns: How many bytes were read.
  private mutating func addScalar(_ text: ArraySlice<UInt8>) -> Int {
    let lead = text[text.startIndex]
    let length = min(lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2, text.count)
    let scalar = text.prefix(length)
    switch Self.kind(of: scalar) {
    case .space: needsSpace = !bytes.isEmpty
    case .invisible: break
    case .visible:
      append(lead)
      bytes.append(contentsOf: scalar.dropFirst())
    }
    return length
  }

  private enum Kind { case space, invisible, visible }

  private static func kind(of scalar: ArraySlice<UInt8>) -> Kind {
    let first = scalar.startIndex
    if scalar.count == 2, scalar[first] == 0xC2 {
      // No-break space and next line; soft hyphen.
      if scalar[first + 1] == 0xA0 || scalar[first + 1] == 0x85 { return .space }
      if scalar[first + 1] == 0xAD || scalar[first + 1] < 0xA0 { return .invisible }
      return .visible
    }
    guard scalar.count == 3 else { return .visible }
    switch (scalar[first], scalar[first + 1], scalar[first + 2]) {
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F),
      (0xE3, 0x80, 0x80):
      return .space
    // Zero-width space, marks of direction, word joiner, byte order mark. The joiners stay: emoji and scripts need them.
    case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xA4),
      (0xE2, 0x81, 0xA6...0xA9), (0xEF, 0xBB, 0xBF):
      return .invisible
    default: return .visible
    }
  }
}

extension String {
  /// The text on one line, without blanks at its ends.
  var folded: String {
    var folder = TextFolder()
    folder.add(self)
    return String(decoding: folder.bytes, as: UTF8.self)
  }
}
