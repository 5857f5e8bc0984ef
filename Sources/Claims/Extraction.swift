public import Inference
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
/// The result depends on the arguments alone; claims come in text order. An article in another language than English
/// has none; ``unreadLanguage(of:)`` names that language.
public func claims(in article: Article, options: ExtractionOptions = .init()) -> [Claim] {
  if unreadLanguage(of: article) != nil { return [] }
  let analysed = AnalysedText(article.text)
  return claims(from: attributions(in: analysed), in: article, analysed: analysed, options: options)
}

/// Finds who said what in an article, by the rules and the trained tagger together.
///
/// - Throws: What the model's run met; the article then has no claims, and ``claims(in:options:)`` finds those of the rules.
public func claims(
  in article: Article, options: ExtractionOptions = .init(), tagger: AttributionTagger
) throws(InferenceError) -> [Claim] {
  if unreadLanguage(of: article) != nil { return [] }
  let analysed = AnalysedText(article.text)
  let attributions = try tagger.attributions(in: analysed, rules: attributions(in: analysed))
  return claims(from: attributions, in: article, analysed: analysed, options: options)
}

private func claims(
  from attributions: [Attribution], in article: Article, analysed: AnalysedText, options: ExtractionOptions
) -> [Claim] {
  let assembly = ClaimAssembly(article: article, analysed: analysed)
  var claims = assembly.claims(from: attributions)
  if options.includesNarrator {
    let statements = NarratorStatements(analysed: analysed).statements(besides: attributions)
    claims += assembly.narratorClaims(from: statements)
    claims.sort { ($0.spans.first?.start ?? 0, $0.id) < ($1.spans.first?.start ?? 0, $1.id) }
  }
  return claims
}

/// Makes claims of attributions and what they were interpreted to mean.
private struct ClaimAssembly {
  let article: Article
  let analysed: AnalysedText
  let interpreter: ArticleInterpreter

  init(article: Article, analysed: AnalysedText) {
    self.article = article
    self.analysed = analysed
    interpreter = ArticleInterpreter(text: analysed, article: article)
  }

  func claims(from attributions: [Attribution]) -> [Claim] {
    let interpretations = interpreter.interpretations(
      of: attributions, cueStance: { Cue.cue(forLemma: $0)?.stance })
    var claims = zip(attributions, interpretations).map { claim(from: $0, meaning: $1) }
    for (index, attribution) in attributions.enumerated() {
      guard let holder = attribution.nestedIn, claims.indices.contains(holder) else { continue }
      claims[index].nestedIn = claims[holder].id
    }
    return claims
  }

  /// The narrator is the publisher, or the article itself where nobody publishes it.
  func narratorClaims(from statements: [Attribution]) -> [Claim] {
    let interpretations = interpreter.interpretations(of: statements)
    let narrator = Speaker(name: article.publisher ?? "the article")
    return zip(statements, interpretations).map { statement, meaning in
      var claim = claim(from: statement, meaning: meaning)
      claim.speaker = narrator
      claim.foundBy = statement.foundBy
      return claim
    }
  }

  private func claim(from attribution: Attribution, meaning: Interpretation) -> Claim {
    let spans = attribution.content
    let cue = attribution.cue
    return Claim(
      id: ContentHash.identifier("c", of: [article.id] + spans.flatMap { [String($0.start), String($0.end)] }),
      article: article.id, kind: attribution.kind, text: analysed.claimText(of: spans), spans: spans,
      cue: cue.isEmpty ? nil : MarkedText(text: analysed.claimText(of: cue), spans: cue),
      speaker: meaning.speaker, addressee: attribution.addressee.map(analysed.text.text(in:)),
      stance: meaning.stance, polarity: meaning.polarity, modality: meaning.modality,
      proposition: meaning.stance == .denies ? meaning.denied ?? meaning.proposition : meaning.proposition,
      denied: meaning.denied, time: meaning.time, place: meaning.place, propositions: meaning.propositions,
      foundBy: "\(attribution.foundBy)\(attribution.isConfirmedByTagger ? "+tagger" : "")/\(meaning.speakerFoundBy)",
      confidence: attribution.confidence)
  }
}
