internal import Foundation
internal import Mustache
internal import Values

/// The templates of `Templates/`, compiled into the program so that an installed binary needs no folder beside it.
struct HTMLTemplates: Sendable {
  static let style = text(PackageResources.report_css)
  static let script = text(PackageResources.report_js)

  private let library: MustacheLibrary

  /// - Throws: The parser's error, when a template is malformed.
  init() throws {
    MustacheContentTypes.register(HTMLEscaping(), named: HTMLEscaping.name)
    var library = MustacheLibrary()
    for (name, bytes) in Self.sources { try library.register(Self.text(bytes), named: name) }
    self.library = library
  }

  func index(_ page: ReportPage) -> String {
    library.render(TemplateFields.fields(of: page), withTemplate: "index") ?? ""
  }

  /// What the page may load and run: its own style and script, named by their digests, and nothing else.
  static var policy: String {
    "default-src 'none'; style-src '\(policyDigest(of: style))'; script-src '\(policyDigest(of: script))'; img-src data:; "
      + "base-uri 'none'; form-action 'none'"
  }

  private static let sources: [(name: String, bytes: [UInt8])] = [
    ("index", PackageResources.index_mustache),
    ("finding", PackageResources.finding_mustache),
    ("statement", PackageResources.statement_mustache),
    ("source", PackageResources.source_mustache),
    ("speaker", PackageResources.speaker_mustache),
    ("types", PackageResources.types_mustache),
  ]

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

}

/// The digest of an embedded style or script by which a Content-Security-Policy names it.
package func policyDigest(of text: String) -> String {
  var hash = ContentHash()
  hash.append(Array(text.utf8))
  let digits = Array(hash.hexadecimal())
  let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0..<$0 + 2]), radix: 16) }
  return "sha256-\(Data(bytes).base64EncodedString())"
}
