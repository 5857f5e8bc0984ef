internal import Language

/// A name at the head of the source: "Peskov", "Kremlin spokesman Dmitry Peskov", "Karl Aune, its spokesman".
struct NameSieve: SpeakerSieve {
  let name = "name"

  func entity(of mention: SpeakerMention, in context: inout SpeakerContext) -> Int? {
    guard !mention.tokens.isEmpty, mention.pronoun == nil else { return nil }
    if let found = named(at: mention.head, mention, context) { return found.entity }
    // "Danish Consul in the United States Mikkel Brandal": the name ends the phrase before the first comma.
    let end =
      mention.tokens.first { $0 > mention.head && context.text.tokens[$0].kind == .mark } ?? mention.tokens.upperBound
    if let only = onlyPerson(mention, context) { return only }
    guard PersonNouns.isTitle(context.text.tokens[mention.head].word), end - 1 > mention.head,
      let found = named(at: end - 1, mention, context), context.entities.entities[found.entity].kind == .person,
      !["of", "for", "'s"].contains(context.text.tokens[found.tokens.lowerBound - 1].word)
    else { return nil }
    return found.entity
  }

  /// "And from Chairwoman Adaeze Ferro": the one name of a person, where the source opens with a joining word.
  private func onlyPerson(_ mention: SpeakerMention, _ context: SpeakerContext) -> Int? {
    guard ["and", "from", "but", "then", "or"].contains(context.text.tokens[mention.tokens.lowerBound].word) else {
      return nil
    }
    let found = mention.tokens.compactMap { context.entities.mention(at: $0) }.filter {
      $0.form == .name && context.entities.entities[$0.entity].kind == .person
    }
    guard let first = found.first, found.allSatisfy({ $0.entity == first.entity }) else { return nil }
    return first.entity
  }

  /// The name that ends at a token and is not the owner of what follows.
  private func named(at token: Int, _ mention: SpeakerMention, _ context: SpeakerContext) -> EntityMention? {
    guard let found = context.entities.mention(at: token), found.form == .name, found.tokens.upperBound >= token + 1,
      !found.isPossessive || found.tokens.upperBound >= mention.tokens.upperBound - 1
    else { return nil }
    return found
  }
}
