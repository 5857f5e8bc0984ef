internal import Mustache
internal import Reporting

/// The templates of `Templates/`, compiled into the program.
struct PageTemplates: Sendable {
  static let style = text(PackageResources.review_css)
  static let script = text(PackageResources.review_js)

  private let library: MustacheLibrary

  init() throws {
    MustacheContentTypes.register(HTMLEscaping(), named: HTMLEscaping.name)
    var library = MustacheLibrary()
    for (name, bytes) in Self.sources { try library.register(Self.text(bytes), named: name) }
    self.library = library
  }

  func render(_ view: Any, _ name: Name) -> String {
    library.render(TemplateFields.fields(of: view), withTemplate: name.rawValue) ?? ""
  }

  enum Name: String { case frame, finding, list, bulk, article, detached, settings, help, message }

  /// What pages may load and run: their own style and script, named by their digests, and nothing else.
  static let policy =
    "default-src 'none'; style-src '\(policyDigest(of: style))'; script-src '\(policyDigest(of: script))'; "
    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

  private static let sources: [(name: String, bytes: [UInt8])] = [
    ("frame", PackageResources.frame_mustache),
    ("finding", PackageResources.finding_mustache),
    ("statement", PackageResources.statement_mustache),
    ("decide", PackageResources.decide_mustache),
    ("desk", PackageResources.desk_mustache),
    ("passage", PackageResources.passage_mustache),
    ("queue", PackageResources.queue_mustache),
    ("list", PackageResources.list_mustache),
    ("filters", PackageResources.filters_mustache),
    ("bulk", PackageResources.bulk_mustache),
    ("article", PackageResources.article_mustache),
    ("detached", PackageResources.detached_mustache),
    ("settings", PackageResources.settings_mustache),
    ("help", PackageResources.help_mustache),
    ("message", PackageResources.message_mustache),
  ]

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
