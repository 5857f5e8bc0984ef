import ArgumentParser
import Ingestion

/// What the process tells its caller (docs/usage.md, "Exit codes").
enum ExitStatus: Int32 {
  /// Nothing found by `check`, or the output is written.
  case success = 0
  /// `check` found contradictions; stands before ``inputsUnread`` when both hold.
  case contradictionsFound = 1
  /// Wrong usage or configuration.
  case usage = 2
  /// Some inputs could not be read; the rest was done.
  case inputsUnread = 3
  /// A fault of the program or of the machine.
  case internalError = 70
  case interrupted = 130

  /// Ends a command with this status; success returns.
  func end() throws {
    if self != .success { throw ExitCode(rawValue) }
  }
}

extension ExitStatus {
  init(skipped: [SkippedInput]) { self = skipped.isEmpty ? .success : .inputsUnread }
}
