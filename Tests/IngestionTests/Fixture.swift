import Foundation
import Ingestion

/// The files beside the tests.
enum Fixture {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

  static func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: folder.appending(path: name))) }

  static func read(_ name: String) throws -> [Ingested] { ingest(try bytes(name), path: name) }

  static func articles(_ name: String) throws -> [Article] { try read(name).compactMap(\.article) }
}

extension Ingested {
  var article: Article? { if case .article(let article) = self { article } else { nil } }
  var skipped: SkippedInput? { if case .skipped(let skipped) = self { skipped } else { nil } }
}

extension Article {
  var paragraphs: [String] { text.components(separatedBy: "\n\n") }
}

/// A folder that goes away with the test.
final class TemporaryFolder {
  let path: String

  init() throws {
    let place = FileManager.default.temporaryDirectory.appending(path: "counterclaim-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    path = place.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  @discardableResult func write(_ name: String, _ contents: [UInt8]) throws -> String {
    let place = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(contents).write(to: place)
    return place.path
  }
}
