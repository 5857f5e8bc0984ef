import Foundation
import Reporting

/// One line on the terminal that tells how far a run is; nothing when standard error is no terminal.
struct Progress {
  private let total: Int
  private let isShown: Bool
  private let begin = ContinuousClock.now
  private var done = 0
  private var lastShown: ContinuousClock.Instant?

  init(total: Int, isWanted: Bool) {
    self.total = total
    isShown = isWanted && Terminal.errorIsTerminal && ProcessInfo.processInfo.environment["CI"] == nil
  }

  mutating func advance() {
    done += 1
    guard isShown else { return }
    let now = ContinuousClock.now
    if let lastShown, now - lastShown < .milliseconds(100) { return }
    lastShown = now
    Terminal.replaceLine(line(at: now))
  }

  func clear() {
    if isShown, lastShown != nil { Terminal.replaceLine("") }
  }

  private func line(at now: ContinuousClock.Instant) -> String {
    let seconds = Double((now - begin) / .seconds(1))
    var line = "\(done.grouped) of \(total.counted("file"))"
    guard seconds > 1, done > 0 else { return line }
    let rate = Double(done) / seconds
    line += ", \(Int(rate.rounded()).grouped) a second"
    let rest = Double(total - done) / rate
    if rest >= 1 { line += ", \(Self.duration(Int(rest.rounded(.up)))) left" }
    return line
  }

  private static func duration(_ seconds: Int) -> String {
    seconds < 90 ? "\(seconds) s" : "\((seconds + 30) / 60) min"
  }
}
