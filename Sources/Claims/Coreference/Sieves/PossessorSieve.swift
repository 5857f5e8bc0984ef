internal import Language

/// What belongs to somebody and speaks: "her office", "Macron's team", "its spokesman".
struct PossessorSieve: SpeakerSieve {
  let name = "possessor"

  func entity(of mention: SpeakerMention, in context: inout SpeakerContext) -> Int? {
    guard mention.tokens.count >= 2, mention.pronoun == nil else { return nil }
    let tokens = context.text.tokens
    let head = tokens[mention.head].word
    let first = mention.tokens.lowerBound
    let owner: Int?
    var rest = first + 1
    switch tokens[first].word {
    case "his": owner = antecedent(.person(.male), first, context)
    case "her": owner = antecedent(.person(.female), first, context)
    case "its": owner = antecedent(.thing, first, context)
    case "their": owner = antecedent(.plural, first, context)
    default:
      guard let found = context.entities.mention(at: first), found.isPossessive, found.tokens.upperBound < mention.head
      else {
        return nil
      }
      owner = found.entity
      rest = found.tokens.upperBound + 1
    }
    guard let owner, rest <= mention.head else { return nil }
    let ownerEntity = context.entities.entities[owner]
    if PersonNouns.isPersonNoun(head) {
      // "its spokesman" may have been named: a person with that role and the owner's name in it.
      if let role = Role(in: rest..<(mention.head + 1), of: context.text) {
        var owned = role
        owned.modifiers.formUnion(ownerEntity.nameWords)
        for (number, entity) in context.entities.entities.prefix(ArticleEntities.maximumScanned).enumerated()
        where entity.isNamed && entity.mayBePerson {
          if entity.roles.contains(where: {
            owned.head == $0.head && !$0.modifiers.isDisjoint(with: ownerEntity.nameWords)
          }) {
            return number
          }
        }
      }
    } else {
      guard
        OrganisationNouns.isOrganisationNoun(head) || OrganisationNouns.isGroupNoun(head)
          || ["side", "aide", "staff", "lawyers", "campaign", "administration"].contains(head)
      else { return nil }
    }
    let noun = context.text.words(rest..<(mention.head + 1))
    let ownerName = ownerEntity.name
    // An organisation's press office is the organisation; a minister's ministry has the minister's portfolio.
    if ownerEntity.kind != .person, ["press office", "media office", "management", "headquarters"].contains(noun) {
      return owner
    }
    if noun == "ministry" || noun == "department", let portfolio = portfolio(of: ownerEntity, noun: noun) {
      let ministry = Entity(name: portfolio, isNamed: false, kind: .organisation)
      if let known = context.entities.number(ofName: ministry.nameWords) { return known }
      return context.entities.addUnnamed(ministry)
    }
    var entity = Entity(
      name: "\(ownerName)\(ownerName.hasSuffix("s") ? "’" : "’s") \(noun)", isNamed: false,
      kind: PersonNouns.isPersonNoun(head) ? .person : .organisation, gender: PersonNouns.gender(of: head))
    entity.isPlural = OrganisationNouns.isGroupNoun(head)
    if let known = context.entities.number(ofName: entity.nameWords) { return known }
    return context.entities.addUnnamed(entity)
  }

  private func portfolio(of owner: Entity, noun: String) -> String? {
    for role in owner.roles where role.head == "minister" {
      let words = role.text.split(separator: " ").map(String.init)
      guard let last = words.firstIndex(where: { $0.lowercased() == "minister" }), last > 0 else { continue }
      return (words[..<last] + [noun]).joined(separator: " ")
    }
    return nil
  }

  private func antecedent(_ pronoun: Pronoun, _ token: Int, _ context: SpeakerContext) -> Int? {
    Antecedents(entities: context.entities).antecedent(of: pronoun, at: token, turns: context.turns)
  }
}
