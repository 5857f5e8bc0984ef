import ArgumentParser
import Claims
import Foundation
import Ingestion

struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "extract", abstract: "Write each article with its claims as JSON Lines.")

  @Argument(help: "Files of articles.") var inputs: [String]
  @Flag(help: "Leave the claims out.") var textOnly = false
  @Flag(help: "Time the claims stage.") var timing = false

  func run() async throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var articles: [Article] = []
    for path in inputs {
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
      if path.hasSuffix(".txt") {
        articles.append(Article(path: path, title: "", text: String(decoding: bytes, as: UTF8.self)))
        continue
      }
      for item in ingest(bytes, path: path) {
        if case .article(let article) = item { articles.append(article) }
      }
    }
    if timing {
      let clock = ContinuousClock()
      var count = 0
      let elapsed = clock.measure { for article in articles { count += claims(in: article).count } }
      print(articles.count, "articles", count, "claims", elapsed)
      return
    }
    for article in articles {
      let line = try encoder.encode(ExtractedArticle(article: article, claims: textOnly ? [] : claims(in: article)))
      print(String(decoding: line, as: UTF8.self))
    }
  }
}
