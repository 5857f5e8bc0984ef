import Claims
import Inference
import Ingestion
import Reporting
import Store

/// What became of some inputs: their articles with their claims, and what could not be read.
struct Extracted: Sendable {
  var articles: [ExtractedArticle] = []
  var skipped: [SkippedInput] = []

  /// What is looked for in each article.
  enum Wanted: Sendable {
    case text
    /// By the rules, and by the tagger where there is one.
    case claims(tagger: AttributionTagger?)
  }

  /// The file as the store knows it, and whether the store has its reading; `nil` without a store, and where the
  /// reading cannot be kept.
  private var source: (file: FileVersion, isKept: Bool)?

  /// Reads one file and finds the claims of its articles.
  ///
  /// - Parameter store: Where readings of the same bytes are taken from.
  init(file path: String, finding wanted: Wanted, store: CorpusStore?) {
    do throws(SkippedInput) {
      guard let store, path != InputFiles.standardInput else {
        try read(InputFiles.bytes(of: path), path: path, finding: wanted)
        return
      }
      // Before the bytes: a change while they are read then shows on the next run.
      let stamp = FileStamp.stamp(ofFileAt: path)
      if take(store.untouched(path, stamp: stamp)) { return }
      let bytes = try InputFiles.bytes(of: path)
      let lookup = store.lookup(bytes, at: path, stamp: stamp)
      if take(lookup) { return }
      try read(bytes, path: path, finding: wanted)
      source = (lookup.file, false)
    } catch {
      skipped.append(error)
    }
  }

  /// - Returns: Whether there was a reading.
  private mutating func take(_ lookup: CorpusStore.Lookup?) -> Bool {
    guard let lookup, let reading = lookup.reading else { return false }
    articles = reading.articles
    skipped = reading.skipped
    source = (lookup.file, true)
    return true
  }

  private mutating func read(_ bytes: [UInt8], path: String, finding wanted: Wanted) throws(SkippedInput) {
    for item in ingest(bytes, path: path) {
      switch item {
      case .article(let article):
        articles.append(ExtractedArticle(article: article, claims: try Self.claims(in: article, finding: wanted)))
      case .skipped(let input):
        skipped.append(input)
      }
    }
  }

  private static func claims(in article: Article, finding wanted: Wanted) throws(SkippedInput) -> [Claim] {
    guard case .claims(let tagger) = wanted else { return [] }
    guard let tagger else { return Claims.claims(in: article) }
    do throws(InferenceError) {
      return try Claims.claims(in: article, tagger: tagger)
    } catch {
      throw SkippedInput(path: article.path, reason: "\(error)")
    }
  }

  /// Reads everything below `inputs`, in parallel, and hands on what became of each file in their order.
  ///
  /// - Parameter store: Where readings are taken from and kept.
  /// - Returns: What could not be read, after saying so on standard error.
  static func forEachFile(
    in inputs: [String], finding wanted: Wanted, store: CorpusStore? = nil, running: RunFlags,
    handOn: (Extracted) throws -> Void
  ) async throws -> [SkippedInput] {
    let files = InputFiles(inputs)
    var skipped = files.skipped
    if !files.skipped.isEmpty { try handOn(Extracted(skipped: files.skipped)) }
    running.tell("reading \(files.paths.count.counted("file")) over \(running.jobCount.counted("job"))")
    var unread: [SkippedInput] = []
    var progress = Progress(total: files.paths.count, isWanted: !running.quiet)
    try await inOrder(
      files.paths, jobs: running.jobCount, work: { Extracted(file: $0, finding: wanted, store: store) }
    ) { output in
      if let store, let (file, isKept) = output.source {
        try store.keep(file, isKept ? nil : FileReading(articles: output.articles, skipped: output.skipped))
      }
      skipped += output.skipped
      if case .claims = wanted { unread += output.articles.compactMap(\.claimsNote) }
      try handOn(output)
      progress.advance()
    }
    progress.clear()
    // Such an article is read and listed, so it leaves the exit status alone.
    if !running.quiet { for item in unread { Terminal.note("\(item)") } }
    tell(of: skipped, total: files.paths.count + files.skipped.count, running: running)
    return skipped
  }

  private init(skipped: [SkippedInput]) { self.skipped = skipped }

  private static func tell(of skipped: [SkippedInput], total: Int, running: RunFlags) {
    guard !skipped.isEmpty, !running.quiet else { return }
    for item in skipped { Terminal.note("\(item)") }
    let unread = Set(skipped.map(\.path)).count
    Terminal.note("\(unread.grouped) of \(total.counted("input")) not read, in part or whole")
  }
}
