import ArgumentParser
import Claims
import Foundation
import Inference

/// Which trained models read the articles: the same for all commands that look for claims.
struct ModelFlags: ParsableArguments {
  /// The value that leaves all models out.
  static let none = "none"

  @Option(
    help: ArgumentHelp(
      "The folder of the trained models, or none to read by rules alone: forty times faster, and fewer claims.",
      valueName: "folder"))
  var models: String?

  /// The files that the tagger is made of; none where the user wants none.
  var files: [String] {
    get throws {
      guard let folder = try ModelFolder(named: models) else { return [] }
      return ["tagger.onnx", "vocab.txt"].map(folder.path)
    }
  }

  /// The tagger; `nil` where the user wants none.
  ///
  /// - Throws: ``UsageError`` when a model or the library that runs it is missing or damaged.
  func tagger(running: RunFlags) throws -> AttributionTagger? {
    guard let folder = try ModelFolder(named: models) else { return nil }
    running.tell("loading \(folder.path(of: "tagger.onnx"))")
    do throws(InferenceError) {
      let runtime = try folder.runtime()
      return AttributionTagger(
        model: try OnnxTokenTagger(modelAt: folder.path(of: "tagger.onnx"), runtime: runtime),
        tokenizer: try WordPieceTokenizer(vocabularyAt: folder.path(of: "vocab.txt")))
    } catch {
      throw UsageError(description: "\(error); or read by rules alone with --models none")
    }
  }
}
