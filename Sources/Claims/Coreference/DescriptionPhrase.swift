internal import Language

/// A noun phrase whose head is a noun for a person: "the fire chief", "a spokeswoman for the ferry operator".
struct DescriptionPhrase {
  var tokens: Range<Int>
  var head: Int
  var isDefinite: Bool

  /// - Returns: `nil` for plurals and for nouns that modify another noun.
  init?(headAt head: Int, in text: AnalysedText) {
    let tokens = text.tokens
    let sentence = text.sentences[Int(text.sentenceOfToken[head])]
    if head + 1 < sentence.upperBound, tokens[head + 1].kind == .word,
      PersonNouns.isPersonNoun(tokens[head + 1].word) || tokens[head + 1].tag == .noun
    {
      return nil
    }
    // "The prime minister's spokeswoman": the whole phrase has a head of its own.
    if head + 2 < sentence.upperBound, tokens[head + 1].word == "'s",
      tokens[(head + 2)..<min(head + 5, sentence.upperBound)].contains(where: { PersonNouns.isPersonNoun($0.word) })
    {
      return nil
    }
    var start = head
    while start > sentence.lowerBound, start > head - 7 {
      let token = tokens[start - 1]
      guard token.kind == .word, token.tag != .preposition,
        !token.tag.isVerb || token.tag == .verbParticiple || token.tag == .verbGerund || token.isCapitalised,
        token.tag != .pronoun, token.tag != .conjunction
      else { break }
      start -= 1
      if RoleWords.articles.contains(token.word) { break }
    }
    let first = tokens[start].word
    let determiners = RoleWords.articles
    guard
      determiners.contains(first) || tokens[start].isCapitalised || (start < head && tokens[start + 1].word == "'s")
        || start == sentence.lowerBound
    else {
      return nil
    }
    isDefinite = first != "a" && first != "an" && first != "one" && first != "another"
    var end = head + 1
    if end + 1 < sentence.upperBound, ["of", "for", "at", "from"].contains(tokens[end].word) {
      var next = end + 1
      while next < sentence.upperBound, next < end + 8 {
        let token = tokens[next]
        guard token.kind == .word,
          token.tag == .noun || token.tag == .properNoun || token.tag == .adjective || token.tag == .other
            || RoleWords.articles.contains(token.word) || token.isCapitalised || token.word == "'s"
            || token.word == "of"
        else { break }
        next += 1
      }
      if next > end + 1 { end = next }
    }
    self.head = head
    self.tokens = start..<end
  }
}
