internal import Language

extension CueSieve {
  /// vowed to …; urged ministers to …: the person urged is part of the content.
  static let infinitive = CueSieve(name: "infinitive", confidence: 0.8) { occurrence, search in
    guard occurrence.cue.governs.contains(.infinitive), occurrence.form != .passive, occurrence.subject != nil else {
      return nil
    }
    let limit = search.reach(of: occurrence)
    var start = occurrence.group.upperBound
    while start < limit, search.tokens[start].tag == .adverb { start += 1 }
    guard start + 1 < limit else { return nil }
    var addressee: Range<Int>?
    var to = start
    if search.tokens[start].tag != .to {
      guard occurrence.cue.governs.contains(.addressee),
        let phrase = search.phrases.phrase(startingAt: start, limit: limit)
      else { return nil }
      addressee = phrase
      to = phrase.upperBound
      if to < limit, search.tokens[to].tag == .negation { to += 1 }
    }
    guard to + 1 < limit, search.tokens[to].tag == .to, search.startsInfinitive(at: to + 1) else { return nil }
    let end = search.clauseEnd(from: start, limit: limit, as: .object)
    guard end > to + 1 else { return nil }
    // "declined to comment": who says nothing makes no claim.
    if occurrence.cue.lemma == "decline" || occurrence.cue.lemma == "refuse" || occurrence.cue.lemma == "ask" {
      if Silence.verbs.contains(search.tokens[to + 1].lemma) { return nil }
      // "declined to be named".
      if to + 2 < limit, search.tokens[to + 1].lemma == "be", Silence.verbs.contains(search.tokens[to + 2].lemma) {
        return nil
      }
    }
    return occurrence.draft([start..<end], addressee: addressee)
  }

  /// denied meeting him; recommended closing the road.
  static let gerund = CueSieve(name: "gerund", confidence: 0.8) { occurrence, search in
    guard occurrence.cue.governs.contains(.gerund), occurrence.form != .passive, occurrence.subject != nil else {
      return nil
    }
    let start = occurrence.group.upperBound
    let limit = search.reach(of: occurrence)
    guard start < limit, search.tokens[start].tag == .verbGerund else { return nil }
    let end = search.clauseEnd(from: start, limit: limit, as: .object)
    return end > start ? occurrence.draft([start..<end]) : nil
  }

  /// warned of delays; called for an inquiry.
  static let preposition = CueSieve(name: "prepositional-object", confidence: 0.7) { occurrence, search in
    guard occurrence.cue.governs.contains(.preposition), occurrence.form != .passive, occurrence.subject != nil else {
      return nil
    }
    let index = occurrence.group.upperBound
    let limit = search.reach(of: occurrence)
    guard index + 1 < limit, ["of", "for", "about", "against", "on", "with"].contains(search.tokens[index].word) else {
      return nil
    }
    if occurrence.cue.lemma == "call", search.tokens[index].word != "for", search.tokens[index].word != "on" {
      return nil
    }
    guard occurrence.cue.lemma != "say", !search.isTimeStart(index + 1, limit: limit) else { return nil }
    let end = search.clauseEnd(from: index + 1, limit: limit, as: .object)
    guard end > index + 1 else { return nil }
    var draft = occurrence.draft([(index + 1)..<end])
    draft.cue = [occurrence.group.lowerBound..<(index + 1)]
    return draft
  }

  /// is expected to …: the content is split by the cue, and nobody is named.
  static let passive = CueSieve(name: "passive", confidence: 0.6) { occurrence, search in
    guard occurrence.cue.governs.contains(.passive), let subject = occurrence.subject, occurrence.ownsSubject else {
      return nil
    }
    let raised = occurrence.cue.lemma == "appear" || occurrence.cue.lemma == "seem"
    guard raised ? occurrence.form == .finite : occurrence.form == .passive else { return nil }
    let limit = search.reach(of: occurrence)
    var index = occurrence.group.upperBound
    while index < limit, search.tokens[index].tag == .adverb { index += 1 }
    guard index + 1 < limit, search.tokens[index].tag == .to, search.startsInfinitive(at: index + 1) else { return nil }
    let end = search.clauseEnd(from: index, limit: limit, as: .object)
    guard end > index + 1 else { return nil }
    var draft = occurrence.draft([subject, index..<end])
    draft.source = nil
    return draft
  }

  /// denied the report; criticised the plan; called the merger "a terrible deal".
  static let nounPhrase = CueSieve(name: "noun-phrase", confidence: 0.6) { occurrence, search in
    guard occurrence.cue.governs.contains(.nounPhrase), occurrence.form != .passive, occurrence.subject != nil else {
      return nil
    }
    var start = occurrence.group.upperBound
    let limit = search.reach(of: occurrence)
    if start < limit, search.tokens[start].tag == .adverb { start += 1 }
    // "“categorically rejects” the tale": the cue itself is quoted.
    if start < limit, search.anyQuotation(closingAt: start) != nil { start += 1 }
    guard start < limit, search.opensObject(at: start, limit: limit) else { return nil }
    // "a docker called “Mouse”" gives a name and says nothing.
    if NamingVerbs.lemmas.contains(occurrence.cue.lemma), search.tokens[start].kind == .quote { return nil }
    if search.isTimeStart(start, limit: limit) || search.isInObjectRelative(occurrence) { return nil }
    if occurrence.form == .gerund, !search.opensParticipleClause(occurrence.group.lowerBound) { return nil }
    if CallingVerbs.lemmas.contains(occurrence.cue.lemma), !search.hasPredicate(after: start, limit: limit) {
      return nil
    }
    let end = search.clauseEnd(from: start, limit: limit, as: .object)
    return end > start ? occurrence.draft([start..<end]) : nil
  }
}

extension AttributionSearch {
  /// "the operation, which officers called …": the object stands before the subject.
  func isInObjectRelative(_ occurrence: CueOccurrence) -> Bool {
    guard occurrence.ownsSubject, let subject = occurrence.subject, subject.lowerBound > occurrence.sentence.lowerBound
    else { return false }
    return ["which", "that", "whom", "what", "who"].contains(tokens[subject.lowerBound - 1].word)
  }

  /// ", criticising the plan" and "by citing a poll", but no "an attacking style".
  func opensParticipleClause(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = tokens[index - 1]
    return before.kind != .word || before.tag == .conjunction || before.tag == .preposition
      || before.tag == .subordinator
      || before.tag == .adverb || before.tag == .noun || before.tag == .properNoun || before.tag.isVerb
  }

  /// Whether a phrase or a quotation begins here; "that" may be its determiner: "called that suit baseless".
  func opensObject(at index: Int, limit: Int) -> Bool {
    if tokens[index].kind == .quote { return anyQuotation(openingAt: index) != nil }
    if tokens[index].word == "that", index + 1 < limit, tokens[index + 1].tag == .noun { return true }
    return phrases.phrase(startingAt: index, limit: limit) != nil
  }

  /// Whether a second phrase follows the object: called the fee "a joke".
  func hasPredicate(after start: Int, limit: Int) -> Bool {
    var ahead = start
    while ahead < min(limit, start + 12), tokens[ahead].kind != .mark {
      if anyQuotation(openingAt: ahead) != nil || DeniedWords.adjectives.contains(tokens[ahead].word) { return true }
      ahead += 1
    }
    guard let object = phrases.phrase(startingAt: start, limit: limit, attachments: false) else { return false }
    guard object.upperBound < limit else { return false }
    let next = tokens[object.upperBound]
    if next.kind == .quote || next.word == "as" { return true }
    let longer = phrases.phrase(startingAt: start, limit: limit)?.upperBound ?? object.upperBound
    let beyond = longer < limit ? tokens[longer] : next
    return [.determiner, .adjective, .adverb, .noun, .possessivePronoun, .properNoun].contains(next.tag)
      || beyond.kind == .quote || [.determiner, .adjective].contains(beyond.tag)
  }

  func startsInfinitive(at index: Int) -> Bool {
    var index = index
    if index < tokens.count, tokens[index].tag == .adverb { index += 1 }
    return index < tokens.count && tokens[index].tag == .verbBase
  }
}

/// Verbs whose object is given a name or a judgement, without which nothing is claimed.
enum CallingVerbs {
  static let lemmas: Set<String> = ["call", "label", "dub", "brand", "hail", "describe", "view", "regard"]
}

/// Verbs that give a name where a quotation follows at once, with no object between.
enum NamingVerbs {
  static let lemmas: Set<String> = ["call", "label", "dub", "brand"]
}

/// Adjectives that deny what they are said of; the tagger often takes them for nouns.
enum DeniedWords {
  static let adjectives: Set<String> = [
    "baseless", "groundless", "unfounded", "false", "untrue", "mistaken", "wrong", "absurd", "misleading", "nonsense",
    "fiction", "fantasy", "slander", "lies", "ridiculous", "preposterous", "rubbish", "inaccurate", "incorrect",
  ]
  /// What is told, besides the nouns of claiming: to reject it is to deny it.
  static let nouns: Set<String> = [
    "charge", "charges", "criticism", "version", "account", "story", "tale", "figure", "figures", "finding", "findings",
    "characterisation", "characterization", "description", "comparison", "interpretation", "testimony", "evidence",
    "theory", "narrative", "label", "insinuation", "insinuations", "words", "it", "this", "rumour", "rumor",
  ]
}

/// Verbs of speech whose refusal leaves nothing said.
enum Silence {
  static let verbs: Set<String> = [
    "comment", "say", "speak", "answer", "respond", "reply", "discuss", "elaborate", "talk", "disclose", "reveal",
    "give",
    "provide", "name", "quote", "draw", "interview", "identify", "confirm", "explain", "specify",
  ]
}
