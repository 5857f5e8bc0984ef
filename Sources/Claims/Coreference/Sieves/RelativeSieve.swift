internal import Language

/// "Selma Prohl, who had rung him": what stands right before the relative pronoun.
struct RelativeSieve: SpeakerSieve {
  let name = "relative"

  func entity(of mention: SpeakerMention, in context: inout SpeakerContext) -> Int? {
    guard mention.pronoun == .relative else { return nil }
    var token = mention.position - 1
    while token >= 0, token >= mention.position - 3 {
      if let found = context.entities.mention(at: token) { return found.entity }
      if context.text.tokens[token].kind == .word { return nil }
      token -= 1
    }
    return nil
  }
}
