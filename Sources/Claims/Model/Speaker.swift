public import Values

/// Who made a claim: the entity, and the words by which the article names it there.
public struct Speaker: Hashable, Codable, Sendable {
  /// The resolved name without title, such as "Dmitry Peskov"; the mention itself when nobody is named.
  public var name: String
  /// The words that name the speaker at this claim: "the French leader", "he"; `nil` for the narrator.
  public var mention: String?
  /// Where the mention stands.
  public var spans: [TextSpan]
  /// Office or function as the article gives it: "Kremlin Press Secretary".
  public var role: String?
  /// `s-` and a hash of the folded name: the same name gives the same id in every article.
  ///
  /// Those without a name bear an id of their article's own, and so do namesakes whom the corpus tells apart.
  public var id: String
  /// Why no named entity stands behind the mention; `nil` when one does.
  public var unresolved: String?
  /// 0 to 1, two digits: how sure it is that the mention means this speaker; `nil` for the narrator.
  public var confidence: Double?

  public init(
    name: String, mention: String? = nil, spans: [TextSpan] = [], role: String? = nil, id: String? = nil,
    unresolved: String? = nil, confidence: Double? = nil
  ) {
    self.name = name
    self.mention = mention
    self.spans = spans
    self.role = role
    self.id = id ?? ContentHash.identifier("s", of: [name.lowercased()])
    self.unresolved = unresolved
    self.confidence = confidence
  }

  /// The id of everybody who bears a name.
  public static func id(ofName name: String) -> String {
    ContentHash.identifier("s", of: [foldedWords(name).joined(separator: " ")])
  }
}
