internal import Language
internal import Values

/// Reads each statement of a content that makes several.
struct PropositionReader {
  let text: AnalysedText
  let reader: StanceReader
  let writer: PropositionWriter
  let times: ClaimTimes
  let places: EventPlaces

  /// - Parameters:
  ///   - entity: The entity that speaks, by number.
  ///   - whole: What the content as a whole denies, for a first statement that only answers.
  /// - Returns: `nil` where the content makes one statement.
  func propositions(
    of attribution: Attribution, cueStance: Stance?, speaker: Speaker, entity: Int?, among entities: ArticleEntities,
    whole: String?
  ) -> [Proposition]? {
    let statements = ClauseSplitter(text: text).statements(in: attribution.content)
    guard statements.count > 1 else { return nil }
    let denials = DeniedPropositions(text: text)
    return statements.enumerated().map { number, spans in
      var part = attribution
      part.content = spans
      let reading = reader.reading(
        of: part, cueStance: cueStance, speaker: entity.map { entities.entities[$0] })
      let written = writer.proposition(of: part, speaker: entity)
      var denied: String?
      if reading.stance == .denies {
        denied =
          denials.denied(byItself: part, cueStance: cueStance, proposition: written, speaker: speaker.name)
          ?? (number == 0 ? whole : nil)
      }
      return Proposition(
        text: text.claimText(of: spans), spans: spans, proposition: denied ?? written, denied: denied,
        stance: reading.stance, polarity: reading.polarity, modality: reading.modality,
        factuality: reading.factuality, event: times.time(of: part).event,
        place: places.place(in: spans))
    }
  }
}
