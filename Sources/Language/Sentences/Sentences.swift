/// The sentences of one paragraph as ranges of tokens: in order, touching, none empty.
///
/// A full stop, question or exclamation mark ends a sentence, with the closing marks behind it, when something that
/// can open one follows. A quotation inside a sentence ("Works" was all he wrote) does not end it. A dateline
/// ("LINDMOOR, 4 March 2026 –") is a sentence of its own.
public func sentences(of tokens: [Token], in paragraph: Range<Int>, mayOpenWithDateline: Bool = false) -> [Range<Int>] {
  var sentences: [Range<Int>] = []
  var start = paragraph.lowerBound
  if mayOpenWithDateline, let end = datelineEnd(tokens, paragraph), end < paragraph.upperBound {
    sentences.append(start..<end)
    start = end
  }
  var index = start
  while index < paragraph.upperBound {
    if index - start >= longestSentence {
      sentences.append(start..<index)
      start = index
    }
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

/// Text that never ends a sentence is no prose; cutting it bounds the work of everything that looks around in one.
private let longestSentence = 400

/// The end of a dateline: a place in capitals, or any place with an agency in brackets, and a dash within a few words.
private func datelineEnd(_ tokens: [Token], _ paragraph: Range<Int>) -> Int? {
  var hasCapitals = false
  for index in paragraph.prefix(14) {
    let token = tokens[index]
    switch token.kind {
    case .word:
      if token.casing == .upper { hasCapitals = true }
      guard token.isCapitalised || ["of", "on", "the", "de", "la"].contains(token.word) else { return nil }
    case .number, .symbol: break
    case .quote: return nil
    case .mark:
      if token.word == "–" || token.word == "-", index > paragraph.lowerBound, hasCapitals,
        index + 1 < paragraph.upperBound, tokens[index + 1].hasSpaceBefore || token.word == "–"
      {
        return index + 1
      }
      guard [",", "(", ")", "/", ".", "-"].contains(token.word) else { return nil }
    }
  }
  return nil
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
