public import Values

/// One statement of a content that holds several: a sentence or a main clause, with how far the speaker stands by it.
public struct Proposition: Hashable, Codable, Sendable {
  /// The words as they stand, its spans joined as those of a claim.
  public var text: String
  /// In text order, disjoint, inside the spans of the claim.
  public var spans: [TextSpan]
  /// The words rewritten to stand alone; for a denial what is denied, where that is known.
  public var proposition: String
  public var denied: String?
  public var stance: Stance
  public var polarity: Claim.Polarity
  public var modality: Claim.Modality
  public var factuality: Factuality
  /// When what is told happens, as in ``ClaimTime/event``.
  public var event: String?
  /// Where it happens, as in ``Claim/place``.
  public var place: String?

  public init(
    text: String, spans: [TextSpan], proposition: String, denied: String? = nil, stance: Stance,
    polarity: Claim.Polarity, modality: Claim.Modality, factuality: Factuality, event: String? = nil,
    place: String? = nil
  ) {
    self.text = text
    self.spans = spans
    self.proposition = proposition
    self.denied = denied
    self.stance = stance
    self.polarity = polarity
    self.modality = modality
    self.factuality = factuality
    self.event = event
    self.place = place
  }
}
