/// Guesses the word class and the lemma of every token of a sentence.
///
/// Rules over small lists: closed classes first, then verbs by their listed forms and endings, decided by the words
/// before and after; nouns are what is left. Good enough for noun phrases and finite verbs, not a parser.
///
/// - Complexity: linear in the length of the sentence.
public func tag(_ tokens: inout [Token], sentence: Range<Int>) {
  var tagger = SentenceTagger(sentence: sentence, isTitleCased: isTitleCased(tokens, sentence))
  for index in sentence {
    let (tag, lemma) = tagger.decide(tokens, at: index)
    tokens[index].tag = tag
    if let lemma { tokens[index].lemma = lemma }
    tagger.advance(past: tokens[index])
  }
}

/// Headlines: capitals then tell nothing of names.
private func isTitleCased(_ tokens: [Token], _ sentence: Range<Int>) -> Bool {
  var capitalised = 0
  var lower = 0
  for index in sentence where tokens[index].kind == .word && tokens[index].word.utf8.count > 3 {
    if tokens[index].isCapitalised { capitalised += 1 } else { lower += 1 }
  }
  return capitalised >= 4 && lower * 4 <= capitalised
}

private struct SentenceTagger {
  let sentence: Range<Int>
  let isTitleCased: Bool
  /// The last token that is no adverb or negation.
  private var previous: Token?
  /// The last token.
  private var adjacent: Token?
  /// The auxiliary that the verb to come depends on.
  private var auxiliary: Auxiliary = .none

  private enum Auxiliary { case none, modal, have, be, doing, to }

  init(sentence: Range<Int>, isTitleCased: Bool) {
    self.sentence = sentence
    self.isTitleCased = isTitleCased
  }

  mutating func advance(past token: Token) {
    adjacent = token
    switch token.tag {
    case .adverb, .negation: return
    case .modal: auxiliary = .modal
    case .to: auxiliary = .to
    case .pronoun where auxiliary != .none && auxiliary != .to: break  // "did he say", "would they go"
    case .verbBase, .verbPresent, .verbPast, .verbParticiple, .verbGerund:
      if FunctionWords.beForms.contains(token.word) || token.lemma == "be" {
        auxiliary = .be
      } else if token.lemma == "have" {
        auxiliary = .have
      } else if token.lemma == "do" {
        auxiliary = .doing
      } else {
        auxiliary = .none
      }
    default: auxiliary = .none
    }
    previous = token
  }

  func decide(_ tokens: [Token], at index: Int) -> (PartOfSpeech, lemma: String?) {
    let token = tokens[index]
    switch token.kind {
    case .number: return (.number, nil)
    case .mark, .quote: return (.punctuation, nil)
    case .symbol: return (.symbol, nil)
    case .word: break
    }
    let word = token.word
    let next = index + 1 < sentence.upperBound ? tokens[index + 1] : nil
    if let tag = clitic(word, next: next) { return tag }
    if word == "may" || word == "will" || word == "per", token.isCapitalised, index > sentence.lowerBound, !isTitleCased
    {
      return (.properNoun, nil)
    }
    if let tag = FunctionWords.classes[word] { return (refined(tag, word, next: next), nil) }
    let opensSentence = index == sentence.lowerBound || adjacent?.kind == .quote || adjacent?.word == ":"
    if token.isCapitalised, !opensSentence, !isTitleCased { return (.properNoun, nil) }
    if token.casing == .upper, token.word.utf8.count > 1, !isTitleCased { return (.properNoun, nil) }
    if FunctionWords.timeNouns.contains(word) { return (.properNoun, nil) }
    if let form = VerbForm.byForm[word] { return verb(form, word, next: next, capitalised: token.isCapitalised) }
    if OpenClassWords.adjectives.contains(word) { return (.adjective, nil) }
    if OpenClassWords.adverbs.contains(word) { return (standsForNoun(next: next) ? .noun : .adverb, nil) }
    if OpenClassWords.nouns.contains(word) { return (.noun, nil) }
    if !token.isCapitalised || isTitleCased, let form = VerbForm.guess(word) {
      return verb(form, word, next: next, capitalised: false)
    }
    if word.hasSuffix("ly"), word.utf8.count > 4 { return (.adverb, nil) }
    if !token.isCapitalised || isTitleCased, hasAdjectiveEnding(word) { return (.adjective, nil) }
    if auxiliary == .to || auxiliary == .modal, adjacent?.tag == .to || adjacent?.tag == .modal, !token.isCapitalised {
      return (.verbBase, word)
    }
    return (token.isCapitalised && !isTitleCased ? .properNoun : .noun, nil)
  }

  private func clitic(_ word: String, next: Token?) -> (PartOfSpeech, String?)? {
    guard word.utf8.first == UInt8(ascii: "'") else { return nil }
    switch word {
    case "'s":
      // A verb in "it's" and "who's"; behind a noun it is taken for the possessive, which is far more frequent.
      let afterPronoun =
        adjacent?.tag == .pronoun || adjacent?.tag == .whWord || adjacent?.word == "that" || adjacent?.word == "there"
      guard afterPronoun else { return (.possessive, nil) }
      return (.verbPresent, "be")
    case "'re", "'m": return (.verbPresent, "be")
    case "'ve": return (.verbPresent, "have")
    case "'ll", "'d": return (.modal, nil)
    default: return nil
    }
  }

  /// The class of a function word that may be of two.
  private func refined(_ tag: PartOfSpeech, _ word: String, next: Token?) -> PartOfSpeech {
    switch word {
    case "her":
      // Object or possessive, by what follows.
      guard let next, next.kind == .word || next.kind == .number else { return .pronoun }
      if let nextTag = FunctionWords.classes[next.word] {
        return nextTag == .number || ["own", "first", "most", "many", "few", "several"].contains(next.word)
          ? .possessivePronoun : .pronoun
      }
      return .possessivePronoun
    case "his": return next?.kind == .word || next?.kind == .number ? .possessivePronoun : .pronoun
    case "no": return next?.kind == .word ? .determiner : .interjection
    case "one":
      return next.map { $0.kind == .word && FunctionWords.classes[$0.word] == nil && VerbForm.byForm[$0.word] == nil }
        == true ? .number : .pronoun
    case "another"
    where next.map({ VerbForm.byForm[$0.word]?.readings.contains(.past) == true && !$0.word.hasSuffix("ed") }) == true:
      return .pronoun
    case "this", "these", "those", "both", "all", "some", "many", "few", "any", "each", "several", "such", "either",
      "neither", "another":
      return standsAlone(before: next) ? .pronoun : .determiner
    default: return tag
    }
  }

  /// Whether a determiner stands as a pronoun: a verb, preposition or mark follows.
  private func standsAlone(before next: Token?) -> Bool {
    guard let next else { return true }
    guard next.kind == .word || next.kind == .number else { return next.kind == .mark }
    if let tag = FunctionWords.classes[next.word] {
      return [.modal, .preposition, .negation, .conjunction, .subordinator, .whWord, .pronoun, .to, .adverb].contains(
        tag) && next.word != "much" && next.word != "more" && next.word != "most" && next.word != "few"
    }
    guard let form = VerbForm.byForm[next.word], !next.isCapitalised else { return false }
    return form.readings.isDisjoint(with: [.base, .gerund]) && !form.isAlsoNoun
      && (form.readings.contains(.past) && form.lemma != next.word && !next.word.hasSuffix("ed") || form.lemma == "be"
        || form.lemma == "have" || form.lemma == "say" || form.readings == .thirdPerson)
  }

  private func hasAdjectiveEnding(_ word: String) -> Bool {
    guard word.utf8.count > 4 else { return false }
    return ["ous", "ful", "ive", "able", "ible", "ical", "less", "ish", "ic", "al"].contains { word.hasSuffix($0) }
  }

  /// Whether a word behind a determiner has no noun after it: "the forward said".
  private func standsForNoun(next: Token?) -> Bool {
    guard adjacent?.tag == .determiner || adjacent?.tag == .possessivePronoun else { return false }
    return next.map { !opensNominal($0) || VerbForm.byForm[$0.word].map { !$0.isAlsoNoun } == true } ?? true
  }

  private func verb(_ form: VerbForm, _ word: String, next: Token?, capitalised: Bool) -> (PartOfSpeech, String?) {
    let readings = form.readings
    let lemma = form.lemma
    let afterNominal = previous.map { $0.tag.isNominal || $0.word == ")" } ?? false
    let modifiers: [PartOfSpeech] = [.determiner, .possessivePronoun, .possessive, .adjective, .number, .preposition]
    let afterModifier = adjacent.map { modifiers.contains($0.tag) } ?? false
    switch auxiliary {
    case .to where readings.contains(.base) && !afterModifier: return (.verbBase, lemma)
    case .modal where readings.contains(.base) && !afterModifier: return (.verbBase, lemma)
    case .doing where readings.contains(.base) && !afterModifier && !form.isAlsoNoun: return (.verbBase, lemma)
    case .doing where readings.contains(.base) && !afterModifier && previous?.tag == .pronoun: return (.verbBase, lemma)
    case .doing where readings.contains(.base) && adjacent?.tag == .negation: return (.verbBase, lemma)
    case .have where readings.contains(.participle) && !afterModifier: return (.verbParticiple, lemma)
    case .be where readings.contains(.participle) && !afterModifier: return (.verbParticiple, lemma)
    case .be where readings.contains(.gerund) && !afterModifier: return (.verbGerund, lemma)
    default: break
    }
    if lemma == "be" || lemma == "have" || lemma == "do" {
      if readings.contains(.gerund) { return (.verbGerund, lemma) }
      if readings.contains(.past) { return (.verbPast, lemma) }
      if readings.contains(.participle) { return (.verbParticiple, lemma) }
      return (.verbPresent, lemma)
    }
    if readings.contains(.gerund) {
      if OpenClassWords.nouns.contains(word),
        afterModifier || next.map({ FunctionWords.classes[$0.word] == .preposition }) == true || afterNominal
      {
        return (.noun, nil)
      }
      if afterModifier, adjacent?.tag != .preposition {
        return (next.map(opensNominal) == true ? .adjective : .noun, lemma)
      }
      return (.verbGerund, lemma)
    }
    if readings.contains(.past) || readings.contains(.participle) {
      if afterModifier, adjacent?.tag != .preposition, adjacent?.tag != .number {
        return (
          next.map(opensNominal) == true
            ? .adjective : readings.contains(.past) && !readings.contains(.participle) ? .verbPast : .verbParticiple,
          lemma
        )
      }
      if !readings.contains(.past) { return (.verbParticiple, lemma) }
      if readings.contains(.base), !afterNominal {
        return baseOrNoun(form, word, next: next, afterModifier: afterModifier, afterNominal: afterNominal)
      }
      if next?.word == "by", previous?.tag == .noun, readings.contains(.participle), lemma != "say" {
        return (.verbParticiple, lemma)
      }
      return (.verbPast, lemma)
    }
    return baseOrNoun(form, word, next: next, afterModifier: afterModifier, afterNominal: afterNominal)
  }

  private func baseOrNoun(_ form: VerbForm, _ word: String, next: Token?, afterModifier: Bool, afterNominal: Bool)
    -> (PartOfSpeech, String?)
  {
    let lemma = form.lemma
    if adjacent?.tag == .number, !form.isAlsoNoun { return (.verbPresent, lemma) }
    if afterModifier { return (form.isAlsoNoun || adjacent?.tag != .preposition ? .noun : .verbPresent, lemma) }
    if let previous, FunctionWords.subjectPronouns.contains(previous.word) || previous.tag == .whWord {
      return (.verbPresent, lemma)
    }
    if !form.isAlsoNoun {
      if OpenClassWords.adjectives.contains(word), !afterNominal { return (.adjective, nil) }
      return (.verbPresent, lemma)
    }
    if let adjacent, adjacent.word == "," || adjacent.word == ")", word.hasSuffix("s"),
      form.readings.contains(.thirdPerson), let next, followsVerb(next)
    {
      // "The dealer, Fontara, disputes the bill."
      return (.verbPresent, lemma)
    }
    guard afterNominal, let previous, let next else { return (.noun, lemma) }
    // Number agreement, and something that can follow a verb: "the report shows that", "officials plan to".
    let plural = previous.word.hasSuffix("s") && !previous.word.hasSuffix("ss") || previous.word == "people"
    let agrees =
      form.readings.contains(.thirdPerson) && word.hasSuffix("s") ? !plural || previous.tag == .properNoun : plural
    guard agrees else { return (.noun, lemma) }
    return followsVerb(next) ? (.verbPresent, lemma) : (.noun, lemma)
  }

  private func followsVerb(_ next: Token) -> Bool {
    if next.kind == .quote { return true }
    guard next.kind == .word else { return next.kind == .number || next.word == ":" }
    if let tag = FunctionWords.classes[next.word] {
      return [.determiner, .possessivePronoun, .pronoun, .to, .whWord, .subordinator, .adverb, .negation, .number]
        .contains(tag)
        && next.word != "of" || ["about", "like", "out", "up", "down", "into", "off"].contains(next.word)
    }
    return next.isCapitalised || next.word.hasSuffix("ly") || OpenClassWords.adjectives.contains(next.word)
  }

  /// Whether a noun may begin here: not a function word.
  private func opensNominal(_ next: Token) -> Bool {
    guard next.kind == .word || next.kind == .number || next.kind == .quote else { return false }
    return FunctionWords.classes[next.word] == nil || FunctionWords.classes[next.word] == .number
  }
}
