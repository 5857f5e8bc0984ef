internal import Markup
internal import Values

/// Finds when a page was published and changed: what it states for machines first, what it shows to readers last.
struct PageDates: Sendable {
  private(set) var published: Timestamp?
  private(set) var modified: Timestamp?

  private static let publishedNames = [
    "article:published_time", "datepublished", "article:published", "og:published_time", "pubdate", "publishdate",
    "publish-date", "publish_date", "publication_date", "date.published", "parsely-pub-date", "sailthru.date",
    "article.published", "published_time", "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date", "dc.created",
    "date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "bt:pubdate", "displaydate",
    "rnews:datepublished",
    "ptime", "originalpublicationdate", "article_date_original", "published-date", "article:create_at", "datecreated",
    "article.created", "vf:publish_date", "last-publish", "og:pubdate", "created",
  ]
  private static let modifiedNames = [
    "article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified", "dcterms.modified",
    "article:modified", "date.updated", "modified_time", "updated", "revised",
  ]

  init(
    _ tree: MarkupTree, _ meta: MetaElements, _ linked: LinkedArticle?, _ outline: PageOutline, dayFirst: Bool
  ) {
    func read(_ text: String?) -> Timestamp? { text.flatMap { DateReader.timestamp($0, dayFirst: dayFirst) } }
    modified = read(linked?.modified) ?? Self.modifiedNames.lazy.compactMap { read(meta.first([$0])) }.first
    published =
      read(meta.first(["article:published_time"])) ?? read(linked?.published)
      ?? Self.publishedNames.lazy.compactMap { read(meta.first([$0])) }.first
      ?? Self.marked(tree, outline, read: read) ?? Self.shown(tree, outline, read: read) ?? modified
  }

  /// Elements that are marked up as the date of publication, then `time` elements.
  private static func marked(_ tree: MarkupTree, _ outline: PageOutline, read: (String?) -> Timestamp?) -> Timestamp? {
    let item = tree.nameID("itemprop")
    let machine = ["datetime", "content", "data-datetime", "title"]
    func value(_ node: MarkupTree.Node) -> Timestamp? {
      for name in machine { if let value = read(tree.attribute(name, of: node)) { return value } }
      return read(tree.text(of: node))
    }
    for node in 0..<tree.count {
      guard let range = tree.attributeRange(item, of: node) else { continue }
      let name = String(decoding: tree.bytes[range], as: UTF8.self).lowercased()
      if name == "datepublished" || name == "datecreated", let found = value(node) { return found }
    }
    let times = tree.all("time")
    let body = tree.first("h1") ?? 0
    let ordered = times.filter { $0 > body } + times.filter { $0 <= body }
    for node in ordered {
      let label = ((tree.attribute("class", of: node) ?? "") + " " + (tree.attribute("itemprop", of: node) ?? ""))
        .lowercased()
      if label.contains("modif") || label.contains("updat") { continue }
      if let found = value(node) { return found }
    }
    return nil
  }

  /// A date that stands alone in a short block: near the headline, or with a name that promises one.
  private static func shown(_ tree: MarkupTree, _ outline: PageOutline, read: (String?) -> Timestamp?) -> Timestamp? {
    let blocks = BlockReader.blocks(in: tree) { outline.isHidden[$0] }
    let heading = tree.first("h1").map { tree.end($0) } ?? 0
    let short = blocks.filter { $0.bytes.count >= 8 && $0.bytes.count <= 120 }
    let near = short.filter { $0.firstNode >= heading }.prefix(15)
    for block in near { if let found = read(block.text) { return found } }
    for block in short where isDated(block.node, tree) { if let found = read(block.text) { return found } }
    for block in short { if let found = read(block.text) { return found } }
    return nil
  }

  private static func isDated(_ node: MarkupTree.Node, _ tree: MarkupTree) -> Bool {
    for name in ["class", "id"] {
      guard let label = tree.attribute(name, of: node)?.lowercased() else { continue }
      let bytes = Array(label.utf8)
      if dateWords.contains(where: { bytes.position(of: $0, from: 0) != nil }) { return true }
    }
    return false
  }

  private static let dateWords: [StaticString] = ["date", "time", "publish", "datum", "fecha"]
}
