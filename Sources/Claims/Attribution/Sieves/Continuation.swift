internal import Language

extension AttributionSearch {
  /// A quotation without a cue of its own goes to the speaker before it: of its paragraph, or of the paragraph before
  /// when that ended with speech; else to the subject of the sentence that leads up to it.
  func continuation(_ number: Int, after earlier: [Draft]) -> Draft? {
    let quotation = analysed.quotations[number]
    let opening = quotation.opening
    let paragraph = analysed.paragraphs[Int(analysed.paragraphOfToken[opening])]
    var draft = Draft(content: quotation.content, quotation: number, foundBy: "continuation", confidence: 0.7)
    let before = earlier.suffix(8).lastIndex {
      ($0.content.last?.upperBound ?? 0) <= opening && $0.source != nil && ($0.cue.first?.lowerBound ?? 0) < opening
    }
    let sentenceNumber = Int(analysed.sentenceOfToken[opening])
    guard opensUtterance(quotation, in: paragraph) else { return nil }
    if let before, let place = earlier[before].source?.lowerBound, paragraph.contains(place) {
      draft.source = earlier[before].source
      draft.continues = before
      return draft
    }
    // "Mayor Cole turned to the press. "Ask me tomorrow.""
    if opening > paragraph.lowerBound {
      let leading = analysed.sentences[sentenceNumber].lowerBound < opening ? sentenceNumber : sentenceNumber - 1
      if leading >= 0, analysed.sentences[leading].lowerBound >= paragraph.lowerBound,
        let subject = sentenceSubject(
          analysed.sentences[leading].lowerBound..<min(opening, analysed.sentences[leading].upperBound))
      {
        draft.source = subject
        draft.foundBy = "sentence-before"
        draft.confidence = 0.5
        return draft
      }
    }
    if opening == paragraph.lowerBound, let subject = announcedSpeaker(before: sentenceNumber) {
      draft.source = subject
      draft.foundBy = "sentence-before"
      draft.confidence = 0.5
      return draft
    }
    guard let before, let last = earlier[before].content.last?.last ?? earlier[before].cue.last?.last else {
      return nil
    }
    let distance =
      analysed.paragraphOfToken[opening] - analysed.paragraphOfToken[max(last, earlier[before].cue.last?.last ?? last)]
    guard distance <= 1, opening == paragraph.lowerBound,
      earlier[before].quotation != nil || earlier[before].foundBy == "that-clause"
        || earlier[before].foundBy == "bare-clause"
    else { return nil }
    draft.source = earlier[before].source
    draft.continues = before
    draft.confidence = 0.6
    return draft
  }

  /// The subject of the last sentence of the paragraph before, when that announces speech: "Klara Boll put it bluntly."
  private func announcedSpeaker(before sentence: Int) -> Range<Int>? {
    guard sentence > 0, sentence <= analysed.sentences.count else { return nil }
    let leading = analysed.sentences[sentence - 1]
    guard leading.count <= 20, !leading.contains(where: { isQuoted[$0] }) else { return nil }
    let words = leading.map { tokens[$0].word }
    let announces = Announcements.all.contains { phrase in
      words.indices.contains { words[$0...].starts(with: phrase) }
    }
    return announces ? sentenceSubject(leading) : nil
  }

  /// Whether a quotation stands for itself: it opens a sentence, and is no title or single word.
  private func opensUtterance(_ quotation: Quotation, in paragraph: Range<Int>) -> Bool {
    guard let first = quotation.content.first, let last = quotation.content.last?.last else { return false }
    if quotation.opening > paragraph.lowerBound {
      let before = tokens[quotation.opening - 1]
      guard [".", "?", "!", "…", ":", "–"].contains(before.word) || before.kind == .quote else { return false }
    }
    if quotation.content.count > 1 || first.count >= 12 { return true }
    return hasFiniteVerb(first) || ["?", "!"].contains(tokens[last].word)
      || (first.count >= 3 && tokens[last].kind == .mark)
  }
}

/// What announces that somebody's words follow in the next paragraph.
private enum Announcements {
  static let all: [[String]] = [
    ["put", "it"], ["puts", "it"], ["summed", "it", "up"], ["sums", "it", "up"], ["had", "this"], ["has", "this"],
    ["was", "clear"], ["is", "clear"], ["was", "blunt"], ["is", "blunt"], ["was", "adamant"], ["is", "adamant"],
    ["was", "defiant"], ["is", "defiant"], ["was", "unequivocal"], ["had", "a", "message"], ["has", "a", "message"],
    ["had", "a", "warning"], ["has", "a", "warning"], ["disagrees"], ["disagreed"], ["agrees"], ["agreed"],
    ["explains"], ["explained"], ["went", "further"], ["goes", "further"], ["had", "another", "explanation"],
  ]
}
