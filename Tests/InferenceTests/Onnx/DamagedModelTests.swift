import Foundation
import Inference
import Testing

/// A model file that is none, and what the message must say.
struct DamagedCase: Sendable, CustomTestStringConvertible {
  let phenomenon: String
  let bytes: [UInt8]
  var testDescription: String { phenomenon }
}

@Suite struct DamagedModelTests {
  private static let tagger = TestModels.bytes(of: "tagger.onnx")

  @Test(
    .enabled(if: TestModels.library != nil, "make fetches ONNX Runtime; it is not there"),
    arguments: [
      DamagedCase(phenomenon: "an empty file", bytes: []),
      DamagedCase(phenomenon: "a text", bytes: Array("version https://git-lfs.github.com/spec/v1\n".utf8)),
      DamagedCase(phenomenon: "random bytes", bytes: (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) }),
      DamagedCase(phenomenon: "the first half of a model", bytes: Array(tagger.prefix(tagger.count / 2))),
      DamagedCase(phenomenon: "a model without its last byte", bytes: Array(tagger.dropLast())),
      DamagedCase(
        phenomenon: "a model of the other kind",
        bytes: TestModels.bytes(of: "pair.onnx")),
    ])
  func `a damaged model is refused with its path and what to do`(example: DamagedCase) throws {
    let runtime = try TestModels.runtime()
    try TestModels.withFile(example.bytes) { path in
      let error = #expect(throws: InferenceError.self) { try OnnxTokenTagger(modelAt: path, runtime: runtime) }
      guard case .fileDamaged(path, _) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(error?.description.contains("--models") == true)
    }
  }

  @Test(.enabled(if: TestModels.library != nil, "make fetches ONNX Runtime; it is not there"))
  func `a missing model is named`() throws {
    let runtime = try TestModels.runtime()
    #expect(throws: InferenceError.fileMissing(path: "/nowhere/tagger.onnx")) {
      try OnnxTokenTagger(modelAt: "/nowhere/tagger.onnx", runtime: runtime)
    }
  }

  @Test(.enabled(if: TestModels.library != nil, "make fetches ONNX Runtime; it is not there"))
  func `a model with a flipped byte is refused or runs, and never ends the program`() throws {
    let runtime = try TestModels.runtime()
    for place in stride(from: 0, to: Self.tagger.count, by: 7) {
      var bytes = Self.tagger
      bytes[place] ^= 0x55
      try TestModels.withFile(bytes) { path in _ = try? OnnxTokenTagger(modelAt: path, runtime: runtime) }
    }
  }

  @Test func `a library that is none is refused with what to do`() throws {
    try TestModels.withFile(Array("not a library".utf8)) { path in
      let error = #expect(throws: InferenceError.self) { try OnnxRuntime(libraryAt: path) }
      guard case .libraryUnusable(path, _) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(error?.description.contains("COUNTERCLAIM_ONNXRUNTIME") == true)
    }
  }

  @Test(arguments: ["", "a\nb\nc\n", "[UNK]\n[CLS]\n[SEP]\na\n"])
  func `a vocabulary that is not the models' is refused`(text: String) throws {
    try TestModels.withFile(text.utf8) { path in
      let error = #expect(throws: InferenceError.self) { try WordPieceTokenizer(vocabularyAt: path) }
      guard case .fileDamaged(path, _) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
  }
}
