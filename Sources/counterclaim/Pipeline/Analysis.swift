import Claims
import Comparison
import Ingestion
import Reporting

/// Everything below some inputs, read and compared.
struct Analysis {
  private(set) var articles: [ExtractedArticle]
  private(set) var comparison: ComparisonResult
  private(set) var skipped: [SkippedInput]
  /// The ids of the articles below the first inputs.
  private(set) var newArticles: Set<String>

  /// - Parameter corpus: Further inputs, whose articles are not new.
  init(
    of inputs: [String], against corpus: [String] = [], speakers: SpeakerCorrections, tagger: AttributionTagger?,
    options: ComparisonOptions, running: RunFlags
  ) async throws {
    var articles: [ExtractedArticle] = []
    let wanted = Extracted.Wanted.claims(tagger: tagger)
    skipped = try await Extracted.forEachFile(in: inputs, finding: wanted, running: running) { articles += $0.articles }
    newArticles = Set(articles.map(\.article.id))
    if !corpus.isEmpty {
      skipped += try await Extracted.forEachFile(in: corpus, finding: wanted, running: running) {
        articles += $0.articles
      }
    }
    self.articles = alignedSpeakers(across: Self.inReadingOrder(articles), corrections: speakers)
      .map(\.withUnfoldedClaims)
    running.tell("comparing \(self.articles.reduce(0) { $0 + $1.claims.count }.counted("claim"))")
    comparison = compare(
      Self.withoutRepeats(self.articles), lexicon: LexiconFile.load(running: running), options: options)
  }

  var report: Report { Report(of: articles, comparison: comparison, skipped: skipped) }

  /// By path, then id, each file once, so that it makes no difference how the inputs are named.
  static func inReadingOrder(_ articles: [ExtractedArticle]) -> [ExtractedArticle] {
    var previous: Article?
    return articles.sorted { ($0.article.path, $0.article.id) < ($1.article.path, $1.article.id) }.filter { item in
      defer { previous = item.article }
      return item.article != previous
    }
  }

  /// The same article in two files is compared once.
  private static func withoutRepeats(_ articles: [ExtractedArticle]) -> [ExtractedArticle] {
    var seen: Set<String> = []
    return articles.filter { seen.insert($0.article.id).inserted }
  }
}
