internal import Markup

/// Finds the headline of a page.
enum PageTitle {
  static func title(
    _ tree: MarkupTree, _ meta: MetaElements, _ linked: LinkedArticle?, _ outline: PageOutline
  ) -> String {
    let element = tree.all("title").lazy.map { tree.text(of: $0).folded }.first { !$0.isEmpty } ?? ""
    let shared = meta.first(["og:title", "twitter:title", "dc.title", "title"]) ?? ""
    let site = meta.first(["og:site_name"])
    let heading = heading(tree, outline, like: shared.isEmpty ? element : shared, site: site)
    if let heading { return heading }
    if !shared.isEmpty { return withoutSite(shared, site: site) }
    if let headline = linked?.headline?.folded, !headline.isEmpty { return headline }
    return withoutSite(element, site: site)
  }

  /// The first-level heading that shares its words with the page's other title, or the only one.
  private static func heading(_ tree: MarkupTree, _ outline: PageOutline, like title: String, site: String?) -> String?
  {
    var texts: [String] = []
    for node in tree.all("h1") where !outline.isHidden[node] {
      let text = tree.text(of: node).folded
      if text.utf8.count >= 3, text.utf8.count <= 400, !texts.contains(text) { texts.append(text) }
    }
    let title = words(title)
    if title.isEmpty { return texts.count == 1 ? texts[0] : nil }
    let site = site.map { words($0) } ?? []
    var best: (text: String, shared: Int)?
    for text in texts {
      let own = words(text)
      guard !own.isEmpty, own != site || texts.count == 1 else { continue }
      let shared = own.intersection(title).count
      guard Double(shared) / Double(min(own.count, title.count)) >= 0.6, own.count >= 2 || title.count <= 2 else {
        continue
      }
      // The name of the site stands in the title element too, but shares fewer words with it than the headline does.
      if shared > (best?.shared ?? 0) { best = (text, shared) }
    }
    return best?.text
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }

  private static let separators = [" | ", " - ", " – ", " — ", " :: ", " · ", " • ", " » ", " / "]

  /// The title without the name of the site behind or before a separator.
  static func withoutSite(_ title: String, site: String?) -> String {
    let site = site?.lowercased()
    for separator in separators {
      let parts = title.components(separatedBy: separator)
      guard parts.count > 1 else { continue }
      if let site, parts[parts.count - 1].lowercased() == site { return parts.dropLast().joined(separator: separator) }
      if let site, parts[0].lowercased() == site { return parts.dropFirst().joined(separator: separator) }
      if separator == " | " || parts[parts.count - 1].split(separator: " ").count <= 3 {
        if parts[0].split(separator: " ").count >= 3 { return parts.dropLast().joined(separator: separator) }
      }
    }
    return title
  }
}

extension String {
  /// The parts between occurrences of `separator`.
  func components(separatedBy separator: String) -> [String] {
    let bytes = Array(utf8)
    let mark = Array(separator.utf8)
    var parts: [String] = []
    var start = 0
    var index = 0
    while index + mark.count <= bytes.count {
      if bytes[index] == mark[0], bytes[index..<(index + mark.count)].elementsEqual(mark) {
        parts.append(String(decoding: bytes[start..<index], as: UTF8.self))
        index += mark.count
        start = index
      } else {
        index += 1
      }
    }
    parts.append(String(decoding: bytes[start...], as: UTF8.self))
    return parts
  }
}
