internal import Language

/// An office or nationality that the article has tied to a name: "the French leader", "the mayor".
struct DescriptionSieve: SpeakerSieve {
  let name = "description"

  func entity(of mention: SpeakerMention, in context: inout SpeakerContext) -> Int? {
    guard !mention.tokens.isEmpty, mention.pronoun == nil else { return nil }
    let tokens = context.text.tokens
    guard PersonNouns.isPersonNoun(tokens[mention.head].word) else { return nil }
    if let found = context.entities.mention(at: mention.head), found.form == .description { return found.entity }
    guard !["a", "an", "one", "another"].contains(tokens[mention.tokens.lowerBound].word),
      let role = Role(in: mention.tokens, of: context.text)
    else { return nil }
    return context.entities.entityDescribed(by: role, before: mention.position)
  }
}
