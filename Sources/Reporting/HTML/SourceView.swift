internal import Values

/// What `source.mustache` shows: where something was published.
struct SourceView {
  var title: String
  /// An `http` or `https` address; `nil` for any other.
  var address: String?
  /// Outlet, authors, day.
  var facts: [String]
  /// The address of the local file, relative to the report.
  var file: String?
  var path: String

  init(_ article: ReportedArticle, options: HTMLOptions) {
    title = article.title.isEmpty ? "(untitled)" : article.title.onOneLine
    address = article.webAddress?.text
    var facts: [String] = []
    if let outlet = article.outlet { facts.append(outlet.onOneLine) }
    if !article.byline.isEmpty { facts.append("by " + article.byline.joined(separator: ", ").onOneLine) }
    if let published = article.published { facts.append(published.readable) }
    self.facts = facts
    path = article.path
    file = options.link(toFile: article.path)
  }
}
