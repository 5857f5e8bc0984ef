internal import Language

extension AttributionSearch {
  /// the minister's claim that …; a statement saying is a verb's matter; reports that ….
  func cueNouns() -> [Draft] {
    var drafts: [Draft] = []
    for index in tokens.indices.dropLast(2) where tokens[index + 1].word == "that" && tokens[index].tag == .noun {
      guard quotationOfToken[index] < 0, let lemma = CueNouns.lemma(of: tokens[index].word) else { continue }
      let limit = reach(from: index + 1, clauseStart: index, sentence: sentence(of: index))
      let start = index + 2
      let end = clauseEnd(from: start, limit: limit)
      guard end > start + 1, tokens[start].tag != .modal, !tokens[start].tag.isVerb, hasFiniteVerb((start + 1)..<end)
      else { continue }
      var draft = Draft(content: [start..<end], cue: [index..<(index + 1)], cueLemma: lemma)
      draft.source = possessor(of: index)
      draft.foundBy = "cue-noun"
      draft.confidence = draft.source == nil ? 0.6 : 0.75
      drafts.append(draft)
    }
    return drafts
  }

  /// "Kovac's", "his", "the ministry's" before a noun and its adjectives.
  func possessor(of noun: Int) -> Range<Int>? {
    var index = noun - 1
    while index > 0, [.adjective, .adverb, .noun].contains(tokens[index].tag), noun - index < 4 { index -= 1 }
    guard index >= 0 else { return nil }
    if tokens[index].tag == .possessivePronoun { return index..<(index + 1) }
    guard tokens[index].tag == .possessive || tokens[index].kind == .quote else { return nil }
    let floor = analysed.sentences[Int(analysed.sentenceOfToken[index])].lowerBound
    return phrases.simplePhrase(endingAt: index, floor: floor)
  }
}

/// Nouns that a content clause hangs on, with the cue each stands for.
enum CueNouns {
  private static let lemmas: [String: String] = [
    "claim": "claim", "claims": "claim", "allegation": "allege", "allegations": "allege", "accusation": "accuse",
    "accusations": "accuse", "assertion": "assert", "assertions": "assert", "statement": "state",
    "suggestion": "suggest",
    "suggestions": "suggest", "announcement": "announce", "promise": "promise", "promises": "promise",
    "pledge": "pledge", "belief": "believe", "view": "view", "argument": "argue", "arguments": "argue",
    "contention": "contend", "insistence": "insist", "warning": "warn", "warnings": "warn", "threat": "threaten",
    "demand": "demand", "demands": "demand", "denial": "deny", "denials": "deny", "hope": "hope", "hopes": "hope",
    "fear": "fear", "fears": "fear", "prediction": "predict", "predictions": "predict", "conclusion": "conclude",
    "concern": "worry", "concerns": "worry", "complaint": "complain", "complaints": "complain", "admission": "admit",
    "acknowledgment": "acknowledge", "acknowledgement": "acknowledge", "assurance": "assure", "assurances": "assure",
    "rumor": "report", "rumors": "report", "rumour": "report", "rumours": "report", "report": "report",
    "reports": "report", "revelation": "reveal", "declaration": "declare", "notion": "believe", "idea": "believe",
    "doubt": "doubt", "doubts": "doubt", "opinion": "believe", "consensus": "agree", "confidence": "believe",
    "expectation": "expect", "expectations": "expect", "remark": "remark", "comment": "comment",
    "speculation": "speculate",
  ]
  static func lemma(of noun: String) -> String? { lemmas[noun] }
}
