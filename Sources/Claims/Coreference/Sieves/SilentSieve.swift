internal import Language

/// A source that stands elsewhere: a quotation goes on with the last speaker of its paragraph, a cue in the active
/// voice takes the subject of its sentence ("Brunek, met at the gate, repeated that …").
struct SilentSieve: SpeakerSieve {
  let name = "continuation"

  func entity(of mention: SpeakerMention, in context: inout SpeakerContext) -> Int? {
    guard mention.tokens.isEmpty, context.text.paragraphOfToken.indices.contains(mention.position) else { return nil }
    if let continued = context.continued { return continued }
    if context.hasActiveCue, let subject = subject(before: mention.position, context) { return subject }
    guard let turn = context.turns.last(before: mention.position),
      context.text.paragraphOfToken[turn.position] == context.text.paragraphOfToken[mention.position],
      context.entities.isQuoted[mention.position]
    else { return nil }
    return turn.entity
  }

  private func subject(before position: Int, _ context: SpeakerContext) -> Int? {
    let sentence = context.text.sentences[Int(context.text.sentenceOfToken[position])]
    let first = context.entities.firstMention(from: sentence.lowerBound)
    let before = context.entities.mentions[first...].prefix { $0.tokens.upperBound <= position }
      .filter { !$0.isInsideQuotation && !$0.isPossessive }
    if let subject = before.last(where: \.isSubject)
      ?? before.first(where: { $0.tokens.lowerBound <= sentence.lowerBound + 1 })
    {
      return subject.entity
    }
    if position <= sentence.lowerBound + 1 {
      // "Asked about the keys, Brunek said …": the subject follows.
      return context.entities.mentions[first...].prefix { $0.tokens.lowerBound < sentence.upperBound }
        .first { $0.isSubject && !$0.isInsideQuotation && $0.form == .name }?.entity
    }
    guard let opener = context.text.tokens[sentence].first, let pronoun = Pronoun(opener.word) else { return nil }
    return Antecedents(entities: context.entities).antecedent(
      of: pronoun, at: sentence.lowerBound, turns: context.turns)
  }
}
