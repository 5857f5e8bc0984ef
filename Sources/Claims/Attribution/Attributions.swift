internal import Language
internal import Values

/// Who said what in a text, in text order of the contents.
///
/// Ordered sieves (Muzny et al. 2017): for every cue verb the most precise pattern that fits; then phrases and nouns
/// that attribute; then, for quotations that nothing has claimed, layout and the speaker before.
///
/// - Complexity: linear in the length of the text, for sentences of bounded length.
public func attributions(in analysed: AnalysedText) -> [Attribution] {
  let search = AttributionSearch(analysed)
  var collector = DraftCollector(search: search)
  collector.readCueVerbs()
  collector.readPhrases()
  collector.readRemainingQuotations()
  collector.readInsideQuotations()
  return collector.attributions()
}

private struct DraftCollector {
  let search: AttributionSearch
  private var drafts: [Draft] = []
  private var claimedQuotations: Set<Int> = []
  /// Whether a token is content of a draft.
  private var isContent: [Bool]
  /// Drafts inside the content of others.
  private var inner: [Draft] = []

  init(search: AttributionSearch) {
    self.search = search
    isContent = [Bool](repeating: false, count: search.tokens.count)
  }

  mutating func readCueVerbs() {
    for occurrence in search.occurrences {
      for sieve in CueSieve.all {
        guard var draft = sieve.read(occurrence, search), !draft.content.isEmpty else { continue }
        if let quotation = draft.quotation, claimedQuotations.contains(quotation) { continue }
        draft.foundBy = sieve.name
        draft.confidence = sieve.confidence
        add(draft)
        break
      }
    }
  }

  mutating func readPhrases() {
    for draft in search.accordingTo() + search.cueNouns() + search.transcriptLabels() + search.listedStatements() {
      if let quotation = draft.quotation, claimedQuotations.contains(quotation) { continue }
      // "said in a statement that": the verb has it.
      if draft.foundBy == "cue-noun", isContent[draft.start] { continue }
      add(draft)
    }
    setNestedAside()
  }

  /// Layout first, then the speaker before; quotations and drafts are walked side by side in text order.
  mutating func readRemainingQuotations() {
    var merged: [Draft] = []
    var next = 0
    for number in search.analysed.quotations.indices
    where search.isSpoken[number] && !claimedQuotations.contains(number) {
      let quotation = search.analysed.quotations[number]
      guard !quotation.extent.contains(where: { isContent[$0] }) else { continue }
      while next < drafts.count, drafts[next].start < quotation.opening {
        merged.append(drafts[next])
        next += 1
      }
      let draft =
        search.dash(number) ?? search.nameColon(number) ?? search.leadInParagraph(number)
        ?? search.continuation(number, after: merged)
      if let draft { merged.append(draft) }
    }
    drafts = merged + drafts[next...]
  }

  private mutating func add(_ draft: Draft) {
    var first = draft
    first.furtherContents = []
    drafts.append(first)
    for content in draft.furtherContents where !content.isEmpty {
      first.content = content
      first.quotation = nil
      drafts.append(first)
    }
    for range in draft.content + draft.furtherContents.joined() {
      for index in range {
        isContent[index] = true
        if let number = search.quotation(at: index) { claimedQuotations.insert(number) }
      }
    }
  }

  /// An attribution inside the content of another is that speaker's report, not the article's.
  private mutating func setNestedAside() {
    drafts.sort { ($0.start, -($0.content.last?.upperBound ?? 0)) < ($1.start, -($1.content.last?.upperBound ?? 0)) }
    var owner = [Int32](repeating: -1, count: search.tokens.count)
    for (number, draft) in drafts.enumerated() {
      for range in draft.content {
        for index in range where owner[index] < 0 { owner[index] = Int32(truncatingIfNeeded: number) }
      }
    }
    var outer: [Draft] = []
    for (number, draft) in drafts.enumerated() {
      let holder = draft.cue.first.map { Int(owner[$0.lowerBound]) } ?? -1
      // Where each holds the cue of the other, the one that begins first stays.
      let isMutual = holder > number && drafts[holder].cue.first.map { Int(owner[$0.lowerBound]) } == number
      if holder < 0 || holder == number || isMutual { outer.append(draft) } else { inner.append(draft) }
    }
    drafts = outer
  }

  /// What the people quoted report of others.
  mutating func readInsideQuotations() {
    let inside = AttributionSearch(search.analysed, inside: search)
    for occurrence in inside.occurrences {
      for sieve in CueSieve.all {
        guard var draft = sieve.read(occurrence, inside), !draft.content.isEmpty else { continue }
        draft.foundBy = sieve.name
        draft.confidence = sieve.confidence
        inner.append(draft)
        break
      }
    }
  }

  func attributions() -> [Attribution] {
    let reports = NestedReports(search: search).reports(among: inner, within: drafts)
    let all = drafts + reports
    let order = all.indices.sorted { (all[$0].start, $0) < (all[$1].start, $1) }
    var place = [Int](repeating: 0, count: all.count)
    for (position, number) in order.enumerated() { place[number] = position }
    return order.map { number in
      let draft = all[number]
      let analysed = search.analysed
      let content = draft.content.map(search.withoutTrailingComma).filter { !$0.isEmpty }
      return Attribution(
        kind: number < drafts.count ? kind(of: draft) : .indirect,
        content: content.map(analysed.span(of:)), cue: draft.cue.map(analysed.span(of:)), cueLemma: draft.cueLemma,
        source: draft.source.map { analysed.span(of: search.trimmedSource($0)) },
        addressee: draft.addressee.map(analysed.span(of:)), nestedIn: draft.holder.map { place[$0] },
        continues: draft.continues.map { place[$0] },
        isNegatedCue: draft.isNegatedCue, foundBy: draft.foundBy, confidence: draft.confidence)
    }
  }
}

extension DraftCollector {
  /// What follows a speaker's label are the speaker's words, in quotation marks or not.
  private func kind(of draft: Draft) -> Claim.Kind {
    let labelled = draft.foundBy == "name-colon" || draft.foundBy == "turn-letter"
    return labelled ? .direct : search.kind(of: draft.content)
  }
}

extension AttributionSearch {
  func withoutTrailingComma(_ range: Range<Int>) -> Range<Int> {
    guard let last = range.last, tokens[last].word == "," else { return range }
    return range.lowerBound..<last
  }

  func trimmedSource(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound + 1, tokens[end - 1].kind == .mark,
      ![")", "]"].contains(tokens[end - 1].word) || tokens[end - 1].word == ","
    { end -= 1 }
    if end > range.lowerBound + 1, tokens[end - 1].word == "'s" { end -= 1 }
    return range.lowerBound..<end
  }

  /// Direct, indirect or mixed, by the share of the content's words inside quotation marks.
  func kind(of content: [Range<Int>]) -> Claim.Kind {
    var quoted = 0
    var total = 0
    for range in content {
      for index in range where tokens[index].kind == .word || tokens[index].kind == .number {
        let length = tokens[index].bytes.count
        total += length
        if isQuoted[index] { quoted += length }
      }
    }
    if quoted * 100 >= total * 97 { return .direct }
    return quoted * 100 <= total * 3 ? .indirect : .mixed
  }
}
