internal import COnnxRuntime

/// ONNX Runtime, opened from a file at run time, so that a command without a model never pays for it.
public final class OnnxRuntime: Sendable {
  /// The version that the models were measured with.
  public static let version = "1.32.0"

  /// The opened library; ONNX Runtime's environment may be used by several threads at once.
  nonisolated(unsafe) let handle: OpaquePointer  // holds: written in init only

  /// - Parameters:
  ///   - path: The shared library.
  ///   - acceptsOtherVersions: For a library that the user chose; its scores may differ in the last digits.
  public init(libraryAt path: String, acceptsOtherVersions: Bool = false) throws(InferenceError) {
    var message = OnnxMessage()
    guard let handle = onnx_runtime_open(path, &message) else {
      throw .libraryUnusable(path: path, detail: message.string)
    }
    self.handle = handle
    let found = String(cString: onnx_runtime_version(handle))
    guard acceptsOtherVersions || found == Self.version else { throw .libraryVersion(path: path, found: found) }
  }

  deinit { onnx_runtime_close(handle) }
}

extension OnnxMessage {
  /// The message up to its null byte.
  var string: String {
    withUnsafeBytes(of: text) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}
