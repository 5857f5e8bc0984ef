public import Values

/// What a careful reader would say of two claims.
public struct Verdict: Hashable, Sendable {
  public enum Label: String, Hashable, Codable, Sendable, CaseIterable {
    case contradiction, update
    case positionChanged = "position-changed"
    case disagreement, entailment, neutral
  }

  public var label: Label
  /// `nil` unless the label is contradiction or positionChanged.
  public var type: ContradictionType?
  /// 0 to 1: how probable it is that a careful reader would call the pair a contradiction.
  public var score: Double
  /// The checker or guard that decided.
  public var foundBy: String
  /// One neutral sentence made from the evidence, never free prose.
  public var explanation: String
  /// The deciding words of each side, into the article text of that side.
  public var evidence: Evidence

  public init(
    label: Label, type: ContradictionType? = nil, score: Double, foundBy: String, explanation: String,
    evidence: Evidence = .init()
  ) {
    self.label = label
    self.type = type
    self.score = score
    self.foundBy = foundBy
    self.explanation = explanation
    self.evidence = evidence
  }
}

/// The words on each side that decided a verdict.
public struct Evidence: Hashable, Sendable {
  public var first: [TextSpan]
  public var second: [TextSpan]
  public init(first: [TextSpan] = [], second: [TextSpan] = []) {
    self.first = first
    self.second = second
  }
}

/// Coded as `[[spans of the first], [spans of the second]]`.
extension Evidence: Codable {
  public init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    first = try container.decode([TextSpan].self)
    second = try container.decode([TextSpan].self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    try container.encode(first)
    try container.encode(second)
  }
}

/// In what way two claims conflict (after de Marneffe, Rafferty & Manning 2008, with denial and modality).
public enum ContradictionType: String, Hashable, Codable, Sendable, CaseIterable {
  case negation, denial, numeric, temporal, antonym, role, modality, factive, lexical
  case worldKnowledge = "world-knowledge"
}

/// Between whom two claims conflict; the first that fits.
public enum Scope: String, Hashable, Codable, Sendable, CaseIterable {
  /// Two narrators, in different articles.
  case crossSource = "cross-source"
  case withinArticle = "within-article"
  case sameSpeaker = "same-speaker"
  case crossSpeaker = "cross-speaker"
}
