internal import Mustache

/// Escapes text for HTML element content and quoted attribute values, scalar by scalar.
///
/// The library's own escaping compares characters, so a quotation mark with a combining accent passes it and ends an
/// attribute; see `docs/decisions/0010-report-templates.md`.
package struct HTMLEscaping: MustacheContentType {
  package init() {}

  /// The name that each template gives in its first line.
  package static let name = "COUNTERCLAIM-HTML"

  package func escapeText(_ text: String) -> String {
    // Most texts are plain, and a page has thousands of short ones.
    if text.utf8.allSatisfy(Self.isPlain) { return text }
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      default: escaped.append(scalar.isAllowedInHTML ? scalar : "\u{FFFD}")
      }
    }
    return String(escaped)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""), UInt8(ascii: "'"): false
    case 0x09, 0x0A, 0x20..<0x7F: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Neither a control character nor a noncharacter (WHATWG HTML, "preprocessing the input stream").
  fileprivate var isAllowedInHTML: Bool {
    switch value {
    case 0x09, 0x0A: true
    case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: false
    default: value & 0xFFFE != 0xFFFE
    }
  }
}
