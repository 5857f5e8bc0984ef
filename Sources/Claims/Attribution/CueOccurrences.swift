internal import Language

extension AttributionSearch {
  /// The uses of cue verbs outside spoken quotations, in text order.
  func findOccurrences() -> [CueOccurrence] {
    var found: [CueOccurrence] = []
    for index in tokens.indices {
      let token = tokens[index]
      guard token.tag.isVerb, isOpen(index), let cue = cue(at: index) else { continue }
      if let occurrence = occurrence(of: cue, verb: index, after: found.suffix(6)) { found.append(occurrence) }
    }
    return found
  }

  /// The row of a verb, with its particle where that makes another verb of it.
  private func cue(at verb: Int) -> Cue? {
    if verb + 1 < tokens.count, Self.particles.contains(tokens[verb + 1].word),
      let cue = Cue.cue(forLemma: "\(tokens[verb].lemma) \(tokens[verb + 1].word)")
    {
      return cue
    }
    return Cue.cue(forLemma: tokens[verb].lemma)
  }

  private static let particles: Set<String> = ["out", "off", "aside", "down"]
  /// What a speaker does not do: "failed to say", "forgot to mention", "refused to rule out".
  private static let failures: Set<String> = ["fail", "forget", "neglect", "omit", "decline", "refuse"]
  /// Those who say nothing then make no claim: "declined to comment on".
  private static let refusals: Set<String> = ["decline", "refuse"]
  /// Verbs whose object is the hearer, so that a clause that begins with one is passive: "Asked whether …, Moss …".
  private static let toHearer: Set<String> = [
    "ask", "tell", "inform", "warn", "remind", "advise", "persuade", "convince", "question", "press",
  ]

  /// Whether a sentence begins with what its subject was asked or told by others.
  func isPassiveLead(_ verb: Int) -> Bool {
    let sentence = sentence(of: verb)
    let start = sentence.first {
      tokens[$0].kind == .word && tokens[$0].tag != .adverb && tokens[$0].tag != .conjunction
    }
    guard start == verb || start.map({ ["when", "if", "once"].contains(tokens[$0].word) && $0 + 1 == verb }) == true
    else { return false }
    return [.verbPast, .verbParticiple].contains(tokens[verb].tag) && Self.toHearer.contains(tokens[verb].lemma)
  }
  /// What a gerund does not report: "stopped short of calling", "without saying", "refrained from blaming".
  private static let unsaidBefore: Set<String> = ["short", "without", "instead", "rather", "refrain", "stop", "avoid"]

  /// Whether a gerund names something that is not said.
  private func isUnsaid(_ gerund: Int, floor: Int) -> Bool {
    guard gerund > floor else { return false }
    if Self.unsaidBefore.contains(tokens[gerund - 1].lemma) { return true }
    return gerund > floor + 1 && ["of", "than", "from"].contains(tokens[gerund - 1].word)
      && Self.unsaidBefore.contains(tokens[gerund - 2].lemma)
  }

  private func occurrence(of cue: Cue, verb: Int, after earlier: ArraySlice<CueOccurrence>) -> CueOccurrence? {
    let sentence = sentence(of: verb)
    // A question of the article's own asserts nothing.
    if let last = sentence.last, tokens[last].word == "?", quotationOfToken[last] < 0 { return nil }
    if isPassiveLead(verb) { return nil }
    var floor = sentence.lowerBound
    var index = verb - 1
    // The clause begins behind the last spoken quotation.
    while index >= sentence.lowerBound {
      if quotationOfToken[index] >= 0 {
        floor = index + 1
        break
      }
      index -= 1
    }
    var group = verb
    var isNegated = false
    var form: CueOccurrence.Form =
      switch tokens[verb].tag {
      case .verbGerund: .gerund
      case .verbBase: .infinitive
      default: .finite
      }
    var auxiliaries = 0
    scan: while group > floor {
      let token = tokens[group - 1]
      switch token.tag {
      case .adverb: break
      case .negation: isNegated = true
      case .modal:
        form = .finite
        auxiliaries += 1
      case .to:
        guard form == .infinitive else { break scan }
        group -= 1
        break scan
      case .verbPresent, .verbPast, .verbBase, .verbParticiple, .verbGerund:
        guard ["be", "have", "do"].contains(token.lemma) else { break scan }
        if token.lemma == "be", tokens[verb].tag == .verbParticiple || tokens[verb].tag == .verbPast, auxiliaries == 0 {
          form = .passive
        }
        if form == .gerund || form == .infinitive, token.tag != .verbGerund { form = .finite }
        auxiliaries += 1
      default: break scan
      }
      group -= 1
    }
    if form == .gerund, isUnsaid(group, floor: floor) { return nil }
    if form == .infinitive, group > floor, Self.failures.contains(tokens[group - 1].lemma) {
      if Self.refusals.contains(tokens[group - 1].lemma), Silence.verbs.contains(cue.lemma) { return nil }
      isNegated = true
      group = start(ofGroupAt: group - 1, floor: floor)
    }
    // "would neither confirm nor deny"
    if group > floor, tokens[group - 1].word == "nor" { isNegated = true }
    // An adverb at the front belongs to the clause: "Meanwhile said".
    while group < verb, tokens[group].tag == .adverb, auxiliaries == 0, group == floor { group += 1 }
    if form == .infinitive, tokens[group].tag != .to { form = .finite }
    // "“…,” grumbled Otto": right behind speech, what looks like a participle is the verb.
    let followsSpeech = group == floor && floor > sentence.lowerBound && cue.governs.contains(.inversion)
    if tokens[verb].tag == .verbParticiple, form == .finite, auxiliaries == 0, !followsSpeech { return nil }
    var subject = form == .finite || form == .passive ? phrases.subject(endingAt: group, floor: floor) : nil
    if let range = subject, phrases.isTimePhrase(range) { subject = nil }
    if let range = subject, let head = range.last, AbstractSubjects.words.contains(tokens[head].word) { return nil }
    if let range = subject, range.count == 1, ["him", "them", "me", "us"].contains(tokens[range.lowerBound].word) {
      subject = nil
    }
    let owns = subject != nil
    if subject == nil {
      subject = sharedSubject(
        of: cue, verb: verb, group: group, floor: floor, sentence: sentence, earlier: earlier, form: form)
    }
    let end = cue.lemma.utf8.contains(UInt8(ascii: " ")) ? verb + 2 : verb + 1
    return CueOccurrence(
      cue: cue, verb: verb, group: group..<end, form: form, isNegated: isNegated, subject: subject,
      ownsSubject: owns, sentence: sentence, floor: floor)
  }

  /// Where a verb and its auxiliaries begin: "has repeatedly [refused]".
  private func start(ofGroupAt verb: Int, floor: Int) -> Int {
    var start = verb
    while start > floor {
      let token = tokens[start - 1]
      let isAuxiliary = token.tag == .modal || token.tag.isVerb && ["be", "have", "do"].contains(token.lemma)
      guard isAuxiliary || token.tag == .adverb else { break }
      start -= 1
    }
    return start
  }

  /// The subject of an earlier verb of the sentence, for "…, adding that", "and warned that", "to say that".
  ///
  /// A verb of speech goes with one of speech: "Cooper said her party supported it, and said …".
  private func sharedSubject(
    of cue: Cue, verb: Int, group: Int, floor: Int, sentence: Range<Int>, earlier: ArraySlice<CueOccurrence>,
    form: CueOccurrence.Form
  ) -> Range<Int>? {
    let joined = earlier.filter { previous in
      (previous.sentence.lowerBound == sentence.lowerBound || previous.verb >= floor)
        && previous.verb >= sentence.lowerBound
    }
    let spoken = cue.family == .speech ? joined.last { $0.cue.family == .speech && $0.subject != nil } : nil
    if let subject = (spoken ?? joined.last)?.subject { return subject }
    guard group > floor else { return nil }
    let before = tokens[group - 1]
    guard form != .finite || before.tag == .conjunction || before.kind == .mark else { return nil }
    // The subject of the first finite verb.
    for index in floor..<group where phrases.isFinite(index) {
      var start = index
      while start > floor, tokens[start - 1].tag == .adverb { start -= 1 }
      guard let subject = phrases.subject(endingAt: start, floor: floor), !phrases.isTimePhrase(subject) else {
        return nil
      }
      return subject
    }
    return nil
  }
}

/// Subjects that stand for nobody: "history shows that".
enum AbstractSubjects {
  static let words: Set<String> = [
    "history", "experience", "logic", "reality", "tradition", "wisdom", "time", "nature",
  ]
}

extension Array {
  /// The first index whose element fulfils a condition that, once true, stays true.
  func partitioningIndex(where condition: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
