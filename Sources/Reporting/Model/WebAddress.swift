/// An address that a report may link to: `http` or `https`, so never `javascript:` or `data:`.
package struct WebAddress: Hashable, Sendable {
  package let text: String

  /// - Returns: `nil` for other schemes, for addresses without a host, and for those with spaces or control characters.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return nil }
    let lowered = text.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lowered.hasPrefix), text.utf8.count > scheme.utf8.count
    else { return nil }
    self.text = text
  }

  /// Without `www.` and port.
  package var host: String? {
    guard let slashes = text.firstIndex(of: "/") else { return nil }
    let rest = text[slashes...].drop { $0 == "/" }
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let afterUser = authority.split(separator: "@").last ?? authority[...]
    let host = afterUser.prefix { $0 != ":" }.lowercased()
    return host.isEmpty ? nil : host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }
}
