internal import Language

/// A definite description that no stated role explains: the one person nearby of whom no role is known.
///
/// News often says "the striker" of somebody introduced by name alone.
struct EliminationSieve: SpeakerSieve {
  let name = "elimination"

  func entity(of mention: SpeakerMention, in context: inout SpeakerContext) -> Int? {
    guard let found = unnamedPerson(mention, context) else { return nil }
    let description = context.entities.entities[found]
    guard let role = description.roles.first else { return nil }
    var candidates: Set<Int> = []
    let paragraph = context.text.paragraphOfToken[mention.position]
    var position = context.entities.firstMention(from: mention.position) - 1
    while position >= 0, paragraph - context.text.paragraphOfToken[context.entities.mentions[position].tokens.lowerBound] <= 3 {
      let number = context.entities.mentions[position].entity
      let entity = context.entities.entities[number]
      let hasNoRole = entity.roles.isEmpty || entity.roles.allSatisfy { $0.head == role.head }
      if entity.isNamed, entity.kind == .person, hasNoRole,
        entity.gender == nil || description.gender == nil || entity.gender == description.gender
      {
        candidates.insert(number)
      }
      position -= 1
    }
    guard candidates.count == 1, let person = candidates.first else { return nil }
    context.entities.merge(found, into: person)
    return person
  }

  private func unnamedPerson(_ mention: SpeakerMention, _ context: SpeakerContext) -> Int? {
    guard !mention.tokens.isEmpty, mention.pronoun == nil, context.text.tokens[mention.tokens.lowerBound].word == "the",
      let found = context.entities.mention(at: mention.head), found.form == .description,
      !context.entities.entities[found.entity].isNamed
    else { return nil }
    return found.entity
  }
}
