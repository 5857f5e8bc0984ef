internal import Language
internal import Values

/// Finds what the denials of an article deny.
struct DeniedPropositions {
  let text: AnalysedText

  /// One entry an attribution, in the same order; `nil` where nothing is denied or the text does not say what.
  func denied(
    by attributions: [Attribution], stances: [StanceReading], cueStances: [Stance?], propositions: [String],
    speakers: [ResolvedSpeaker]
  ) -> [String?] {
    var found = [String?](repeating: nil, count: attributions.count)
    let order = attributions.indices.sorted { start(of: attributions[$0]) < start(of: attributions[$1]) }
    for (rank, index) in order.enumerated() where stances[index].stance == .denies {
      found[index] =
        denied(
          byItself: attributions[index], cueStance: cueStances[index], proposition: propositions[index],
          speaker: speakers[index].speaker.name)
        ?? context(of: index, rank: rank, order: order, attributions, stances, propositions, speakers, found)
    }
    return found
  }

  /// What a denial denies by its own words; `nil` for one that only answers.
  func denied(byItself attribution: Attribution, cueStance: Stance?, proposition: String, speaker: String) -> String? {
    let content = ContentReading(of: attribution.content, in: text)
    if cueStance == .denies { return afterCue(content, proposition: proposition, speaker: speaker) }
    if let earlier = sentenceBefore(content) { return earlier }
    return isBare(content) ? nil : Self.affirmed(content, proposition: proposition)
  }

  private func start(of attribution: Attribution) -> Int { attribution.content.first?.start ?? 0 }

  /// "denied that p", "denied having done p", "disputed p".
  private func afterCue(_ content: ContentReading, proposition: String, speaker: String) -> String? {
    if namesStatement(content) { return nil }
    switch content.tokens.first?.tag {
    case .verbGerund:
      let rest = proposition.split(separator: " ", maxSplits: 1).dropFirst().first.map(String.init) ?? ""
      return content.words.first == "having"
        ? "\(speaker) had \(rest)"
        : content.words.first == "being" ? "\(speaker) is \(rest)" : "\(speaker) is \(proposition)"
    default: return Self.withoutClaimNoun(proposition)
    }
  }

  /// "Disputed the council's account of the closure": that something was stated, but not what.
  private func namesStatement(_ content: ContentReading) -> Bool {
    !content.tokens.contains { [.verbPresent, .verbPast, .modal].contains($0.tag) }
      && StatementNouns.head(content.words)
  }

  /// "Claims that he had left", "the report that …": what was claimed.
  static func withoutClaimNoun(_ proposition: String) -> String {
    let words = proposition.split(separator: " ")
    guard let that = words.prefix(5).firstIndex(of: "that"), that > 0, that + 2 < words.count,
      CueNouns.lemma(of: words[that - 1].lowercased()) != nil
    else { return proposition }
    return words[(that + 1)...].joined(separator: " ")
  }

  /// What follows "it is not true that", "there is no truth to", "it would be wrong to say that".
  private static func opened(_ proposition: String) -> String? {
    let words = proposition.split(separator: " ").map(String.init)
    let bare = words.map { $0.lowercased().filter { $0 != "," && $0 != "“" && $0 != "\"" } }
    for opener in StanceWords.denialOpeners where !opener.contains("excluded") && !opener.contains("ruled") {
      let plain = opener.first == "n't" ? Array(opener.dropFirst()) : opener
      guard bare.count > plain.count + 1 else { continue }
      for start in 0..<(bare.count - plain.count) where bare[start..<(start + plain.count)].elementsEqual(plain) {
        var rest = words[(start + plain.count)...]
        if rest.first?.lowercased() == "that", opener.last != "that" { rest = rest.dropFirst() }
        return rest.count >= 2 ? withoutClaimNoun(rest.joined(separator: " ")) : nil
      }
    }
    return nil
  }

  /// Whether the content only answers: its subject is "this", "that", "it", or it has no subject.
  private func isBare(_ content: ContentReading) -> Bool {
    guard let first = content.main.first else { return true }
    if content.words.count <= 3 { return true }
    return ["this", "that", "it"].contains(first) && content.main.count <= 8
      && content.holds(anyOf: StanceWords.denialPredicates, in: content.main)
      || first == "there" && content.main.count <= 4
  }

  /// The statement without its negation: "he had never met him" gives "he had met him".
  static func affirmed(_ content: ContentReading, proposition: String) -> String? {
    if let opened = opened(proposition) { return opened }
    guard content.isNegative else { return nil }
    var words = proposition.split(separator: " ").map(String.init)
    for (index, word) in words.enumerated() {
      let bare = word.lowercased().filter { $0 != "," && $0 != "“" && $0 != "\"" }
      switch bare {
      case "not", "never": words[index] = ""
      case "nobody", "no-one": words[index] = matched("somebody", word)
      case "nothing": words[index] = matched("something", word)
      case "none": words[index] = matched("some", word)
      case "neither": words[index] = matched("both", word)
      case "nowhere": words[index] = "somewhere"
      case "no":
        words[index] = index + 1 < words.count && words[index + 1] == "such" ? matched("a", word) : matched("a", word)
        if index + 1 < words.count, words[index + 1] == "such" { words[index + 1] = "" }
        if index + 1 < words.count, words[index + 1] == "longer" { words[index] = ""; words[index + 1] = "" }
        if index + 1 < words.count, words[index + 1].hasSuffix("s"), words[index] != "" {
          words[index] = matched("some", word)
        }
      case "cannot": words[index] = "can"
      default:
        guard bare.hasSuffix("n't") || bare.hasSuffix("n’t") else { continue }
        let stem = String(bare.dropLast(3))
        words[index] = stem == "wo" ? "will" : stem == "ca" ? "can" : stem
      }
      break
    }
    let kept = words.filter { !$0.isEmpty && $0 != "ever" }
    let joined = kept.joined(separator: " ")
    return joined.isEmpty || joined == proposition ? nil : joined
  }

  private static func matched(_ word: String, _ model: String) -> String {
    model.first?.isUppercase == true ? word.prefix(1).uppercased() + word.dropFirst() : word
  }

  /// "They say there was an offer. There wasn't.": the sentence before, inside the same content.
  private func sentenceBefore(_ content: ContentReading) -> String? {
    guard let stop = content.words.firstIndex(where: { $0 == "." || $0 == ";" }), stop + 1 < content.words.count else {
      return nil
    }
    let rest = content.words[(stop + 1)...]
    guard rest.count <= 8, rest.contains(where: { StanceWords.negations.contains($0) }) else { return nil }
    guard content.tokens.indices.contains(stop - 1), stop > 2 else { return nil }
    // "They say there was …": what they say.
    var start = 0
    if stop > 4, ["say", "says", "claim", "claims", "said"].contains(content.words[1]) {
      start = content.words[2] == "that" ? 3 : 2
    }
    let first = content.tokens[start]
    guard first.bytes.lowerBound < content.tokens[stop - 1].bytes.upperBound else { return nil }
    return text.text.text(inBytes: first.bytes.lowerBound..<content.tokens[stop - 1].bytes.upperBound)
  }

  /// The claim that a bare denial answers: what the same speaker has just denied, else what somebody else has claimed.
  private func context(
    of index: Int, rank: Int, order: [Int], _ attributions: [Attribution], _ stances: [StanceReading],
    _ propositions: [String], _ speakers: [ResolvedSpeaker], _ found: [String?]
  ) -> String? {
    let paragraph = paragraph(of: attributions[index])
    var position = rank - 1
    while position >= 0, position > rank - 20 {
      let other = order[position]
      position -= 1
      let distance = paragraph - self.paragraph(of: attributions[other])
      if distance > 3 { return nil }
      if speakers[other].entity == speakers[index].entity {
        if stances[other].stance == .denies, let denied = found[other] { return denied }
        continue
      }
      if attributions[other].nestedIn == index { continue }
      if stances[other].stance == .asserts || stances[other].stance == .promises { return propositions[other] }
    }
    return nil
  }

  private func paragraph(of attribution: Attribution) -> Int {
    guard let span = attribution.content.first else { return 0 }
    let token = text.tokenRange(of: span).lowerBound
    return text.paragraphOfToken.indices.contains(token) ? Int(text.paragraphOfToken[token]) : 0
  }
}
