/// Why a model cannot be used: what is wrong, and what to do.
public enum InferenceError: Error, Hashable, Sendable {
  /// No ONNX Runtime in any of the places looked at.
  case libraryMissing(places: [String])
  case libraryUnusable(path: String, detail: String)
  /// A library of another version gives slightly other scores than those that the thresholds were set on.
  case libraryVersion(path: String, found: String)
  /// A model, a vocabulary, or the folder of both.
  case fileMissing(path: String)
  case fileDamaged(path: String, detail: String)
  /// A run of a model failed, or its answer had another shape than the model's kind has.
  case runFailed(path: String, detail: String)
  /// More pieces than the model reads at a time, or none.
  case pieceCount(Int, limit: Int)
}

extension InferenceError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .libraryMissing(let places):
      "ONNX Runtime is missing (looked for \(places.joined(separator: ", "))); \(Self.libraryRemedy)"
    case .libraryUnusable(let path, let detail):
      "\(path): cannot be used as ONNX Runtime (\(detail)); \(Self.libraryRemedy)"
    case .libraryVersion(let path, let found):
      "\(path): is ONNX Runtime \(found), and \(OnnxRuntime.version) is needed; \(Self.libraryRemedy)"
    case .fileMissing(let path):
      "\(path): no such model file; \(Self.modelRemedy)"
    case .fileDamaged(let path, let detail):
      "\(path): damaged, or not a model of this program (\(detail)); \(Self.modelRemedy)"
    case .runFailed(let path, let detail):
      "\(path): the model gave no answer (\(detail)); \(Self.modelRemedy)"
    case .pieceCount(let count, let limit):
      "a model was given \(count) word pieces at a time, and it takes 1 to \(limit)"
    }
  }

  private static let libraryRemedy =
    "type make in the source folder to fetch it, or name the file in COUNTERCLAIM_ONNXRUNTIME"
  private static let modelRemedy =
    "install the program again, or name the folder of its models with --models or COUNTERCLAIM_MODELS"
}
