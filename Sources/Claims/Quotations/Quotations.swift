internal import Language

/// The quotations of a text, in order of their opening marks.
///
/// Each paragraph is read on its own, so that a stray mark spoils one paragraph at most; a quotation that is open at
/// the end of a paragraph goes on in the next one when that begins with an opening mark again, and else ends there.
func quotations(in tokens: [Token], paragraphs: [Range<Int>]) -> [Quotation] {
  var finder = QuotationFinder(tokens: tokens)
  for (number, paragraph) in paragraphs.enumerated() {
    let next = number + 1 < paragraphs.count ? paragraphs[number + 1].lowerBound : nil
    finder.read(paragraph, nextParagraph: next)
  }
  return finder.found.sorted { ($0.opening, $0.depth) < ($1.opening, $1.depth) }
}

private struct QuotationFinder {
  private let tokens: [Token]
  private(set) var found: [Quotation] = []
  /// Open quotations, the outermost first.
  private var open: [Open] = []

  private struct Open {
    let mark: QuotationMark
    let glyph: String
    /// Content of paragraphs before this one.
    var finished: [Range<Int>] = []
    /// Where the content of this paragraph begins.
    var start: Int
  }

  init(tokens: [Token]) { self.tokens = tokens }

  mutating func read(_ paragraph: Range<Int>, nextParagraph: Int?) {
    var index = paragraph.lowerBound
    if !open.isEmpty {
      index += 1
      open[0].start = index
    }
    let marks = paragraph.compactMap { QuotationMark(tokens, at: $0, in: paragraph) }
    let closers = singleClosers(marks)
    var number = marks.firstIndex { $0.token >= index } ?? marks.count
    while number < marks.count {
      handle(marks[number], closers: closers, number: number)
      number += 1
    }
    endParagraph(paragraph, nextParagraph: nextParagraph)
  }

  /// For each mark the position, in the list, of the next single closer that follows punctuation, and of the next one
  /// of any sort; a single opening mark ends the search.
  private func singleClosers(_ marks: [QuotationMark]) -> (strong: [Int?], any: [Int?]) {
    var strong = [Int?](repeating: nil, count: marks.count)
    var any = strong
    var (nextStrong, nextAny): (Int?, Int?) = (nil, nil)
    for number in marks.indices.reversed() {
      strong[number] = nextStrong
      any[number] = nextAny
      let mark = marks[number]
      guard mark.family == .single else { continue }
      if mark.canClose {
        nextAny = number
        if mark.isStrongCloser { nextStrong = number }
      } else if mark.canOpen {
        (nextStrong, nextAny) = (nil, nil)
      }
    }
    return (strong, any)
  }

  private mutating func handle(_ mark: QuotationMark, closers: (strong: [Int?], any: [Int?]), number: Int) {
    let level = open.lastIndex { $0.mark.family == mark.family }
    if let level, mark.isStraight, open[level].start == mark.token, open[level].mark.isStraight, !tokens[mark.token].hasSpaceBefore {
      // Two marks with nothing between.
      open.removeSubrange(level...)
      return
    }
    if let level, mark.canClose, closes(mark, level: level) {
      if mark.family == .single, isPossessive(mark, laterCloser: closers.any[number] != nil) { return }
      close(level, at: mark.token)
      return
    }
    guard mark.canOpen else { return }
    if mark.family == .single {
      let hasCloser = closers.any[number] != nil
      guard hasCloser || (!mark.isStraight && closers.strong[number] != nil) || opensParagraph(mark) else { return }
      if !hasCloser && mark.isStraight { return }
    }
    if let level {
      // The same sort opens again: the one before was never closed.
      guard mark.isStraight == false || mark.canClose == false else { return }
      abandon(from: level)
    }
    open.append(Open(mark: mark, glyph: tokens[mark.token].word, start: mark.token + 1))
  }

  private func opensParagraph(_ mark: QuotationMark) -> Bool {
    mark.token == 0 || tokens[mark.token].hasSpaceBefore && tokens[mark.token - 1].kind != .word
  }

  private func closes(_ mark: QuotationMark, level: Int) -> Bool {
    let opener = open[level].glyph
    switch tokens[mark.token].word {
    case "“": return opener == "„"
    case "«": return opener == "»"
    case "»": return opener == "«"
    case "›": return opener == "‹"
    case "‹": return opener == "›"
    default: return true
    }
  }

  /// A plural possessive or a clipped ending inside a quotation: a mark behind a word, with a closer still to come.
  private func isPossessive(_ mark: QuotationMark, laterCloser: Bool) -> Bool {
    guard laterCloser, !mark.isStrongCloser, mark.token > 0, mark.token + 1 < tokens.count else { return false }
    let before = tokens[mark.token - 1].word
    let after = tokens[mark.token + 1]
    return (before.hasSuffix("s") || before.hasSuffix("in")) && (after.kind == .word || after.kind == .number)
  }

  private mutating func close(_ level: Int, at token: Int) {
    let quotation = open[level]
    open.removeSubrange(level...)
    var content = quotation.finished
    if quotation.start < token { content.append(quotation.start..<token) }
    guard !content.isEmpty else { return }
    found.append(Quotation(content: content, opening: quotation.mark.token, closing: token, depth: level))
  }

  /// Forgets an opening mark that was never closed, and all that opened inside it.
  private mutating func abandon(from level: Int) {
    let quotation = open[level]
    open.removeSubrange(level...)
    if !quotation.finished.isEmpty {
      found.append(Quotation(content: quotation.finished, opening: quotation.mark.token, closing: nil, depth: level))
    }
  }

  private mutating func endParagraph(_ paragraph: Range<Int>, nextParagraph: Int?) {
    guard var outer = open.first else { return }
    open.removeAll(keepingCapacity: true)
    if outer.start < paragraph.upperBound { outer.finished.append(outer.start..<paragraph.upperBound) }
    if let nextParagraph, tokens[nextParagraph].kind == .quote, nextParagraph + 1 < tokens.count,
      !tokens[nextParagraph + 1].hasSpaceBefore, reopens(tokens[nextParagraph].word, outer.glyph)
    {
      open.append(outer)
    } else if !outer.finished.isEmpty {
      found.append(Quotation(content: outer.finished, opening: outer.mark.token, closing: nil, depth: 0))
    }
  }

  private func reopens(_ mark: String, _ glyph: String) -> Bool {
    mark == glyph || (glyph == "«" && mark == "»")
  }
}
