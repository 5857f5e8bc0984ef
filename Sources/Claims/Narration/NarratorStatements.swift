internal import Language
internal import Values

/// Finds what the article says in its own voice and can be checked: declarative sentences that no attribution touches,
/// and main clauses before one that does, that tell of a quantity, an event or a state.
struct NarratorStatements {
  let analysed: AnalysedText
  /// The fewest words of a statement: shorter lines are captions and labels more often than facts.
  private static let fewestWords = 5

  /// One attribution of kind narrator a sentence, without cue and source, in text order.
  func statements(besides attributions: [Attribution]) -> [Attribution] {
    var isTaken = [Bool](repeating: false, count: analysed.tokens.count)
    for attribution in attributions {
      for span in attribution.content + attribution.cue {
        for index in analysed.tokenRange(of: span) { isTaken[index] = true }
      }
    }
    for quotation in analysed.quotations where quotation.depth == 0 && ScareQuotes.isSpeech(quotation, in: analysed) {
      for index in quotation.extent.clamped(to: analysed.tokens.indices) { isTaken[index] = true }
    }
    var isSource = [Bool](repeating: false, count: analysed.tokens.count)
    for span in attributions.compactMap(\.source) {
      for index in analysed.tokenRange(of: span) { isSource[index] = true }
    }
    return analysed.sentences.compactMap { sentence in
      guard let whole = statement(sentence),
        let statement = sentence.contains(where: { isTaken[$0] })
          ? mainClause(of: whole, before: { isTaken[$0] || isSource[$0] }) : whole, isEnglish(statement),
        let worth = CheckWorthiness.of(analysed.tokens[statement])
      else { return nil }
      return Attribution(
        kind: .narrator, content: [analysed.span(of: statement)], foundBy: "narration", confidence: worth.confidence)
    }
  }

  /// The sentence without its closing mark; `nil` for questions, commands, headings and page furniture.
  private func statement(_ sentence: Range<Int>) -> Range<Int>? {
    let tokens = analysed.tokens
    guard let first = sentence.first, var last = sentence.last else { return nil }
    if tokens[last].kind == .quote, last > first { last -= 1 }
    guard tokens[last].word == "." || tokens[last].word.hasSuffix("."), tokens[last].word != "…" else { return nil }
    let opener = tokens[first]
    guard opener.isCapitalised || opener.kind == .number || opener.kind == .quote || opener.kind == .symbol else {
      return nil
    }
    guard !isCommand(sentence), !PageFurniture.mentions(tokens[sentence]) else { return nil }
    let words = sentence.count { tokens[$0].kind == .word || tokens[$0].kind == .number }
    guard words >= Self.fewestWords, sentence.contains(where: { isFinite(tokens[$0]) }) else { return nil }
    let end = tokens[last].kind == .mark ? last : last + 1
    return first < end ? first..<end : nil
  }

  /// "The bridge was shut on Friday, after a report listed [cracks]": what stands before the clause that attributes.
  private func mainClause(of statement: Range<Int>, before isPart: (Int) -> Bool) -> Range<Int>? {
    let tokens = analysed.tokens
    guard let part = statement.first(where: isPart) else { return nil }
    let clause = statement.lowerBound..<part
    guard let joint = clause.last(where: { Self.joints.contains(tokens[$0].word) }), part - joint <= 4 else {
      return nil
    }
    let end = joint > clause.lowerBound && tokens[joint - 1].word == "," ? joint - 1 : joint
    let main = clause.lowerBound..<end
    let words = main.count { tokens[$0].kind == .word || tokens[$0].kind == .number }
    guard words >= Self.fewestWords, main.contains(where: { isFinite(tokens[$0]) }) else { return nil }
    return main
  }

  /// Words that begin a clause of time or reason behind a main clause.
  private static let joints: Set<String> = ["after", "as", "when", "because", "while", "although", "though", "since"]

  /// Whether enough small words of English stand in it; a foreign sentence in an English article has none.
  private func isEnglish(_ statement: Range<Int>) -> Bool {
    var words = 0
    var small = 0
    for index in statement where analysed.tokens[index].kind == .word {
      words += 1
      switch analysed.tokens[index].tag {
      case .determiner, .preposition, .to, .pronoun, .possessivePronoun, .conjunction, .subordinator, .modal, .negation,
        .predeterminer:
        small += 1
      default:
        if ["is", "was", "are", "were", "has", "had", "have"].contains(analysed.tokens[index].word) { small += 1 }
      }
    }
    return words < 6 || small * 8 >= words
  }

  private func isFinite(_ token: Token) -> Bool {
    token.tag == .verbPresent || token.tag == .verbPast || token.tag == .modal
  }

  /// "Sign up here.", "Read the full report.": a base form with no subject before it.
  private func isCommand(_ sentence: Range<Int>) -> Bool {
    guard let first = sentence.first else { return false }
    let token = analysed.tokens[first]
    return token.tag == .verbBase || token.tag == .verbPresent && token.lemma == token.word && token.word != "are"
      || PageFurniture.isCommand(token.word)
  }
}

/// Words of the page around an article, not of the article.
enum PageFurniture {
  private static let commands: Set<String> = [
    "click", "sign", "subscribe", "read", "follow", "share", "watch", "listen", "download", "register", "join", "send",
    "contact", "visit", "see", "check", "support", "donate", "log", "enter", "please", "tell", "help", "get",
  ]
  private static let words: Set<String> = [
    "newsletter", "newsletters", "subscribe", "subscription", "subscribers", "cookies", "copyright", "©", "javascript",
    "advertisement", "unsubscribe", "e-mail", "reprinted", "hyperlink",
  ]
  static func isCommand(_ word: String) -> Bool { commands.contains(word) }
  static func mentions(_ tokens: ArraySlice<Token>) -> Bool { tokens.contains { words.contains($0.word) } }
}
