/// Rewrites XML so that libxml2 meets no document type, no entity and no character that XML forbids.
///
/// What feeds commonly get wrong is put right: blanks before the declaration, bare ampersands, HTML's names of
/// characters, control characters. Line breaks stay, so that the parser's line numbers are those of the input.
struct XMLCleaner {
  private(set) var output: [UInt8] = []
  private let source: [UInt8]
  private let limits: MarkupLimits
  private let path: String
  private var position = 0

  init(_ source: [UInt8], limits: MarkupLimits, path: String) {
    self.source = source
    self.limits = limits
    self.path = path
    output.reserveCapacity(source.count)
  }

  mutating func run() throws(MarkupError) {
    while position < source.count {
      let byte = source[position]
      if byte == UInt8(ascii: "<") {
        try markup()
      } else if byte == UInt8(ascii: "&") {
        position = CharacterReference.resolve(source, at: position, inAttribute: false, into: &output)
      } else {
        copy(byte)
      }
    }
    // Text may not stand outside the root; blanks may not stand before a declaration, which is gone by now.
  }

  private mutating func copy(_ byte: UInt8) {
    let isForbidden = byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
    if isForbidden { output.append(contentsOf: [0xEF, 0xBF, 0xBD]) } else { output.append(byte) }
    position += 1
  }

  private mutating func markup() throws(MarkupError) {
    let rest = source[position...]
    if rest.starts(with: "<!--".utf8) {
      drop(upTo: source.position(of: "-->", from: position + 4).map { $0 + 3 })
    } else if rest.starts(with: "<![CDATA[".utf8) {
      let end = source.position(of: "]]>", from: position).map { $0 + 3 } ?? source.count
      while position < end { copy(source[position]) }
    } else if rest.starts(with: "<?".utf8) {
      drop(upTo: source.position(of: "?>", from: position).map { $0 + 2 })
    } else if rest.starts(with: "<!DOCTYPE".utf8) || rest.starts(with: "<!doctype".utf8) {
      try documentType()
    } else if position + 1 < source.count, source[position + 1].isHTMLSpace || source[position + 1].isASCIIDigit {
      output.append(contentsOf: "&lt;".utf8)
      position += 1
    } else {
      try tag()
    }
  }

  /// Leaves out everything up to `end`, but for the line breaks.
  private mutating func drop(upTo end: Int?) {
    let end = min(end ?? source.count, source.count)
    while position < end {
      if source[position] == UInt8(ascii: "\n") { output.append(UInt8(ascii: "\n")) }
      position += 1
    }
  }

  private mutating func tag() throws(MarkupError) {
    var attributes = AttributeScanner(source, from: position + 1)
    attributes.run()
    // The name counts as one.
    guard attributes.values.count <= limits.attributes + 1 else {
      throw MarkupError(path: path, line: line, reason: .tooManyAttributes(limit: limits.attributes))
    }
    output.append(source[position])
    position += 1
    while position < attributes.end {
      if source[position] == UInt8(ascii: "&") {
        position = CharacterReference.resolve(source, at: position, inAttribute: true, into: &output)
      } else {
        copy(source[position])
      }
    }
  }

  private mutating func documentType() throws(MarkupError) {
    var end = position
    var inSubset = false
    var quote: UInt8?
    scan: while end < source.count {
      let byte = source[end]
      if let open = quote {
        if byte == open { quote = nil }
      } else {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
        case UInt8(ascii: "["): inSubset = true
        case UInt8(ascii: "]"): inSubset = false
        case UInt8(ascii: ">"): if !inSubset { break scan }
        case UInt8(ascii: "<"):
          if source[end...].starts(with: "<!ENTITY".utf8) {
            let declared = line + source[position..<end].count { $0 == UInt8(ascii: "\n") }
            throw MarkupError(path: path, line: declared, reason: .declaresEntity(entityName(at: end + 8)))
          }
          if source[end...].starts(with: "<!--".utf8) {
            end = source.position(of: "-->", from: end).map { $0 + 2 } ?? source.count
          }
        default: break
        }
      }
      end += 1
    }
    drop(upTo: end + 1)
  }

  private func entityName(at start: Int) -> String {
    let words = source[start..<min(start + 80, source.count)].split { $0.isHTMLSpace || $0 == UInt8(ascii: "%") }
    return words.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  private var line: Int { 1 + source[..<position].count { $0 == UInt8(ascii: "\n") } }
}
