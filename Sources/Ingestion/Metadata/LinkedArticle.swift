/// What a page's linked data (JSON-LD, schema.org) says of its article.
struct LinkedArticle: Sendable {
  var headline: String?
  var published: String?
  var modified: String?
  var authors: [String] = []
  var publisher: String?
  var body: String?
  var language: String?
  var url: String?

  private static let maximumDepth = 12

  /// - Returns: The first article among the scripts' contents that has a headline, a date or a body.
  static func first(in scripts: [[UInt8]]) -> LinkedArticle? {
    var best: LinkedArticle?
    var organisation: String?
    for script in scripts.prefix(40) {
      guard let value = JSONReader.value(in: script) else { continue }
      var pending: [(value: JSONValue, depth: Int)] = value.elements.map { ($0, 0) }
      var identified: [String: JSONValue] = [:]
      var next = 0
      var articles: [JSONValue] = []
      while next < pending.count, next < 10_000 {
        let (value, depth) = pending[next]
        next += 1
        guard case .object(let members) = value else {
          if depth < maximumDepth { pending += value.elements.filter(\.isContainer).map { ($0, depth + 1) } }
          continue
        }
        if let id = value["@id"]?.string, members.count > 1, identified[id] == nil { identified[id] = value }
        let types = value["@type"]?.elements.compactMap(\.string) ?? []
        if types.contains(where: isArticle) { articles.append(value) }
        if organisation == nil, types.contains(where: { $0.hasSuffix("Organization") || $0 == "WebSite" }) {
          organisation = value["name"]?.string
        }
        guard depth < maximumDepth else { continue }
        for member in members
        where ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"].contains(member.key)
          || member.key == "author" || member.key == "publisher"
        {
          pending += member.value.elements.map { ($0, depth + 1) }
        }
      }
      for value in articles {
        let article = LinkedArticle(value, identified: identified)
        if best == nil || article.weight > (best?.weight ?? 0) { best = article }
      }
    }
    if best?.publisher == nil { best?.publisher = organisation }
    return best
  }

  private static func isArticle(_ type: String) -> Bool {
    type.hasSuffix("Article") || type.hasSuffix("BlogPosting") || type == "Report" || type.hasSuffix("Review")
      || type == "AnalysisNewsArticle"
  }

  private var weight: Int {
    (published == nil ? 0 : 4) + (headline == nil ? 0 : 2) + (authors.isEmpty ? 0 : 1) + (body == nil ? 0 : 1)
  }

  private init(_ value: JSONValue, identified: [String: JSONValue]) {
    headline = value["headline"]?.string ?? value["name"]?.string
    published = value["datePublished"]?.string ?? value["dateCreated"]?.string
    modified = value["dateModified"]?.string
    body = value["articleBody"]?.string
    language = value["inLanguage"]?.string ?? value["inLanguage"]?["name"]?.string
    url = value["url"]?.string ?? value["mainEntityOfPage"]?["@id"]?.string ?? value["mainEntityOfPage"]?.string
    for author in value["author"]?.elements ?? [] {
      let whole = author["@id"]?.string.flatMap { identified[$0] } ?? author
      let type = whole["@type"]?.elements.first?.string
      for name in whole["name"]?.elements ?? whole.elements {
        if let name = name.string { authors.append(type == "Organization" ? name : name) }
      }
    }
    let owner = value["publisher"]?.elements.first
    publisher = (owner?["@id"]?.string.flatMap { identified[$0] } ?? owner)?["name"]?.string ?? owner?.string
  }
}

extension JSONValue {
  fileprivate var isContainer: Bool {
    switch self {
    case .array, .object: true
    default: false
    }
  }
}
