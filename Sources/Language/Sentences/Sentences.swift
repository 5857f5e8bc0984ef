/// The sentences of one paragraph as ranges of tokens: in order, touching, none empty.
///
/// A full stop, question or exclamation mark ends a sentence, with the closing marks behind it, when something that
/// can open one follows. A quotation inside a sentence ("Works" was all he wrote) does not end it.
public func sentences(of tokens: [Token], in paragraph: Range<Int>) -> [Range<Int>] {
  var sentences: [Range<Int>] = []
  var start = paragraph.lowerBound
  var index = start
  while index < paragraph.upperBound {
    guard endsSentence(tokens[index]) else {
      index += 1
      continue
    }
    var next = index + 1
    while next < paragraph.upperBound, closes(tokens[next], before: next + 1 < paragraph.upperBound ? tokens[next + 1] : nil) {
      next += 1
    }
    if next >= paragraph.upperBound || opensSentence(tokens, at: next, in: paragraph, after: index) {
      sentences.append(start..<next)
      start = next
    }
    index = next
  }
  if start < paragraph.upperBound { sentences.append(start..<paragraph.upperBound) }
  return sentences
}

private func endsSentence(_ token: Token) -> Bool {
  switch token.kind {
  case .mark: token.word == "." || token.word == "?" || token.word == "!" || token.word == "…"
  case .word: token.word.utf8.last == UInt8(ascii: ".") && !Abbreviations.needsSequel(token.word)
  default: false
  }
}

/// Whether the token belongs to the end before it: a quotation mark or bracket that no space parts from it.
private func closes(_ token: Token, before next: Token?) -> Bool {
  switch token.kind {
  case .quote: !token.hasSpaceBefore || next?.hasSpaceBefore == true
  case .mark: (token.word == ")" || token.word == "]" || token.word == "." || token.word == "!" || token.word == "?") && !token.hasSpaceBefore
  default: false
  }
}

private func opensSentence(_ tokens: [Token], at next: Int, in paragraph: Range<Int>, after end: Int) -> Bool {
  let token = tokens[next]
  guard token.hasSpaceBefore || token.kind == .quote || tokens[end].kind == .mark && token.isCapitalised else {
    return false
  }
  switch token.kind {
  case .word:
    guard token.isCapitalised else { return false }
    // "the U.S. Senate" goes on; "in the U.S. The plant" does not.
    return tokens[end].kind == .mark || SentenceOpeners.words.contains(token.word)
  case .number, .quote: return tokens[end].kind == .mark
  case .mark: return token.word == "(" || token.word == "[" || token.word == "–" || token.word == "-"
  case .symbol: return tokens[end].kind == .mark
  }
}
