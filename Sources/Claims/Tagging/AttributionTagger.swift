public import Inference

/// The trained tagger with its vocabulary: reads a whole article where the model itself reads windows.
public struct AttributionTagger: Sendable {
  private let model: any TokenTagger
  private let tokenizer: WordPieceTokenizer

  public init(model: any TokenTagger, tokenizer: WordPieceTokenizer) {
    self.model = model
    self.tokenizer = tokenizer
  }

  /// Who said what, by the rules and the model together.
  ///
  /// - Parameter rules: What ``attributions(in:)`` found in the same text.
  public func attributions(in analysed: AnalysedText, rules: [Attribution]) throws(InferenceError) -> [Attribution] {
    let pieces = ArticlePieces(analysed.text, tokenizer: tokenizer)
    guard pieces.count > 0 else { return rules }
    let evidence = try TaggerEvidence(
      pieces, model: model, start: tokenizer.specials.start, separator: tokenizer.specials.separator)
    return TaggerJoin(evidence, rules: rules, analysed: analysed).attributions()
  }
}
