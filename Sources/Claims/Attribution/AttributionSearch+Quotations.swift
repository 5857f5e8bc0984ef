internal import Language

/// Quotations by the places where they open and close.
extension AttributionSearch {
  func quotation(at token: Int) -> Int? {
    guard token >= 0, token < quotationOfToken.count, quotationOfToken[token] >= 0 else { return nil }
    return Int(quotationOfToken[token])
  }

  /// The spoken quotation that ends right before `index`, a comma between allowed.
  func quotation(closingBefore index: Int, floor: Int = 0) -> Int? {
    var before = index - 1
    if before >= floor, tokens[before].word == "," || tokens[before].word == "–" || tokens[before].word == "." {
      before -= 1
    }
    guard before >= floor, let number = quotation(at: before) else { return nil }
    let quotation = analysed.quotations[number]
    return quotation.closing == before ? number : nil
  }

  /// A quotation of any length, spoken or not, that opens at `index`.
  func anyQuotation(openingAt index: Int) -> Int? {
    let number = analysed.quotations.partitioningIndex { $0.opening >= index }
    guard number < analysed.quotations.count, analysed.quotations[number].opening == index,
      analysed.quotations[number].depth == depth
    else { return nil }
    return number
  }

  /// A quotation of any length, spoken or not, whose closing mark stands at `index`.
  func anyQuotation(closingAt index: Int) -> Int? {
    guard index >= 0, index < tokens.count, tokens[index].kind == .quote else { return nil }
    let after = analysed.quotations.partitioningIndex { $0.opening >= index }
    return analysed.quotations[..<after].suffix(4).lastIndex { $0.closing == index && $0.depth == depth }
  }

  func quotation(openingAt index: Int) -> Int? {
    guard index < tokens.count, let number = quotation(at: index), analysed.quotations[number].opening == index else {
      return nil
    }
    return number
  }

  /// The sentence of a token, widened to the end of a quotation that begins in it.
  func sentence(of token: Int) -> Range<Int> {
    let sentence = clipped(analysed.sentences[Int(analysed.sentenceOfToken[token])], around: token)
    guard let last = sentence.last, let number = quotation(at: last) else { return sentence }
    let quotation = analysed.quotations[number]
    guard quotation.opening >= token else { return sentence }
    return sentence.lowerBound..<max(sentence.upperBound, quotation.extent.upperBound)
  }

  /// The part of a sentence that the outer quotation around `token` holds.
  private func clipped(_ sentence: Range<Int>, around token: Int) -> Range<Int> {
    guard let outer, outer[token] >= 0,
      let part = analysed.quotations[Int(outer[token])].content.first(where: { $0.contains(token) })
    else { return sentence }
    return sentence.clamped(to: part)
  }
}
