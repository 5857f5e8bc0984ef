import Dispatch
import Foundation
import Synchronization

/// Ends the process at once on Ctrl-C or termination, leaving no half-written file behind.
enum Interruption {
  /// The temporary files that are being written.
  private static let unfinished = Mutex<Set<String>>([])

  /// Also makes a closed pipe an error of `write` in place of a signal.
  /// - Returns: What listens; it stops listening when it is let go.
  static func listen() -> [any DispatchSourceSignal] {
    signal(SIGPIPE, SIG_IGN)
    let queue = DispatchQueue(label: "counterclaim.interruption", qos: .userInteractive)
    return [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler { stop(status: 128 + number) }
      source.resume()
      return source
    }
  }

  /// Names a file to be removed if the process is stopped before ``finished(_:)``.
  static func begun(_ path: String) { unfinished.withLock { _ = $0.insert(path) } }
  static func finished(_ path: String) { unfinished.withLock { _ = $0.remove(path) } }

  private static func stop(status: Int32) -> Never {
    unfinished.withLock { paths in for path in paths { unlink(path) } }
    _exit(status)
  }
}
