import ArgumentParser
import Comparison

/// The flags that fill `ComparisonOptions`: its defaults are theirs.
struct ComparisonFlags: ParsableArguments {
  @Option(help: "Leave out findings below this score, from 0 to 1.")
  var minimumScore = ComparisonOptions().minimumScore

  func validate() throws {
    guard (0...1).contains(minimumScore) else {
      throw ValidationError("--minimum-score takes a number from 0 to 1, not \(minimumScore).")
    }
  }

  var options: ComparisonOptions {
    var options = ComparisonOptions()
    options.minimumScore = minimumScore
    return options
  }
}
