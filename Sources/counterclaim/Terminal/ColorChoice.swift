import ArgumentParser
import Foundation
import Reporting

/// When output is coloured. Colour never carries a meaning of its own.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable, Sendable { case auto, always, never }

extension TextStyle {
  /// `--color`, then `CLICOLOR_FORCE` and `FORCE_COLOR`, then `NO_COLOR` and `TERM=dumb`, then whether it is a terminal.
  init(_ choice: ColorChoice, isTerminal: Bool, environment: [String: String] = ProcessInfo.processInfo.environment) {
    func isSet(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }
    func isForced(_ name: String) -> Bool { isSet(name) && environment[name] != "0" }
    let isColored =
      switch choice {
      case .always: true
      case .never: false
      case .auto:
        isForced("CLICOLOR_FORCE") || isForced("FORCE_COLOR")
          || (isTerminal && !isSet("NO_COLOR") && environment["TERM"] != "dumb")
      }
    self.init(isColored: isColored)
  }
}
