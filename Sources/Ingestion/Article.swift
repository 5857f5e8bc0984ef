public import Values

/// A news article: its body text, and what its source says of it.
///
/// Every later offset points into ``text``.
public struct Article: Hashable, Codable, Sendable, Identifiable {
  /// `a-` and a hash of content (title, text, date, publisher, address): no path, no counter.
  public var id: String
  /// As the user named it: the folder given, joined with the path below it.
  public var path: String
  /// The canonical address, where the page states one.
  public var url: String?
  public var title: String
  public var publisher: String?
  /// The authors' names, without "By" and without roles.
  public var byline: [String]
  /// The agency or distributor that the article names as its source; set on wire copies.
  public var credit: String?
  public var dateline: Dateline?
  public var published: Timestamp?
  public var modified: Timestamp?
  /// A BCP 47 tag, such as `en` or `en-GB`.
  public var language: String?
  /// The body: paragraphs in reading order, a blank line between them; no headline, captions or furniture.
  public var text: String

  public init(
    path: String, url: String? = nil, title: String, publisher: String? = nil, byline: [String] = [],
    credit: String? = nil, dateline: Dateline? = nil, published: Timestamp? = nil, modified: Timestamp? = nil,
    language: String? = nil, text: String
  ) {
    self.id = ContentHash.identifier(
      "a", of: [title, text, published?.description ?? "", publisher ?? "", url ?? ""])
    self.path = path
    self.url = url
    self.title = title
    self.publisher = publisher
    self.byline = byline
    self.credit = credit
    self.dateline = dateline
    self.published = published
    self.modified = modified
    self.language = language
    self.text = text
  }
}

/// Where and when an article says that it was filed: "LINDMOOR, 4 March 2026 –".
public struct Dateline: Hashable, Codable, Sendable {
  public var place: String?
  public var date: Timestamp?

  public init(place: String? = nil, date: Timestamp? = nil) {
    self.place = place
    self.date = date
  }
}
