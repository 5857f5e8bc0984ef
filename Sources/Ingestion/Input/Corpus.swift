internal import Foundation

/// The files of a corpus and what could not be listed.
public struct CorpusListing: Hashable, Sendable {
  /// As the user named them: a folder's files are the folder joined with the path below it. Each file once.
  public var files: [String] = []
  /// Paths that are missing, unreadable or lead round in a circle.
  public var skipped: [SkippedInput] = []
  /// How many files of folders have an extension that no format uses.
  public var ignored = 0

  public init() {}
}

/// Lists and reads the files of a corpus.
public enum Corpus {
  /// The extensions that are read from folders, each also with `.gz` behind it.
  public static let extensions: Set<String> = [
    "html", "htm", "xhtml", "xml", "nitf", "newsml", "rss", "atom", "txt", "md",
  ]

  /// Files that tell of a folder, whatever their extension.
  private static let notices: Set<String> = ["readme", "license", "licence", "changelog", "contributing", "copying"]

  /// Whether a file found in a folder is read, by its name alone.
  static func isArticle(_ name: String) -> Bool {
    let stem = name.prefix { $0 != "." }.lowercased()
    return extensions.contains(Format.fileExtension(name)) && !notices.contains(stem)
  }

  /// The files at `paths`, folders searched to any depth, in the order of the paths and within a folder of names' bytes.
  ///
  /// Hidden files, notices such as README and files of other extensions are left out of folders; a file
  /// that is named itself is always taken.
  public static func inputs(at paths: [String]) -> CorpusListing {
    var walk = FolderWalk()
    for path in paths { walk.add(path) }
    return walk.listing
  }

  /// The bytes of a regular file within the limit; the size is checked before anything is read.
  ///
  /// - Throws: ``SkippedInput`` when it is missing, unreadable, no regular file, or too large.
  public static func read(_ path: String, options: IngestionOptions = .init()) throws(SkippedInput) -> [UInt8] {
    func skipped(_ reason: String) -> SkippedInput { SkippedInput(path: path, reason: reason) }
    // Without blocking: opening a pipe that nobody writes to would never return.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw skipped(FolderWalk.explanation(ofError: errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw skipped(FolderWalk.explanation(ofError: errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw skipped("it is no regular file; name a file or a folder") }
    let limit = options.maximumBytes
    let size = Int(status.st_size)
    guard size <= limit else {
      throw skipped("\(size) bytes, over the limit of \(limit); raise the limit or split the file")
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    var buffer = [UInt8](repeating: 0, count: 1 << 17)
    while true {
      let count = buffer.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      guard count > 0 else {
        if errno == EINTR { continue }
        throw skipped(FolderWalk.explanation(ofError: errno))
      }
      guard bytes.count + count <= limit else {
        throw skipped("it grew over the limit of \(limit) bytes while it was read; raise the limit or split the file")
      }
      bytes.append(contentsOf: buffer[..<count])
    }
  }
}
