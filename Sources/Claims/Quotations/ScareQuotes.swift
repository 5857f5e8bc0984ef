internal import Language

/// Tells speech from nicknames, titles, mottos and words held at a distance.
enum ScareQuotes {
  /// Whether a quotation has the shape of speech: long, or closed with a mark of its own, or opening with a capital
  /// behind a comma or colon.
  static func isSpeech(_ quotation: Quotation, in analysed: AnalysedText) -> Bool {
    let tokens = analysed.tokens
    guard let first = quotation.content.first, let last = quotation.content.last else { return false }
    let words = quotation.content.reduce(0) {
      $0 + $1.count(where: { tokens[$0].kind == .word || tokens[$0].kind == .number })
    }
    guard words > 0 else { return false }
    if quotation.content.count > 1 || words >= 12 { return true }
    let before = first.lowerBound >= 2 ? tokens[first.lowerBound - 2] : nil
    let opensParagraph =
      first.lowerBound >= 2
      ? analysed.paragraphOfToken[first.lowerBound - 2] != analysed.paragraphOfToken[first.lowerBound - 1] : true
    let end = tokens[last.upperBound - 1]
    let endsWithMark = end.kind == .mark && [",", ".", "?", "!", "…", "–"].contains(end.word)
    let outerComma = quotation.closing.map { $0 + 1 < tokens.count && tokens[$0 + 1].word == "," } ?? false
    let capital = tokens[first.lowerBound].isCapitalised
    let leadIn =
      opensParagraph
      || before.map {
        $0.word == "," || $0.word == ":" || $0.word == "." || $0.kind == .quote || $0.word == "?" || $0.word == "!"
      } == true
    if leadIn, capital, endsWithMark || outerComma { return true }
    if leadIn, capital, words >= 3, let before, before.word == ":" || before.word == "," { return true }
    if opensParagraph, capital, words >= 2 { return true }
    return words >= 5
      && first.contains { tokens[$0].tag == .verbPresent || tokens[$0].tag == .verbPast || tokens[$0].tag == .modal }
      && (leadIn || endsWithMark)
  }
}
