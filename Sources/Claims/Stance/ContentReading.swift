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
    for span in spans {
      let range = text.tokenRange(of: span)
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
    main = Self.mainClause(of: words)
    let condition =
      words.first == "if" || words.first == "unless" || words.first == "should" && words.dropFirst().first != "be"
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

  /// Whether a negation governs the main clause: an odd number of them, harmless ones aside.
  var isNegative: Bool {
    var count = 0
    for index in main.indices {
      let next = index + 1 < main.endIndex ? main[index + 1] : ""
      if StanceWords.negations.contains(main[index]) {
        if StanceWords.harmlessAfterNegation.contains(next) { continue }
        // "could not rule out that p" says nothing against p.
        if (index + 1..<min(index + 3, main.endIndex)).contains(where: {
          ["rule", "ruled", "exclude", "excluded"].contains(main[$0])
        }) {
          continue
        }
        // "neither … nor" and "not … nor" negate once; so does "no … not even".
        if main[index] == "nor" || (next == "even" && count > 0) { continue }
        count += 1
      } else if StanceWords.negativeVerbs.contains(main[index]), next == "to" {
        count += 1
      } else if main[index] == "far", next == "from" {
        count += 1
      }
    }
    return count % 2 == 1
  }

  var modality: Claim.Modality {
    if isCounterfactual { return .counterfactual }
    for (index, word) in zip(main.indices, main) {
      let token = tokens[index]
      let isMonth = word == "may" && token.isCapitalised && index > 0
      if word == "possible", main[..<index].suffix(2).contains(where: { StanceWords.negations.contains($0) }) {
        continue
      }
      if StanceWords.possible.contains(word), !isMonth, !(word == "could" && isAbility(at: index)) { return .possible }
    }
    if main.contains(where: { StanceWords.obligatory.contains($0) })
      || holds(anyOf: [["have", "to"], ["has", "to"], ["need", "to"], ["needs", "to"]], in: main)
    {
      return .obligatory
    }
    if main.contains(where: { StanceWords.probable.contains($0) }) { return .probable }
    return .certain
  }

  /// "could not be doing", "could see": what was or was not in somebody's power is no guess.
  private func isAbility(at index: Int) -> Bool {
    let next = index + 1 < words.count ? words[index + 1] : ""
    return next == "not" || next == "n't" || ["see", "hear", "afford", "only", "feel"].contains(next)
  }

  private var isCounterfactual: Bool {
    let wouldHave =
      index(of: ["would", "have"]) != nil || index(of: ["might", "have"]) != nil && isConditional
      || index(of: ["could", "have"]) != nil && isConditional
    let hadBefore =
      words.first == "had" || words.first == "if" && words.contains("had") || index(of: ["if", "it", "had"]) != nil
    return wouldHave && (hadBefore || isConditional)
  }
}
