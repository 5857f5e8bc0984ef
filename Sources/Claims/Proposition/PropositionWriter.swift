internal import Language
internal import Values

/// Rewrites a content so that it stands alone: without its "that", with names in place of pronouns.
struct PropositionWriter {
  let text: AnalysedText
  let entities: ArticleEntities
  let turns: [Turn]

  /// - Parameter speaker: The entity that speaks; `nil` leaves its pronouns as they are.
  func proposition(of attribution: Attribution, speaker: Int?) -> String {
    var written = ""
    var isFirst = true
    for span in attribution.content {
      let range = text.tokenRange(of: span)
      guard !range.isEmpty else { continue }
      if !written.isEmpty { written += " " }
      written += rewritten(range, isFirst: isFirst, attribution: attribution, speaker: speaker)
      isFirst = false
    }
    return written.isEmpty ? text.claimText(of: attribution.content) : written
  }

  private func rewritten(_ range: Range<Int>, isFirst: Bool, attribution: Attribution, speaker: Int?) -> String {
    var range = range
    if isFirst, range.count > 1, text.tokens[range.lowerBound].word == "that",
      text.tokens[range.lowerBound + 1].tag != .verbPresent, text.tokens[range.lowerBound + 1].tag != .verbPast
    {
      range = (range.lowerBound + 1)..<range.upperBound
    }
    var written = ""
    var position = text.tokens[range.lowerBound].bytes.lowerBound
    if isFirst, range.count == 1, let antecedent = antecedentOfRelative(at: range.lowerBound) { return antecedent }
    for index in range {
      let token = text.tokens[index]
      guard token.kind == .word,
        let words = replacement(at: index, in: range, attribution: attribution, speaker: speaker)
      else { continue }
      written += text.text.text(inBytes: position..<max(position, token.bytes.lowerBound)) + words
      position = token.bytes.upperBound
    }
    written += text.text.text(inBytes: position..<max(position, text.tokens[range.upperBound - 1].bytes.upperBound))
    return written
  }

  /// "The bill, which he said was …": what the relative word that stands alone means.
  private func antecedentOfRelative(at index: Int) -> String? {
    guard ["which", "who", "that"].contains(text.tokens[index].word) else { return nil }
    let end = index > 0 && text.tokens[index - 1].word == "," ? index - 1 : index
    let floor = text.sentences[Int(text.sentenceOfToken[index])].lowerBound
    let phrase = NounPhrases(tokens: text.tokens).subject(endingAt: end, floor: floor)
    return phrase.map { text.text.text(in: text.span(of: $0)) }
  }

  /// What stands for a pronoun; `nil` where the word stays.
  private func replacement(at index: Int, in range: Range<Int>, attribution: Attribution, speaker: Int?) -> String? {
    let word = text.tokens[index].word
    let isQuoted = attribution.kind == .direct || (attribution.kind == .mixed && entities.isQuoted[index])
    if isQuoted, let speaker, let words = firstPerson(word, speaker: entities.entities[speaker]) { return words }
    if isQuoted, speaker != nil, let words = agreement(at: index, in: range) { return words }
    guard word != "both", attribution.kind != .direct, let pronoun = Pronoun(word) ?? possessive(word) else {
      return nil
    }
    switch pronoun {
    case .person, .thing: break
    case .plural:
      guard let speaker, entities.entities[speaker].isPlural || entities.entities[speaker].kind == .organisation else {
        return nil
      }
    default: return nil
    }
    guard let entity = entity(of: pronoun, at: index, speaker: speaker, range: range) else { return nil }
    let name = entities.entities[entity].name
    return isPossessive(word, at: index) ? Self.possessiveForm(name) : name
  }

  /// The verb after "I" or "we", so that it goes with a name: "I'm" becomes "… is", "I think" becomes "… thinks".
  private func agreement(at index: Int, in range: Range<Int>) -> String? {
    var subject = index - 1
    while subject > range.lowerBound, text.tokens[subject].tag == .adverb { subject -= 1 }
    guard subject >= range.lowerBound, text.tokens[subject].word == "i" || text.tokens[subject].word == "we" else {
      return nil
    }
    let isOne = text.tokens[subject].word == "i"
    let token = text.tokens[index]
    switch token.word {
    case "'m": return " is"
    case "'re": return " are"
    case "'ve": return isOne ? " has" : " have"
    case "'ll": return " will"
    case "'d": return " would"
    case "am": return "is"
    case "have": return isOne ? "has" : nil
    case "do": return isOne ? "does" : nil
    case "was", "were": return nil
    default: break
    }
    guard isOne, token.tag == .verbPresent || token.tag == .verbBase, !token.word.hasSuffix("s") else { return nil }
    if token.word.hasSuffix("ch") || token.word.hasSuffix("sh") || token.word.hasSuffix("o")
      || token.word.hasSuffix("x")
    {
      return token.word + "es"
    }
    if token.word.hasSuffix("y"), let before = token.word.dropLast().last, !"aeiou".contains(before) {
      return token.word.dropLast() + "ies"
    }
    return token.word + "s"
  }

  private func firstPerson(_ word: String, speaker: Entity) -> String? {
    let isGroup = speaker.kind == .organisation || speaker.isPlural
    switch word {
    case "i", "me", "myself": return speaker.name
    case "my", "mine": return Self.possessiveForm(speaker.name)
    case "we", "us", "ourselves": return isGroup ? speaker.name : Self.possessiveForm(speaker.name) + " side"
    case "our", "ours": return Self.possessiveForm(speaker.name)
    default: return nil
    }
  }

  private func possessive(_ word: String) -> Pronoun? {
    switch word {
    case "hers": .person(.female)
    case "theirs": .plural
    default: nil
    }
  }

  private func isPossessive(_ word: String, at index: Int) -> Bool {
    if ["his", "hers", "its", "their", "theirs"].contains(word) { return true }
    guard word == "her", text.tokens.indices.contains(index + 1) else { return false }
    let next = text.tokens[index + 1]
    return next.kind == .word
      && (next.tag == .noun || next.tag == .adjective || next.tag == .properNoun || next.isCapitalised
        || next.tag == .other || next.tag == .verbGerund || next.tag == .verbParticiple)
  }

  static func possessiveForm(_ name: String) -> String { name + (name.hasSuffix("s") ? "’" : "’s") }

  /// Whom a pronoun of an indirect content means; `nil` when that is not sure enough to write a name there.
  private func entity(of pronoun: Pronoun, at index: Int, speaker: Int?, range: Range<Int>) -> Int? {
    let finder = Antecedents(entities: entities)
    // A name inside the content, before the pronoun, is nearer than the speaker.
    var position = entities.firstMention(from: index) - 1
    var inside: Int?
    while position >= 0, entities.mentions[position].tokens.lowerBound >= range.lowerBound {
      let mention = entities.mentions[position]
      if mention.tokens.upperBound <= index, finder.mayStand(mention.entity, for: pronoun) {
        if let known = inside, known != mention.entity { return nil }
        inside = mention.entity
      }
      position -= 1
    }
    if case .person(let gender) = pronoun {
      if let speaker, finder.mayStand(speaker, for: pronoun), entities.entities[speaker].gender == gender {
        // "He said that Putin had told him": two men, so the nearer one only where it alone fits.
        return inside == nil || inside == speaker ? speaker : nil
      }
      if let inside, entities.entities[inside].gender == gender { return inside }
      guard let found = finder.antecedent(of: pronoun, at: index, turns: turns, excluding: speaker),
        entities.entities[found].gender == gender
      else { return nil }
      return found
    }
    if pronoun == .thing {
      // "It" opens many clauses without meaning anything.
      if isExpletive(index) { return nil }
      if let speaker, entities.entities[speaker].kind == .organisation, !entities.entities[speaker].isPlural {
        return inside == nil ? speaker : nil
      }
      return nil
    }
    guard let speaker else { return nil }
    return inside == nil ? speaker : nil
  }

  /// "It was too early to", "it is possible that", "it rained".
  private func isExpletive(_ index: Int) -> Bool {
    let following = (index + 1..<min(index + 7, text.tokens.count)).map { text.tokens[$0].word }
    guard let verb = following.first,
      ["was", "is", "would", "had", "has", "could", "might", "may", "will", "'s"].contains(verb)
    else { return false }
    return following.dropFirst().contains { ["that", "to", "who", "whether", "for"].contains($0) }
      && !following.contains("been") && ["was", "is", "'s", "would", "might", "may", "could", "will"].contains(verb)
      && following.dropFirst().first.map { !$0.hasSuffix("ing") && !$0.hasSuffix("ed") } ?? true
  }
}
