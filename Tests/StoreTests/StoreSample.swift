import Claims
import Decisions
import Foundation
import GRDB
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

  /// Works on the file as a program that knows nothing of stores.
  func otherProgram<Result>(inTransaction: Bool = true, _ body: (Database) throws -> Result) throws -> Result {
    let queue = try DatabaseQueue(path: path)
    return try inTransaction ? queue.write(body) : queue.writeWithoutTransaction(body)
  }

  static let begin = 1_772_712_000_000

  static func decision(
    _ finding: Int, _ status: Decision.Status, by reviewer: String = "Ana", at second: Int = 0, note: String = ""
  ) throws -> Decision {
    try Decision(
      on: first(finding), and: Self.second, finding: "x-\(finding)", status: status,
      reason: status == .dismissed ? .notSameEvent : nil, note: note, reviewer: reviewer,
      at: Moment(milliseconds: begin + second * 1000))
  }

  static func note(
    _ finding: Int, _ content: FindingNote.Content, by reviewer: String = "Ana", at second: Int = 0
  ) throws -> FindingNote {
    try FindingNote(
      on: first(finding), and: Self.second, finding: "x-\(finding)", content, reviewer: reviewer,
      at: Moment(milliseconds: begin + second * 1000))
  }

  static func correction(
    _ change: Correction.Change, of claim: Int = 1, by reviewer: String = "Ana", at second: Int = 0
  ) throws -> Correction {
    try Correction(
      of: first(claim), change, note: "e\u{301}", reviewer: reviewer, at: Moment(milliseconds: begin + second * 1000))
  }

  private static func first(_ finding: Int) -> DecisionSide {
    DecisionSide(
      words: "ferry \(finding) will close", speaker: "Oskar Brandt", speakerID: "s-brandt", stance: .asserts)
  }

  private static let second = DecisionSide(
    words: "no ferry will close", speaker: "officials", speakerID: nil, stance: .denies, said: "2026-03-05",
    title: "Port", publisher: "Wire", published: "2026-03-05", url: "https://e.example/1", path: "port.html")
}
