import Foundation
import Testing

/// Outputs on disk, compared byte for byte; `make goldens` rewrites them, and the diff is read by a person.
enum Golden {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")

  static func expect(_ actual: String, matches name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try Data(actual.utf8).write(to: file)
      Issue.record("wrote \(name): read the diff, then run without UPDATE_GOLDENS", sourceLocation: sourceLocation)
      return
    }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(actual == expected, "make goldens rewrites \(name)", sourceLocation: sourceLocation)
  }
}
