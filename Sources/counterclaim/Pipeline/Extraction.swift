import Claims
import Ingestion

/// What became of one input: its articles with their claims, and what could not be read of it.
struct Extracted: Sendable {
  var articles: [ExtractedArticle] = []
  var skipped: [SkippedInput] = []
}

/// Reads one file and finds the claims of its articles.
func extract(_ path: String, findingClaims: Bool) -> Extracted {
  var extracted = Extracted()
  do throws(SkippedInput) {
    for item in ingest(try InputFiles.bytes(of: path), path: path) {
      switch item {
      case .article(let article):
        extracted.articles.append(
          ExtractedArticle(article: article, claims: findingClaims ? claims(in: article) : []))
      case .skipped(let input):
        extracted.skipped.append(input)
      }
    }
  } catch {
    extracted.skipped.append(error)
  }
  return extracted
}
