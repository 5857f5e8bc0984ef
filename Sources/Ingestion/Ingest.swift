internal import Markup

/// What became of one article of an input file.
public enum Ingested: Sendable {
  case article(Article)
  case skipped(SkippedInput)
}

/// Reads the articles of one file: one for a page, any number for a feed.
///
/// The format is told by the contents first and by the path's extension second; gzip is unpacked before.
/// The result depends on the arguments alone. Nothing is thrown: what cannot be read comes back as `.skipped`.
public func ingest(_ bytes: [UInt8], path: String, options: IngestionOptions = .init()) -> [Ingested] {
  func skipped(_ reason: String, line: Int? = nil) -> [Ingested] {
    [.skipped(SkippedInput(path: path, reason: reason, line: line))]
  }
  guard bytes.count <= options.maximumBytes else {
    return skipped("\(bytes.count) bytes, over the limit of \(options.maximumBytes); raise the limit or split the file")
  }
  var contents = bytes
  if Gzip.isGzip(bytes) {
    switch Gzip.unpack(bytes, limit: options.maximumBytes) {
    case .success(let unpacked): contents = unpacked
    case .failure(let error): return skipped(error.explanation)
    }
  }
  guard contents.contains(where: { $0 > 0x20 }) else {
    return skipped("the file is empty; remove it or fetch it again")
  }
  guard let format = Format.detect(contents, path: path) else {
    return skipped(
      "the contents are neither a page nor XML nor text; if it is an archive or a document, export its text")
  }
  do throws(MarkupError) {
    return try format.read(contents, path: path, options: options)
  } catch {
    return skipped(error.explanation, line: error.line)
  }
}
