internal import Markup
internal import Values

/// What a page says of its article outside the text.
struct PageMetadata: Sendable {
  var title = ""
  var byline: [String] = []
  var published: Timestamp?
  var modified: Timestamp?
  var publisher: String?
  var url: String?
  var language: String?
  /// The page's description of itself, often its standfirst.
  var summary: String?
  /// The text that the page repeats for machines.
  var linkedBody: String?

  init(_ page: HTMLPage, outline: PageOutline) {
    let tree = page.tree
    let linked = LinkedArticle.first(in: page.linkedData)
    let meta = MetaElements(tree)
    language = Self.language(tree, meta, linked)
    title = PageTitle.title(tree, meta, linked, outline)
    url = Self.address(tree, meta, linked)
    publisher =
      (meta.first(["og:site_name"]) ?? linked?.publisher
      ?? meta.first(["publisher", "dc.publisher", "application-name"]))
      .map { $0.folded } ?? url.flatMap(Self.host)
    let dates = PageDates(tree, meta, linked, outline, dayFirst: language?.hasPrefix("en-US") != true)
    published = dates.published
    modified = dates.modified
    byline = PageByline.names(tree, meta, linked, outline, publisher: publisher)
    linkedBody = linked?.body
    summary = meta.first(["og:description", "description", "twitter:description"])
  }

  /// The host of an address without "www.".
  private static func host(of address: String) -> String? {
    let parts = address.split(separator: "/")
    guard parts.count > 1 else { return nil }
    let host = parts[1].lowercased()
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  private static func language(_ tree: MarkupTree, _ meta: MetaElements, _ linked: LinkedArticle?) -> String? {
    var candidates: [String?] = [
      tree.first("html").flatMap { tree.attribute("lang", of: $0) ?? tree.attribute("xml:lang", of: $0) }
    ]
    candidates += [
      linked?.language, meta.first(["content-language", "language", "dc.language", "inlanguage"]),
      meta.first(["og:locale"]),
    ]
    for candidate in candidates {
      if let candidate, let tag = LanguageTag.normalised(candidate) { return tag }
    }
    return nil
  }

  private static func address(_ tree: MarkupTree, _ meta: MetaElements, _ linked: LinkedArticle?) -> String? {
    let canonical = tree.all("link").first {
      tree.attribute("rel", of: $0)?.lowercased() == "canonical"
    }.flatMap { tree.attribute("href", of: $0) }
    return [canonical, meta.first(["og:url"]), linked?.url].compactMap { $0?.folded }.first {
      $0.hasPrefix("http://") || $0.hasPrefix("https://")
    }
  }
}
