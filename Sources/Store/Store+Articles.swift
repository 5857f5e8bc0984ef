public import Claims
internal import Foundation
internal import GRDB
public import Ingestion

/// What was read of one file: kept so that the same bytes are read once.
public struct FileReading: Hashable, Codable, Sendable {
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
  public init(path: String, digest: String) {
    self.path = path
    self.digest = digest
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
}

extension Store {
  /// What was read before of these bytes under this name, wherever the file stood then.
  ///
  /// - Parameter reader: What reads: the program's version and the digests of its models. Another one reads anew.
  public func reading(of file: FileVersion, by reader: String) throws(StoreError) -> FileReading? {
    let contents = try read { db in
      try String.fetchOne(
        db, sql: "SELECT contents FROM readings WHERE digest = ? AND name = ? AND reader = ?",
        arguments: [file.digest, file.name, reader])
    }
    // Readings can be made again, so one that is of another form counts as none.
    guard let contents, var reading = try? JSONDecoder().decode(FileReading.self, from: Data(contents.utf8)) else {
      return nil
    }
    for index in reading.articles.indices { reading.articles[index].article.path = file.path }
    for index in reading.skipped.indices { reading.skipped[index].path = file.path }
    return reading
  }

  /// Keeps what was read of files, and puts their articles and claims in place of those of earlier readers.
  public func keep(
    _ readings: [(file: FileVersion, reading: FileReading)], by reader: String
  ) throws(StoreError) {
    try write { db in
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      for (file, reading) in readings {
        try db.execute(
          sql: "INSERT OR REPLACE INTO readings (digest, name, reader, contents) VALUES (?, ?, ?, ?)",
          arguments: [
            file.digest, file.name, reader, String(decoding: try encoder.encode(reading), as: UTF8.self),
          ])
        for article in reading.articles { try ArticleRecord.replace(article, db) }
      }
    }
  }

  /// Notes which files a run saw, and tells how they differ from those of the last one.
  ///
  /// What was read of files that are gone stays, for the day that they come back.
  public func note(_ files: [FileVersion]) throws(StoreError) -> CorpusChange {
    try write { db in
      var before: [String: String] = [:]
      let rows = try Row.fetchCursor(db, sql: "SELECT path, digest FROM files")
      while let row = try rows.next() { before[row["path"] ?? ""] = row["digest"] ?? "" }
      let change = CorpusChange(from: before, to: files)
      try db.execute(sql: "DELETE FROM files")
      for file in files {
        try db.execute(
          sql: "INSERT OR REPLACE INTO files (path, digest) VALUES (?, ?)", arguments: [file.path, file.digest])
      }
      return change
    }
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
