public import Language
public import Values

/// A text with its tokens, sentences, paragraphs and quotations: computed once, read by every later stage.
public struct AnalysedText: Sendable {
  public let text: IndexedText
  /// Tagged and lemmatised.
  public let tokens: [Token]
  /// Ranges of tokens, in order, one list for the whole text; no sentence crosses a paragraph.
  public let sentences: [Range<Int>]
  /// Ranges of tokens.
  public let paragraphs: [Range<Int>]
  /// In order of their opening marks; those inside another follow it.
  public let quotations: [Quotation]
  /// For each token the number of its sentence and paragraph.
  public let sentenceOfToken: [Int32]
  public let paragraphOfToken: [Int32]

  public init(_ string: String) {
    let text = IndexedText(string)
    var tokens = Language.tokens(in: text)
    let paragraphs = Language.paragraphs(of: tokens, in: text)
    var sentences: [Range<Int>] = []
    var sentenceOfToken = [Int32](repeating: 0, count: tokens.count)
    var paragraphOfToken = sentenceOfToken
    for (number, paragraph) in paragraphs.enumerated() {
      for index in paragraph { paragraphOfToken[index] = Int32(truncatingIfNeeded: number) }
      for sentence in Language.sentences(of: tokens, in: paragraph, mayOpenWithDateline: number < 4) {
        for index in sentence { sentenceOfToken[index] = Int32(truncatingIfNeeded: sentences.count) }
        Language.tag(&tokens, sentence: sentence)
        sentences.append(sentence)
      }
    }
    let quotations = Claims.quotations(in: tokens, paragraphs: paragraphs)
    Self.markPluralPossessives(&tokens, besides: quotations)
    self.text = text
    self.quotations = quotations
    self.tokens = tokens
    self.paragraphs = paragraphs
    self.sentences = sentences
    self.sentenceOfToken = sentenceOfToken
    self.paragraphOfToken = paragraphOfToken
  }

  /// An apostrophe behind a plural that closes no quotation belongs to the word: "the nurses' union".
  private static func markPluralPossessives(_ tokens: inout [Token], besides quotations: [Quotation]) {
    let closings = Set(quotations.compactMap(\.closing))
    for index in tokens.indices.dropFirst()
    where tokens[index].kind == .quote && (tokens[index].word == "'" || tokens[index].word == "’") {
      guard !tokens[index].hasSpaceBefore, !closings.contains(index), tokens[index - 1].kind == .word,
        tokens[index - 1].word.hasSuffix("s")
      else { continue }
      tokens[index].kind = .word
      tokens[index].tag = .possessive
    }
  }

  /// The span of scalars over a range of tokens that is not empty.
  public func span(of range: Range<Int>) -> TextSpan {
    guard let first = range.first, let last = range.last, last < tokens.count else { return TextSpan(0, 0) }
    return text.span(ofBytes: tokens[first].bytes.lowerBound..<tokens[last].bytes.upperBound)
  }

  /// The tokens that lie inside `span`, whole.
  public func tokenRange(of span: TextSpan) -> Range<Int> {
    let bytes = text.byteRange(of: span)
    let first = firstToken { $0.bytes.lowerBound >= bytes.lowerBound }
    let end = firstToken { $0.bytes.upperBound > bytes.upperBound }
    return first..<max(first, end)
  }

  /// The first token that fulfils a condition that, once true, stays true.
  private func firstToken(where condition: (Token) -> Bool) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if condition(tokens[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
