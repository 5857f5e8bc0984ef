import ArgumentParser
import Foundation
import Reporting

@main struct Counterclaim: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "counterclaim",
    abstract: "Record who said what in news articles, and show which statements cannot both be true.",
    discussion: """
      EXAMPLES:
        counterclaim report ./articles          write reports/index.html
        counterclaim extract ./articles         who said what, as JSON Lines
        counterclaim check new.html --against ./articles
        counterclaim explain x-0123456789ab
        counterclaim decisions list decisions.jsonl

      EXIT CODES:
        0    nothing found by check, or the output is written
        1    check found contradictions
        2    wrong usage or configuration
        3    some inputs could not be read; the rest was done
        70   internal error
        130  interrupted
      """,
    version: "counterclaim \(Tool.version)",
    subcommands: [
      ReportCommand.self, ExtractCommand.self, SpeakersCommand.self, CompareCommand.self, CheckCommand.self,
      ReviewCommand.self, ExplainCommand.self, DecisionsCommand.self, IndexWordNetCommand.self,
    ])

  static func main() async {
    let listeners = Interruption.listen()
    defer { withExtendedLifetime(listeners) {} }
    do {
      var command = try await asyncParseAsRoot(nil)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch is ClosedPipe {
      Foundation.exit(ExitStatus.success.rawValue)
    } catch {
      leave(with: error)
    }
  }

  /// The command that the first argument seems to mean, where it names none.
  private static var advice: String? {
    guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-") else { return nil }
    let names = configuration.subcommands.compactMap { type in
      type.configuration.shouldDisplay ? type.configuration.commandName : nil
    }
    let best = names.map { (distance: editDistance($0, word), name: $0) }.min { $0 < $1 }
    guard let best, (1...2).contains(best.distance) else { return nil }
    return "did you mean \(best.name)?"
  }

  /// Prints what there is to say of `error` and exits with the status of docs/usage.md.
  private static func leave(with error: any Error) -> Never {
    let message = fullMessage(for: error)
    let code = exitCode(for: error)
    guard code != .success else {
      try? Terminal.write(message + "\n")
      Foundation.exit(ExitStatus.success.rawValue)
    }
    if !message.isEmpty { Terminal.notes(message) }
    if code == .validationFailure, let advice { Terminal.note(advice) }
    switch (error, code) {
    case (is ExitCode, let code): Foundation.exit(code.rawValue)
    case (is UsageError, _), (_, .validationFailure): Foundation.exit(ExitStatus.usage.rawValue)
    default: Foundation.exit(ExitStatus.internalError.rawValue)
    }
  }
}
