import Foundation
import Testing

/// The trained models on the command line: where they are looked for, and what is said when they are not there.
@Suite struct ModelTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let library = ["so", "dylib"].map {
    root.appending(path: ".cache/onnxruntime/libonnxruntime.\($0)").path
  }
  .first(where: FileManager.default.fileExists)
  static var canRun: Bool { library != nil }
  private static let models = root.appending(path: "models").path

  @Test func `a folder of models that is missing is named with the remedy`() throws {
    let run = try Program.run(["extract", "corpus", "--models", "no/such/folder"])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("no/such/folder"))
    #expect(run.errors.contains("--models none"))
  }

  @Test(.enabled(if: canRun, "ONNX Runtime was not fetched: type make build"))
  func `a damaged model is named with the remedy`() throws {
    let scratch = try Scratch()
    let folder = scratch.folder.appending(path: "models")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("no model".utf8).write(to: folder.appending(path: "tagger.onnx"))
    let run = try Program.run(["extract", "corpus", "--models", folder.path])
    #expect(run.status == 2)
    #expect(run.errors.contains("tagger.onnx: damaged"))
    #expect(run.errors.contains("install the program again"))
  }

  @Test func `a library that is none is named with the remedy`() throws {
    let run = try Program.run(
      ["extract", "corpus"],
      environment: ["COUNTERCLAIM_MODELS": Self.models, "COUNTERCLAIM_ONNXRUNTIME": "/dev/null"])
    #expect(run.status == 2)
    #expect(run.errors.contains("COUNTERCLAIM_ONNXRUNTIME"))
  }

  @Test func `no model is loaded where no claims are looked for`() throws {
    let run = try Program.run(["extract", "corpus", "--text-only", "--models", "no/such/folder"])
    #expect(run.status == 0)
  }

  @Test(.enabled(if: canRun, "ONNX Runtime was not fetched: type make build"))
  func `the same bytes whatever the number of jobs`() throws {
    let one = try Program.run(["extract", "corpus", "new", "--models", Self.models, "--jobs", "1"])
    let four = try Program.run(["extract", "corpus", "new", "--models", Self.models, "--jobs", "4"])
    #expect(one.status == 0)
    #expect(one.output == four.output)
    #expect(one.output.contains("+tagger/"))
  }
}
