public import Claims
internal import Foundation
internal import GRDB
public import Ingestion

/// What was read of one file: kept so that the same bytes are read once.
public struct FileReading: Hashable, Sendable {
  public var articles: [ExtractedArticle]
  public var skipped: [SkippedInput]
  public init(articles: [ExtractedArticle], skipped: [SkippedInput] = []) {
    self.articles = articles
    self.skipped = skipped
  }
}

/// A file by its place and its bytes.
public struct FileVersion: Hashable, Sendable {
  public var path: String
  /// A hash of all bytes, in hexadecimal.
  public var digest: String
  /// What the file system says of the file, where that tells a touched file from an untouched one; see ``FileStamp``.
  public var stamp: String?
  public init(path: String, digest: String, stamp: String? = nil) {
    self.path = path
    self.digest = digest
    self.stamp = stamp
  }

  /// The last part of the path; formats go by its extension.
  var name: String { String(path.split(separator: "/").last ?? "") }
}

/// How a corpus differs from the last time; paths in the order of their bytes.
public struct CorpusChange: Hashable, Sendable {
  public var new: [String] = []
  public var changed: [String] = []
  public var removed: [String] = []
  /// From the old path to the new one.
  public var moved: [Move] = []

  public struct Move: Hashable, Sendable {
    public var from: String
    public var to: String
    public init(from: String, to: String) {
      self.from = from
      self.to = to
    }
  }

  public init() {}

  public var isEmpty: Bool { new.isEmpty && changed.isEmpty && removed.isEmpty && moved.isEmpty }
}

extension Store {
  /// What was read before of these bytes under this name, wherever the file stood then.
  ///
  /// - Parameter reader: What reads: the program and its models. Another one reads anew.
  public func reading(of file: FileVersion, by reader: String) throws(StoreError) -> FileReading? {
    let contents = try read { db in
      try Data.fetchOne(
        db.cachedStatement(sql: "SELECT contents FROM readings WHERE digest = ? AND name = ? AND reader = ?"),
        arguments: [file.digest, file.name, reader])
    }
    // Readings can be made again, so one that is of another form counts as none.
    guard let contents, var reading = ReadingCodec.reading(from: [UInt8](contents)) else { return nil }
    for index in reading.articles.indices { reading.articles[index].article.path = file.path }
    for index in reading.skipped.indices { reading.skipped[index].path = file.path }
    return reading
  }

  /// The digests of the files that earlier runs saw, by path and stamp.
  public func knownFiles() throws(StoreError) -> [String: FileVersion] {
    try read { db in
      var files: [String: FileVersion] = [:]
      let rows = try Row.fetchCursor(db, sql: "SELECT path, digest, stamp FROM files")
      while let row = try rows.next() {
        let path: String = row["path"] ?? ""
        files[path] = FileVersion(path: path, digest: row["digest"] ?? "", stamp: row["stamp"])
      }
      return files
    }
  }

  /// Keeps what was read of files, and puts their articles and claims in place of those of earlier readers.
  public func keep(
    _ readings: [(file: FileVersion, reading: FileReading)], by reader: String
  ) throws(StoreError) {
    try write { db in
      for (file, reading) in readings {
        try db.execute(
          sql: "INSERT OR REPLACE INTO readings (digest, name, reader, contents) VALUES (?, ?, ?, ?)",
          arguments: [file.digest, file.name, reader, Data(ReadingCodec.bytes(of: reading))])
        try db.execute(sql: "DELETE FROM articles WHERE path = ?", arguments: [file.path])
        for article in reading.articles { try ArticleRecord.replace(article, db) }
      }
    }
  }

  /// Notes which files a run saw, and tells how they differ from those of the last one.
  ///
  /// What was read of files that are gone stays, for the day that they come back; their articles are not searched
  /// any more.
  /// - Parameters:
  ///   - inputs: What the run looked at: files elsewhere are neither there nor gone.
  ///   - isThere: Whether a file that was not read stands where it stood.
  public func note(
    _ files: [FileVersion], below inputs: [String], isThere: (String) -> Bool
  ) throws(StoreError) -> CorpusChange {
    let known = try knownFiles()
    let folders = inputs.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    let paths = Set(files.map(\.path))
    let digests = Set(files.filter { known[$0.path] == nil }.map(\.digest))
    let looked = Set(inputs)
    let before = known.values.filter { file in
      if paths.contains(file.path) { return true }
      let isLookedAt =
        looked.contains(file.path) || folders.contains(where: file.path.hasPrefix) || digests.contains(file.digest)
      // One that is there and was not read, as for want of permission, is not gone.
      return isLookedAt && !isThere(file.path)
    }
    let change = CorpusChange(
      from: Dictionary(before.map { ($0.path, $0.digest) }, uniquingKeysWith: { first, _ in first }), to: files)
    let touched = files.filter { known[$0.path] != $0 }
    guard !touched.isEmpty || !change.isEmpty else { return change }
    try write { db in
      for path in change.removed + change.moved.map(\.from) {
        try db.execute(sql: "DELETE FROM files WHERE path = ?", arguments: [path])
      }
      for path in change.removed { try db.execute(sql: "DELETE FROM articles WHERE path = ?", arguments: [path]) }
      for move in change.moved {
        try db.execute(sql: "UPDATE articles SET path = ? WHERE path = ?", arguments: [move.to, move.from])
      }
      for file in touched {
        try db.execute(
          sql: "INSERT OR REPLACE INTO files (path, digest, stamp) VALUES (?, ?, ?)",
          arguments: [file.path, file.digest, file.stamp])
      }
    }
    return change
  }

  /// The ids of claims whose words, proposition or speaker hold all words of `query`, best first.
  public func claims(matching query: String, limit: Int = 100) throws(StoreError) -> [String] {
    guard let pattern = FTS5Pattern(matchingAllTokensIn: query) else { return [] }
    return try read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT c.id FROM claims_search s JOIN claims c ON c.number = s.rowid
          WHERE claims_search MATCH ? ORDER BY s.rank, c.id LIMIT ?
          """, arguments: [pattern, limit])
    }
  }
}

extension CorpusChange {
  init(from before: [String: String], to files: [FileVersion]) {
    let now = Dictionary(files.map { ($0.path, $0.digest) }, uniquingKeysWith: { first, _ in first })
    var gone: [String: [String]] = [:]
    for (path, digest) in before where now[path] == nil { gone[digest, default: []].append(path) }
    for digest in Array(gone.keys) { gone[digest]?.sort(by: >) }
    for (path, digest) in now.sorted(by: { $0.key < $1.key }) {
      if let old = before[path] {
        if old != digest { changed.append(path) }
      } else if let from = gone[digest]?.popLast() {
        moved.append(Move(from: from, to: path))
      } else {
        new.append(path)
      }
    }
    removed = gone.values.flatMap(\.self).sorted()
  }
}
