internal import Language

/// What every sieve reads: the text, its quotations by token, and the uses of cue verbs.
struct AttributionSearch {
  let analysed: AnalysedText
  let tokens: [Token]
  let phrases: NounPhrases
  /// For each token the number of the outermost spoken quotation that holds it, marks included; -1 for none.
  let quotationOfToken: [Int32]
  /// Whether a quotation, by number, can be speech: not a nickname, title or scare quote.
  let isSpoken: [Bool]
  /// Whether a token stands inside quotation marks of any sort.
  let isQuoted: [Bool]
  private(set) var occurrences: [CueOccurrence] = []
  /// What a speaker reports others to have said is looked for in here; `nil` for the article's own words.
  let outer: [Int32]?
  /// How many quotations hold those that are read.
  let depth: Int

  /// Reads the article's own words, or, with the search that did, the words inside its spoken quotations.
  init(_ analysed: AnalysedText, inside outer: AttributionSearch? = nil) {
    self.analysed = analysed
    self.outer = outer?.quotationOfToken
    tokens = analysed.tokens
    phrases = NounPhrases(tokens: analysed.tokens)
    let depth = outer == nil ? 0 : 1
    self.depth = depth
    var quotationOfToken = [Int32](repeating: -1, count: analysed.tokens.count)
    var isSpoken: [Bool] = []
    var isQuoted = [Bool](repeating: false, count: analysed.tokens.count)
    for (number, quotation) in analysed.quotations.enumerated() {
      let spoken = quotation.depth == depth && ScareQuotes.isSpeech(quotation, in: analysed)
      isSpoken.append(spoken)
      if quotation.depth >= depth {
        for range in quotation.content { for index in range { isQuoted[index] = true } }
      }
      guard spoken else { continue }
      for index in quotation.extent.clamped(to: tokens.indices) {
        quotationOfToken[index] = Int32(truncatingIfNeeded: number)
      }
    }
    self.quotationOfToken = quotationOfToken
    self.isSpoken = isSpoken
    self.isQuoted = isQuoted
    occurrences = findOccurrences()
  }

  /// Whether a cue may stand at a token: outside spoken quotations, and for an inner search inside an outer one.
  func isOpen(_ token: Int) -> Bool {
    quotationOfToken[token] < 0 && outer.map { $0[token] >= 0 } ?? true
  }

  // MARK: Clauses

  /// What a content is: a clause may hold further clauses, an object or infinitive holds none.
  enum Extent { case clause, object }

  /// Where a content that begins at `start` ends: before the next attribution that is no part of it, and before the
  /// marks that close its sentence.
  func clauseEnd(from start: Int, limit: Int, as extent: Extent = .clause) -> Int {
    var index = start
    while index < limit {
      if let number = quotation(at: index) {
        index = max(index + 1, min(limit, analysed.quotations[number].extent.upperBound))
        continue
      }
      let token = tokens[index]
      if token.word == "," || token.word == "–" {
        if index > start,
          endsClause(at: index, limit: limit) || extent == .object && beginsNewClause(after: index, limit: limit)
        {
          break
        }
      } else if token.word == ";" {
        break
      } else if token.word == "according", index + 1 < limit, tokens[index + 1].word == "to", index > start {
        break
      } else if token.word == "and" || token.word == "but", index > start, index + 1 < limit,
        beginsJoinedCue(at: index + 1)
      {
        break
      }
      index += 1
    }
    return trimmedEnd(start, min(index, limit))
  }

  /// Whether what follows a comma belongs to another attribution.
  private func endsClause(at comma: Int, limit: Int) -> Bool {
    var next = comma + 1
    guard next < limit else { return true }
    if tokens[next].word == "according" { return true }
    if tokens[next].tag == .verbGerund, let cue = Cue.cue(forLemma: tokens[next].lemma), cue.family == .speech {
      return true
    }
    let joined = ["but", "and", "while", "though", "although", "whereas", "as", "or"].contains(tokens[next].word)
    if joined { next += 1 }
    guard next < limit else { return false }
    if joined, beginsJoinedCue(at: next) { return true }
    // A subject with its own cue begins here: ", but Kovac said …", ", Kovac said."
    guard let occurrence = occurrence(withSubjectAt: next, limit: limit) else { return false }
    return occurrence.cue.family == .speech
      && (joined || endsParenthesis(of: occurrence, limit: limit))
  }

  /// ", and the hashtag was", ", but went on": a clause joined to the one that an object belongs to.
  private func beginsNewClause(after comma: Int, limit: Int) -> Bool {
    guard comma + 2 < limit, ["and", "but", "while", "though", "although", "so"].contains(tokens[comma + 1].word) else {
      return false
    }
    return startsOwnClause(at: comma + 2, limit: limit)
  }

  private func beginsJoinedCue(at index: Int) -> Bool {
    var verb = index
    if tokens[verb].tag == .adverb || tokens[verb].tag == .modal { verb += 1 }
    guard verb < tokens.count, phrases.isFinite(verb), let cue = Cue.cue(forLemma: tokens[verb].lemma) else {
      return false
    }
    return cue.family == .speech && cue.governs.contains(.thatClause)
  }

  /// The same behind a cue with its addressee: "…, he told reporters on Monday."
  private func endsParenthesis(of occurrence: CueOccurrence, limit: Int) -> Bool {
    let next = skipAdverbials(
      from: occurrence.group.upperBound, limit: limit, addressee: occurrence.cue.governs.contains(.addressee)
    ).next
    return next >= limit || tokens[next].kind == .mark
  }

  func endsParenthesis(at index: Int, limit: Int) -> Bool {
    let next = skipAdverbials(from: index, limit: limit).next
    return next >= limit || tokens[next].kind == .mark
  }

  private func occurrence(withSubjectAt start: Int, limit: Int) -> CueOccurrence? {
    var low = occurrences.partitioningIndex { $0.verb >= start }
    while low < occurrences.count, occurrences[low].verb < min(limit, start + 25) {
      if occurrences[low].subject?.lowerBound == start { return occurrences[low] }
      low += 1
    }
    return nil
  }

  /// Leaves the marks that end a sentence out, and a mark of quotation that has no partner inside.
  func trimmedEnd(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start {
      let token = tokens[end - 1]
      if token.kind == .mark, ![")", "]"].contains(token.word) {
        end -= 1
      } else if token.kind == .quote, let number = quotation(at: end - 1), analysed.quotations[number].opening < start {
        end -= 1
      } else {
        break
      }
    }
    return end
  }

  func trimmedStart(_ start: Int, _ end: Int) -> Int {
    var start = start
    while start < end, tokens[start].kind == .mark, !["(", "["].contains(tokens[start].word) { start += 1 }
    return start
  }

  /// Whether a finite verb with a subject before it stands in the range: the least of a clause.
  func hasFiniteVerb(_ range: Range<Int>) -> Bool {
    range.contains { phrases.isFinite($0) }
  }

  // MARK: What stands between a cue and its content

  struct Skipped {
    var next: Int
    var addressee: Range<Int>?
  }

  /// Steps over adverbs, times and prepositional phrases: "on Tuesday", "in a statement", "to reporters".
  func skipAdverbials(from start: Int, limit: Int, addressee takesAddressee: Bool = false) -> Skipped {
    var result = Skipped(next: start)
    var steps = 0
    while result.next < limit, steps < 8 {
      steps += 1
      let index = result.next
      let token = tokens[index]
      if quotation(at: index) != nil { break }
      if token.tag == .adverb,
        !["so", "how", "only", "just", "even", "more", "most", "as"].contains(token.word)
          || index + 1 < limit && tokens[index + 1].kind == .mark
      {
        result.next += 1
        continue
      }
      if isTimeStart(index, limit: limit) {
        result.next = timeEnd(index, limit: limit)
        continue
      }
      if token.tag == .preposition || (token.tag == .to && index + 1 < limit && !tokens[index + 1].tag.isVerb)
        || ["before", "after", "during", "following"].contains(token.word)
      {
        let times = index + 1 < limit && isTimeStart(index + 1, limit: limit)
        if times {
          result.next = timeEnd(index + 1, limit: limit)
          continue
        }
        if let phrase = phrases.phrase(startingAt: index + 1, limit: limit) {
          if token.tag == .to { result.addressee = phrase }
          result.next = phrase.upperBound
          continue
        }
        break
      }
      if takesAddressee, result.addressee == nil,
        let phrase = phrases.phrase(startingAt: index, limit: limit, attachments: false)
      {
        // "told Fox News that", "told him", but not "told the plan would".
        result.addressee = phrase
        result.next = phrase.upperBound
        continue
      }
      break
    }
    return result
  }

  func isTimeStart(_ index: Int, limit: Int) -> Bool {
    if TimeWords.days.contains(tokens[index].word) || TimeWords.months.contains(tokens[index].word) { return true }
    guard index + 1 < limit else { return false }
    if tokens[index].kind == .number, TimeWords.months.contains(tokens[index + 1].word) { return true }
    return ["last", "this", "next", "early", "late", "earlier", "later"].contains(tokens[index].word)
      && (TimeWords.units.contains(tokens[index + 1].word) || TimeWords.days.contains(tokens[index + 1].word)
        || tokens[index + 1].word == "this")
  }

  private func timeEnd(_ start: Int, limit: Int) -> Int {
    var index = start
    var hasMonth = false
    while index < limit {
      let word = tokens[index].word
      if TimeWords.months.contains(word) { hasMonth = true }
      let isDate = tokens[index].kind == .number && (hasMonth || index == start)
      guard
        isDate || TimeWords.days.contains(word) || TimeWords.units.contains(word) || TimeWords.months.contains(word)
          || ["last", "this", "next", "early", "late", "earlier", "later"].contains(word)
      else { break }
      index += 1
    }
    return index
  }

  // MARK: Subordination

  /// How far the content to the right of a cue may reach: the whole sentence for a main clause; for one in a relative
  /// or leading subordinate clause, up to the comma at which the main clause begins.
  func reach(of occurrence: CueOccurrence) -> Int {
    let relative = occurrence.subject.map { ["who", "which", "that"].contains(tokens[$0.lowerBound].word) } ?? false
    let opensWithParticiple =
      !occurrence.ownsSubject && occurrence.group.lowerBound <= occurrence.sentence.lowerBound + 1
    return reach(
      from: occurrence.group.upperBound, clauseStart: occurrence.start, sentence: occurrence.sentence,
      isRelative: relative,
      leads: opensWithParticiple)
  }

  /// The same for anything that governs a clause from `start` on.
  func reach(from start: Int, clauseStart: Int, sentence: Range<Int>, isRelative: Bool = false, leads: Bool = false)
    -> Int
  {
    let leads =
      leads
      || clauseStart > sentence.lowerBound && Subordinators.opens(tokens[sentence.lowerBound].word)
        && !hasComma(sentence.lowerBound..<clauseStart)
    guard isRelative || leads else { return sentence.upperBound }
    var index = start
    while index < sentence.upperBound {
      if let number = quotation(at: index) {
        index = max(index + 1, min(sentence.upperBound, analysed.quotations[number].extent.upperBound))
        continue
      }
      if phrases.isComma(index), beginsMainClause(at: index + 1, limit: sentence.upperBound, afterRelative: isRelative)
      {
        return index
      }
      index += 1
    }
    return sentence.upperBound
  }

  private func hasComma(_ range: Range<Int>) -> Bool { range.contains(where: phrases.isComma) }

  private func beginsMainClause(at index: Int, limit: Int, afterRelative: Bool) -> Bool {
    guard index < limit else { return true }
    if afterRelative, phrases.startsPredicate(index) { return true }
    guard let phrase = phrases.phrase(startingAt: index, limit: limit) else { return false }
    var next = phrase.upperBound
    if let end = phrases.apposition(at: next, limit: limit), end < limit { next = end + 1 }
    return next < limit && phrases.startsPredicate(next)
  }
}
