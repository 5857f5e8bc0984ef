internal import Language

/// A description beside a name: "the fire chief, Ana Osterveld,", "its spokesman, Karl Aune".
struct AppositionSieve: SpeakerSieve {
  let name = "apposition"

  func entity(of mention: SpeakerMention, in context: inout SpeakerContext) -> Int? {
    guard !mention.tokens.isEmpty, mention.pronoun == nil else { return nil }
    let tokens = context.text.tokens
    let isOrganisation = OrganisationNouns.isOrganisationNoun(tokens[mention.head].word)
    guard PersonNouns.isPersonNoun(tokens[mention.head].word) || isOrganisation else { return nil }
    // Inside the source, or right behind it.
    var index = mention.head + 1
    let end = min(tokens.count - 1, mention.tokens.upperBound + 1)
    while index < end {
      if tokens[index].kind == .mark, tokens[index].word == ",", let found = context.entities.mention(at: index + 1),
        found.form == .name, found.tokens.lowerBound == index + 1, !found.isPossessive
      {
        let entity = context.entities.entities[found.entity]
        let follows = OrganisationNouns.isOrganisationNoun(tokens[index - 1].word) && index - 1 != mention.head
        if isOrganisation, index - 1 == mention.head, entity.kind != .person { return found.entity }
        if entity.kind == .person || (entity.kind == .unknown && !follows) { return found.entity }
        return follows ? representative(of: entity, mention, &context) : nil
      }
      index += 1
    }
    return nil
  }

  /// "A spokeswoman for the tram operator, Greenline": nobody named, but whose spokeswoman she is.
  private func representative(of owner: Entity, _ mention: SpeakerMention, _ context: inout SpeakerContext) -> Int? {
    let noun = context.text.tokens[mention.head].word
    guard context.text.tokens[mention.head + 1].word == "for" else { return nil }
    var entity = Entity(
      name: "\(noun) for \(owner.name)", isNamed: false, kind: .person, gender: PersonNouns.gender(of: noun))
    entity.roles = [Role(text: entity.name, head: noun, modifiers: Set(owner.nameWords))]
    let number = context.entities.number(ofName: entity.nameWords) ?? context.entities.addUnnamed(entity)
    if let described = context.entities.mention(at: mention.head), described.form == .description {
      context.entities.merge(described.entity, into: number)
    }
    return number
  }
}
