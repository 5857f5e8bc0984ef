internal import Language

/// A definite description that no stated role explains: the last one who spoke, where no role of that person is known.
///
/// News often says "the striker" of somebody introduced by name alone. A description with a nationality names an office
/// that others hold too, so it is left alone.
struct EliminationSieve: SpeakerSieve {
  let name = "elimination"

  func entity(of mention: SpeakerMention, in context: inout SpeakerContext) -> Int? {
    guard let found = unnamedPerson(mention, context) else { return nil }
    let description = context.entities.entities[found]
    guard let role = description.roles.first,
      !role.modifiers.contains(where: { Countries.country(named: $0.prefix(1).uppercased() + $0.dropFirst()) != nil }),
      let turn = context.turns.last(before: mention.position),
      context.text.paragraphOfToken[mention.position] - context.text.paragraphOfToken[turn.position] <= 2
    else { return nil }
    let person = context.entities.entities[turn.entity]
    guard person.isNamed, person.kind == .person, person.roles.isEmpty,
      person.gender == nil || description.gender == nil || person.gender == description.gender
    else { return nil }
    context.entities.merge(found, into: turn.entity)
    return turn.entity
  }

  private func unnamedPerson(_ mention: SpeakerMention, _ context: SpeakerContext) -> Int? {
    guard !mention.tokens.isEmpty, mention.pronoun == nil, context.text.tokens[mention.tokens.lowerBound].word == "the",
      let found = context.entities.mention(at: mention.head), found.form == .description,
      !context.entities.entities[found.entity].isNamed
    else { return nil }
    return found.entity
  }
}
