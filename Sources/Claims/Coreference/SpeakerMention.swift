internal import Language
internal import Values

/// The words that name the source of an attribution, as the sieves see them.
struct SpeakerMention {
  /// The tokens of the source; empty when the text names none.
  let tokens: Range<Int>
  /// The token of the noun that says who speaks: before the first comma, preposition or relative word.
  let head: Int
  /// Where the attribution stands: its source, else its cue or content.
  let position: Int
  let pronoun: Pronoun?

  init(of attribution: Attribution, in text: AnalysedText) {
    let tokens = Self.extended(attribution.source.map { text.tokenRange(of: $0) } ?? 0..<0, in: text)
    self.tokens = tokens
    guard let first = tokens.first else {
      head = 0
      let anchor = attribution.cue.first ?? attribution.content.first
      position = anchor.map { text.tokenRange(of: $0).lowerBound } ?? 0
      pronoun = nil
      return
    }
    position = first
    var head = first
    var start = first
    while start + 1 < tokens.upperBound, ["and", "but", "from", "for", "as", "then"].contains(text.tokens[start].word) {
      start += 1
    }
    for index in tokens where index >= start {
      let token = text.tokens[index]
      if index > start, token.kind == .mark, token.word != "-", token.word != "/" { break }
      if index > start, token.kind == .quote, token.hasSpaceBefore { break }
      if index > start, RoleWords.ends.contains(token.word) || token.tag == .preposition, token.word != "that",
        !Self.isInsideName(index, in: tokens, of: text)
      {
        break
      }
      if token.kind == .word || token.kind == .number { head = index }
    }
    // "Macron's", "the minister himself": the ending is no head.
    if text.tokens[head].word == "'s" || Pronoun.reflexives.contains(text.tokens[head].word), head > first { head -= 1 }
    self.head = head
    let after: Set<String> = [
      "himself", "herself", "itself", "themselves", "all", "both", "also", "later", "too", "'s", "each",
    ]
    let isAlone = tokens.count == 1 || (tokens.count == 2 && after.contains(text.tokens[first + 1].word))
    pronoun = isAlone ? Pronoun(text.tokens[first].word) : nil
  }

  /// With what the source owns, where it stops before a possessive ending: "the union" of "the union's secretary".
  private static func extended(_ source: Range<Int>, in text: AnalysedText) -> Range<Int> {
    let range = withWhoKnows(source, in: text)
    guard let last = range.last, last + 2 < text.tokens.count, text.tokens[last + 1].word == "'s" else { return range }
    var end = last + 2
    while end < text.tokens.count, end < last + 7, text.tokens[end].kind == .word, !text.tokens[end].tag.isVerb {
      end += 1
    }
    // "Oz's dubious advice" says nothing: what is owned must be somebody.
    let head = text.tokens[end - 1].word
    guard end > last + 2,
      PersonNouns.isPersonNoun(head) || OrganisationNouns.isOrganisationNoun(head)
        || OrganisationNouns.isGroupNoun(head) || PersonNouns.singular(of: head) != nil
    else { return range }
    return range.lowerBound..<end
  }

  private static let knowing: Set<String> = ["familiar", "close", "briefed", "informed", "knowledge"]

  /// With whoever is "familiar with" it, where the source holds only what they know of: "the talks".
  private static func withWhoKnows(_ range: Range<Int>, in text: AnalysedText) -> Range<Int> {
    let tokens = text.tokens
    guard let first = range.first, first >= 3, ["with", "to", "on", "of", "about"].contains(tokens[first - 1].word),
      knowing.contains(tokens[first - 2].word)
    else { return range }
    let sentence = text.sentences[Int(text.sentenceOfToken[first])]
    var start = first - 2
    while start > sentence.lowerBound, start > first - 7, tokens[start - 1].kind != .mark,
      tokens[start - 1].kind != .quote,
      !tokens[start - 1].tag.isVerb
    {
      start -= 1
    }
    return start < first - 2 ? start..<range.upperBound : range
  }

  /// "and" and "of" between capitals belong to a name.
  private static func isInsideName(_ index: Int, in tokens: Range<Int>, of text: AnalysedText) -> Bool {
    guard text.tokens[index].word == "and" || text.tokens[index].word == "of" || text.tokens[index].word == "for",
      index + 1 < tokens.upperBound
    else { return false }
    return text.tokens[index + 1].isCapitalised && text.tokens[index - 1].isCapitalised
      && (OrganisationNouns.isOrganisationNoun(text.tokens[index - 1].word)
        || text.tokens[index].word == "and"
          && OrganisationNouns.isOrganisationNoun(text.tokens[min(index + 2, tokens.upperBound - 1)].word))
  }
}

/// A pronoun by what it may stand for.
enum Pronoun: Hashable {
  case person(Gender)
  case plural, thing, firstPerson, firstPersonPlural, secondPerson, relative
  /// A person of either gender, for descriptions that stand in place of a pronoun: "the 34-year-old".
  case somebody

  static let reflexives: Set<String> = [
    "himself", "herself", "itself", "themselves", "myself", "ourselves", "yourself",
  ]

  init?(_ word: String) {
    switch word {
    case "he", "him", "himself", "his": self = .person(.male)
    case "she", "her", "herself": self = .person(.female)
    case "they", "them", "both", "themselves", "their": self = .plural
    case "it", "itself", "its": self = .thing
    case "i", "me", "myself", "my": self = .firstPerson
    case "we", "us", "our": self = .firstPersonPlural
    case "you": self = .secondPerson
    case "who", "which", "whom": self = .relative
    default: return nil
    }
  }
}
