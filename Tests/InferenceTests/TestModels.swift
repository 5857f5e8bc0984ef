import Foundation
import Inference
import Testing

/// The files that the tests run on.
enum TestModels {
  static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

  /// What `make` fetched, or what the variable names.
  static let library: String? = {
    let fetched = ["libonnxruntime.so", "libonnxruntime.dylib"].map {
      package.appending(path: ".cache/onnxruntime/\($0)").path
    }
    let named = ProcessInfo.processInfo.environment["COUNTERCLAIM_ONNXRUNTIME"].map { [$0] } ?? []
    return (named + fetched).first { FileManager.default.fileExists(atPath: $0) }
  }()

  static func fixture(_ name: String) -> String { fixtures.appending(path: name).path }

  /// Empty where the file cannot be read, which no test passes on.
  static func bytes(of name: String) -> [UInt8] {
    [UInt8](FileManager.default.contents(atPath: fixture(name)) ?? Data())
  }

  static func runtime() throws -> OnnxRuntime {
    try OnnxRuntime(libraryAt: #require(library), acceptsOtherVersions: true)
  }

  /// A file of `bytes` that lasts until `body` is done.
  static func withFile<Result>(_ bytes: some Sequence<UInt8>, _ body: (String) throws -> Result) throws -> Result {
    let url = FileManager.default.temporaryDirectory.appending(path: "inference-\(UUID().uuidString)")
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return try body(url.path)
  }
}
