internal import Language

/// A quotation without a source goes on with the last speaker of its paragraph.
struct SilentSieve: SpeakerSieve {
  let name = "continuation"

  func entity(of mention: SpeakerMention, in context: inout SpeakerContext) -> Int? {
    guard mention.tokens.isEmpty else { return nil }
    if let continued = context.continued { return continued }
    guard let turn = context.turns.last(where: { $0.position < mention.position }),
      context.text.paragraphOfToken.indices.contains(mention.position),
      context.text.paragraphOfToken[turn.position] == context.text.paragraphOfToken[mention.position],
      context.entities.isQuoted[mention.position]
    else { return nil }
    return turn.entity
  }
}
