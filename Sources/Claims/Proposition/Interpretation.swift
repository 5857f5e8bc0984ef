public import Ingestion
internal import Language
public import Values

/// What an attribution means: who speaks, how far the speaker stands by the words, what is said, and when.
public struct Interpretation: Hashable, Sendable {
  public var speaker: Speaker
  /// The sieve that found the speaker.
  public var speakerFoundBy: String
  public var stance: Stance
  public var polarity: Claim.Polarity
  public var modality: Claim.Modality
  public var proposition: String
  /// What a denial denies, as a statement of its own: "a deal had been formalised"; `nil` for other stances and where
  /// the article does not say.
  public var denied: String?
  public var time: ClaimTime
}

/// Interprets the attributions of one article, in the same order.
public func interpretations(
  of attributions: [Attribution], in text: AnalysedText, article: Article
) -> [Interpretation] {
  var resolver = SpeakerResolver(text: text, article: article)
  let speakers = resolver.speakers(of: attributions)
  return attributions.indices.map { index in
    Interpretation(
      speaker: speakers[index].speaker, speakerFoundBy: speakers[index].sieve, stance: .asserts, polarity: .positive,
      modality: .certain, proposition: text.claimText(of: attributions[index].content), denied: nil, time: .init())
  }
}
