internal import Markup

/// The formats of articles.
enum Format: Sendable {
  case html, xml, plainText

  /// Tells the format by the first bytes, then by the extension; `nil` for binary contents.
  static func detect(_ bytes: [UInt8], path: String) -> Format? {
    let head = Array(bytes.prefix(4_096))
    if isBinary(bytes) { return nil }
    let opening = decodeText(head, as: .html).bytes
    let start = opening.firstIndex { $0 > 0x20 } ?? 0
    let lowered = opening[start...].map(\.asciiLowercased)
    if lowered.first == UInt8(ascii: "<") {
      if let root = rootName(in: lowered) {
        if root == "html" || htmlElements.contains(root) { return .html }
        if xmlRoots.contains(root) { return .xml }
      }
      if lowered.starts(with: "<!doctype html".utf8) { return .html }
      if lowered.starts(with: "<?xml".utf8) { return .xml }
    }
    switch fileExtension(path) {
    case "html", "htm", "xhtml": return .html
    case "xml", "nitf", "rss", "atom": return lowered.first == UInt8(ascii: "<") ? .xml : .plainText
    case "txt", "md": return .plainText
    default:
      return lowered.position(of: "<html", from: 0) != nil
        ? .html : lowered.first == UInt8(ascii: "<") ? .html : .plainText
    }
  }

  static func fileExtension(_ path: String) -> String {
    var name = (path.split(separator: "/").last.map(String.init) ?? path).lowercased()
    if name.hasSuffix(".gz") { name = String(name.dropLast(3)) }
    guard let dot = name.lastIndex(of: ".") else { return "" }
    return String(name[name.index(after: dot)...])
  }

  private static let htmlElements: Set<String> = [
    "head", "body", "div", "p", "article", "main", "section", "h1", "h2", "meta", "title", "table", "span", "link",
    "script", "style",
  ]
  private static let xmlRoots: Set<String> = [
    "nitf", "newsitem", "newsmessage", "newsml", "rss", "feed", "rdf:rdf", "article",
  ]

  /// The name of the first element, after declarations and comments.
  private static func rootName(in text: [UInt8]) -> String? {
    var index = 0
    while let open = text.position(of: UInt8(ascii: "<"), from: index) {
      guard open + 1 < text.count else { return nil }
      if text[open...].starts(with: "<!--".utf8) {
        guard let end = text.position(of: "-->", from: open) else { return nil }
        index = end + 3
      } else if text[open + 1] == UInt8(ascii: "?") || text[open + 1] == UInt8(ascii: "!") {
        if text[open...].starts(with: "<!doctype html".utf8) { return "html" }
        guard let end = text.position(of: UInt8(ascii: ">"), from: open) else { return nil }
        index = end + 1
      } else {
        var end = open + 1
        while end < text.count, text[end].isASCIILetter || text[end].isASCIIDigit || text[end] == UInt8(ascii: ":") {
          end += 1
        }
        let name = String(decoding: text[(open + 1)..<end], as: UTF8.self)
        // "article" is an element of JATS and of HTML alike.
        if name == "article" {
          return text.starts(with: "<?xml".utf8) || text.position(of: "article-type", from: open) != nil
            ? "nitf" : "div"
        }
        return name
      }
    }
    return nil
  }

  /// Whether bytes hold what no text holds: many control characters that are not the padding of UTF-16.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: "WARC/".utf8) || bytes.starts(with: "filedesc://".utf8) { return true }
    let signatures: [[UInt8]] = [
      [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0x47, 0x49, 0x46, 0x38], [0x25, 0x50, 0x44, 0x46],
      [0x50, 0x4B, 0x03, 0x04], [0x7F, 0x45, 0x4C, 0x46], [0x1F, 0x8B], [0xD0, 0xCF, 0x11, 0xE0],
    ]
    if signatures.contains(where: { bytes.starts(with: $0) }) { return true }
    let sample = bytes.prefix(8_192)
    if sample.starts(with: [0xFF, 0xFE]) || sample.starts(with: [0xFE, 0xFF]) { return false }
    var controls = 0
    var zerosByParity = [0, 0]
    for (index, byte) in sample.enumerated() {
      if byte == 0 { zerosByParity[index & 1] += 1 }
      if byte < 0x09 || (byte > 0x0D && byte < 0x20 && byte != 0x1B) { controls += 1 }
    }
    let isWide =
      max(zerosByParity[0], zerosByParity[1]) * 3 > sample.count
      && min(zerosByParity[0], zerosByParity[1]) * 20 < sample.count
    return !isWide && controls * 20 > sample.count
  }

  func read(_ bytes: [UInt8], path: String, options: IngestionOptions) throws(MarkupError) -> [Ingested] {
    switch self {
    case .html: try HTMLFormat.read(decodeText(bytes, as: .html), path: path, options: options)
    case .xml: try XMLFormat.read(decodeText(bytes, as: .xml), path: path, options: options)
    case .plainText: PlainTextFormat.read(decodeText(bytes, as: .plain), path: path)
    }
  }
}
