internal import Language
internal import Values

/// Who said what in a text, in text order of the contents.
public func attributions(in analysed: AnalysedText) -> [Attribution] {
  var found: [Attribution] = []
  for quotation in analysed.quotations where quotation.depth == 0 && quotation.content[0].count > 2 {
    let after = quotation.extent.upperBound
    guard after + 1 < analysed.tokens.count else { continue }
    let cue = (after..<(after + 2)).first { ["said", "says"].contains(analysed.tokens[$0].word) }
    guard let cue else { continue }
    let source = cue == after ? after + 1 : after
    found.append(
      Attribution(
        kind: .direct, content: quotation.content.map(analysed.span(of:)), cue: [analysed.span(of: cue..<(cue + 1))],
        cueLemma: "say", source: analysed.span(of: source..<(source + 1)), foundBy: "verb-after-quotation",
        confidence: 0.9))
  }
  return found
}
