/// A ``PairClassifier`` from an ONNX file.
///
/// Inputs `input_ids`, `attention_mask` and `token_type_ids`, int64 [1, pieces], of [CLS] premise [SEP] hypothesis
/// [SEP]; output `logits`, float [1, 3]: entailment, neutral, contradiction.
public struct OnnxPairClassifier: PairClassifier {
  public let maximumPieces = 253
  private let session: OnnxSession
  private let specials: SpecialPieces

  /// Reads the model and runs it once, so that a wrong one is found here and not in the middle of the work.
  public init(modelAt path: String, runtime: OnnxRuntime, specials: SpecialPieces) throws(InferenceError) {
    session = try OnnxSession(
      modelAt: path, runtime: runtime, inputs: ["input_ids", "attention_mask", "token_type_ids"], outputs: ["logits"])
    self.specials = specials
    do {
      _ = try relation(of: [], to: [])
    } catch {
      throw .fileDamaged(path: path, detail: "it does not classify pairs: \(error)")
    }
  }

  public func relation(of premise: [Int32], to hypothesis: [Int32]) throws(InferenceError) -> PairLogits {
    let (first, second) = shortened(premise, hypothesis)
    let ids = [specials.start] + first + [specials.separator] + second + [specials.separator]
    let types = Array(repeating: Int64(0), count: first.count + 2) + Array(repeating: 1, count: second.count + 1)
    let outputs = try session.run([ids.map(Int64.init), Array(repeating: 1, count: ids.count), types])
    guard outputs[0].shape == [1, 3] else {
      throw .runFailed(path: session.path, detail: "shape \(outputs[0].shape)")
    }
    let logits = outputs[0].values
    return PairLogits(entailment: logits[0], neutral: logits[1], contradiction: logits[2])
  }

  /// Both texts, the longer one without its end where they are too long together; both where each is over half.
  private func shortened(_ first: [Int32], _ second: [Int32]) -> (ArraySlice<Int32>, ArraySlice<Int32>) {
    let half = maximumPieces / 2
    let firstCount = max(maximumPieces - second.count, maximumPieces - half)
    let secondCount = max(maximumPieces - min(first.count, firstCount), half)
    return (first.prefix(firstCount), second.prefix(secondCount))
  }
}
