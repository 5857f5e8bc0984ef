import ArgumentParser
import Claims
import Foundation
import Ingestion

struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "extract", abstract: "Write each article with its claims as JSON Lines.")

  @Argument(help: "Files of articles.") var inputs: [String]
  @Flag(help: "Leave the claims out.") var textOnly = false

  func run() async throws {
    for path in inputs {
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
      for item in ingest(bytes, path: path) {
        guard case .article(let article) = item else { continue }
        print(article.title, textOnly ? 0 : claims(in: article).count)
      }
    }
  }
}
