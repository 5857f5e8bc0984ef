import Foundation
import Testing

/// Runs the built program as a user does.
struct Program {
  var status: Int32
  var output: String
  var errors: String

  /// Beside the test bundle, where SwiftPM puts every product.
  static let path: String = {
    let products = URL(filePath: CommandLine.arguments.first ?? "").deletingLastPathComponent()
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let candidates = [
      products.appending(path: "counterclaim"), package.appending(path: ".build/release/counterclaim"),
      package.appending(path: ".build/debug/counterclaim"),
    ]
    return (candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) } ?? candidates[1]).path
  }()

  static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures").path

  /// - Parameter folder: Where it runs; paths in `arguments` are relative to it.
  static func run(
    _ arguments: [String], input: String = "", in folder: String = fixtures, environment: [String: String] = [:]
  ) throws -> Program {
    try shell("exec \"$0\" \"$@\"", [path] + arguments, input: input, in: folder, environment: environment)
  }

  /// A line of shell in which `$0` is the program and `$@` are the arguments.
  static func shell(
    _ line: String, _ arguments: [String], input: String = "", in folder: String = fixtures,
    environment: [String: String] = [:]
  ) throws -> Program {
    let scratch = try Scratch()
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line] + arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ["PATH": "/usr/bin:/bin", "COUNTERCLAIM_WORDNET": "/dev/null", "COUNTERCLAIM_MODELS": "none"]
      .merging(environment) { _, given in given }
    process.standardInput = try scratch.reading("in", input)
    process.standardOutput = try scratch.writing("out")
    process.standardError = try scratch.writing("err")
    try process.run()
    process.waitUntilExit()
    return Program(status: process.terminationStatus, output: try scratch.text("out"), errors: try scratch.text("err"))
  }
}

/// A folder for one test, removed with it.
final class Scratch {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "counterclaim-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var path: String { folder.path }

  @discardableResult func write(_ name: String, _ text: String) throws -> String {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  func names(in name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: name).path).sorted()
  }

  func reading(_ name: String, _ text: String) throws -> FileHandle {
    try FileHandle(forReadingFrom: URL(filePath: write(name, text)))
  }

  func writing(_ name: String) throws -> FileHandle {
    try FileHandle(forWritingTo: URL(filePath: write(name, "")))
  }
}
