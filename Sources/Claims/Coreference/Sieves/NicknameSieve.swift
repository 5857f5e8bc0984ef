internal import Language

/// Somebody whom the article names in passing: "a man who goes by the name “Copper”", "a docker known as Tiny".
struct NicknameSieve: SpeakerSieve {
  let name = "nickname"

  private static let phrases: [[String]] = [
    ["goes", "by", "the", "name"], ["goes", "by"], ["known", "as"], ["known", "only", "as"], ["calls", "himself"],
    ["calls", "herself"], ["called", "himself"], ["called", "herself"], ["gave", "his", "name", "as"], ["nicknamed"],
    ["gave", "her", "name", "as"], ["identified", "himself", "as"], ["identified", "herself", "as"], ["named"],
    ["identified", "only", "as"], ["called"],
  ]

  func entity(of mention: SpeakerMention, in context: inout SpeakerContext) -> Int? {
    let tokens = context.text.tokens
    guard !mention.tokens.isEmpty, mention.pronoun == nil, PersonNouns.isPersonNoun(tokens[mention.head].word) else {
      return nil
    }
    let sentence = context.text.sentences[Int(context.text.sentenceOfToken[mention.head])]
    let end = min(sentence.upperBound, mention.head + 12)
    for start in (mention.head + 1)..<max(mention.head + 1, end) {
      if tokens[start].kind == .mark, tokens[start].word != "," { return nil }
      for phrase in Self.phrases where start + phrase.count < end {
        guard phrase.indices.allSatisfy({ tokens[start + $0].word == phrase[$0] }) else { continue }
        var first = start + phrase.count
        while first < end, tokens[first].kind == .quote || tokens[first].word == "of" { first += 1 }
        var last = first
        while last < end, last < first + 3, tokens[last].kind == .word, tokens[last].isCapitalised { last += 1 }
        guard last > first else { continue }
        var entity = Entity(name: context.text.words(first..<last), isNamed: true, kind: .person)
        entity.gender = PersonNouns.gender(of: tokens[mention.head].word)
        if let known = context.entities.number(ofName: entity.nameWords) { return known }
        return context.entities.addUnnamed(entity)
      }
    }
    return nil
  }
}
