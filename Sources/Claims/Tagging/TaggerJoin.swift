internal import Inference
internal import Language
internal import Values

/// Makes attributions of what the model tagged and what the rules read.
struct TaggerJoin {
  /// The least average probability of a content that is no whole quotation.
  private static let leastCertainty = 0.7
  /// The same for a part of a content that has a surer one.
  private static let leastCertaintyOfPart = 0.65
  /// The least average probability of a content that only a rule found: little for quotations and layout, whose marks
  /// speak for themselves.
  private static let leastCertaintyOfQuotation = 0.1
  private static let leastCertaintyOfClause = 0.3
  /// A content of so few words that makes no statement is a topic, not a claim ("praised [the plan]").
  private static let topicWords = 2

  private let evidence: TaggerEvidence
  private let rules: [Attribution]
  private let readings: [RuleReading]
  /// The number of each reading among ``rules``.
  private let places: [Int]
  private let analysed: AnalysedText
  private let search: AttributionSearch
  private let phrases: WholePhrases

  init(_ evidence: TaggerEvidence, rules: [Attribution], analysed: AnalysedText) {
    self.evidence = evidence
    self.rules = rules
    self.analysed = analysed
    // What people quoted report of others is not tagged: each word has one role.
    places = rules.indices.filter { rules[$0].nestedIn == nil }
    readings = places.map { RuleReading(rules[$0], in: evidence.pieces) }
    search = AttributionSearch(analysed)
    phrases = WholePhrases(analysed: analysed)
  }

  /// In text order.
  func attributions() -> [Attribution] {
    let votes = RuleVotes(readings, count: evidence.pieces.count)
    let chunks = TagSequence(evidence, votes: votes).chunks()
    var links = RoleLinks(chunks, evidence: evidence, readings: readings)
    var joined = links.groups().compactMap(joined)
    addUntagged(to: &joined)
    addNested(to: &joined)
    let order = joined.indices.sorted { (start(of: joined[$0]), $0) < (start(of: joined[$1]), $1) }
    var position = [Int](repeating: 0, count: joined.count)
    for (place, number) in order.enumerated() { position[number] = place }
    // Where the rules' attributions went.
    var placeOfRule: [Int: Int] = [:]
    for (number, item) in joined.enumerated() {
      if let rule = item.rule, placeOfRule[rule] == nil { placeOfRule[rule] = position[number] }
    }
    return order.enumerated().map { place, number in
      var attribution = joined[number].attribution
      attribution.nestedIn = joined[number].holder.map { position[$0] }
      attribution.continues = attribution.continues.flatMap { placeOfRule[$0] }.flatMap { $0 < place ? $0 : nil }
      return attribution
    }
  }

  /// An attribution with the number of the rule's that it agrees with.
  private struct Joined {
    var attribution: Attribution
    var rule: Int?
    /// The number, in the same list, of the attribution that holds this one.
    var holder: Int?
  }

  private func start(of item: Joined) -> Int { item.attribution.content.first?.start ?? 0 }

  // MARK: From a group

  private func joined(_ group: RoleLinks.Group) -> Joined? {
    var chunks = surest(of: group.contents)
    var rule = agreeing(with: chunks)
    if rule == nil {
      // "posted [a picture] with the words “The pier is shut”": the rule has the words, the rest is no statement.
      let quoted = chunks.filter { search.kind(of: [tokens(of: $0.pieces)]) == .direct }
      if !quoted.isEmpty, let agreed = agreeing(with: quoted) { (chunks, rule) = (quoted, agreed) }
    }
    var content = chunks.map { tokens(of: $0.pieces) }.filter { !$0.isEmpty }
    guard !content.isEmpty else { return nil }
    if let rule, rules[rule].kind == .direct, search.kind(of: content) == .mixed {
      content = atQuotationMarks(content, rules[rule].content.map(analysed.tokenRange))
    }
    var cue = group.cue.map { [phrases.cue(tokens(of: $0.pieces))] } ?? []
    var source = group.source.map { phrases.source(tokens(of: $0.pieces)) }
    if let rule, cue.isEmpty && source == nil || rules[rule].traits.contains(.layout) {
      cue = rules[rule].cue.map(analysed.tokenRange)
      source = rules[rule].source.map(analysed.tokenRange)
    }
    let isLabelled = rule.map { rules[$0].traits.contains(.label) } ?? false
    let kind = isLabelled ? .direct : search.kind(of: content)
    let certainty = evidence.certainty(of: .content, over: chunks.map(\.pieces))
    guard source != nil || rule != nil && kind == .direct else { return nil }
    if kind != .direct {
      guard certainty >= Self.leastCertainty else { return nil }
      let isDenial = rule.flatMap { rules[$0].cueLemma }.flatMap(Cue.cue(forLemma:))?.stance == .denies
      guard isDenial || isStatement(content) || words(content) > Self.topicWords else { return nil }
    }
    if kind == .indirect, let cue = cue.first?.first { content = inSentence(of: cue, content) }
    content = content.map { withoutOuterMarks($0, isDirect: kind == .direct) }.filter { !$0.isEmpty }
    if let first = content.first { content[0] = withoutThat(first) }
    if let held = source.map({ search.trimmedSource($0) }), !held.isEmpty { source = held } else { source = nil }
    cue = cue.filter { !$0.isEmpty }
    guard !content.isEmpty, !(cue.first?.first.map(search.isPassiveLead) ?? false) else { return nil }
    var attribution = Attribution(
      kind: kind, content: content.map(analysed.span(of:)), cue: cue.map(analysed.span(of:)),
      source: source.map(analysed.span(of:)), foundBy: "tagger", confidence: (certainty * 100).rounded() / 100)
    if let rule { adopt(rules[rule], into: &attribution) }
    if attribution.cueLemma == nil, let range = cue.first {
      let reading = CueReading(of: range, content: content.first, in: search)
      guard !reading.isSilence else { return nil }
      attribution.cueLemma = reading.lemma
      attribution.isNegatedCue = reading.isNegated
    }
    return Joined(attribution: attribution, rule: rule)
  }

  /// "“It is shut,” [its head] said": quotation marks decide where speech ends.
  private func atQuotationMarks(_ content: [Range<Int>], _ quoted: [Range<Int>]) -> [Range<Int>] {
    let apart = content.filter { range in !quoted.contains { $0.overlaps(range) } }
    return (apart + quoted).sorted { $0.lowerBound < $1.lowerBound }
  }

  private func surest(of contents: [RoleChunk]) -> [RoleChunk] {
    let certainties = contents.map { evidence.certainty(of: .content, over: [$0.pieces]) }
    guard let best = certainties.max(), best >= Self.leastCertaintyOfPart else { return contents }
    return zip(contents, certainties).filter { $0.1 >= Self.leastCertaintyOfPart }.map(\.0)
  }

  /// What is said without quotation marks ends with the sentence that attributes it, and holds no dateline.
  private func inSentence(of cue: Int, _ content: [Range<Int>]) -> [Range<Int>] {
    let sentence = analysed.sentences[Int(analysed.sentenceOfToken[cue])]
    let inside = content.map { $0.clamped(to: sentence) }.filter { !$0.isEmpty }
    return inside.isEmpty ? content : inside
  }

  /// What the model does not tell, from a rule that read the same content.
  private func adopt(_ rule: Attribution, into attribution: inout Attribution) {
    attribution.isConfirmedByTagger = true
    attribution.foundBy = rule.foundBy
    attribution.confidence = max(rule.confidence, attribution.confidence)
    attribution.addressee = rule.addressee
    attribution.continues = rule.continues
    let sharesCue = attribution.cue.contains { cue in rule.cue.contains { $0.overlaps(cue) } }
    if sharesCue || attribution.cue.isEmpty {
      attribution.cue = rule.cue.isEmpty ? attribution.cue : rule.cue
      attribution.cueLemma = rule.cueLemma
      attribution.isNegatedCue = rule.isNegatedCue
    }
    // An inserted clause parts one sentence, of which the tagger may hold only the half behind it.
    let isInserted = rule.traits.contains(.insertion) && sharesCue
    // "[refused] to rule out a strike": the verb belongs to the cue.
    let holdsCue = rule.cue.contains { cue in attribution.content.contains { $0.overlaps(cue) } }
    if isInserted || holdsCue || words(attribution.content) == words(rule.content) {
      attribution.content = rule.content
    }
  }

  /// The number of the rule's attribution whose content is nearly the same (Jaccard index of the pieces at least a half).
  private func agreeing(with contents: [RoleChunk]) -> Int? {
    let own = contents.map(\.pieces)
    let size = own.reduce(0) { $0 + $1.count }
    var best: (place: Int, index: Double)?
    for (number, reading) in readings.enumerated() {
      let shared = reading.content.reduce(0) { sum, range in own.reduce(sum) { $0 + $1.clamped(to: range).count } }
      guard shared > 0 else { continue }
      let union = size + reading.content.reduce(0) { $0 + $1.count } - shared
      let index = Double(shared) / Double(max(union, 1))
      if index >= 0.5, index > best?.index ?? 0 { best = (places[number], index) }
    }
    return best?.place
  }

  // MARK: From the rules alone

  /// What the model left out although a precise pattern holds, and all that stands behind the part that it read.
  private func addUntagged(to joined: inout [Joined]) {
    let taken = joined.flatMap(\.attribution.content)
    let end = evidence.pieces.spans.last?.end ?? 0
    for (number, rule) in places.enumerated() {
      guard !rules[rule].content.contains(where: { span in taken.contains { $0.overlaps(span) } }) else { continue }
      let isUnread = rules[rule].content.contains { $0.end > end }
      let least =
        rules[rule].traits.contains(.quotation) ? Self.leastCertaintyOfQuotation : Self.leastCertaintyOfClause
      let isLikely = evidence.certainty(of: .content, over: readings[number].content) >= least
      guard isUnread || rules[rule].traits.contains(.kept) && isLikely else { continue }
      joined.append(Joined(attribution: rules[rule], rule: rule))
    }
  }

  /// Claims inside claims, where their content and source are part of a larger content.
  private func addNested(to joined: inout [Joined]) {
    let outer = joined.map(\.attribution)
    for rule in rules.indices where rules[rule].nestedIn != nil {
      let parts = rules[rule].content + (rules[rule].source.map { [$0] } ?? [])
      let size = length(rules[rule].content)
      guard
        let holder = outer.indices.first(where: { number in
          length(outer[number].content) > size
            && parts.allSatisfy { part in outer[number].content.contains { $0.contains(part) } }
        })
      else { continue }
      var attribution = rules[rule]
      attribution.continues = nil
      joined.append(Joined(attribution: attribution, rule: rule, holder: holder))
    }
  }

  private func length(_ spans: [TextSpan]) -> Int { spans.reduce(0) { $0 + $1.length } }

  // MARK: Tokens

  /// The tokens that hold some pieces, whole.
  private func tokens(of pieces: Range<Int>) -> Range<Int> {
    guard let first = pieces.first, let last = pieces.last else { return 0..<0 }
    let start = analysed.text.byteOffset(ofScalar: evidence.pieces.spans[first].start)
    let end = analysed.text.byteOffset(ofScalar: evidence.pieces.spans[last].end)
    let from = analysed.tokens.partitioningIndex { $0.bytes.upperBound > start }
    let to = analysed.tokens.partitioningIndex { $0.bytes.lowerBound >= end }
    return from..<max(from, to)
  }

  private func withoutOuterMarks(_ range: Range<Int>, isDirect: Bool) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    let tokens = analysed.tokens
    while start < end,
      tokens[start].kind == .quote || tokens[start].kind == .mark && !["(", "["].contains(tokens[start].word)
    {
      start += 1
    }
    while end > start {
      let token = tokens[end - 1]
      let closes = token.kind == .mark && ![")", "]"].contains(token.word)
      let endsSpeech = isDirect && [".", "?", "!", "…"].contains(token.word)
      guard token.kind == .quote && token.word != "'" || closes && !endsSpeech else { break }
      end -= 1
    }
    return start..<end
  }

  /// "[said] that the bridge is shut" holds the same claim without its conjunction.
  private func withoutThat(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 3, analysed.tokens[range.lowerBound].word == "that",
      analysed.tokens[range.lowerBound].tag != .pronoun
    else { return range }
    return (range.lowerBound + 1)..<range.upperBound
  }

  private func isStatement(_ content: [Range<Int>]) -> Bool {
    guard let first = content.first?.first else { return false }
    if Self.openers.contains(analysed.tokens[first].word) { return true }
    return content.contains { range in range.contains { search.phrases.isFinite($0) } }
  }

  private static let openers: Set<String> = [
    "to", "that", "whether", "if", "what", "how", "why", "who", "when", "where", "not",
  ]

  private func words(_ content: [Range<Int>]) -> Int {
    content.joined().count { analysed.tokens[$0].kind == .word || analysed.tokens[$0].kind == .number }
  }

  private func words(_ content: [TextSpan]) -> [String] {
    content.flatMap { analysed.tokenRange(of: $0) }.filter {
      analysed.tokens[$0].kind == .word || analysed.tokens[$0].kind == .number
    }.map { analysed.tokens[$0].word }
  }
}
