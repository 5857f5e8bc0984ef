internal import Claims
internal import Language
internal import Values

/// What the checkers need of a claim, read once off its words and the passage that it stands in.
///
/// Shared, for it takes part in many pairs.
final class ClaimFrame: Sendable {
  /// Its number in the comparison.
  let number: Int
  let claim: Claim
  /// The number of its article.
  let article: Int
  /// Its place among the claims of the article.
  let place: Int
  let forms: [WordForm]
  /// The number of the sentence of each word.
  let sentences: [Int]
  let terms: [Term]
  let negations: [Negation]
  let quantities: [Quantity]
  let times: [TimeMention]
  /// The words of the passage: its paragraph and the one before, the article's title, the speaker's name.
  let context: Set<Vocabulary.TermID>
  let traits: Traits
  /// Its words that have an opposite in the project's table.
  let opposed: [OpposedWords]
  /// Seconds since 1970 of the utterance, or of the article's publication.
  let uttered: Int?

  init(
    number: Int, claim: Claim, article: Int, place: Int, forms: [WordForm], sentences: [Int], terms: [Term],
    negations: [Negation], quantities: [Quantity], times: [TimeMention], context: Set<Vocabulary.TermID>,
    traits: Traits, opposed: [OpposedWords], uttered: Int?
  ) {
    self.number = number
    self.claim = claim
    self.article = article
    self.place = place
    self.forms = forms
    self.sentences = sentences
    self.terms = terms
    self.negations = negations
    self.quantities = quantities
    self.times = times
    self.context = context
    self.traits = traits
    self.opposed = opposed
    self.uttered = uttered
  }

  /// Ways of speaking that keep a claim from being a plain statement.
  struct Traits: OptionSet, Hashable, Sendable {
    let rawValue: Int
    static let question = Traits(rawValue: 1)
    static let conditional = Traits(rawValue: 2)
    static let hedge = Traits(rawValue: 4)
    static let wish = Traits(rawValue: 8)
    static let future = Traits(rawValue: 16)
    static let opinion = Traits(rawValue: 32)
    /// "now", "so far", "still": holds at the time of the utterance only.
    static let momentary = Traits(rawValue: 64)
    /// "two versions": reports what others say without taking a side.
    static let reportsOthers = Traits(rawValue: 128)
    static let past = Traits(rawValue: 256)
    /// Its content is little more than a denial of something said before: "not right", "pure fantasy".
    static let anaphoricDenial = Traits(rawValue: 512)
  }

  func word(_ index: Int) -> String { index >= 0 && index < forms.count ? forms[index].text : "" }

  func isNegated(_ term: Term) -> Bool {
    negations.contains { $0.kind != .stance && ($0.scope.contains(term.word) || $0.cue.contains(term.word)) }
  }

  /// Whether the word is put forward as a fact, not as a duty, plan, wish or aim: "must sign", "to sign", "would sign".
  func isFactual(_ term: Term) -> Bool {
    for index in stride(from: term.word - 1, through: max(0, term.word - 5), by: -1) {
      let text = word(index)
      // "Managed to get" says that it was got.
      if text == "to", word(index - 1) == "managed" { return true }
      if Self.unreal.contains(text) { return false }
      if forms[index].kind == .mark || ["and", "that", "who", "was", "were", "had", "has"].contains(text) {
        return true
      }
    }
    return true
  }

  private static let unreal: Set<String> = [
    "must", "should", "would", "could", "may", "might", "will", "shall", "to", "if", "can",
  ]

  /// The words of a range, as they stand in the text.
  func text(of range: Range<Int>, in article: IndexedText) -> String {
    guard let first = forms[range].first, let last = forms[range].last, last.bytes.upperBound > first.bytes.lowerBound
    else { return "" }
    return article.text(inBytes: first.bytes.lowerBound..<last.bytes.upperBound)
  }

  func span(of range: Range<Int>, in article: IndexedText) -> TextSpan? {
    guard let first = forms[range].first, let last = forms[range].last, last.bytes.upperBound > first.bytes.lowerBound
    else { return nil }
    return article.span(ofBytes: first.bytes.lowerBound..<last.bytes.upperBound)
  }
}

/// When something happens, as the words of a claim put it.
struct TimeMention: Hashable, Sendable {
  enum Relation: Hashable, Sendable { case at, before, after, since, until, lasting }
  /// Days since 1970, both ends included; `nil` for a time of day alone.
  let days: ClosedRange<Int>?
  /// Minutes of the day, both ends included.
  let minutes: ClosedRange<Int>?
  let isHalfOfDayKnown: Bool
  let relation: Relation
  let span: TextSpan
}
