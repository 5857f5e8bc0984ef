import Foundation
import Inference

/// Where the trained models are, and the library that runs them.
struct ModelFolder {
  private let folder: String

  /// The folder that is named; else that of `COUNTERCLAIM_MODELS`; else that of the working copy or the installation
  /// that the program belongs to.
  ///
  /// - Returns: `nil` where "none" is named.
  /// - Throws: ``UsageError`` when there is no such folder.
  init?(named name: String?) throws {
    let wanted = name ?? ProcessInfo.processInfo.environment["COUNTERCLAIM_MODELS"]
    if wanted == ModelFlags.none { return nil }
    let candidates =
      wanted.map { [$0] } ?? Self.places(of: ["../../../models", "../../models", "../lib/counterclaim/models"])
    var isFolder: ObjCBool = false
    guard
      let found = candidates.first(where: {
        FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder) && isFolder.boolValue
      })
    else {
      throw UsageError(
        description:
          "no folder of models (looked for \(candidates.joined(separator: ", "))); install the program again, "
          + "name the folder with --models or COUNTERCLAIM_MODELS, or read by rules alone with --models none")
    }
    folder = found
  }

  func path(of file: String) -> String { folder.hasSuffix("/") ? folder + file : "\(folder)/\(file)" }

  /// ONNX Runtime: the file of `COUNTERCLAIM_ONNXRUNTIME`, else the one that the set-up fetched.
  func runtime() throws(InferenceError) -> OnnxRuntime {
    if let path = ProcessInfo.processInfo.environment["COUNTERCLAIM_ONNXRUNTIME"] {
      return try OnnxRuntime(libraryAt: path, acceptsOtherVersions: true)
    }
    let names = ["libonnxruntime.so", "libonnxruntime.dylib"]
    let candidates = Self.places(of: ["../../../.cache/onnxruntime", "../../.cache/onnxruntime", "../lib/counterclaim"])
      .flatMap { folder in names.map { "\(folder)/\($0)" } }
    guard let path = candidates.first(where: { FileManager.default.fileExists(atPath: $0) }) else {
      throw .libraryMissing(places: candidates)
    }
    return try OnnxRuntime(libraryAt: path)
  }

  private static func places(of paths: [String]) -> [String] {
    let program = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments.first ?? "")
    let folder = program.resolvingSymlinksInPath().deletingLastPathComponent()
    return paths.map { folder.appending(path: $0).standardizedFileURL.path }
  }
}
