import Claims
import Comparison
import Decisions
import Ingestion
import Reporting
import Store

/// Everything below some inputs, read and compared.
struct Analysis {
  private(set) var articles: [ExtractedArticle]
  private(set) var comparison: ComparisonResult
  private(set) var skipped: [SkippedInput]
  /// The ids of the articles below the first inputs.
  private(set) var newArticles: Set<String>
  private let log: DecisionLog?
  private let corrections: CorrectionMatch

  /// - Parameters:
  ///   - corpus: Further inputs, whose articles are not new.
  ///   - store: Where readings are taken from and kept.
  ///   - log: What reviewers put down: claims are corrected before they are compared.
  /// - Throws: ``UsageError`` when the store cannot be written to, and what reading standard input throws.
  init(
    of inputs: [String], against corpus: [String] = [], speakers: SpeakerCorrections, tagger: AttributionTagger?,
    store: CorpusStore? = nil, decisions log: DecisionLog?, options: ComparisonOptions, running: RunFlags
  ) async throws {
    self.log = log
    var articles: [ExtractedArticle] = []
    let wanted = Extracted.Wanted.claims(tagger: tagger)
    do {
      skipped = try await Extracted.forEachFile(in: inputs, finding: wanted, store: store, running: running) {
        articles += $0.articles
      }
      newArticles = Set(articles.map(\.article.id))
      if !corpus.isEmpty {
        skipped += try await Extracted.forEachFile(in: corpus, finding: wanted, store: store, running: running) {
          articles += $0.articles
        }
      }
      try store?.finish(below: inputs + corpus, running: running)
    } catch let error as StoreError {
      throw UsageError(description: "\(error)")
    }
    let aligned = alignedSpeakers(across: Self.inReadingOrder(articles), corrections: speakers)
      .map(\.withUnfoldedClaims)
    (self.articles, corrections) = log?.correcting(aligned) ?? (aligned, CorrectionMatch())
    running.tell("comparing \(self.articles.reduce(0) { $0 + $1.claims.count }.counted("claim"))")
    comparison = compare(
      Self.withoutRepeats(self.articles), lexicon: LexiconFile.load(running: running), options: options)
  }

  /// With what reviewers decided, where decisions were given.
  var report: Report {
    let report = Report(of: articles, comparison: comparison, skipped: skipped, corrections: corrections)
    return log.map(report.applying) ?? report
  }

  /// The body texts of the articles, by id.
  var texts: [String: String] {
    Dictionary(articles.map { ($0.article.id, $0.article.text) }, uniquingKeysWith: { first, _ in first })
  }

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
