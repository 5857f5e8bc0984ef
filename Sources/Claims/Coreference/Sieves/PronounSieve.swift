internal import Language

/// "He", "she", "it" and "they", by gender, number and nearness.
struct PronounSieve: SpeakerSieve {
  let name = "pronoun"

  func entity(of mention: SpeakerMention, in context: inout SpeakerContext) -> Int? {
    guard let pronoun = mention.pronoun else { return nil }
    let antecedents = Antecedents(entities: context.entities)
    guard let found = antecedents.antecedent(of: pronoun, at: mention.head, turns: context.turns) else { return nil }
    if case .person(let gender) = pronoun { context.entities.setGender(gender, of: found) }
    return found
  }
}
