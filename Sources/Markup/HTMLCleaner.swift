internal import CLibXML2

/// Rewrites HTML so that libxml2's HTML 4 parser sees what an HTML5 parser would.
///
/// Comments, scripts, styles, templates, `noscript`, `svg` and other contents that are no text of the page are left
/// out, void elements unknown to HTML 4 too; self-closed containers are opened; character references are resolved
/// (WHATWG HTML, sections 13.2.5.72 to 80). The attributes of each tag are counted before libxml2 compares them.
struct HTMLCleaner {
  private(set) var output: [UInt8] = []
  private(set) var linkedData: [[UInt8]] = []
  private let source: [UInt8]
  private let limits: MarkupLimits
  private let path: String
  private let readsNoscript: Bool
  private var position = 0
  /// Skipped elements that one search has found to be without an end.
  private var endless: Set<String> = []

  init(_ source: [UInt8], limits: MarkupLimits, path: String, readsNoscript: Bool) {
    self.source = source
    self.readsNoscript = readsNoscript
    self.limits = limits
    self.path = path
    output.reserveCapacity(source.count)
  }

  /// Elements whose contents are skipped up to the next end tag of the same name.
  private static let rawElements: Set<String> = [
    "script", "style", "noscript", "iframe", "noembed", "noframes", "textarea", "xmp",
  ]
  /// Elements that are skipped with everything inside, nested ones of the same name counted.
  private static let skippedElements: Set<String> = ["template", "svg"]
  private static let droppedTags: Set<String> = ["wbr", "source", "track"]

  mutating func run() throws(MarkupError) {
    while position < source.count {
      let byte = source[position]
      if byte == UInt8(ascii: "<") {
        try markup()
      } else if byte == UInt8(ascii: "&") {
        position = CharacterReference.resolve(source, at: position, inAttribute: false, into: &output)
      } else {
        var end = position + 1
        while end < source.count, source[end] != UInt8(ascii: "<"), source[end] != UInt8(ascii: "&") { end += 1 }
        output.append(contentsOf: source[position..<end])
        position = end
      }
    }
  }

  private func byte(_ offset: Int) -> UInt8 { offset < source.count ? source[offset] : 0 }

  private mutating func markup() throws(MarkupError) {
    let next = byte(position + 1)
    if next == UInt8(ascii: "!") {
      skipDeclaration()
    } else if next == UInt8(ascii: "?") {
      skipPast(">", from: position + 2)
    } else if next.isASCIILetter {
      try startTag()
    } else if next == UInt8(ascii: "/") {
      endTag()
    } else {
      output.append(contentsOf: "&lt;".utf8)
      position += 1
    }
  }

  private mutating func skipDeclaration() {
    guard byte(position + 2) == UInt8(ascii: "-"), byte(position + 3) == UInt8(ascii: "-") else {
      if source[position...].starts(with: "<![CDATA[".utf8) {
        position = source.position(of: "]]>", from: position).map { $0 + 3 } ?? source.count
      } else {
        skipPast(">", from: position + 2)
      }
      return
    }
    // "<!-->" and "<!--->" are whole comments, and "--!>" ends one too.
    var end = position + 4
    if byte(end) == UInt8(ascii: ">") { return position = end + 1 }
    if byte(end) == UInt8(ascii: "-"), byte(end + 1) == UInt8(ascii: ">") { return position = end + 2 }
    while let dashes = source.position(of: "--", from: end) {
      if byte(dashes + 2) == UInt8(ascii: ">") { return position = dashes + 3 }
      if byte(dashes + 2) == UInt8(ascii: "!"), byte(dashes + 3) == UInt8(ascii: ">") {
        return position = dashes + 4
      }
      end = dashes + 1
    }
    position = source.count
  }

  private mutating func skipPast(_ character: Unicode.Scalar, from start: Int) {
    var end = start
    while end < source.count, source[end] != UInt8(ascii: character) { end += 1 }
    position = min(end + 1, source.count)
  }

  private func tagName(at start: Int) -> (name: String, end: Int) {
    var end = start
    while end < source.count, !source[end].endsTagName { end += 1 }
    var name = source[start..<end]
    for index in name.indices { name[index] = name[index].asciiLowercased }
    return (String(decoding: name, as: UTF8.self), end)
  }

  private mutating func endTag() {
    guard byte(position + 2).isASCIILetter else {
      // "</>" is nothing and "</ x>" is a comment.
      return skipPast(">", from: position + 2)
    }
    let (name, end) = tagName(at: position + 2)
    let nameStart = position + 2
    skipPast(">", from: end)
    // HTML5 reads on after the body's end, and libxml2 would open a second one.
    if name == "body" || name == "html" || Self.droppedTags.contains(name) { return }
    output.append(contentsOf: "</".utf8)
    output.append(contentsOf: source[nameStart..<end])
    output.append(UInt8(ascii: ">"))
  }

  private mutating func startTag() throws(MarkupError) {
    let start = position
    let (name, nameEnd) = tagName(at: position + 1)
    var attributes = AttributeScanner(source, from: nameEnd)
    attributes.run()
    guard attributes.values.count <= limits.attributes else {
      throw MarkupError(
        path: path, line: 1 + source[..<start].count { $0 == UInt8(ascii: "\n") },
        reason: .tooManyAttributes(limit: limits.attributes))
    }
    position = attributes.end
    // A tag that the file's end cuts off is no tag.
    guard attributes.isClosed else { return position = source.count }
    if Self.rawElements.contains(name), !(readsNoscript && name == "noscript") { return skipRaw(name, attributes) }
    if Self.skippedElements.contains(name) {
      if !attributes.isSelfClosing || name == "template" { skipNested(name) }
      return
    }
    if Self.droppedTags.contains(name) { return }
    output.append(UInt8(ascii: "<"))
    output.append(contentsOf: source[(start + 1)..<nameEnd])
    for attribute in attributes.values { write(attribute) }
    output.append(UInt8(ascii: ">"))
    if name == "title" { copyTitle() }
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "<")
  }

  private mutating func write(_ attribute: AttributeScanner.Attribute) {
    let name = source[attribute.name]
    guard let first = name.first, first.isASCIILetter || first == UInt8(ascii: "_") else { return }
    output.append(UInt8(ascii: " "))
    output.append(contentsOf: name)
    guard let value = attribute.value else { return }
    output.append(contentsOf: "=\"".utf8)
    var index = value.lowerBound
    while index < value.upperBound {
      switch source[index] {
      case UInt8(ascii: "&"):
        let next = CharacterReference.resolve(source, at: index, inAttribute: true, into: &output)
        index = min(next, value.upperBound)
      case UInt8(ascii: "\""):
        output.append(contentsOf: "&quot;".utf8)
        index += 1
      case UInt8(ascii: "<"):
        output.append(contentsOf: "&lt;".utf8)
        index += 1
      default:
        let start = index
        while index < value.upperBound, !Self.isEscaped(source[index]) { index += 1 }
        output.append(contentsOf: source[start..<index])
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  private mutating func copyTitle() {
    let end = endTag(named: "title", from: position) ?? source.count
    while position < end {
      switch source[position] {
      case UInt8(ascii: "<"):
        output.append(contentsOf: "&lt;".utf8)
        position += 1
      case UInt8(ascii: "&"):
        position = min(CharacterReference.resolve(source, at: position, inAttribute: false, into: &output), end)
      default:
        output.append(source[position])
        position += 1
      }
    }
  }

  private mutating func skipRaw(_ name: String, _ attributes: AttributeScanner) {
    let start = position
    let end = name == "script" ? scriptEnd(from: position) : endTag(named: name, from: position)
    position = end ?? source.count
    if name == "script", attributes.text(of: "type").lowercased().contains("ld+json") {
      linkedData.append(Array(source[start..<position]))
    }
    if end != nil { skipPast(">", from: position) }
  }

  /// The end tag of a script; `<!-- <script>` hides one end tag (WHATWG HTML, section 13.2.5.26).
  private func scriptEnd(from start: Int) -> Int? {
    guard let end = endTag(named: "script", from: start) else { return nil }
    guard let comment = source.position(of: "<!--", from: start, before: end),
      source.position(of: "-->", from: comment, before: end) == nil,
      let inner = position(ofTag: "<script", from: comment, before: end)
    else { return end }
    return inner < end ? endTag(named: "script", from: end + 2) ?? end : end
  }

  private mutating func skipNested(_ name: String) {
    guard !endless.contains(name) else { return }
    var depth = 1
    var next = position
    while let bracket = source.position(of: UInt8(ascii: "<"), from: next) {
      if matches(name, at: bracket + 1) {
        var attributes = AttributeScanner(source, from: bracket + 1 + name.utf8.count)
        attributes.run()
        if !attributes.isSelfClosing { depth += 1 }
        next = attributes.end
      } else if byte(bracket + 1) == UInt8(ascii: "/"), matches(name, at: bracket + 2) {
        depth -= 1
        next = bracket + 2
        if depth == 0 { return skipPast(">", from: next) }
      } else {
        next = bracket + 1
      }
    }
    // As the rest of the page would be lost, it is read instead.
    endless.insert(name)
  }

  private func endTag(named name: String, from start: Int) -> Int? {
    position(ofTag: "</" + name, from: start, before: source.count)
  }

  /// Where `tag` (a bracket and a name in lower case) stands next, in any case and as a whole name.
  private func position(ofTag tag: String, from start: Int, before end: Int) -> Int? {
    let tail = String(tag.dropFirst())
    var next = start
    while let bracket = source.position(of: UInt8(ascii: "<"), from: next), bracket < end {
      if matches(tail, at: bracket + 1) { return bracket }
      next = bracket + 1
    }
    return nil
  }

  private func matches(_ name: String, at start: Int) -> Bool {
    var index = start
    for expected in name.utf8 {
      guard byte(index).asciiLowercased == expected else { return false }
      index += 1
    }
    return index >= source.count || source[index].endsTagName
  }
}
