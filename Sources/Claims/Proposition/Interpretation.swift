public import Ingestion
internal import Language
internal import Values

/// What an attribution means: who speaks, how far the speaker stands by the words, what is said, when and where.
public struct Interpretation: Hashable, Sendable {
  public var speaker: Speaker
  /// The sieve that found the speaker.
  public var speakerFoundBy: String
  public var stance: Stance
  public var polarity: Claim.Polarity
  public var modality: Claim.Modality
  /// The content rewritten to stand alone.
  public var proposition: String
  /// What a denial denies, as a statement of its own: "a deal had been formalised"; `nil` for other stances and where
  /// the article does not say.
  public var denied: String?
  public var time: ClaimTime
  /// Where what is told happens, as in ``Claim/place``.
  public var place: String?
  /// The statements of a content that makes several.
  public var propositions: [Proposition]?
}

/// Interprets the attributions of one article, in the same order.
///
/// - Parameter cueStance: What the cue lexicon says of a cue's lemma.
public func interpretations(
  of attributions: [Attribution], in text: AnalysedText, article: Article,
  cueStance: (String) -> Stance? = { _ in nil }
) -> [Interpretation] {
  ArticleInterpreter(text: text, article: article).interpretations(of: attributions, cueStance: cueStance)
}

/// What is known of one article before any attribution is read: its entities and its times.
///
/// Made once, so that the attributed claims and those of the narrator share the work.
public struct ArticleInterpreter: Sendable {
  private let text: AnalysedText
  private let resolver: SpeakerResolver
  private let times: ClaimTimes

  public init(text: AnalysedText, article: Article) {
    self.text = text
    resolver = SpeakerResolver(text: text, article: article)
    times = ClaimTimes(text: text, article: article, isQuoted: resolver.entities.isQuoted)
  }

  /// One interpretation for each attribution, in the same order; independent of what was interpreted before.
  public func interpretations(
    of attributions: [Attribution], cueStance: (String) -> Stance? = { _ in nil }
  ) -> [Interpretation] {
    if attributions.isEmpty { return [] }
    var resolver = resolver
    let speakers = resolver.speakers(of: attributions)
    let entities = resolver.entities
    let cueStances = attributions.map { $0.cueLemma.flatMap(cueStance) }
    let reader = StanceReader(text: text)
    let writer = PropositionWriter(text: text, entities: entities, turns: resolver.context.turns)
    var stances: [StanceReading] = []
    var propositions: [String] = []
    for (index, attribution) in attributions.enumerated() {
      let entity = entities.entities.indices.contains(speakers[index].entity) ? speakers[index].entity : nil
      stances.append(
        reader.reading(of: attribution, cueStance: cueStances[index], speaker: entity.map { entities.entities[$0] }))
      propositions.append(writer.proposition(of: attribution, speaker: entity))
    }
    let denied = DeniedPropositions(text: text).denied(
      by: attributions, stances: stances, cueStances: cueStances, propositions: propositions, speakers: speakers)
    let places = EventPlaces(text: text, entities: entities)
    let parts = PropositionReader(text: text, reader: reader, writer: writer, times: times, places: places)
    return attributions.indices.map { index in
      let entity = entities.entities.indices.contains(speakers[index].entity) ? speakers[index].entity : nil
      return Interpretation(
        speaker: speakers[index].speaker, speakerFoundBy: speakers[index].sieve, stance: stances[index].stance,
        polarity: stances[index].polarity, modality: stances[index].modality, proposition: propositions[index],
        denied: denied[index], time: times.time(of: attributions[index]),
        place: places.place(in: attributions[index].content),
        propositions: parts.propositions(
          of: attributions[index], cueStance: cueStances[index], speaker: speakers[index].speaker, entity: entity,
          among: entities, whole: denied[index]))
    }
  }
}
