import ArgumentParser
import Claims
import Comparison
import Decisions
import Foundation
import Reporting
import Review
import Store

struct ReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Review what was flagged in a browser, and keep every decision.",
    discussion: """
      Reads the articles as report does, then serves the findings on this machine alone and prints the address to \
      open. Each decision is on disk, in the store, before the page moves on; run it again to go on where you \
      stopped. Ctrl-C ends it. See docs/review.md.

      EXAMPLES:
        counterclaim review ./articles
        counterclaim review ./articles --store team.sqlite --reviewer "Ana Ruiz"
        counterclaim review ./articles --reviewer Ben --blind
      """)

  @Argument(help: "Folders or files of articles, or - for standard input.") var corpus: [String]
  @OptionGroup(title: "Review") var review: ReviewFlags
  @OptionGroup(title: "Speakers") var speakers: SpeakerFlags
  @OptionGroup(title: "Models") var models: ModelFlags
  @OptionGroup(title: "Comparison") var comparison: ComparisonFlags
  @OptionGroup(title: "Run") var running: RunFlags

  func run() async throws {
    let corrections = try speakers.corrections()
    let options = try review.options()
    // Opened first, so that a store that cannot be used is told before the articles are read.
    let (store, log) = try review.open(models: models)
    let analysis = try await Analysis(
      of: corpus, speakers: corrections, tagger: models.tagger(running: running), store: store,
      decisions: log, options: comparison.options, running: running)
    let report = analysis.report
    let server: ReviewServer
    do {
      server = try ReviewServer(
        report, texts: analysis.texts, store: store.store, toolVersion: Tool.version, options: options, now: { .now })
    } catch let error as StoreError {
      throw UsageError(description: "\(error)")
    } catch let error as ServerError {
      throw UsageError(description: "\(error)")
    }
    try Terminal.write(server.address + "\n")
    if !running.quiet {
      Terminal.note(report.summary)
      Terminal.note("open the address in a browser; Ctrl-C ends the review, and nothing is lost")
    }
    if review.opensBrowser { Browser.open(server.address) }
    server.run()
  }
}

/// How the review is served, and where its decisions are kept.
struct ReviewFlags: ParsableArguments {
  @Option(
    help: ArgumentHelp("The store that holds the decisions; it keeps what was read, too.", valueName: "file"))
  var store = "counterclaim.sqlite"
  @Option(
    help: ArgumentHelp(
      "Who decides (default: the variable COUNTERCLAIM_REVIEWER, else your login name).", valueName: "name"))
  var reviewer: String?
  @Flag(help: "Second reader: hide what others decided until you have decided.") var blind = false
  @Option(help: "The port on 127.0.0.1; 0 takes any that is free.") var port = ReviewOptions().port
  @Flag(name: .customLong("open"), inversion: .prefixedNo, help: "Open the address in the browser.")
  var opensBrowser = true

  /// - Throws: ``UsageError`` when nobody is named.
  func options() throws -> ReviewOptions {
    var options = ReviewOptions()
    options.port = port
    options.isBlind = blind
    let name = reviewer ?? ProcessInfo.processInfo.environment["COUNTERCLAIM_REVIEWER"] ?? NSUserName()
    options.reviewer = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !options.reviewer.isEmpty, options.reviewer.unicodeScalars.count <= 80 else {
      throw UsageError(description: "no name of a reviewer; give one of at most 80 letters with --reviewer")
    }
    return options
  }

  /// Opens the store, or makes it, and reads what was put down in it.
  ///
  /// - Throws: ``UsageError`` naming the place and the remedy.
  func open(models: ModelFlags) throws -> (CorpusStore, DecisionLog) {
    let reader = try ReaderIdentity(of: models).description
    do throws(StoreError) {
      let opened = try Store(at: store)
      return (try CorpusStore(opened, reader: reader), try opened.decisionLog())
    } catch {
      throw UsageError(description: "\(error)")
    }
  }
}

/// The user's browser, where there is one to be opened.
private enum Browser {
  static func open(_ address: String) {
    #if os(macOS)
      let program = "/usr/bin/open"
    #else
      let environment = ProcessInfo.processInfo.environment
      guard (environment["DISPLAY"] ?? environment["WAYLAND_DISPLAY"]) != nil else { return }
      let program = "/usr/bin/xdg-open"
    #endif
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = [address]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    // Whoever has no such program has the address on the screen.
    try? process.run()
  }
}
