import Foundation
import Reporting

/// The reader of the output has gone away: no error, and no reason to go on.
struct ClosedPipe: Error {}

/// Data to standard output, everything else to standard error.
enum Terminal {
  /// - Throws: ``ClosedPipe`` when nobody reads any more; an ``OutputFailure`` when the write fails otherwise.
  static func write(_ text: String) throws {
    var remaining = Array(text.utf8)[...]
    while !remaining.isEmpty {
      let written = remaining.withUnsafeBytes { Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if written >= 0 {
        remaining = remaining.dropFirst(written)
      } else if errno == EPIPE {
        throw ClosedPipe()
      } else if errno != EINTR && errno != EAGAIN {
        throw OutputFailure(place: "standard output", cause: String(cString: strerror(errno)))
      }
    }
  }

  /// One line for the person at the terminal, whatever stands in file names or articles.
  static func note(_ line: String) { writeError(line.safeForTerminal + "\n") }

  /// Several lines for the person at the terminal, such as the usage.
  static func notes(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) { note(String(line)) }
  }

  /// Writes over the line that the cursor is on.
  static func replaceLine(_ line: String) { writeError("\r\u{1B}[K" + line.safeForTerminal) }

  private static func writeError(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { Foundation.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }
  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
}

/// Output that could not be written.
struct OutputFailure: Error, CustomStringConvertible {
  var place: String
  var cause: String
  var description: String { "\(place): cannot be written (\(cause)); check the place, its permissions and free space" }
}
