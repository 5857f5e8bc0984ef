internal import Language

extension AttributionSearch {
  /// A quotation without a cue of its own goes to the speaker before it: of its paragraph, or of the paragraph before
  /// when that ended with speech; else to the subject of the sentence that leads up to it.
  func continuation(_ number: Int, after earlier: [Draft]) -> Draft? {
    let quotation = analysed.quotations[number]
    let opening = quotation.opening
    let paragraph = analysed.paragraphs[Int(analysed.paragraphOfToken[opening])]
    var draft = Draft(content: quotation.content, quotation: number, foundBy: "continuation", confidence: 0.7)
    let before = earlier.lastIndex { ($0.content.last?.upperBound ?? 0) <= opening && $0.source != nil && ($0.cue.first?.lowerBound ?? 0) < opening }
    let sentenceNumber = Int(analysed.sentenceOfToken[opening])
    if let before, let place = earlier[before].source?.lowerBound, paragraph.contains(place) {
      draft.source = earlier[before].source
      draft.continues = before
      return draft
    }
    // "Mayor Cole turned to the press. "Ask me tomorrow.""
    if opening > paragraph.lowerBound {
      let leading = analysed.sentences[sentenceNumber].lowerBound < opening ? sentenceNumber : sentenceNumber - 1
      if leading >= 0, analysed.sentences[leading].lowerBound >= paragraph.lowerBound, let subject = sentenceSubject(analysed.sentences[leading].lowerBound..<min(opening, analysed.sentences[leading].upperBound)) {
        draft.source = subject
        draft.foundBy = "sentence-before"
        draft.confidence = 0.5
        return draft
      }
    }
    guard let before, let last = earlier[before].content.last?.last ?? earlier[before].cue.last?.last else { return nil }
    let distance = analysed.paragraphOfToken[opening] - analysed.paragraphOfToken[max(last, earlier[before].cue.last?.last ?? last)]
    guard distance <= 1, opening == paragraph.lowerBound, earlier[before].quotation != nil || earlier[before].foundBy == "that-clause" || earlier[before].foundBy == "bare-clause" else { return nil }
    draft.source = earlier[before].source
    draft.continues = before
    draft.confidence = 0.6
    return draft
  }
}
