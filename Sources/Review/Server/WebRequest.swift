/// A request as the pages see it.
package struct WebRequest: Hashable, Sendable {
  package var method: String
  /// Before the question mark, not decoded.
  package var path: String
  package var query: FormFields
  /// Names in small letters.
  package var headers: [Header]
  package var body: [UInt8]

  package struct Header: Hashable, Sendable {
    package var name: String
    package var value: String
    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package init(
    _ method: String, _ target: String, headers: [Header] = [], body: [UInt8] = []
  ) {
    self.method = method
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    path = String(parts.first ?? "")
    query = FormFields(encoded: parts.count > 1 ? Array(parts[1].utf8) : [])
    self.headers = headers
    self.body = body
  }

  /// The value of a header, by its name in small letters.
  package func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

  /// The value of a cookie.
  package func cookie(_ name: String) -> String? {
    for header in headers where header.name == "cookie" {
      for pair in header.value.split(separator: ";") {
        let trimmed = pair.drop { $0 == " " }
        if trimmed.hasPrefix(name + "=") { return String(trimmed.dropFirst(name.count + 1)) }
      }
    }
    return nil
  }

  /// Whether the connection may serve further requests after this one.
  var keepsAlive: Bool { header("connection")?.lowercased().contains("close") != true }
}
