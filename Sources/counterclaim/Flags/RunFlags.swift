import ArgumentParser
import Foundation

/// How a command runs and what it tells: the same for all.
struct RunFlags: ParsableArguments {
  @Option(help: "How many articles are read at a time (default: the number of processors).")
  var jobs: Int?
  @Flag(name: .shortAndLong, help: "Say nothing on standard error but what ended the run.") var quiet = false
  @Flag(name: .shortAndLong, help: "Say what is done, step by step.") var verbose = false
  @Option(help: "Colour the text: auto, always or never.") var color: ColorChoice = .auto

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("--jobs takes a number from 1 to 1024, not \(jobs).")
    }
    if quiet && verbose { throw ValidationError("--quiet and --verbose exclude each other; give one.") }
  }

  var jobCount: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  /// Says what is done, when that is asked for.
  func tell(_ line: @autoclosure () -> String) {
    if verbose { Terminal.note(line()) }
  }
}
