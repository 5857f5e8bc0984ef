/// A ``TokenTagger`` from an ONNX file that `training/tagger` made.
///
/// Inputs `input_ids` and `attention_mask`, int64 [1, pieces]; outputs `tag_logits`, float [1, pieces, 7], and
/// `link_logits`, float [1, 3, pieces, pieces].
public struct OnnxTokenTagger: TokenTagger {
  public let maximumPieces = 256
  private let session: OnnxSession

  /// Reads the model and runs it once, so that a wrong one is found here and not in the middle of the work.
  public init(modelAt path: String, runtime: OnnxRuntime) throws(InferenceError) {
    session = try OnnxSession(
      modelAt: path, runtime: runtime, inputs: ["input_ids", "attention_mask"], outputs: ["tag_logits", "link_logits"])
    do {
      _ = try tags(of: [0, 0])
    } catch {
      throw .fileDamaged(path: path, detail: "it does not tag pieces: \(error)")
    }
  }

  public func tags(of pieces: [Int32]) throws(InferenceError) -> TokenTags {
    let count = pieces.count
    guard (1...maximumPieces).contains(count) else { throw .pieceCount(count, limit: maximumPieces) }
    let outputs = try session.run([pieces.map(Int64.init), Array(repeating: 1, count: count)])
    guard outputs[0].shape == [1, count, TokenTags.tagCount],
      outputs[1].shape == [1, TokenTags.relationCount, count, count]
    else {
      throw .runFailed(path: session.path, detail: "shapes \(outputs[0].shape) and \(outputs[1].shape)")
    }
    return TokenTags(pieceCount: count, tagLogits: outputs[0].values, linkLogits: outputs[1].values)
  }
}
