/// A model that says of each word piece what it is part of, and which pieces belong together.
public protocol TokenTagger: Sendable {
  /// The most pieces of one call.
  var maximumPieces: Int { get }

  /// Tags one window of text. The answer depends on `pieces` alone, whatever runs beside it.
  ///
  /// - Parameter pieces: Ids of the vocabulary, [CLS] first and [SEP] last.
  func tags(of pieces: [Int32]) throws(InferenceError) -> TokenTags
}
