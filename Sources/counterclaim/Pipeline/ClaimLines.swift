import Claims
import Foundation
import Ingestion

/// The lines that `extract` wrote, read back.
struct ClaimLines {
  private(set) var articles: [ExtractedArticle] = []
  /// The inputs that `extract` could not read, and the lines that are none of its.
  private(set) var skipped: [SkippedInput] = []

  init(_ lines: InputLines) {
    let decoder = JSONDecoder()
    for (number, line) in lines.numbered {
      if let article = try? decoder.decode(ExtractedArticle.self, from: line) {
        articles.append(article)
      } else if let unread = try? decoder.decode(UnreadLine.self, from: line) {
        skipped += unread.errors.map { SkippedInput(path: unread.path, reason: $0.reason, line: $0.line) }
      } else {
        skipped.append(
          SkippedInput(
            path: lines.path, reason: "not a line that counterclaim extract wrote; write it again", line: number))
      }
    }
  }
}

private struct UnreadLine: Decodable {
  struct Cause: Decodable {
    var reason: String
    var line: Int?
  }
  var path: String
  var errors: [Cause]
}
