internal import Language

/// "The 54-year-old", "the 41-year-old baker from Fenholm": news calls people so whom it has just named.
///
/// Where the article states one person's age, the same age means that person; else the likeliest antecedent counts.
struct AgeSieve: SpeakerSieve {
  let name = "age"

  func entity(of mention: SpeakerMention, in context: inout SpeakerContext) -> Int? {
    guard mention.tokens.count >= 2, mention.pronoun == nil else { return nil }
    let tokens = context.text.tokens
    guard tokens[mention.tokens.lowerBound].word == "the", let age = Self.age(in: mention.tokens.prefix(4), of: tokens)
    else { return nil }
    let gender = mention.tokens.lazy.compactMap { PersonNouns.gender(of: tokens[$0].word) }.first
    let entities = context.entities
    let bearers = entities.entities.indices.prefix(ArticleEntities.maximumScanned).filter { number in
      let entity = entities.entities[number]
      return entity.isNamed && entity.age == age && (gender == nil || entity.gender == nil || entity.gender == gender)
    }
    if bearers.count == 1 { return bearers[0] }
    // Somebody of another age is not meant.
    let possible = entities.entities.indices.prefix(ArticleEntities.maximumScanned).filter { number in
      let entity = entities.entities[number]
      return entity.isNamed && (entity.age == nil || entity.age == age)
    }
    return Antecedents(entities: entities).antecedent(
      of: gender.map { .person($0) } ?? .somebody, at: mention.tokens.lowerBound, turns: context.turns, among: possible)
  }

  /// The years of "54-year-old", whether one token or several.
  private static func age(in range: Range<Int>, of tokens: [Token]) -> Int? {
    for index in range {
      let word = tokens[index].word
      if word.hasSuffix("-year-old"), let age = Int(word.prefix { $0.isNumber }) { return age }
      if tokens[index].kind == .number, let age = Int(word), index + 3 < tokens.count,
        tokens[(index + 1)...(index + 5 < tokens.count ? index + 5 : index + 3)].contains(where: { $0.word == "old" }),
        tokens[(index + 1)...(index + 3)].contains(where: { $0.word == "year" })
      {
        return age
      }
    }
    return nil
  }
}
