import ArgumentParser
import Claims
import Foundation
import Ingestion

struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "extract", abstract: "Write each article with its claims as JSON Lines.")

  @Argument(help: "Files of articles.") var inputs: [String]
  @Flag(help: "Leave the claims out.") var textOnly = false

  func run() async throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for path in inputs {
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
      for item in ingest(bytes, path: path) {
        switch item {
        case .article(let article): print(String(decoding: try encoder.encode(article), as: UTF8.self))
        case .skipped(let skipped): FileHandle.standardError.write(Data("\(skipped)\n".utf8))
        }
      }
    }
  }
}
