import Claims
import Decisions
import Foundation
import Store

/// Decisions to keep, and a place for stores.
final class StoreSample {
  let folder: URL
  var path: String { folder.appending(path: "s.sqlite").path }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "counterclaim-store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }

  static let begin = 1_772_712_000_000

  static func decision(
    _ finding: Int, _ status: Decision.Status, by reviewer: String = "Ana", at second: Int = 0, note: String = ""
  ) throws -> Decision {
    let first = DecisionSide(
      words: "ferry \(finding) will close", speaker: "Oskar Brandt", speakerID: "s-brandt", stance: .asserts)
    let other = DecisionSide(
      words: "no ferry will close", speaker: "officials", speakerID: nil, stance: .denies, said: "2026-03-05",
      title: "Port", publisher: "Wire", published: "2026-03-05", url: "https://e.example/1", path: "port.html")
    return try Decision(
      on: first, and: other, finding: "x-\(finding)", status: status,
      reason: status == .dismissed ? .notSameEvent : nil, note: note, reviewer: reviewer,
      at: Moment(milliseconds: begin + second * 1000))
  }
}
