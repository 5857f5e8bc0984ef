internal import Language

/// Attributions by layout, without a verb: dash, colon and lead-in.
extension AttributionSearch {
  /// "…" – Commissioner Gareth Lund
  func dash(_ number: Int) -> Draft? {
    let quotation = analysed.quotations[number]
    guard let closing = quotation.closing else { return nil }
    var index = closing + 1
    guard index + 1 < tokens.count, ["–", "-", "~"].contains(tokens[index].word) else { return nil }
    index += 1
    let paragraph = analysed.paragraphs[Int(analysed.paragraphOfToken[index])]
    guard tokens[index].isCapitalised || tokens[index].tag == .determiner else { return nil }
    let limit = paragraph.upperBound
    guard let phrase = phrases.phrase(startingAt: index, limit: limit, namesFollowNouns: true) else { return nil }
    var end = phrase.upperBound
    var steps = 0
    while steps < 3, let further = phrases.apposition(at: end, limit: limit) {
      end = further
      steps += 1
    }
    guard end >= limit || tokens[end].kind == .mark || tokens[end].kind == .quote,
      !hasFiniteVerb(phrase.lowerBound..<phrase.upperBound)
    else { return nil }
    return Draft(content: quotation.content, source: index..<end, quotation: number, foundBy: "dash", confidence: 0.85)
  }

  /// Commissioner Lena Oberg: "…"
  func nameColon(_ number: Int) -> Draft? {
    let quotation = analysed.quotations[number]
    let colon = quotation.opening - 1
    guard colon > 0, tokens[colon].word == ":",
      analysed.paragraphOfToken[colon] == analysed.paragraphOfToken[quotation.opening]
    else { return nil }
    let sentence = analysed.sentences[Int(analysed.sentenceOfToken[colon])]
    guard let source = sender(in: sentence, before: colon) ?? speakerLabel(sentence.lowerBound..<colon) else {
      return nil
    }
    return Draft(content: quotation.content, source: source, quotation: number, foundBy: "name-colon", confidence: 0.85)
  }

  /// And from Chairwoman Adaeze Ferro: (the quotation is the next paragraph)
  func leadInParagraph(_ number: Int) -> Draft? {
    let quotation = analysed.quotations[number]
    let opening = quotation.opening
    let paragraph = Int(analysed.paragraphOfToken[opening])
    guard paragraph > 0, analysed.paragraphs[paragraph].lowerBound == opening else { return nil }
    let lead = analysed.paragraphs[paragraph - 1]
    guard let last = lead.last, tokens[last].word == ":", lead.count <= 40 else { return nil }
    let sentence = analysed.sentences[Int(analysed.sentenceOfToken[last])]
    guard
      let source = sender(in: sentence, before: last) ?? speakerLabel(sentence.lowerBound..<last)
        ?? sentenceSubject(sentence)
    else { return nil }
    return Draft(
      content: quotation.content, source: source, quotation: number, foundBy: "lead-in-paragraph", confidence: 0.8)
  }

  /// Who stands behind "from" where that opens the lead-in: "And from Chairwoman Adaeze Ferro:".
  private func sender(in sentence: Range<Int>, before colon: Int) -> Range<Int>? {
    guard let from = sentence.prefix(4).first(where: { tokens[$0].word == "from" }), from < colon else { return nil }
    var start = from + 1
    // "the desk of", "the office of": the person behind it speaks.
    if start + 2 < colon, tokens[start].tag == .determiner,
      ["desk", "office", "pen"].contains(tokens[start + 1].word), tokens[start + 2].word == "of"
    {
      start += 3
    }
    return start < colon && !hasFiniteVerb(start..<colon) ? start..<colon : nil
  }

  /// Labels of speech without marks: "SMITH: We will …" at the head of a paragraph, and interviews.
  func transcriptLabels() -> [Draft] {
    var drafts: [Draft] = []
    for paragraph in analysed.paragraphs {
      guard let colon = paragraph.prefix(9).first(where: { tokens[$0].word == ":" }), colon + 1 < paragraph.upperBound,
        quotation(at: colon + 1) == nil
      else { continue }
      let label = paragraph.lowerBound..<colon
      let isTurn = isTurnLetter(label)
      guard let source = isTurn ? label : speakerLabel(label) else { continue }
      let end = trimmedEnd(colon + 1, paragraph.upperBound)
      guard end > colon + 2, hasFiniteVerb((colon + 1)..<end) else { continue }
      // "Q" and "A" are nobody's names.
      drafts.append(
        Draft(
          content: [(colon + 1)..<end], source: isTurn ? nil : source, foundBy: isTurn ? "turn-letter" : "name-colon",
          confidence: isTurn ? 0.6 : 0.7))
    }
    return drafts
  }

  /// "Q" or "A", which open questions and answers.
  private func isTurnLetter(_ label: Range<Int>) -> Bool {
    label.count == 1 && ["q", "a"].contains(tokens[label.lowerBound].word) && tokens[label.lowerBound].isCapitalised
  }

  /// A label that names a speaker: names and titles only.
  private func speakerLabel(_ range: Range<Int>) -> Range<Int>? {
    guard !range.isEmpty, range.count <= 14, !hasFiniteVerb(range) else { return nil }
    var names = 0
    for index in range {
      let token = tokens[index]
      switch token.tag {
      case .properNoun: names += 1
      case .noun, .adjective, .preposition, .determiner, .possessive, .symbol, .number, .conjunction: break
      case .punctuation
      where token.word == "," || token.word == "(" || token.word == ")" || token.kind == .quote || token.word == "-":
        break
      default: return nil
      }
    }
    guard names > 0, tokens[range.lowerBound].isCapitalised, !SpeakerLabels.isFurniture(tokens[range.lowerBound].word)
    else { return nil }
    guard names * 2 >= range.count || phrases.tokens[range.lowerBound].tag == .noun else { return nil }
    return range
  }

  /// The subject of the first finite verb of a sentence.
  func sentenceSubject(_ sentence: Range<Int>) -> Range<Int>? {
    var floor = sentence.lowerBound
    for index in sentence {
      if quotationOfToken[index] >= 0 { floor = index + 1 }
      guard phrases.isFinite(index), quotationOfToken[index] < 0 else { continue }
      var start = index
      while start > floor, tokens[start - 1].tag == .adverb { start -= 1 }
      guard let subject = phrases.subject(endingAt: start, floor: floor), !phrases.isTimePhrase(subject) else {
        return nil
      }
      let word = tokens[subject.lowerBound].word
      return subject.count == 1 && ["it", "there", "that", "this", "which", "what"].contains(word) ? nil : subject
    }
    return nil
  }
}

/// First words of labels that name no speaker.
enum SpeakerLabels {
  private static let furniture: Set<String> = [
    "note", "update", "updated", "correction", "related", "photo", "video", "watch", "read", "see", "source", "sources",
    "more", "breaking", "also", "follow", "contact", "share", "listen", "image", "photos", "caption", "credit",
    "editor's", "editors", "disclaimer", "exclusive", "live", "opinion", "analysis", "fact", "tags", "topics",
  ]
  static func isFurniture(_ word: String) -> Bool { furniture.contains(word) }
}
