import ArgumentParser
import Foundation

/// How a command runs and what it tells: the same for all that read articles.
struct RunFlags: ParsableArguments {
  @Option(name: .long, help: "How many articles are read at a time (default: the number of processors).")
  var jobs: Int?
  @Flag(name: .shortAndLong, help: "Say nothing but errors.") var quiet = false
  @Flag(name: .shortAndLong, help: "Say what is done, step by step.") var verbose = false

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("--jobs takes a number from 1 to 1024, not \(jobs).")
    }
    if quiet && verbose { throw ValidationError("--quiet and --verbose exclude each other; give one.") }
  }

  var jobCount: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }
}
