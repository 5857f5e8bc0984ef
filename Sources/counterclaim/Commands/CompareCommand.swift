import ArgumentParser
import Claims
import Comparison
import Foundation
import Ingestion
import Language

/// Development stand-in; the reporting branch owns the real command.
struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "compare", abstract: "Compare claims.")
  @Option var claims: String
  @Option var wordnet = ".cache/wordnet.idx"

  func run() async throws {
    let lexicon = (try? Data(contentsOf: URL(filePath: wordnet))).flatMap { Lexicon(bytes: [UInt8]($0)) } ?? .empty
    let data = try Data(contentsOf: URL(filePath: claims))
    let articles = try data.split(separator: 0x0A).map { try JSONDecoder().decode(ExtractedArticle.self, from: $0) }
    let result = compare(articles, lexicon: lexicon)
    struct ReportArticle: Encodable { let id, path: String }
    struct Report: Encodable {
      let articles: [ReportArticle]
      let claims: [Claim]
      let contradictions, updates, positionChanges: [Contradiction]
    }
    let report = Report(
      articles: articles.map { ReportArticle(id: $0.article.id, path: $0.article.path) }, claims: articles.flatMap(\.claims),
      contradictions: result.contradictions, updates: result.updates, positionChanges: result.positionChanges)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    print(String(decoding: try encoder.encode(report), as: UTF8.self))
  }
}
