import ArgumentParser

@main struct Counterclaim: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "counterclaim",
    abstract: "Record who said what in news articles, and show which statements cannot both be true.",
    subcommands: [ExtractCommand.self])
}
