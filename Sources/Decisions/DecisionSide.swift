public import Claims

/// One of the two statements that a decision is about, as it stood when the decision was taken.
///
/// It is kept whole, so that a decision can be read, and its key worked out anew, when the article is gone.
public struct DecisionSide: Hashable, Sendable {
  public let words: String
  public let speaker: String
  /// The id by which the speaker is known in every article; `nil` for a source without a name, who is one of this
  /// article alone.
  public let speakerID: String?
  public let stance: Stance
  /// ISO 8601 or a TIMEX3 value; `nil` when unknown.
  public let said: String?
  public let title: String
  public let publisher: String?
  /// ISO 8601.
  public let published: String?
  public let url: String?
  /// Where the file was then: for people, never part of the key.
  public let path: String

  public init(
    words: String, speaker: String, speakerID: String?, stance: Stance, said: String? = nil, title: String = "",
    publisher: String? = nil, published: String? = nil, url: String? = nil, path: String = ""
  ) {
    self.words = words
    self.speaker = speaker
    self.speakerID = Self.known(speakerID)
    self.stance = stance
    self.said = Self.known(said)
    self.title = title
    self.publisher = Self.known(publisher)
    self.published = Self.known(published)
    self.url = Self.known(url)
    self.path = path
  }

  /// The statement as its article reports it.
  ///
  /// - Parameter publisher: Of the article; the narrator of an article that nobody publishes has no name.
  public init(
    of claim: Claim, title: String, publisher: String?, published: String?, url: String?, path: String
  ) {
    let isNarratorWithoutName = claim.kind == .narrator && publisher == nil
    self.init(
      words: claim.text, speaker: claim.speaker.name,
      speakerID: claim.speaker.unresolved != nil || isNarratorWithoutName ? nil : claim.speaker.id,
      stance: claim.stance, said: claim.time.utterance, title: title, publisher: publisher, published: published,
      url: url, path: path)
  }

  /// A table cannot tell an empty text from none, so neither does a side.
  private static func known(_ text: String?) -> String? { text == "" ? nil : text }
}

extension DecisionSide {
  /// What makes the statement the same one on another run: words, speaker and stance.
  ///
  /// "Officials" of two articles are two sources, so for them the article counts too: by its address, by title and day
  /// where it has none, by the file's name where there is no title. All outlive moved files and edits elsewhere.
  package var identity: String {
    [comparedWords, speakerID ?? "unnamed \(normalisedWords(speaker)) in \(articleIdentity)", stance.rawValue]
      .joined(separator: "\n")
  }

  /// What makes the article the same one on another run.
  package var articleIdentity: String {
    if let url { return String(url.prefix { $0 != "#" }) }
    let name = normalisedWords(title)
    return "\(name.isEmpty ? String(path.split(separator: "/").last ?? "") : name) \((published ?? "").prefix(10))"
  }

  package var comparedWords: String {
    let normalised = normalisedWords(words)
    return normalised.isEmpty ? words : normalised
  }
}

extension DecisionSide {
  var parts: [String] {
    [
      words, speaker, speakerID ?? "", stance.rawValue, said ?? "", title, publisher ?? "", published ?? "", url ?? "",
      path,
    ]
  }
}
