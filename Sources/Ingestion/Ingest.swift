/// What became of one article of an input file.
public enum Ingested: Sendable {
  case article(Article)
  case skipped(SkippedInput)
}

/// Reads the articles of one file: one for a page, any number for a feed.
///
/// The result depends on the arguments alone. Nothing is thrown: what cannot be read comes back as `.skipped`.
public func ingest(_ bytes: [UInt8], path: String, options: IngestionOptions = .init()) -> [Ingested] {
  [.skipped(SkippedInput(path: path, reason: "no format is wired yet"))]
}
