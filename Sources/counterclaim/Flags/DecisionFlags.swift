import ArgumentParser
import Decisions
import Foundation
import Reporting
import Store

/// What reviewers decided: the same for all commands that show findings.
struct DecisionFlags: ParsableArguments {
  @Option(
    name: .customLong("decisions"),
    help: ArgumentHelp(
      "A file of reviewers' decisions, or a store of them; may be given again (docs/decisions-file.md).",
      valueName: "file"))
  var paths: [String] = []

  /// All decisions together; `nil` where none were given.
  func log() throws -> DecisionLog? { paths.isEmpty ? nil : try DecisionFiles.log(at: paths) }
}

/// The store that holds the decisions.
struct StoreFlags: ParsableArguments {
  @Option(help: ArgumentHelp("The store that holds the decisions.", valueName: "file"))
  var store = "counterclaim.sqlite"

  /// Opens the store and works on it.
  ///
  /// - Parameter creates: Whether a missing store is made.
  /// - Throws: ``UsageError`` naming the place and the remedy; what `work` throws beside ``StoreError``.
  func use<Result>(creates: Bool, _ work: (Store) throws -> Result) throws -> Result {
    do {
      return try work(Store(at: store, creates: creates))
    } catch let error as StoreError {
      throw UsageError(description: "\(error)")
    }
  }

  /// All decisions of `files`, or of the store where there are none.
  func log(orOf files: [String]) throws -> DecisionLog {
    try files.isEmpty ? use(creates: false) { try $0.decisionLog() } : DecisionFiles.log(at: files)
  }
}

/// Decisions from files of any of their forms.
enum DecisionFiles {
  static func log(at paths: [String]) throws -> DecisionLog {
    var log = DecisionLog()
    for path in paths { log = log.merging(try Self.log(at: path)) }
    return log
  }

  private static func log(at path: String) throws -> DecisionLog {
    do {
      let data =
        try path == "-" ? FileHandle.standardInput.readToEnd() ?? Data() : Data(contentsOf: URL(filePath: path))
      if data.starts(with: Data("SQLite format 3\0".utf8)) {
        return try Store(at: path, creates: false).decisionLog()
      }
      return try DecisionLog(file: [UInt8](data), path: path)
    } catch let error as DecisionFileError {
      throw UsageError(description: "\(error)")
    } catch let error as StoreError {
      throw UsageError(description: "\(error)")
    } catch {
      throw UsageError(description: "\(path): cannot be read; name a file that counterclaim decisions export wrote")
    }
  }
}
