internal import Language

/// Ties descriptions to persons whom the article introduces by name alone.
///
/// News leads with the office and gives the name a sentence later, bare: "The chair of the harbour board said … “…,”
/// Runa Ambrus told reporters"; or it names somebody and then calls him by what he is: "Owen Tarrant has insisted …
/// the manager said". A name whose first mention has no role beside it asks for one of the two.
struct DescriptionLinks {
  let entities: ArticleEntities

  struct Link {
    var description: Int
    var person: Int
  }

  private static let maximumMentions = 12
  /// Nouns that say nothing of office or work.
  private static let vague: Set<String> = [
    "man", "woman", "boy", "girl", "child", "mother", "father", "wife", "husband", "brother", "sister", "son",
    "daughter", "friend",
    "neighbour", "neighbor", "victim", "person", "witness", "resident", "lawyer", "attorney", "counterpart",
    "colleague", "member",
    "spokesman", "spokeswoman", "spokesperson", "aide", "guest", "reporter", "parent", "successor", "predecessor",
    "rival",
  ]

  func links() -> [Link] {
    var firstMention: [Int: Int] = [:]
    for (number, mention) in entities.mentions.enumerated() where firstMention[mention.entity] == nil {
      firstMention[mention.entity] = number
    }
    var found: [Link] = []
    var linked: Set<Int> = []
    for (number, mention) in entities.mentions.enumerated() {
      let entity = entities.entities[mention.entity]
      guard mention.form == .description, !entity.isNamed, firstMention[mention.entity] == number,
        !mention.isInsideQuotation,
        !mention.isPossessive, entities.text.tokens[mention.tokens.lowerBound].word == "the",
        let role = entity.roles.first,
        !Self.vague.contains(role.head)
      else { continue }
      let person = following(number, entity, firstMention) ?? preceding(number, entity, role)
      guard let person, !linked.contains(person) else { continue }
      linked.insert(person)
      found.append(Link(description: mention.entity, person: person))
    }
    return found
  }

  /// A name that turns up bare, for the first time, as the subject of this paragraph or the next.
  private func following(_ number: Int, _ entity: Entity, _ firstMention: [Int: Int]) -> Int? {
    let mention = entities.mentions[number]
    guard mention.isSubject else { return nil }
    let paragraph = entities.text.paragraphOfToken[mention.tokens.lowerBound]
    for next in entities.mentions[(number + 1)...].indices.prefix(Self.maximumMentions) {
      let other = entities.mentions[next]
      if entities.text.paragraphOfToken[other.tokens.lowerBound] > paragraph + 1 { return nil }
      if other.isInsideQuotation { continue }
      let candidate = entities.entities[other.entity]
      if other.form == .description, other.isSubject, other.entity != mention.entity, !candidate.isNamed { return nil }
      guard other.form == .name, candidate.mayBePerson, other.isSubject else { continue }
      return firstMention[other.entity] == next && isFree(candidate, for: entity) && candidate.nameWords.count > 1
        ? other.entity : nil
    }
    return nil
  }

  /// The subject of the sentence before, where the description adds no office in an organisation of its own.
  private func preceding(_ number: Int, _ entity: Entity, _ role: Role) -> Int? {
    let mention = entities.mentions[number]
    let tokens = entities.text.tokens
    guard tokens[mention.tokens.upperBound - 1].word == role.head,
      !tokens[mention.tokens].contains(where: { $0.isCapitalised && $0.word != "the" })
    else { return nil }
    let sentence = Int(entities.text.sentenceOfToken[mention.tokens.lowerBound])
    var subject: Int?
    for before in entities.mentions[..<number].indices.reversed().prefix(Self.maximumMentions) {
      let other = entities.mentions[before]
      let distance = sentence - Int(entities.text.sentenceOfToken[other.tokens.lowerBound])
      if distance > 2 { break }
      if distance == 0 || other.isInsideQuotation || !other.isSubject { continue }
      let candidate = entities.entities[other.entity]
      guard candidate.mayBePerson else { continue }
      // The first subject of the nearest sentence that has one.
      if let known = subject,
        entities.text.sentenceOfToken[entities.mentions[known].tokens.lowerBound]
          != entities.text.sentenceOfToken[other.tokens.lowerBound]
      {
        break
      }
      subject = before
    }
    guard let subject else { return nil }
    let candidate = entities.entities[entities.mentions[subject].entity]
    return candidate.isNamed && isFree(candidate, for: entity) ? entities.mentions[subject].entity : nil
  }

  private func isFree(_ person: Entity, for description: Entity) -> Bool {
    person.kind == .person && person.roles.isEmpty
      && (person.gender == nil || description.gender == nil || person.gender == description.gender)
  }
}
