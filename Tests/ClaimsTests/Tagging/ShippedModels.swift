import Foundation
import Inference

/// The models of the working copy, and the library that `make` fetched.
enum ShippedModels {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let library = ["so", "dylib"].map {
    root.appending(path: ".cache/onnxruntime/libonnxruntime.\($0)").path
  }
  .first(where: FileManager.default.fileExists)

  static var canRun: Bool { library != nil }

  static func tokenizer() throws -> WordPieceTokenizer {
    try WordPieceTokenizer(vocabularyAt: root.appending(path: "models/vocab.txt").path)
  }

  static func tagger() throws -> OnnxTokenTagger {
    let runtime = try OnnxRuntime(libraryAt: library ?? "")
    return try OnnxTokenTagger(modelAt: root.appending(path: "models/tagger.onnx").path, runtime: runtime)
  }
}
