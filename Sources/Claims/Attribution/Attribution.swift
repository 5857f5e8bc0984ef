public import Values

/// One attribution as the text states it: content, cue and source as spans, before the source is resolved to a speaker.
///
/// Terms follow PARC 3.0 (Pareti 2016) and PolNeAR (Newell et al. 2018).
public struct Attribution: Hashable, Sendable {
  /// Direct, indirect or mixed; never narrator.
  public var kind: Claim.Kind
  /// What was said: in text order, disjoint, none empty; without the marks that open and close a direct quotation.
  public var content: [TextSpan]
  /// The words that attribute, in text order; empty for bare colons, dashes and quotations without a cue.
  public var cue: [TextSpan]
  /// The row of the cue lexicon: "say", "according to"; `nil` without a cue.
  public var cueLemma: String?
  /// The words that name who said it: the whole noun phrase with its appositions; `nil` where the text names nobody.
  public var source: TextSpan?
  /// Whom it was said to.
  public var addressee: TextSpan?
  /// The index, in the same list, of the attribution whose content holds this one.
  public var nestedIn: Int?
  /// The index of an earlier attribution whose speaker goes on speaking here; ``source`` then repeats its source.
  public var continues: Int?
  /// Whether the cue itself is negated, as in "did not say that …".
  public var isNegatedCue: Bool
  /// The sieve that found it, or "tagger".
  public var foundBy: String
  /// Whether the tagger found what the sieve did.
  public var isConfirmedByTagger = false
  /// 0 to 1.
  public var confidence: Double

  public init(
    kind: Claim.Kind, content: [TextSpan], cue: [TextSpan] = [], cueLemma: String? = nil, source: TextSpan? = nil,
    addressee: TextSpan? = nil, nestedIn: Int? = nil, continues: Int? = nil, isNegatedCue: Bool = false,
    foundBy: String, confidence: Double
  ) {
    self.kind = kind
    self.content = content
    self.cue = cue
    self.cueLemma = cueLemma
    self.source = source
    self.addressee = addressee
    self.nestedIn = nestedIn
    self.continues = continues
    self.isNegatedCue = isNegatedCue
    self.foundBy = foundBy
    self.confidence = confidence
  }
}
