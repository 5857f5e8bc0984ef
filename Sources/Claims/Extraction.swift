public import Ingestion
internal import Values

/// What is looked for in an article; a fresh value holds the defaults.
public struct ExtractionOptions: Hashable, Codable, Sendable {
  /// Whether the article's own statements become claims of kind narrator. The default is true.
  public var includesNarrator = true
  public init() {}
}

/// Finds who said what in an article.
///
/// The result depends on the arguments alone; claims come in text order.
public func claims(in article: Article, options: ExtractionOptions = .init()) -> [Claim] {
  let analysed = AnalysedText(article.text)
  let attributions = attributions(in: analysed)
  let meanings = interpretations(of: attributions, in: analysed, article: article) { Cue.cue(forLemma: $0)?.stance }
  var claims = zip(attributions, meanings).map { attribution, meaning in
    Claim(
      id: claimIdentifier(article: article, spans: attribution.content),
      article: article.id, kind: attribution.kind,
      text: analysed.claimText(of: attribution.content), spans: attribution.content,
      cue: attribution.cue.isEmpty ? nil : MarkedText(text: analysed.claimText(of: attribution.cue), spans: attribution.cue),
      speaker: meaning.speaker,
      addressee: attribution.addressee.map(analysed.text.text(in:)),
      stance: meaning.stance, polarity: meaning.polarity, modality: meaning.modality, proposition: meaning.proposition,
      denied: meaning.denied, time: meaning.time, foundBy: "\(attribution.foundBy), \(meaning.speakerFoundBy)",
      confidence: attribution.confidence)
  }
  for (index, attribution) in attributions.enumerated() {
    guard let holder = attribution.nestedIn, claims.indices.contains(holder) else { continue }
    claims[index].nestedIn = claims[holder].id
  }
  return claims
}

private func claimIdentifier(article: Article, spans: [TextSpan]) -> String {
  ContentHash.identifier("c", of: [article.id] + spans.flatMap { [String($0.start), String($0.end)] })
}
