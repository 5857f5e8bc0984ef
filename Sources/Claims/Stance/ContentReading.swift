internal import Language
internal import Values

/// The words of a content, and what they show by themselves of negation, certainty and mood.
struct ContentReading {
  let words: [String]
  let tokens: [Token]
  /// The words of the clause that carries the statement, without clauses of condition, time and reason before it.
  let main: ArraySlice<String>
  /// Whether every sentence of the content is a question.
  let isQuestion: Bool
  let isConditional: Bool

  init(of spans: [TextSpan], in text: AnalysedText) {
    var tokens: [Token] = []
    var last = 0
    // "“We never agreed,” she said. “Nobody asked.”": a later part that begins anew is another statement.
    var first = 0
    for span in spans {
      let range = text.tokenRange(of: span)
      if first == 0, !tokens.isEmpty, let start = range.first, text.tokens[start].isCapitalised,
        text.sentenceOfToken[start] != text.sentenceOfToken[last - 1]
      {
        first = tokens.count
      }
      tokens += text.tokens[range]
      last = max(last, range.upperBound)
    }
    let words = tokens.map(\.word)
    self.tokens = tokens
    self.words = words
    var ends = words.filter { $0 == "." || $0 == "?" || $0 == "!" }
    if let final = words.last, ![".", "?", "!"].contains(final), text.tokens.indices.contains(last) {
      ends.append(text.tokens[last].word)
    }
    isQuestion = ends.contains("?") && !ends.contains(".")
    main = Self.mainClause(of: first > 0 ? Array(words[..<first]) : words)
    let condition =
      words.first == "if" || words.first == "unless" || words.first == "had" && words.contains("would")
      || words.first == "should" && words.dropFirst().first != "be"
      || words.contains("if") && !words.contains("asked")
        && !(words.firstIndex(of: "if").map {
          $0 > 0 && ["as", "even", "ask", "see", "know", "wondered"].contains(words[$0 - 1])
        } ?? false)
    isConditional = condition
  }

  private static let subordinators: Set<String> = [
    "because", "although", "though", "while", "whereas", "which", "who", "whom", "whose", "unless", "until", "since",
    "after",
    "before", "when", "if", "but", "where", "so",
  ]

  private static func mainClause(of words: [String]) -> ArraySlice<String> {
    var start = 0
    let verbs: Set<String> = [
      "is", "was", "'s", "has", "had", "would", "will", "did", "does", "could", "can", "simply", "never",
    ]
    while start < words.count, ["that", ",", "and", "but", "“", "\"", "", "…"].contains(words[start]) {
      // "That is not true": here it is the subject.
      if words[start] == "that", start + 1 < words.count, verbs.contains(words[start + 1]) { break }
      start += 1
    }
    guard start < words.count else { return words[...] }
    if [
      "if", "when", "although", "though", "while", "because", "unless", "after", "before", "since", "once", "whether",
    ].contains(words[start]),
      let comma = words[start...].firstIndex(of: ","), comma + 1 < words.count
    {
      start = comma + 1
    }
    var end = start
    while end < words.count {
      if end > start + 1, subordinators.contains(words[end]) { break }
      if [".", ";", "?", "!", "…"].contains(words[end]), end > start { break }
      end += 1
    }
    return words[start..<end]
  }

  /// Where a phrase stands in the words; `nil` when it does not.
  func index(of phrase: [String], in slice: ArraySlice<String>? = nil) -> Int? {
    let slice = slice ?? words[...]
    guard let first = phrase.first, slice.count >= phrase.count else { return nil }
    for start in slice.startIndex...(slice.endIndex - phrase.count) where slice[start] == first {
      if slice[start..<(start + phrase.count)].elementsEqual(phrase) { return start }
    }
    return nil
  }

  func holds(anyOf phrases: [[String]], in slice: ArraySlice<String>? = nil) -> Bool {
    phrases.contains { index(of: $0, in: slice) != nil }
  }

  /// Whether a negation governs the main clause: an odd number of negations and reversing words, harmless ones aside.
  var isNegative: Bool {
    var count = 0
    for index in main.indices {
      if isNegation(at: index, after: count) || reverses(at: index) { count += 1 }
    }
    return count % 2 == 1
  }

  private func isNegation(at index: Int, after count: Int) -> Bool {
    guard StanceWords.negations.contains(main[index]) else { return false }
    let next = index + 1 < main.endIndex ? main[index + 1] : ""
    if StanceWords.harmlessAfterNegation.contains(next) { return false }
    // "could not rule out that p" says nothing against p.
    if (index + 1..<min(index + 3, main.endIndex)).contains(where: {
      ["rule", "ruled", "exclude", "excluded"].contains(main[$0])
    }) {
      return false
    }
    // "a man with no shoes left": the clause is not negated, but "in no position" is.
    if main[index] == "no", index > main.startIndex, ["with", "of", "under", "on"].contains(main[index - 1]),
      !["circumstances", "account"].contains(next)
    {
      return false
    }
    // "neither … nor" and "not … nor" negate once; so does "no … not even".
    return main[index] != "nor" && !(next == "even" && count > 0)
  }

  private func reverses(at index: Int) -> Bool {
    Implicative.all.contains { row in
      guard row.effect == .reverses, let end = end(of: row.words, at: index) else { return false }
      return row.before.isEmpty || end < main.endIndex && row.before.contains(main[end])
    }
  }

  /// Whether what is told is only given out to be so: "pretended to sleep".
  var isFeigned: Bool {
    main.indices.contains { index in
      Implicative.all.contains { $0.effect == .feigns && end(of: $0.words, at: index) != nil }
    }
  }

  /// Where words that stand at `index` of the main clause end.
  private func end(of words: [String], at index: Int) -> Int? {
    let end = index + words.count
    guard end <= main.endIndex, main[index..<end].elementsEqual(words) else { return nil }
    return end
  }

  var modality: Claim.Modality {
    if isCounterfactual || isFeigned { return .counterfactual }
    for (index, word) in zip(main.indices, main) {
      let token = tokens[index]
      let isMonth = word == "may" && token.isCapitalised && index > 0
      if word == "possible", main[..<index].suffix(2).contains(where: { StanceWords.negations.contains($0) }) {
        continue
      }
      if StanceWords.possible.contains(word), !isMonth, !(word == "could" && isAbility(at: index)) { return .possible }
    }
    if main.contains(where: { StanceWords.obligatory.contains($0) }) || demandsByHaveTo
      || holds(anyOf: [["need", "to"], ["needs", "to"]], in: main)
    {
      return .obligatory
    }
    if main.contains(where: { StanceWords.probable.contains($0) }) { return .probable }
    return .certain
  }

  /// "Have to" that asks for something: not "may have to", "do not have to".
  var demandsByHaveTo: Bool {
    main.indices.dropLast().contains { index in
      ["have", "has"].contains(main[index]) && main[index + 1] == "to"
        && !main[..<index].suffix(2).contains(where: StanceWords.modalsBeforeHaveTo.contains)
    }
  }

  /// "could not be doing", "could see": what was or was not in somebody's power is no guess.
  private func isAbility(at index: Int) -> Bool {
    let next = index + 1 < words.count ? words[index + 1] : ""
    return next == "not" || next == "n't" || ["see", "hear", "afford", "only", "feel"].contains(next)
  }

  /// "Would have gone", "had he said so, he would be governor": what did not come about.
  private var isCounterfactual: Bool {
    let hadFirst = words.first == "had" && words.contains(where: { ["would", "might", "could"].contains($0) })
    if hadFirst { return true }
    for (index, word) in words.enumerated().dropLast(2) where words[index + 1] == "have" {
      // "would have the report" and "would have to" tell of something else.
      let after = tokens.indices.contains(index + 2) ? tokens[index + 2] : nil
      guard let after, after.tag == .verbParticiple || after.tag == .verbPast || after.word == "been" else { continue }
      if word == "would" || isConditional && (word == "might" || word == "could") { return true }
    }
    return false
  }
}
