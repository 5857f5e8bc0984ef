internal import Language

/// "A spokeswoman" and "a company spokesman" without a name: whose, when the article does not say it in the phrase.
struct SpokespersonSieve: SpeakerSieve {
  let name = "spokesperson"

  func entity(of mention: SpeakerMention, in context: inout SpeakerContext) -> Int? {
    let tokens = context.text.tokens
    guard !mention.tokens.isEmpty, mention.pronoun == nil, mention.head == mention.tokens.upperBound - 1,
      ["spokesman", "spokeswoman", "spokesperson"].contains(tokens[mention.head].word),
      mention.tokens.allSatisfy({ tokens[$0].casing == .lower || $0 == mention.tokens.lowerBound }),
      mention.tokens.count <= 3
    else { return nil }
    // A spokesperson whom the article has named answers to the description.
    if let role = Role(in: mention.tokens, of: context.text),
      !["a", "an"].contains(tokens[mention.tokens.lowerBound].word),
      let named = context.entities.entityDescribed(by: role, before: mention.position)
    {
      return named
    }
    let organisations = owners(of: mention, context)
    guard
      let owner = Antecedents(entities: context.entities)
        .antecedent(of: .thing, at: mention.position, turns: context.turns, among: organisations)
    else { return nil }
    let noun = tokens[mention.head].word
    var entity = Entity(
      name: "\(noun) for \(context.entities.entities[owner].name)", isNamed: false, kind: .person,
      gender: PersonNouns.gender(of: noun))
    if let known = context.entities.number(ofName: entity.nameWords) { return known }
    entity.roles = [Role(text: entity.name, head: noun, modifiers: Set(context.entities.entities[owner].nameWords))]
    let number = context.entities.addUnnamed(entity)
    if let described = context.entities.mention(at: mention.head), described.form == .description {
      context.entities.merge(described.entity, into: number)
    }
    return number
  }

  /// Those of the kind that the phrase names ("a company spokesman"), else any that may speak.
  private func owners(of mention: SpeakerMention, _ context: SpeakerContext) -> [Int] {
    let noun = context.text.tokens[max(mention.head - 1, mention.tokens.lowerBound)].word
    let named = OrganisationSieve.organisations(called: noun, in: context.entities)
    if !named.isEmpty { return named }
    return context.entities.entities.indices.prefix(ArticleEntities.maximumScanned).filter { number in
      let entity = context.entities.entities[number]
      return entity.isNamed
        && (entity.kind == .organisation
          || entity.kind == .unknown && context.entities.agents.contains(number) && entity.gender == nil)
    }
  }
}
