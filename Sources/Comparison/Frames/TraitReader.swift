internal import Claims
internal import Language

/// Reads the ways of speaking of a claim off its words, stance and modality.
struct TraitReader {
  let claim: Claim
  let forms: [WordForm]

  func read() -> ClaimFrame.Traits {
    var traits: ClaimFrame.Traits = []
    // "May" in capitals is a month, unless it opens the claim.
    let words = forms.enumerated().map { $1.text == "may" && $1.isCapitalised && $0 > 0 ? "May" : $1.text }
    let set = Set(words)
    if claim.stance == .asks || words.last == "?" || words.dropLast().last == "?" || words.prefix(3).contains("whether")
    {
      traits.insert(.question)
    }
    if !set.isDisjoint(with: Self.conditionals) || words.first == "had" && claim.modality == .counterfactual {
      traits.insert(.conditional)
    }
    if claim.modality == .counterfactual { traits.insert(.conditional) }
    if claim.stance == .hedges || claim.stance == .doubts || claim.modality == .possible || claim.modality == .probable
      || !set.isDisjoint(with: Self.hedges) || contains(Self.hedgePhrases, in: words)
    {
      traits.insert(.hedge)
    }
    if claim.stance == .demands || !set.isDisjoint(with: Self.wishes) || contains(Self.wishPhrases, in: words) {
      traits.insert(.wish)
    }
    if claim.stance == .promises || !set.isDisjoint(with: Self.futures) || contains(Self.futurePhrases, in: words) {
      traits.insert(.future)
    }
    if !set.isDisjoint(with: Self.opinions) || contains(Self.opinionPhrases, in: words) { traits.insert(.opinion) }
    if !set.isDisjoint(with: Self.momentary) || contains(Self.momentaryPhrases, in: words) { traits.insert(.momentary) }
    if contains(Self.otherVoices, in: words) { traits.insert(.reportsOthers) }
    if !set.isDisjoint(with: Self.pastWords) || words.contains(where: { $0.hasSuffix("ed") && $0.count > 4 }) {
      traits.insert(.past)
    }
    return traits
  }

  private func contains(_ phrases: [[String]], in words: [String]) -> Bool {
    for phrase in phrases where words.count >= phrase.count {
      for start in 0...(words.count - phrase.count) where words[start] == phrase[0] {
        if words[start..<(start + phrase.count)].elementsEqual(phrase) { return true }
      }
    }
    return false
  }

  private static let conditionals: Set<String> = ["if", "unless", "otherwise", "provided"]
  private static let hedges: Set<String> = [
    "may", "might", "perhaps", "possibly", "probably", "likely", "apparently", "seems", "seem", "seemed", "appears",
    "appear", "appeared", "considering", "expects", "expected", "estimates", "estimate", "estimated", "suspects",
    "believed", "believes", "guess", "maybe", "unclear", "undecided", "forecast", "assume", "assumption", "could",
    "allegedly", "reportedly", "supposedly", "rumours", "rumors",
  ]
  private static let hedgePhrases: [[String]] = [
    ["not", "decided"], ["no", "decision"], ["too", "early"], ["not", "ruled", "out"], ["not", "rule", "out"],
    ["as", "far", "as"], ["to", "the", "best", "of"], ["not", "sure"], ["cannot", "say"], ["could", "not", "say"],
    ["looks", "like"], ["not", "recall"], ["not", "remember"], ["no", "recollection"], ["not", "know"],
    ["decline", "to"],
    ["declined", "to"], ["would", "not", "comment"], ["did", "not", "comment"], ["misunderstood"],
  ]
  private static let wishes: Set<String> = [
    "should", "ought", "wants", "urge", "urged", "hopes", "hope", "wish", "wishes",
  ]
  private static let wishPhrases: [[String]] = [
    ["would", "like"], ["let", "us"], ["call", "for"], ["calls", "for"],
  ]
  private static let futures: Set<String> = ["will", "shall"]
  private static let futurePhrases: [[String]] = [
    ["going", "to"], ["plans", "to"], ["planned", "to"], ["plan", "to"], ["intends", "to"], ["promised", "to"],
    ["vowed", "to"],
    ["would", "be"], ["would", "not", "be"], ["aims", "to"], ["next", "spring"], ["next", "year"],
  ]
  private static let opinions: Set<String> = [
    "best", "worst", "disgrace", "disgraceful", "shameful", "ridiculous", "absurd", "nonsense", "wonderful", "terrible",
    "insult", "careful", "careless", "enough", "expensive", "beautiful", "ugly", "brave", "cowardly",
    "pathetic", "brilliant", "fair", "unfair", "historic", "failure", "success", "proud", "ashamed", "opinion",
    "reckless", "irresponsible", "generous", "sensible", "foolish", "stupid", "wise", "shame", "scandal", "joke",
  ]
  private static let opinionPhrases: [[String]] = [
    ["i", "think"], ["i", "believe"], ["in", "my", "view"], ["i", "feel"], ["far", "too"], ["too", "little"],
    ["too", "much"],
    ["too", "late"], ["worth", "every"], ["worth", "it"],
  ]
  private static let momentary: Set<String> = [
    "now", "still", "currently", "yet", "already", "rose", "risen", "climbed", "increased", "grown", "latest", "today",
  ]
  private static let momentaryPhrases: [[String]] = [
    ["so", "far"], ["by", "then"], ["for", "now"], ["at", "present"], ["at", "the", "moment"], ["this", "morning"],
    ["as", "of"], ["to", "date"], ["this", "hour"], ["stands", "at"], ["stood", "at"], ["no", "longer"],
  ]
  private static let otherVoices: [[String]] = [
    ["we", "have", "been", "told"], ["some", "say"], ["others", "say"], ["both", "versions"], ["two", "versions"],
    ["one", "side", "says"],
  ]
  private static let pastWords: Set<String> = [
    "was", "were", "had", "did", "went", "came", "took", "made", "said", "gave", "got", "ran", "fell", "rose", "left",
    "met",
    "told", "knew", "saw", "began", "sold", "bought", "paid", "kept", "held", "lost", "won", "sent", "spent", "wrote",
  ]
}
