import Claims
import Foundation
import Ingestion
import Reporting
import Store
import Synchronization
import Values

/// A store beside a run: what was read of a file before is taken from it, and what is new is kept in it.
final class CorpusStore: Sendable {
  let store: Store
  private let reader: String
  private let known: [String: FileVersion]
  private let state = Mutex(State())

  private struct State {
    var seen: [FileVersion] = []
    var unread: [(file: FileVersion, reading: FileReading)] = []
    var readAnew = 0
  }

  /// How many readings are kept at a time: what a killed run loses at most.
  private static let batchSize = 64

  /// - Parameter reader: What reads: the program and its models.
  init(_ store: Store, reader: String) throws(StoreError) {
    self.store = store
    self.reader = reader
    known = try store.knownFiles()
  }

  /// A file as the store knows it, and what was read of it.
  struct Lookup: Sendable {
    var file: FileVersion
    var reading: FileReading?
  }

  /// What was read before of a file that was not touched since; `nil` when it has to be opened.
  func untouched(_ path: String, stamp: String?) -> Lookup? {
    guard let stamp, let file = known[path], file.stamp == stamp else { return nil }
    return (try? store.reading(of: file, by: reader)).map { Lookup(file: file, reading: $0) }
  }

  /// What was read before of the same bytes.
  func lookup(_ bytes: [UInt8], at path: String, stamp: String?) -> Lookup {
    var hash = ContentHash()
    hash.append(bytes)
    let file = FileVersion(path: path, digest: hash.hexadecimal(), stamp: stamp)
    // A store that cannot be read is told of when the new readings are kept.
    return Lookup(file: file, reading: (try? store.reading(of: file, by: reader)) ?? nil)
  }

  /// Notes that a file was read, and keeps what was read where that is new.
  func keep(_ file: FileVersion, _ reading: FileReading?) throws(StoreError) {
    let batch = state.withLock { state -> [(file: FileVersion, reading: FileReading)] in
      state.seen.append(file)
      guard let reading else { return [] }
      state.readAnew += 1
      state.unread.append((file, reading))
      guard state.unread.count >= Self.batchSize else { return [] }
      defer { state.unread = [] }
      return state.unread
    }
    if !batch.isEmpty { try store.keep(batch, by: reader) }
  }

  /// Keeps the rest, and says how the files differ from those of the last run.
  ///
  /// - Parameter inputs: What the user named.
  func finish(below inputs: [String], running: RunFlags) throws(StoreError) {
    let (rest, seen, readAnew) = state.withLock { state in
      defer { state = State() }
      return (state.unread, state.seen, state.readAnew)
    }
    if !rest.isEmpty { try store.keep(rest, by: reader) }
    let change = try store.note(seen, below: inputs) { FileManager.default.fileExists(atPath: $0) }
    guard !running.quiet else { return }
    for line in change.lines { Terminal.note(line) }
    running.tell("\(readAnew.grouped) of \(seen.count.counted("file")) read anew, the rest taken from \(store.path)")
  }
}

extension CorpusChange {
  /// How many files are named of each kind.
  private static let named = 20

  /// A summary, and the files where they are few.
  fileprivate var lines: [String] {
    guard !isEmpty else { return [] }
    let counts = [
      (new.count, "new"), (changed.count, "changed"), (moved.count, "moved"), (removed.count, "removed"),
    ].filter { $0.0 > 0 }.map { "\($0.0.grouped) \($0.1)" }
    return ["since the last run: \(counts.joined(separator: ", "))"]
      + Self.list("new", new) + Self.list("changed", changed) + Self.list("removed", removed)
      + Self.list("moved", moved.map { "\($0.from) to \($0.to)" })
  }

  private static func list(_ kind: String, _ files: [String]) -> [String] {
    files.count > named ? [] : files.map { "  \(kind): \($0.safeForTerminal)" }
  }
}
