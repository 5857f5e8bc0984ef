internal import Markup

/// The `meta` elements of a page, wherever they stand.
struct MetaElements: Sendable {
  private var values: [String: [String]] = [:]

  init(_ tree: MarkupTree) {
    for node in tree.all("meta") {
      guard let content = tree.attribute("content", of: node) ?? tree.attribute("value", of: node) else { continue }
      let text = content.folded
      guard !text.isEmpty else { continue }
      for attribute in ["property", "name", "itemprop", "http-equiv"] {
        guard let name = tree.attribute(attribute, of: node) else { continue }
        for word in name.lowercased().split(separator: " ") { values[String(word), default: []].append(text) }
      }
    }
  }

  /// The first value of the first name that has one.
  func first(_ names: [String]) -> String? {
    for name in names { if let value = values[name]?.first { return value } }
    return nil
  }

  func all(_ name: String) -> [String] { values[name] ?? [] }
}
