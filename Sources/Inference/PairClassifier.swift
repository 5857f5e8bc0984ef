/// A model that says how a second text relates to a first.
public protocol PairClassifier: Sendable {
  /// The most pieces of both texts together.
  var maximumPieces: Int { get }

  /// Classifies one pair. The answer depends on the two texts alone, whatever runs beside it.
  ///
  /// Where both are longer than ``maximumPieces`` together, the longer one loses its end.
  ///
  /// - Parameters: Ids of the vocabulary, without [CLS] and [SEP].
  func relation(of premise: [Int32], to hypothesis: [Int32]) throws(InferenceError) -> PairLogits
}

/// What a ``PairClassifier`` says of a pair: logits, not probabilities.
public struct PairLogits: Hashable, Sendable {
  public var entailment: Float
  public var neutral: Float
  public var contradiction: Float

  public init(entailment: Float, neutral: Float, contradiction: Float) {
    self.entailment = entailment
    self.neutral = neutral
    self.contradiction = contradiction
  }
}
