internal import Ingestion
internal import Language
internal import Values

/// Who a source turned out to be.
struct ResolvedSpeaker {
  var speaker: Speaker
  /// The entity in ``SpeakerResolver/entities``.
  var entity: Int
  /// The sieve that gave the answer.
  var sieve: String
}

/// What a sieve may look at besides the mention.
struct SpeakerContext {
  let text: AnalysedText
  let article: Article
  var entities: ArticleEntities
  /// The attributions resolved so far, by position.
  var turns: [Turn] = []
  /// Who says the content that holds this attribution.
  var holder: Int?
  /// The speaker whose words go on here.
  var continued: Int?
  /// Whether the cue is a verb in the active voice, so that its sentence has a subject who speaks.
  var hasActiveCue = false
}

/// One way of finding out who a source is; the first that answers wins.
protocol SpeakerSieve: Sendable {
  /// How claims name it in ``Claim/foundBy``.
  var name: String { get }
  func entity(of mention: SpeakerMention, in context: inout SpeakerContext) -> Int?
}

/// Finds the speaker behind the source of each attribution of one article.
///
/// An ordered list of sieves, most precise first, as in Muzny et al. 2017 ("A two-stage sieve approach for quote
/// attribution"); the answer of the first that has one counts, and bears its name.
struct SpeakerResolver {
  private(set) var context: SpeakerContext

  static let sieves: [any SpeakerSieve] = [
    InterviewSieve(), FirstPersonSieve(), NameSieve(), AppositionSieve(), NicknameSieve(), RelativeSieve(),
    PossessorSieve(), SpokespersonSieve(), AgeSieve(), DescriptionSieve(), EliminationSieve(), OrganisationSieve(),
    PronounSieve(), SilentSieve(), UnnamedSieve(),
  ]

  init(text: AnalysedText, article: Article) {
    context = SpeakerContext(
      text: text, article: article,
      entities: ArticleEntities(of: text, headline: article.title, place: article.dateline?.place))
  }

  var entities: ArticleEntities { context.entities }

  /// One speaker for each attribution, in the same order.
  mutating func speakers(of attributions: [Attribution]) -> [ResolvedSpeaker] {
    let mentions = attributions.map { SpeakerMention(of: $0, in: context.text) }
    var entityOf = [Int?](repeating: nil, count: attributions.count)
    var sieveOf = [String](repeating: "", count: attributions.count)
    let order = attributions.indices.sorted { left, right in
      let leftNested = attributions[left].nestedIn != nil
      let rightNested = attributions[right].nestedIn != nil
      if leftNested != rightNested { return rightNested }
      return mentions[left].position != mentions[right].position
        ? mentions[left].position < mentions[right].position : left < right
    }
    for index in order {
      func known(_ other: Int?) -> Int? {
        guard let other, other != index, entityOf.indices.contains(other) else { return nil }
        return entityOf[other]
      }
      context.holder = known(attributions[index].nestedIn)
      context.continued = known(attributions[index].continues)
      context.hasActiveCue = hasActiveCue(attributions[index])
      for sieve in Self.sieves {
        if let entity = sieve.entity(of: mentions[index], in: &context) {
          entityOf[index] = entity
          sieveOf[index] = sieve.name
          break
        }
      }
      let isUnread = mentions[index].pronoun != nil && sieveOf[index] == UnnamedSieve().name
      if let entity = entityOf[index], attributions[index].nestedIn == nil, !isUnread {
        let turn = Turn(position: mentions[index].position, entity: entity)
        let place = context.turns.lastIndex { $0.position <= turn.position }.map { $0 + 1 } ?? 0
        context.turns.insert(turn, at: place)
      }
    }
    return attributions.indices.map { index in
      guard let entity = entityOf[index] else {
        return ResolvedSpeaker(speaker: Self.silent, entity: -1, sieve: "none")
      }
      return ResolvedSpeaker(
        speaker: speaker(
          entity, mention: mentions[index], source: attributions[index].source, sieve: sieveOf[index]),
        entity: entity, sieve: sieveOf[index])
    }
  }

  private func hasActiveCue(_ attribution: Attribution) -> Bool {
    guard let cue = attribution.cue.first, attribution.source == nil else { return false }
    let range = context.text.tokenRange(of: cue)
    guard let last = range.last, range.contains(where: { context.text.tokens[$0].tag.isVerb }) else { return false }
    let passive: Set<String> = ["is", "was", "are", "were", "be", "been", "being", "'s"]
    return !range.contains { passive.contains(context.text.tokens[$0].word) }
      && context.text.tokens[last].tag != .verbGerund
  }

  private static let silent = Speaker(
    name: "unnamed source", unresolved: UnresolvedReason.noSource.rawValue, confidence: 0)

  private func speaker(_ number: Int, mention: SpeakerMention, source: TextSpan?, sieve: String) -> Speaker {
    let entity = context.entities.entities[number]
    let words = source.map { context.text.text.text(in: $0) }
    let reason =
      entity.isNamed
      ? nil
      : UnresolvedReason(
        source: mention.tokens, head: mention.head, pronoun: mention.pronoun, entity: entity, in: context.text)
    return Speaker(
      name: entity.name, mention: words, spans: source.map { [$0] } ?? [], role: entity.currentRole?.text,
      id: reason == nil ? Speaker.id(ofName: entity.name) : unnamedID(entity, mention: mention),
      unresolved: reason?.rawValue, confidence: reason == nil ? SieveConfidence.confidence(of: sieve) : 0)
  }

  /// Two articles that quote "a resident" quote two people, and so does one that quotes "a resident" twice.
  private func unnamedID(_ entity: Entity, mention: SpeakerMention) -> String {
    var parts = [context.article.id, entity.nameWords.joined(separator: " ")]
    if let first = mention.tokens.first, ["a", "an", "one", "another"].contains(context.text.tokens[first].word) {
      parts.append(String(context.text.tokens[first].bytes.lowerBound))
    }
    return ContentHash.identifier("s", of: parts)
  }
}
