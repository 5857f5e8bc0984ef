public import Values

/// What one speaker is reported to have said, tied to the words that report it.
///
/// A claim owns no article text: each span points into the body text of its article.
/// Terms follow PARC 3.0 (Pareti 2016): source (here speaker), cue, content.
public struct Claim: Hashable, Codable, Sendable, Identifiable {
  /// Same article content and spans, same id, on every run and machine.
  public var id: String
  /// The id of the article.
  public var article: String
  public var kind: Kind
  /// The words of the content: its spans joined by a space, or by a blank line where a paragraph ends between them.
  public var text: String
  /// Where the content stands: in text order, disjoint, never empty.
  public var spans: [TextSpan]
  /// The words that attribute, as in "said"; `nil` for the narrator's own claims and for bare colons and dashes.
  public var cue: MarkedText?
  public var speaker: Speaker
  /// Whom the words were said to, as the article puts it.
  public var addressee: String?
  public var stance: Stance
  public var polarity: Polarity
  public var modality: Modality
  /// The content rewritten to stand alone: pronouns resolved, under no cue.
  public var proposition: String
  /// What a denial denies, as a statement of its own: "a deal had been formalised"; `nil` for other stances, and where
  /// the article does not say what is denied.
  public var denied: String?
  public var time: ClaimTime
  /// Where what is told happens, as the content names it: "Fenholm", "Springfield, Ohio"; `nil` where it names no place.
  public var place: String?
  /// The statements that a content of several holds, each to be compared on its own; `nil` for a content of one.
  public var propositions: [Proposition]?
  /// For a claim made of one of them by ``unfolded(_:)``, the id of the claim that holds it.
  public var partOf: String?
  /// The id of the claim whose content holds this one.
  public var nestedIn: String?
  /// The rule or model that found the claim and the one that found its speaker, as `quotation/verb-inversion`.
  public var foundBy: String
  /// 0 to 1, two digits: how sure the finder is of content and speaker together.
  public var confidence: Double

  public init(
    id: String, article: String, kind: Kind, text: String, spans: [TextSpan], cue: MarkedText? = nil,
    speaker: Speaker, addressee: String? = nil, stance: Stance = .asserts, polarity: Polarity = .positive,
    modality: Modality = .certain, proposition: String, denied: String? = nil, time: ClaimTime = .init(),
    place: String? = nil, propositions: [Proposition]? = nil, partOf: String? = nil, nestedIn: String? = nil,
    foundBy: String,
    confidence: Double = 1
  ) {
    self.id = id
    self.article = article
    self.kind = kind
    self.text = text
    self.spans = spans
    self.cue = cue
    self.speaker = speaker
    self.addressee = addressee
    self.stance = stance
    self.polarity = polarity
    self.modality = modality
    self.proposition = proposition
    self.denied = denied
    self.time = time
    self.place = place
    self.propositions = propositions
    self.partOf = partOf
    self.nestedIn = nestedIn
    self.foundBy = foundBy
    self.confidence = confidence
  }

  enum CodingKeys: String, CodingKey {
    case id, article, kind, text, spans, cue, speaker, addressee, stance, polarity, modality, proposition, denied, time
    case place, propositions
    case partOf = "part_of"
    case nestedIn = "nested_in"
    case foundBy, confidence
  }

  /// How the content is given: in the speaker's words, in the reporter's, in both, or by nobody but the reporter.
  public enum Kind: String, Hashable, Codable, Sendable, CaseIterable { case direct, indirect, mixed, narrator }
  /// Whether the proposition is negated.
  public enum Polarity: String, Hashable, Codable, Sendable, CaseIterable { case positive, negative }
  /// How the proposition is put forward (FactBank's certain, probable and possible, and two that news needs).
  public enum Modality: String, Hashable, Codable, Sendable, CaseIterable {
    case certain, probable, possible, obligatory, counterfactual
  }
}

/// How far a speaker commits to the proposition (FactBank, Saurí & Pustejovsky 2009).
public enum Stance: String, Hashable, Codable, Sendable, CaseIterable {
  case asserts, denies, doubts, hedges, promises, demands, asks
}

/// Words of an article, and where they stand.
public struct MarkedText: Hashable, Codable, Sendable {
  public var text: String
  public var spans: [TextSpan]
  public init(text: String, spans: [TextSpan]) {
    self.text = text
    self.spans = spans
  }
}

/// When something was said, and when what was said happens.
public struct ClaimTime: Hashable, Codable, Sendable {
  /// ISO 8601 or a TIMEX3 value.
  public var utterance: String?
  /// ISO 8601 or a TIMEX3 value, such as `2026-W19`, `2018-11` or `2026-03-04T18:00`.
  public var event: String?
  public init(utterance: String? = nil, event: String? = nil) {
    self.utterance = utterance
    self.event = event
  }
}
