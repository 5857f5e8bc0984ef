internal import Language

/// An office or nationality that the article has tied to a name: "the French leader", "the mayor".
struct DescriptionSieve: SpeakerSieve {
  let name = "description"

  func entity(of mention: SpeakerMention, in context: inout SpeakerContext) -> Int? {
    guard !mention.tokens.isEmpty, mention.pronoun == nil else { return nil }
    let tokens = context.text.tokens
    guard PersonNouns.isPersonNoun(tokens[mention.head].word) else { return nil }
    if let found = context.entities.mention(at: mention.head), found.form == .description {
      // An unnamed one with "the" may still turn out to be somebody named; the next sieve looks.
      let mayBeNamed =
        !context.entities.entities[found.entity].isNamed && tokens[mention.tokens.lowerBound].word == "the"
      if !mayBeNamed { return found.entity }
      if let named = context.entities.entities[found.entity].roles.first.flatMap({
        context.entities.entityDescribed(by: $0, before: mention.position)
      }) {
        context.entities.merge(found.entity, into: named)
        return named
      }
      return nil
    }
    guard !["a", "an", "one", "another"].contains(tokens[mention.tokens.lowerBound].word),
      let role = Role(in: mention.tokens, of: context.text)
    else { return nil }
    return context.entities.entityDescribed(by: role, before: mention.position)
  }
}
