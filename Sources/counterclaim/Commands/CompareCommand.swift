import ArgumentParser
import Claims
import Comparison
import Foundation
import Reporting

struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Give a verdict on pairs of statements, or on the claims that extract wrote.",
    discussion: """
      EXAMPLES:
        counterclaim extract ./articles | counterclaim compare --claims -
      """)

  @Argument(help: "A file of JSON Lines, or - for standard input.") var input = "-"
  @Flag(help: "Take the lines of extract, and give contradictions.") var claims = false
  @OptionGroup(title: "Comparison") var comparison: ComparisonFlags
  @OptionGroup(title: "Run") var running: RunFlags

  func run() async throws {}
}
