internal import Language
internal import Values

/// Stance, polarity and modality of one attribution.
struct StanceReading {
  var stance: Stance
  var polarity: Claim.Polarity
  var modality: Claim.Modality
  var factuality: Factuality
}

/// Reads how far a speaker stands by a content: first by the cue, then by the words of the content.
///
/// The order matters: what commits least wins, so that a question or a guess is never taken for a claim of fact.
struct StanceReader {
  let text: AnalysedText

  /// - Parameters:
  ///   - cueStance: What the cue lexicon says of the cue; `nil` without a cue.
  ///   - speaker: The entity that speaks, to tell its own deeds from those of others.
  func reading(of attribution: Attribution, cueStance: Stance?, speaker: Entity?) -> StanceReading {
    let content = ContentReading(of: attribution.content, in: text)
    var polarity: Claim.Polarity = content.isNegative ? .negative : .positive
    var modality = content.modality
    var stance = stance(of: attribution, content: content, cueStance: cueStance, speaker: speaker)
    // The article itself answers nobody and has nothing to promise.
    if attribution.kind == .narrator {
      if stance == .denies || stance == .promises { stance = .asserts }
      if stance == .demands, content.main.contains("must") { stance = .asserts }
    }
    if modality == .certain, StanceWords.forecasts.contains(attribution.cueLemma ?? "") { modality = .probable }
    switch stance {
    case .hedges where modality == .certain: modality = .possible
    case .doubts where modality == .certain: modality = .possible
    case .demands where modality == .certain: modality = .obligatory
    default: break
    }
    if attribution.isNegatedCue, cueStance == .asserts { polarity = .positive }
    // A denial by its own words ("I never met him") is negative already: the event is what its negation takes away.
    let isDeniedByCue = stance == .denies && cueStance == .denies
    let event: Claim.Polarity =
      stance == .denies && !isDeniedByCue ? .positive : content.isFeigned ? .negative : polarity
    return StanceReading(
      stance: stance, polarity: polarity, modality: modality,
      factuality: Factuality(stance: stance, polarity: event, modality: modality))
  }

  private func stance(of attribution: Attribution, content: ContentReading, cueStance: Stance?, speaker: Entity?)
    -> Stance
  {
    let isDirect = attribution.kind == .direct
    let cueStance = cueStance.map { weighed($0, cue: attribution.cueLemma, content: content, isDirect: isDirect) }
    if let cueStance, cueStance != .asserts {
      // "did not deny", "could not rule out": neither asserted nor denied.
      if attribution.isNegatedCue { return cueStance == .hedges ? .denies : .hedges }
      if cueStance == .asks { return attribution.foundBy == "prepositional-object" ? .demands : asking(content) }
      return cueStance
    }
    if attribution.isNegatedCue { return .hedges }
    // "told them not to drink the water"
    if !isDirect, attribution.cueLemma == "tell",
      attribution.foundBy == "infinitive" || content.words.first == "to"
        || content.words.first == "not" && content.words.dropFirst().first == "to"
    {
      return .demands
    }
    if isBareDenial(content) || endsInDenial(content)
      || content.holds(anyOf: StanceWords.denialOpeners, in: content.main)
        && !content.holds(anyOf: StanceWords.openPhrases, in: content.main)
    {
      return .denies
    }
    if content.words.first == "whether" { return .hedges }
    if content.isQuestion { return .asks }
    if content.holds(anyOf: StanceWords.doubtPhrases) { return .doubts }
    if content.holds(anyOf: StanceWords.promisePhrases) { return .promises }
    if isDemand(content, isDirect: isDirect) { return .demands }
    let isDenied = isDenial(content, isDirect: isDirect, speaker: speaker)
    if isDenied, !content.isConditional, content.modality == .certain,
      !content.holds(anyOf: StanceWords.openPhrases, in: content.main)
    {
      return .denies
    }
    if isHedged(content) { return .hedges }
    if isPromise(content, isDirect: isDirect, speaker: speaker) { return .promises }
    if ["announce", "announce that"].contains(attribution.cueLemma ?? ""),
      content.main.contains(where: { $0 == "would" || $0 == "will" })
    {
      return .promises
    }
    return isDenied ? .denies : .asserts
  }

  /// What a cue's stance comes to with this content.
  ///
  /// "Warned that repairs could take weeks" demands nothing, while "warned them to leave" does; "refused to
  /// compromise" promises nothing; "believed" leaves the matter open.
  private func weighed(_ stance: Stance, cue: String?, content: ContentReading, isDirect: Bool) -> Stance {
    let lemma = cue ?? ""
    if StanceWords.refusals.contains(lemma) {
      // "refused to rule out": open.
      return content.holds(anyOf: [["rule", "out"], ["exclude"], ["deny"], ["confirm"]]) ? .hedges : .denies
    }
    // "Rejected the bid" turns down; "rejected the claims" denies.
    if lemma == "reject", !content.words.contains("that"),
      !content.words.contains(where: { CueNouns.lemma(of: $0) != nil || DeniedWords.nouns.contains($0) })
    {
      return .asserts
    }
    if CallingVerbs.lemmas.contains(lemma), content.holds(anyOf: StanceWords.denialPredicates) { return .denies }
    if StanceWords.beliefs.contains(lemma) { return .hedges }
    if stance == .demands, StanceWords.warnings.contains(lemma) {
      let first = content.words.first ?? ""
      return ["to", "not", "against"].contains(first) || isDemand(content, isDirect: isDirect) ? .demands : .asserts
    }
    return stance
  }

  /// "They say there was an offer. There wasn't.": a last sentence that takes the first back.
  private func endsInDenial(_ content: ContentReading) -> Bool {
    guard let stop = content.words.dropLast().lastIndex(where: { $0 == "." || $0 == ";" || $0 == "…" }) else {
      return false
    }
    let last = content.words[(stop + 1)...].filter { ![".", "!", "”", "", "’"].contains($0) }
    guard last.count >= 2, last.count <= 5,
      ["there", "it", "that", "this", "they", "he", "she", "we", "i"].contains(last[0])
    else { return false }
    return last.contains { StanceWords.negations.contains($0) }
      && ["was", "were", "did", "is", "does", "had", "has"].contains(last[1])
  }

  /// "asked them to stay calm" demands; "asked whether" asks.
  private func asking(_ content: ContentReading) -> Stance {
    if content.isQuestion { return .asks }
    let first = content.words.first ?? ""
    if ["whether", "if", "why", "how", "what", "who", "when", "where", "which"].contains(first) { return .asks }
    return first == "to" || first == "for" || first == "not" || content.words.contains("to") ? .demands : .asks
  }

  /// A short answer to somebody's words: "This is simply not possible", “not right”.
  private func isBareDenial(_ content: ContentReading) -> Bool {
    guard let first = content.main.first else { return false }
    guard content.holds(anyOf: StanceWords.denialPredicates, in: content.main) else { return false }
    if content.words.count <= 4 { return true }
    return [
      "this", "that", "it", "these", "those", "they", "the", "any", "such", "all", "talk", "claims", "reports", "there",
    ].contains(first)
      && content.main.count <= 14
  }

  private func isDemand(_ content: ContentReading, isDirect: Bool) -> Bool {
    let main = content.main
    if content.holds(anyOf: StanceWords.demandPhrases, in: main) || content.demandsByHaveTo, !content.isNegative {
      return true
    }
    // "Every landlord must test the alarms": a rule that stands already.
    if main.contains("must"), main.contains(where: StanceWords.ruleWords.contains) { return false }
    for word in main where StanceWords.obligatory.contains(word) {
      guard let index = main.firstIndex(of: word) else { continue }
      let next = index + 1 < main.endIndex ? main[index + 1] : ""
      // "must have been" guesses; "should have" regrets.
      if next == "have" && word == "must" { return false }
      return true
    }
    guard isDirect, let first = main.first, main.startIndex < content.tokens.count else { return false }
    // An imperative: a base form with no subject before it.
    let token = content.tokens[main.startIndex]
    let second = main.dropFirst().first ?? ""
    return (token.tag == .verbBase || StanceWords.imperatives.contains(first)) && token.isCapitalised
      && !["thank", "thanks", "do", "please", "said"].contains(first) && !["you", ","].contains(second)
      || first == "please" || (first == "do" && (second == "not" || second == "n't"))
  }

  private func isHedged(_ content: ContentReading) -> Bool {
    if content.holds(anyOf: StanceWords.openPhrases) { return true }
    if content.isConditional { return true }
    switch content.modality {
    case .possible: return true
    case .counterfactual: return !content.isFeigned
    case .probable:
      return content.main.contains {
        [
          "probably", "likely", "presumably", "apparently", "seems", "appears", "think", "believe", "believed",
          "suspect", "seemingly",
        ].contains($0)
      }
    case .certain, .obligatory: return false
    }
  }

  private static let ownWords: Set<String> = ["i", "we", "he", "she", "it", "they"]

  /// "We will send a diver down", "she would attend", "schools will be closed".
  private func isPromise(_ content: ContentReading, isDirect: Bool, speaker: Entity?) -> Bool {
    let main = content.main
    guard let modal = main.firstIndex(where: { ["will", "shall", "'ll", "would", "wo"].contains($0) }) else {
      return isDirect
        && content.holds(
          anyOf: [
            ["i", "am", "going", "to"], ["i", "'m", "going", "to"], ["we", "are", "going", "to"],
            ["we", "'re", "going", "to"], ["i", "am", "ready", "to"], ["we", "are", "ready", "to"],
          ], in: main)
    }
    if main[modal] == "would", isDirect { return false }
    let after = main[(modal + 1)...].prefix(3)
    // "will have been", "would have", "would welcome": no promise.
    if after.contains(where: StanceWords.wishVerbs.contains) { return false }
    let subject =
      main[..<modal].last { word in
        !["not", "never", "also", "now", "soon", "then", "only", "all", "both"].contains(word)
      } ?? ""
    if isDirect {
      let isOfSpeaker = speaker.map { person in
        person.nameWords.contains(subject) || person.roles.contains { $0.modifiers.contains(subject) }
      }
      return subject == "i" || subject == "we" || isOfSpeaker == true && main[..<modal].count <= 4
    }
    let words = main[..<modal]
    // "It would be wrong to": nobody's deed.
    if subject == "it", after.first == "be" { return false }
    if Self.ownWords.contains(subject), words.count <= 3 { return true }
    if let speaker, words.count <= 6,
      speaker.nameWords.contains(subject) || speaker.roles.contains(where: { $0.modifiers.contains(subject) })
    {
      return true
    }
    // A passive future is in the speaker's hands when the speaker is no mere observer.
    if after.contains("be"), subject != "there" || words.count == 1 {
      let index = main[(modal + 1)...].firstIndex(of: "be") ?? modal
      let next = index + 1 < main.endIndex ? main[index + 1] : ""
      return next.hasSuffix("ed")
        || [
          "no", "shut", "brought", "held", "given", "paid", "sent", "made", "lost", "built", "cut", "put", "handed",
          "taken",
        ].contains(next)
    }
    return false
  }

  private func isOwn(_ subject: ArraySlice<String>, _ speaker: Entity?) -> Bool {
    guard let speaker else { return false }
    return subject.contains { word in speaker.nameWords.contains(word) && word.utf8.count > 3 }
  }

  /// "I did not open it", "No such parcel came here", "she had never said that she lived there".
  private func isDenial(_ content: ContentReading, isDirect: Bool, speaker: Entity?) -> Bool {
    guard content.isNegative else { return false }
    let main = content.main
    if content.holds(anyOf: [["no", "longer"]], in: main) { return false }
    if content.holds(anyOf: StanceWords.absoluteDenials, in: main) { return true }
    guard let negation = main.firstIndex(where: { StanceWords.negations.contains($0) }) else { return false }
    let subject = main[..<negation]
    guard subject.count <= 5 else { return false }
    let own: Set<String> = isDirect ? ["i", "we"] : ["he", "she", "it", "they"]
    guard subject.contains(where: { own.contains($0) }) || isOwn(subject, speaker) else { return false }
    // Own deeds and states: "had not", "did not", "was not", "are not in talks"; not wishes and tastes.
    return subject.contains { ["had", "did", "was", "were", "has", "have", "'ve"].contains($0) }
  }
}
