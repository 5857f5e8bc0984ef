import ArgumentParser
import Foundation
import Language

/// Turns WordNet's files into the index that comparison reads; the set-up calls it.
struct IndexWordNetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index-wordnet", abstract: "Turn WordNet's dict folder into the index that comparison reads.",
    shouldDisplay: false)

  @Option(help: "The dict folder of Debian's wordnet-base or Homebrew's wordnet.") var source: String
  @Option(help: "The index to write.") var output: String

  func run() async throws {
    var files = WordNetFiles()
    for name in WordNetIndexer.fileNames {
      let url = URL(filePath: source).appending(path: name)
      guard let data = try? Data(contentsOf: url) else {
        throw WordNetError(file: url.path, detail: "it cannot be read")
      }
      files[name] = [UInt8](data)
    }
    let index = try WordNetIndexer.index(of: files)
    try Data(index).write(to: URL(filePath: output), options: .atomic)
  }
}
