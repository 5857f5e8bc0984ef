import Foundation
import Ingestion

/// The files behind what the user named: folders are walked, `-` is standard input.
struct InputFiles {
  private(set) var paths: [String] = []
  private(set) var skipped: [SkippedInput] = []

  init(_ inputs: [String]) {
    for input in inputs { add(input) }
  }

  private mutating func add(_ input: String) {
    var isFolder: ObjCBool = false
    if input == "-" { return paths.append(input) }
    guard FileManager.default.fileExists(atPath: input, isDirectory: &isFolder) else {
      return skipped.append(SkippedInput(path: input, reason: "no such file or folder; check the name"))
    }
    guard isFolder.boolValue else { return paths.append(input) }
    let names = (FileManager.default.enumerator(atPath: input)?.allObjects ?? []).compactMap { $0 as? String }
    let files = names.filter { name in
      let attributes = try? FileManager.default.attributesOfItem(atPath: "\(input)/\(name)")
      return attributes?[.type] as? FileAttributeType == .typeRegular && !name.split(separator: "/").contains { $0.hasPrefix(".") }
    }
    if files.isEmpty { skipped.append(SkippedInput(path: input, reason: "no articles in this folder")) }
    paths += files.sorted().map { input.hasSuffix("/") ? input + $0 : "\(input)/\($0)" }
  }

  static func bytes(of path: String) throws(SkippedInput) -> [UInt8] {
    do {
      if path == "-" { return [UInt8](try FileHandle.standardInput.readToEnd() ?? Data()) }
      return [UInt8](try Data(contentsOf: URL(filePath: path)))
    } catch {
      throw SkippedInput(path: path, reason: "cannot be read; check its permissions")
    }
  }
}
