internal import COnnxRuntime
internal import Foundation

/// One model, ready to run: whole numbers in, floating-point numbers out, one item a run at its own length.
///
/// A run uses the thread that calls it and no other, so the same item gives the same bits whatever runs beside it.
final class OnnxSession: Sendable {
  /// The values of one output, the last dimension first to vary.
  struct Output { var shape: [Int], values: [Float] }

  let path: String
  private let runtime: OnnxRuntime
  /// ONNX Runtime allows runs of one session from several threads (OrtApi::Run).
  private nonisolated(unsafe) let model: OpaquePointer  // holds: written in init only
  /// The model's own order, as places in the order that the caller gives or takes.
  private let inputPlaces: [Int]
  private let outputPlaces: [Int]

  /// - Parameters:
  ///   - inputs: The names of the inputs, in the order of ``run(_:)``.
  ///   - outputs: The names of the outputs, in the order wanted.
  init(modelAt path: String, runtime: OnnxRuntime, inputs: [String], outputs: [String]) throws(InferenceError) {
    guard FileManager.default.fileExists(atPath: path) else { throw .fileMissing(path: path) }
    var message = OnnxMessage()
    guard let model = onnx_model_open(runtime.handle, path, &message) else {
      throw .fileDamaged(path: path, detail: message.string)
    }
    let foundInputs = (0..<onnx_model_input_count(model)).map { String(cString: onnx_model_input_name(model, $0)) }
    let foundOutputs = (0..<onnx_model_output_count(model)).map { String(cString: onnx_model_output_name(model, $0)) }
    self.path = path
    self.runtime = runtime
    self.model = model
    inputPlaces = foundInputs.compactMap { inputs.firstIndex(of: $0) }
    outputPlaces = outputs.compactMap { foundOutputs.firstIndex(of: $0) }
    guard inputPlaces.count == inputs.count, foundInputs.count == inputs.count, outputPlaces.count == outputs.count
    else {
      let found = "\(foundInputs.joined(separator: ", ")) to \(foundOutputs.joined(separator: ", "))"
      let wanted = "\(inputs.joined(separator: ", ")) to \(outputs.joined(separator: ", "))"
      throw .fileDamaged(path: path, detail: "it goes from \(found), not from \(wanted)")
    }
  }

  deinit { onnx_model_close(model) }

  /// Runs the model on one item.
  ///
  /// - Parameter inputs: One row for each input, all of the same length.
  /// - Returns: One output for each name that init was given, in that order.
  func run(_ inputs: [[Int64]]) throws(InferenceError) -> [Output] {
    let length = inputs.first?.count ?? 0
    var numbers: [Int64] = []
    numbers.reserveCapacity(length * inputs.count)
    for place in inputPlaces { numbers += inputs[place] }
    var tensors = [OnnxTensor](repeating: OnnxTensor(), count: Int(ONNX_MAXIMUM_PORTS))
    var message = OnnxMessage()
    guard onnx_model_run(model, &numbers, length, &tensors, &message) else {
      throw .runFailed(path: path, detail: message.string)
    }
    defer { for index in tensors.indices { onnx_tensor_release(model, &tensors[index]) } }
    return outputPlaces.map { Output(tensors[$0]) }
  }
}

extension OnnxSession.Output {
  fileprivate init(_ tensor: OnnxTensor) {
    shape = withUnsafeBytes(of: tensor.shape) { bytes in
      bytes.bindMemory(to: Int64.self).prefix(tensor.rank).map { Int($0) }
    }
    values = Array(UnsafeBufferPointer(start: tensor.data, count: tensor.count))
  }
}
