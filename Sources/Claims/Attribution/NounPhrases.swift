internal import Language

/// Finds the noun phrases that end or begin at a place, by the word classes alone.
struct NounPhrases {
  let tokens: [Token]
  /// The longest phrase looked at, in tokens: bounds the work on text that is no prose.
  private static let reach = 60

  /// The noun phrase whose last token is the one before `end`, with the phrases that hang on it and its appositions.
  ///
  /// Read as the subject of a verb at `end`: `floor` is where its clause begins.
  func subject(endingAt end: Int, floor: Int) -> Range<Int>? {
    let last = end - 1
    guard last >= floor else { return nil }
    let limit = max(floor, end - Self.reach)
    // ", a vet, said": step over appositions that a comma closes.
    var steps = 0
    var head: Range<Int>?
    if isComma(last) || tokens[last].word == ")" || tokens[last].word == "–" {
      var closing = last
      while steps < 4, let open = openingOfInsertion(closedAt: closing, limit: limit) {
        steps += 1
        if let phrase = simplePhrase(endingAt: open, floor: limit), !isTimePhrase(phrase) {
          head = phrase
          break
        }
        closing = open
        if !isComma(closing) { break }
      }
      guard let head, head.upperBound > limit else { return nil }
      let start = extended(head, floor: limit).lowerBound
      return start..<end
    }
    // "Trump on Monday said", "the board late last week agreed"
    let nounEnd = endBeforeTime(end, floor: limit)
    guard nounEnd > limit, let phrase = simplePhrase(endingAt: nounEnd, floor: limit) else { return nil }
    return extended(phrase, floor: limit)
  }

  /// Steps back over a time that stands between a subject and its verb.
  private func endBeforeTime(_ end: Int, floor: Int) -> Int {
    var index = end
    while index > floor,
      isTime(index - 1)
        || ["last", "this", "next", "early", "late", "earlier", "later"].contains(tokens[index - 1].word)
    {
      index -= 1
    }
    guard index < end, index > floor + 1 else { return end }
    if tokens[index - 1].tag == .preposition { return index - 1 }
    return isHead(index - 1) && tokens[index - 1].tag != .number ? index : end
  }

  /// The phrase without what hangs on it: determiner to head.
  func simplePhrase(endingAt end: Int, floor: Int) -> Range<Int>? {
    var start = end
    var index = end - 1
    guard index >= floor else { return nil }
    // A relative pronoun is a subject of its own.
    if tokens[index].word == "who" || tokens[index].word == "which" { return index..<end }
    if tokens[index].tag == .pronoun || tokens[index].word == "there" { return index..<end }
    guard isHead(index) else { return nil }
    start = index
    index -= 1
    while index >= floor {
      let token = tokens[index]
      switch token.tag {
      case .noun, .properNoun, .number, .adjective:
        // "On Tuesday the", "Monday Trump": a time is no part of the phrase behind it.
        if isTime(index), !isTime(index + 1), index + 1 < end { return start..<end }
        start = index
      case .possessive:
        start = index
      case .verbGerund, .verbParticiple:
        // "the growing crowd", "leaked emails": only between a determiner and a noun.
        guard index > floor, [.determiner, .possessivePronoun, .possessive, .adjective].contains(tokens[index - 1].tag)
        else {
          return start..<end
        }
        start = index
      case .adverb:
        guard index + 1 < end, tokens[index + 1].tag == .adjective || tokens[index + 1].tag == .number, index > floor,
          [.determiner, .possessivePronoun].contains(tokens[index - 1].tag)
            || ["more", "most", "very", "many"].contains(token.word)
        else { return start..<end }
        start = index
      case .determiner, .possessivePronoun:
        start = index
        // "all the", "both his"
        if index > floor, tokens[index - 1].tag == .determiner,
          ["all", "both", "half", "such", "many"].contains(tokens[index - 1].word)
        {
          start = index - 1
        }
        return start..<end
      case .punctuation where token.kind == .quote:
        // A nickname: Edwin "Patch" Mallory; scare quotes: the "miracle" diet.
        guard let open = matchingQuote(before: index, floor: floor) else { return start..<end }
        start = open
        index = open
      case .symbol where token.kind == .symbol:
        start = index
      case .conjunction where token.word == "&":
        start = index
      case .pronoun where token.word == "one" || token.word == "both" || token.word == "all":
        return index..<end
      default:
        return start..<end
      }
      index -= 1
    }
    return start..<end
  }

  /// Takes in what the phrase hangs on to its left ("the chair of", "people in") and coordinated phrases.
  private func extended(_ phrase: Range<Int>, floor: Int) -> Range<Int> {
    var start = phrase.lowerBound
    var steps = 0
    while start > floor, steps < 8 {
      steps += 1
      let before = start - 1
      let token = tokens[before]
      if token.tag == .preposition, before > floor, attaches(token.word),
        let outer = simplePhrase(endingAt: before, floor: floor), tokens[before - 1].tag != .pronoun,
        !isTime(before - 1)
      {
        start = outer.lowerBound
        continue
      }
      if token.word == "and" || token.word == "or" || token.word == "&", before > floor,
        let outer = simplePhrase(endingAt: before, floor: floor),
        outer.lowerBound == floor || opensClause(outer.lowerBound - 1)
      {
        start = outer.lowerBound
        continue
      }
      if let outer = modified(before: start, floor: floor) {
        start = outer
        continue
      }
      break
    }
    return start..<phrase.upperBound
  }

  /// Where a phrase begins whose clause or participle ends before `end`: "a diplomat briefed on | them", "people who
  /// saw | it". A clause with two finite verbs and no joint must hold one.
  private func modified(before end: Int, floor: Int) -> Int? {
    var index = end - 1
    guard index > floor else { return nil }
    if tokens[index].tag == .preposition || tokens[index].tag == .adverb { index -= 1 }
    var steps = 0
    var verb: Int?
    while index > floor, steps < 14 {
      let token = tokens[index]
      if token.kind == .mark || token.kind == .quote || token.tag == .conjunction { return nil }
      if token.word == "who" || token.word == "that" || token.word == "which" {
        guard verb != nil, let outer = simplePhrase(endingAt: index, floor: floor) else { return nil }
        return outer.lowerBound
      }
      if token.tag.isVerb {
        verb = index
        // "Reed said | Ivanov had denied it": a verb of speech right before the phrase opens a clause.
        if index == end - 1, Cue.cue(forLemma: token.lemma)?.governs.contains(.bareClause) == true { return nil }
        if token.tag != .verbBase, token.tag != .verbPresent, let outer = simplePhrase(endingAt: index, floor: floor),
          tokens[outer.lowerBound].tag != .pronoun, outer.lowerBound == floor || opensClause(outer.lowerBound - 1)
        {
          return outer.lowerBound
        }
      }
      index -= 1
      steps += 1
    }
    return nil
  }

  /// The noun phrase that begins at `start`, with what hangs on it; `limit` is the end of its sentence.
  ///
  /// "said in a statement Trump …" and "said carpenter Jo Lind" differ only by what is looked for: `namesFollowNouns`.
  func phrase(startingAt start: Int, limit: Int, attachments: Bool = true, namesFollowNouns: Bool = false) -> Range<
    Int
  >? {
    var index = start
    let end = min(limit, start + Self.reach)
    guard index < end else { return nil }
    if tokens[index].tag == .pronoun {
      index += 1
      if attachments, let further = attachment(at: index, limit: end) { return start..<further }
      return start..<index
    }
    var lastHead: Int?
    loop: while index < end {
      let token = tokens[index]
      switch token.tag {
      case .determiner, .possessivePronoun:
        if lastHead != nil { break loop }
      case .noun, .properNoun, .number:
        if let lastHead, isTime(index), !isTime(lastHead), tokens[lastHead].kind != .number { break loop }
        if let lastHead, tokens[lastHead].tag == .noun, token.tag == .properNoun, lastHead == index - 1,
          !namesFollowNouns,
          !TitleNouns.contains(tokens[lastHead].word)
        {
          break loop
        }
        lastHead = index
      case .adjective:
        if let lastHead, tokens[lastHead].tag == .noun { break loop }
      case .verbParticiple, .verbGerund:
        if lastHead != nil { break loop }
      case .adverb:
        guard lastHead == nil else { break loop }
      case .possessive: break
      case .punctuation where token.kind == .quote:
        guard let close = matchingQuote(after: index, limit: min(end, index + 8)) else { break loop }
        index = close
        lastHead = close
      case .symbol where token.kind == .symbol: break
      case .conjunction where token.word == "&": break
      case .pronoun where token.word == "one" || token.word == "others": lastHead = index
      default: break loop
      }
      index += 1
    }
    guard let lastHead else { return nil }
    var phraseEnd = lastHead + 1
    if phraseEnd < end, tokens[phraseEnd].tag == .possessive { phraseEnd += 1 }
    guard attachments else { return start..<phraseEnd }
    var steps = 0
    while steps < 6, let further = attachment(at: phraseEnd, limit: end) {
      phraseEnd = further
      steps += 1
    }
    return start..<phraseEnd
  }

  /// ", a vet", ", who …", "of the board", "and the mayor": where what hangs on a phrase ending at `index` ends.
  private func attachment(at index: Int, limit: Int) -> Int? {
    guard index + 1 < limit else { return nil }
    let token = tokens[index]
    if token.tag == .preposition, attaches(token.word), !isTime(index + 1) {
      return phrase(startingAt: index + 1, limit: limit, attachments: false)?.upperBound
    }
    if token.word == "and" || token.word == "or" {
      guard let next = phrase(startingAt: index + 1, limit: limit, attachments: false) else { return nil }
      guard next.upperBound >= limit || !startsPredicate(next.upperBound) else { return nil }
      return next.upperBound
    }
    return nil
  }

  /// The end of ", a vet at the zoo" or ", who saw it" behind a phrase that ends at `index`: at the next comma or limit.
  func apposition(at index: Int, limit: Int) -> Int? {
    guard index + 1 < limit, isComma(index) else { return nil }
    let first = tokens[index + 1]
    let isRelative = first.word == "who" || first.word == "whose"
    guard
      isRelative || [.determiner, .number, .possessivePronoun].contains(first.tag) || first.tag == .noun
        || first.tag == .adjective || first.tag == .properNoun
    else { return nil }
    var end = index + 1
    while end < limit, !isComma(end), tokens[end].word != ";", tokens[end].word != "–", tokens[end].kind != .quote {
      if !isRelative, isFinite(end) { return nil }
      end += 1
    }
    return end
  }

  private func matchingQuote(before close: Int, floor: Int) -> Int? {
    var index = close - 1
    while index >= floor, close - index < 8 {
      if tokens[index].kind == .quote { return index }
      index -= 1
    }
    return nil
  }

  private func matchingQuote(after open: Int, limit: Int) -> Int? {
    var index = open + 1
    while index < limit {
      if tokens[index].kind == .quote { return index }
      index += 1
    }
    return nil
  }

  func isComma(_ index: Int) -> Bool { index >= 0 && index < tokens.count && tokens[index].word == "," }

  func isHead(_ index: Int) -> Bool {
    switch tokens[index].tag {
    case .noun, .properNoun, .number: true
    // "the poor", "the latest"
    case .adjective:
      index > 0 && [.determiner, .possessivePronoun, .adjective, .properNoun].contains(tokens[index - 1].tag)
    case .punctuation: tokens[index].kind == .quote
    case .determiner:
      ["some", "many", "both", "all", "several", "few", "others", "another", "this", "these", "those", "each", "that"]
        .contains(tokens[index].word)
    default: false
    }
  }

  func isTime(_ index: Int) -> Bool {
    guard index >= 0, index < tokens.count else { return false }
    let word = tokens[index].word
    return TimeWords.days.contains(word) || TimeWords.units.contains(word) || TimeWords.months.contains(word)
  }

  func isTimePhrase(_ range: Range<Int>) -> Bool { range.last.map(isTime) ?? false }

  /// A finite verb or modal.
  func isFinite(_ index: Int) -> Bool {
    switch tokens[index].tag {
    case .verbPresent, .verbPast, .modal: true
    default: false
    }
  }

  func startsPredicate(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    return isFinite(index) || (tokens[index].tag == .adverb && index + 1 < tokens.count && isFinite(index + 1))
  }

  private func opensClause(_ index: Int) -> Bool {
    guard index >= 0 else { return true }
    let token = tokens[index]
    return token.kind == .mark || token.kind == .quote || token.tag == .subordinator || token.tag == .conjunction
  }

  private func attaches(_ word: String) -> Bool {
    [
      "of", "for", "in", "at", "from", "with", "on", "to", "against", "behind", "near", "like", "within", "under", "by",
      "about", "around", "outside", "inside", "between", "among",
    ].contains(word)
  }
}
