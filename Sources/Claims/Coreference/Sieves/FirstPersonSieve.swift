internal import Ingestion
internal import Language

/// "I" and "we": the speaker of the words around; outside quotations the article's author.
struct FirstPersonSieve: SpeakerSieve {
  let name = "first-person"

  func entity(of mention: SpeakerMention, in context: inout SpeakerContext) -> Int? {
    guard mention.pronoun == .firstPerson || mention.pronoun == .firstPersonPlural else { return nil }
    if let holder = context.holder { return holder }
    if context.entities.isQuoted[mention.position] {
      return context.turns.last(before: mention.position + 41)?.entity
    }
    guard let author = context.article.byline.first ?? context.article.publisher else { return nil }
    let entity = Entity(name: author, isNamed: true, kind: .person)
    if let known = context.entities.number(ofName: entity.nameWords) { return known }
    return context.entities.addUnnamed(entity)
  }
}
