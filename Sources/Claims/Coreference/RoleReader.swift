internal import Language

/// Reads what the words around a name say of its bearer.
struct RoleReader {
  let text: AnalysedText

  private var tokens: [Token] { text.tokens }

  /// A role and the tokens that hold it.
  struct Found {
    var role: Role
    var tokens: Range<Int>
  }

  /// The roles that stand before, after or around a name, in that order.
  func roles(of name: NameMention) -> [Found] {
    let sentence = text.sentences[Int(text.sentenceOfToken[name.tokens.lowerBound])]
    return [title(of: name), before(name, in: sentence), after(name, in: sentence), predicate(of: name, in: sentence)]
      .compactMap { $0 }
  }

  private func found(_ range: Range<Int>) -> Found? {
    Role(in: range, of: text).map { Found(role: $0, tokens: range) }
  }

  /// "Runa Ambrus, 54,", "Runa Ambrus (54)", "Runa Ambrus, aged 54".
  func age(of name: NameMention) -> Int? {
    var next = name.tokens.upperBound
    guard next + 2 < tokens.count, tokens[next].word == "," || tokens[next].word == "(" else { return nil }
    next += 1
    if tokens[next].word == "aged", next + 2 < tokens.count { next += 1 }
    guard tokens[next].kind == .number, let age = Int(tokens[next].word), (1...119).contains(age),
      [",", ")", "."].contains(tokens[next + 1].word)
    else { return nil }
    return age
  }

  /// What an organisation is called: "the tram operator, Greenline", "Nordrail, the train company,".
  func organisationRole(of name: NameMention) -> Found? {
    let sentence = text.sentences[Int(text.sentenceOfToken[name.tokens.lowerBound])]
    let comma = name.tokens.lowerBound - 1
    if comma > sentence.lowerBound, tokens[comma].word == "," {
      if let found = organisationPhrase(endingAt: comma, in: sentence) { return found }
    }
    let next = name.tokens.upperBound
    guard next + 2 < sentence.upperBound, tokens[next].word == ",",
      ["the", "a", "an", "its"].contains(tokens[next + 1].word)
    else { return nil }
    var last = next + 2
    while last < sentence.upperBound, last < next + 7, tokens[last].kind == .word {
      let isHead =
        last + 1 >= sentence.upperBound || tokens[last + 1].kind != .word
        || RoleWords.ends.contains(tokens[last + 1].word)
      if isHead {
        guard OrganisationNouns.isOrganisationNoun(tokens[last].word) else { return nil }
        return organisationFound((next + 1)..<(last + 1))
      }
      last += 1
    }
    return nil
  }

  /// A phrase with a noun for an organisation before a comma, with its article.
  private func organisationPhrase(endingAt comma: Int, in sentence: Range<Int>) -> Found? {
    guard OrganisationNouns.isOrganisationNoun(tokens[comma - 1].word) else { return nil }
    var start = comma - 1
    while start > sentence.lowerBound, start > comma - 6, tokens[start - 1].kind == .word {
      start -= 1
      if RoleWords.articles.contains(tokens[start].word) { return organisationFound(start..<comma) }
      if tokens[start].tag == .preposition || tokens[start].tag.isVerb { return nil }
    }
    return nil
  }

  private func organisationFound(_ range: Range<Int>) -> Found {
    let head = tokens[range.upperBound - 1].word
    return Found(
      role: Role(text: text.words(range.dropFirst()), head: head, modifiers: modifiers(range.dropLast())), tokens: range
    )
  }

  /// "French President", "Tornvik chief executive".
  private func title(of name: NameMention) -> Found? {
    var start = name.tokens.lowerBound
    let end = name.nameTokens.lowerBound
    guard start < end else { return nil }
    if start + 1 == end, PersonNouns.courtesyTitle(tokens[start].word) { return nil }
    // "Former mayor Iris Quade": whoever held it once does not hold it now.
    if start > 0, Role.formerly.contains(tokens[start - 1].word), tokens[start - 1].word != "then",
      text.sentenceOfToken[start - 1] == text.sentenceOfToken[start]
    {
      start -= 1
    }
    // "Tornvik's chief executive Runa Ambrus"
    if start >= 2, tokens[start - 1].word == "'s", tokens[start - 2].isCapitalised { start -= 2 }
    return found(start..<end)
  }

  /// "The fire chief, Ana Osterveld", "its spokesman, Karl Aune", "the pier's warden, Žofie Křížová".
  private func before(_ name: NameMention, in sentence: Range<Int>) -> Found? {
    let comma = name.tokens.lowerBound - 1
    guard comma > sentence.lowerBound, tokens[comma].kind == .mark, tokens[comma].word == "," else { return nil }
    var start = comma
    var hasNoun = false
    while start > sentence.lowerBound, start > comma - 14 {
      let token = tokens[start - 1]
      if token.kind == .mark, token.word != "-" { break }
      if token.kind == .quote, token.hasSpaceBefore || start >= 2 && tokens[start - 2].kind == .mark { break }
      if token.tag.isVerb, token.tag != .verbGerund, token.tag != .verbParticiple, !PersonNouns.isPersonNoun(token.word)
      {
        break
      }
      if token.tag == .modal || token.tag == .pronoun { break }
      start -= 1
      if PersonNouns.isPersonNoun(token.word) { hasNoun = true }
      if hasNoun, token.tag == .determiner || RoleWords.articles.contains(token.word) {
        return found(start..<comma)
      }
    }
    guard hasNoun, start < comma, start == sentence.lowerBound, tokens[start].isCapitalised else { return nil }
    return found(start..<comma)
  }

  /// "Iris Quade, the mayor of Fenholm,", "Leo Sarrat, 22, a student of …", "Bram Haskel, who speaks for …".
  private func after(_ name: NameMention, in sentence: Range<Int>) -> Found? {
    var start = name.tokens.upperBound
    guard start + 1 < sentence.upperBound else { return nil }
    if tokens[start].word == "of" || tokens[start].word == "from" {
      let end = phraseEnd(from: start + 1, in: sentence)
      guard end > start + 1 else { return nil }
      return Found(
        role: Role(text: text.words(start..<end), head: "member", modifiers: modifiers(start..<end)),
        tokens: start..<end)
    }
    guard tokens[start].kind == .mark,
      tokens[start].word == "," || tokens[start].word == "(" || tokens[start].word == "–"
    else { return nil }
    start += 1
    if tokens[start].kind == .number || tokens[start].word == "aged", start + 2 < sentence.upperBound {
      start += tokens[start].word == "aged" ? 2 : 1
      guard start < sentence.upperBound, tokens[start].kind == .mark, tokens[start].word == "," else { return nil }
      start += 1
    }
    guard start < sentence.upperBound else { return nil }
    if tokens[start].word == "who" { return relative(start, in: sentence) }
    let end = phraseEnd(from: start, in: sentence)
    guard end > start, !tokens[start..<min(start + 5, end)].contains(where: { isFiniteVerb($0) }) else { return nil }
    guard var found = found(start..<end) else { return nil }
    if found.tokens.count <= 2, end + 1 < sentence.upperBound, tokens[end].word == ",",
      let last = organisationEnd(from: end + 1, in: sentence)
    {
      // "Ruben Attar, president, Rail Workers’ Union"
      found.role.text = text.words(start..<last)
      found.role.modifiers.formUnion(modifiers((end + 1)..<last))
      found.tokens = start..<last
    }
    // "Macron, Putin said" and lists: the phrase must begin with its own article, noun or adjective.
    let first = tokens[start]
    guard first.tag != .pronoun || RoleWords.articles.contains(first.word), first.word != "and", first.word != "said"
    else { return nil }
    return found
  }

  /// The end of a run of capitalised words that holds a noun for an organisation.
  private func organisationEnd(from start: Int, in sentence: Range<Int>) -> Int? {
    var end = start
    var isOrganisation = false
    while end < sentence.upperBound, end < start + 8 {
      let token = tokens[end]
      let joins = token.kind == .quote && !token.hasSpaceBefore || ["of", "for", "and", "the"].contains(token.word)
      guard token.isCapitalised || (joins && end > start) else { break }
      if OrganisationNouns.isOrganisationNoun(token.word) { isOrganisation = true }
      end += 1
    }
    return isOrganisation ? end : nil
  }

  /// "who speaks for the Weavers' League" makes a spokesperson, "who leads" a leader.
  private func relative(_ who: Int, in sentence: Range<Int>) -> Found? {
    guard who + 2 < sentence.upperBound else { return nil }
    let end = phraseEnd(from: who + 1, in: sentence)
    guard end > who + 2 else { return nil }
    let heads: [String: String] = [
      "speaks": "spokesperson", "leads": "leader", "heads": "head", "runs": "manager", "chairs": "chair",
      "represents": "lawyer", "manages": "manager", "owns": "owner", "directs": "director", "coaches": "coach",
      "teaches": "teacher", "studies": "researcher", "edits": "editor", "commands": "commander",
    ]
    guard let head = heads[tokens[who + 1].word] else { return nil }
    return Found(
      role: Role(text: text.words((who + 1)..<end), head: head, modifiers: modifiers((who + 2)..<end)),
      tokens: who..<end)
  }

  /// "Haskel is the union's secretary", "Ms Holt, who was mayor until May".
  private func predicate(of name: NameMention, in sentence: Range<Int>) -> Found? {
    let verb = name.tokens.upperBound
    guard verb + 2 < sentence.upperBound, ["is", "was", "became", "remains"].contains(tokens[verb].word),
      RoleWords.articles.contains(tokens[verb + 1].word)
    else { return nil }
    let end = phraseEnd(from: verb + 1, in: sentence)
    guard let head = (verb + 1..<min(end, verb + 7)).first(where: { PersonNouns.isPersonNoun(tokens[$0].word) }),
      head < end
    else { return nil }
    return found((verb + 1)..<end)
  }

  private func isFiniteVerb(_ token: Token) -> Bool {
    (token.tag == .verbPast || token.tag == .verbPresent || token.tag == .modal)
      && !PersonNouns.isPersonNoun(token.word)
  }

  /// Where the phrase that begins at `start` ends: at a mark, a quotation mark or fourteen words on.
  private func phraseEnd(from start: Int, in sentence: Range<Int>) -> Int {
    var end = start
    while end < sentence.upperBound, end < start + 14 {
      let token = tokens[end]
      if token.kind == .mark, token.word != "-" && token.word != "/" { break }
      if token.kind == .quote, token.hasSpaceBefore { break }
      if end > start, isFiniteVerb(token), end > start + 1, tokens[end - 1].word != "who",
        tokens[end - 1].word != "which"
      {
        if token.tag == .modal
          || ["said", "says", "told", "was", "is", "had", "has", "were", "added"].contains(token.word)
        {
          break
        }
      }
      if end > start, ["who", "which", "when", "while", "after", "before", "because", "and"].contains(token.word) {
        if token.word == "and", end + 1 < sentence.upperBound,
          tokens[end + 1].isCapitalised || PersonNouns.isPersonNoun(tokens[end + 1].word)
            || tokens[end + 1].tag == .noun
        {
          end += 1
          continue
        }
        break
      }
      end += 1
    }
    return end
  }

  private func modifiers(_ range: Range<Int>) -> Set<String> {
    var words: Set<String> = []
    for index in range where tokens[index].kind == .word && !RoleWords.isFunctionWord(tokens[index].word) {
      words.insert(RoleWords.normalised(tokens[index].word, spelling: text.words(index..<(index + 1))))
    }
    return words
  }
}
