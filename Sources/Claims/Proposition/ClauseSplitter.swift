internal import Language
internal import Values

/// Cuts a content into the statements that it makes: sentences, and main clauses that are joined in one.
struct ClauseSplitter {
  let text: AnalysedText
  private let phrases: NounPhrases
  /// A statement has at least so many words; what is shorter belongs to its neighbour.
  private static let fewestWords = 4

  init(text: AnalysedText) {
    self.text = text
    phrases = NounPhrases(tokens: text.tokens)
  }

  /// The statements in text order, each as spans; one that equals the content where it makes a single statement.
  func statements(in content: [TextSpan]) -> [[TextSpan]] {
    var pieces: [[Range<Int>]] = []
    var current: [Range<Int>] = []
    var previous: Int?
    func close() {
      if !current.isEmpty { pieces.append(current) }
      current = []
    }
    for span in content {
      let range = text.tokenRange(of: span)
      guard !range.isEmpty else { continue }
      if let previous, text.sentenceOfToken[previous] != text.sentenceOfToken[range.lowerBound] { close() }
      var start = range.lowerBound
      for index in range where index > start {
        let endsSentence = text.sentenceOfToken[index] != text.sentenceOfToken[index - 1]
        guard endsSentence || isJoint(index, from: start, to: range.upperBound) else { continue }
        current.append(start..<index)
        close()
        start = endsSentence || text.tokens[index].tag != .conjunction ? index : index + 1
      }
      if start < range.upperBound { current.append(start..<range.upperBound) }
      previous = range.upperBound - 1
    }
    close()
    let whole = merged(pieces)
    guard whole.count > 1 else { return [content] }
    return whole.map { $0.map(text.span(of:)) }
  }

  private static let joints: Set<String> = ["and", "but", "yet", "while", "whereas", "although", "though", "so"]
  private static let conditions: Set<String> = ["if", "when", "unless", "should", "had", "whether", "once", "until"]

  /// Whether a main clause of its own begins at `index`: behind a semicolon, or a conjunction with a subject and verb.
  private func isJoint(_ index: Int, from start: Int, to limit: Int) -> Bool {
    let before = text.tokens[index - 1]
    if before.word == ";" { return true }
    guard Self.joints.contains(text.tokens[index].word), index + 2 < limit,
      !Self.conditions.contains(text.tokens[start].word), isStatement(start..<index)
    else { return false }
    // Without a comma only "and I", "but they": two nouns joined by "and" look the same as two clauses.
    if before.word != "," {
      guard ["and", "but"].contains(text.tokens[index].word), text.tokens[index + 1].tag == .pronoun else {
        return false
      }
    }
    guard let subject = phrases.phrase(startingAt: index + 1, limit: limit),
      phrases.startsPredicate(subject.upperBound),
      subject.upperBound < limit
    else { return false }
    let sentence = text.sentences[Int(text.sentenceOfToken[index])]
    return isStatement((index + 1)..<max(index + 1, min(limit, sentence.upperBound)))
  }

  private func isStatement(_ range: Range<Int>) -> Bool {
    words(range) >= Self.fewestWords && range.contains(where: phrases.isFinite)
  }

  private func words(_ range: Range<Int>) -> Int {
    range.count { text.tokens[$0].kind == .word || text.tokens[$0].kind == .number }
  }

  /// The pieces without their closing marks, those that are no statements joined to the one before, else behind.
  private func merged(_ pieces: [[Range<Int>]]) -> [[Range<Int>]] {
    var whole: [[Range<Int>]] = []
    var pending: [Range<Int>] = []
    for piece in pieces {
      let trimmed = self.trimmed(pending + piece)
      if trimmed.isEmpty { continue }
      if trimmed.reduce(0, { $0 + words($1) }) >= Self.fewestWords,
        trimmed.contains(where: { $0.contains(where: phrases.isFinite) })
      {
        whole.append(trimmed)
        pending = []
      } else if let last = whole.popLast() {
        whole.append(last + trimmed)
        pending = []
      } else {
        pending = trimmed
      }
    }
    if !pending.isEmpty { whole.append(pending) }
    return whole.map(joined)
  }

  /// Ranges that only marks part are one, so that a statement made of two sentences stays in one stretch.
  private func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in ranges {
      if let last = result.last, last.upperBound <= range.lowerBound,
        (last.upperBound..<range.lowerBound).allSatisfy({ text.tokens[$0].kind == .mark })
      {
        result[result.count - 1] = last.lowerBound..<range.upperBound
      } else {
        result.append(range)
      }
    }
    return result
  }

  private func trimmed(_ ranges: [Range<Int>]) -> [Range<Int>] {
    guard var last = ranges.last, var first = ranges.first else { return [] }
    var ranges = ranges
    while let end = last.last, text.tokens[end].kind == .mark, ![")", "]"].contains(text.tokens[end].word) {
      last = last.lowerBound..<end
    }
    ranges[ranges.count - 1] = last
    if ranges.count == 1 { first = last }
    while let start = first.first, text.tokens[start].kind == .mark, !["(", "["].contains(text.tokens[start].word) {
      first = (start + 1)..<first.upperBound
    }
    ranges[0] = first
    return ranges.filter { !$0.isEmpty }
  }
}
