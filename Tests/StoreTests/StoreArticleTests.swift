import Claims
import Foundation
import GRDB
import Ingestion
import Store
import Testing
import Values

@Suite struct StoreArticleTests {
  private let sample: StoreSample
  private let store: Store

  init() throws {
    sample = try StoreSample()
    store = try Store(at: sample.path)
  }

  private func reading(_ text: String, path: String = "news/port.txt") -> FileReading {
    let article = Article(path: path, title: "Port", published: .init(iso: "2026-03-05"), text: text)
    let claim = Claim(
      id: "c-\(article.id)", article: article.id, kind: .direct, text: text, spans: [],
      speaker: Speaker(name: "Inés Kaldor", mention: "she", confidence: 0.97), proposition: text,
      foundBy: "quotation", confidence: 0.1 + 0.2)
    return FileReading(
      articles: [ExtractedArticle(article: article, claims: [claim])],
      skipped: [SkippedInput(path: path, reason: "no body", line: 3)])
  }

  @Test func `the same bytes in another folder are read from the store, under their new path`() throws {
    let file = FileVersion(path: "news/port.txt", digest: "d1")
    let kept = reading("The ferry will close")
    try store.keep([(file, kept)], by: "1")
    #expect(try store.reading(of: file, by: "1") == kept)
    let moved = try store.reading(of: FileVersion(path: "archive/port.txt", digest: "d1"), by: "1")
    #expect(moved == reading("The ferry will close", path: "archive/port.txt"))
  }

  @Test(arguments: [
    (FileVersion(path: "news/port.txt", digest: "d2"), "1"), (FileVersion(path: "news/port.html", digest: "d1"), "1"),
    (FileVersion(path: "news/port.txt", digest: "d1"), "2"),
  ])
  func `other bytes, another name and another reader are read anew`(file: FileVersion, reader: String) throws {
    try store.keep([(FileVersion(path: "news/port.txt", digest: "d1"), reading("The ferry will close"))], by: "1")
    #expect(try store.reading(of: file, by: reader) == nil)
  }

  private func files(_ list: [(String, String)]) -> [FileVersion] {
    list.map { FileVersion(path: $0.0, digest: $0.1) }
  }

  @Test func `new, changed, moved and removed files are told apart`() throws {
    func note(_ list: [(String, String)]) throws -> CorpusChange {
      try store.note(files(list), below: ["n"], isThere: { _ in false })
    }
    #expect(try note([("n/a", "1"), ("n/b", "2"), ("n/c", "3"), ("n/d", "4")]).new == ["n/a", "n/b", "n/c", "n/d"])
    let second = try note([("n/a", "1"), ("n/b", "9"), ("n/x/c", "3"), ("n/e", "5")])
    #expect(second.new == ["n/e"])
    #expect(second.changed == ["n/b"])
    #expect(second.moved == [.init(from: "n/c", to: "n/x/c")])
    #expect(second.removed == ["n/d"])
    #expect(try note([("n/a", "1"), ("n/b", "9"), ("n/x/c", "3"), ("n/e", "5")]).isEmpty)
  }

  @Test func `files that a run did not look for are not gone`() throws {
    _ = try store.note(files([("corpus/a", "1"), ("corpus/b", "2")]), below: ["corpus"], isThere: { _ in true })
    let other = try store.note(files([("drafts/x", "2")]), below: ["drafts"], isThere: { _ in true })
    #expect(other.new == ["drafts/x"])
    #expect(other.removed.isEmpty && other.moved.isEmpty)
  }

  @Test func `a file that is there and cannot be read is not gone`() throws {
    _ = try store.note(files([("corpus/a", "1"), ("corpus/b", "2")]), below: ["corpus"], isThere: { _ in true })
    let change = try store.note(files([("corpus/a", "1")]), below: ["corpus"], isThere: { $0 == "corpus/b" })
    #expect(change.isEmpty)
  }

  @Test func `a renamed folder is moved, not new`() throws {
    _ = try store.note(files([("corpus/a", "1"), ("corpus/b", "2")]), below: ["corpus"], isThere: { _ in true })
    let renamed = try store.note(files([("wire/a", "1"), ("wire/b", "2")]), below: ["wire"], isThere: { _ in false })
    #expect(renamed.moved == [.init(from: "corpus/a", to: "wire/a"), .init(from: "corpus/b", to: "wire/b")])
    #expect(renamed.new.isEmpty && renamed.removed.isEmpty)
  }

  @Test func `claims of a file that is gone are not found any more`() throws {
    try store.keep(
      [(FileVersion(path: "n/a.txt", digest: "d"), reading("The ferry will close", path: "n/a.txt"))], by: "1")
    _ = try store.note(files([("n/a.txt", "d")]), below: ["n"], isThere: { _ in true })
    #expect(try store.claims(matching: "ferry").count == 1)
    _ = try store.note([], below: ["n"], isThere: { _ in false })
    #expect(try store.claims(matching: "ferry").isEmpty)
  }

  @Test func `every part of an article and its claims comes back as it was read`() throws {
    let article = Article(
      path: "a.txt", url: "https://e.example/1", title: "Port", publisher: "Wire", byline: ["A", "B"], credit: "AP",
      dateline: Dateline(place: "LINDMOOR", date: .init(iso: "2026-03-04")),
      published: .init(iso: "2026-03-05T10:00:00-03:30"), modified: .init(iso: "2026-03-05T24:00"), language: "en-GB",
      text: "e\u{301} said: “no”")
    let proposition = Proposition(
      text: "no", spans: [TextSpan(3, 5), TextSpan(70000, 70001)], proposition: "no", denied: "yes", stance: .denies,
      polarity: .negative, modality: .possible, factuality: .notCertain, event: "2026-W10",
      place: "Fenholm")
    let claim = Claim(
      id: "c", article: article.id, kind: .mixed, text: "no", spans: [TextSpan(0, 1)],
      cue: MarkedText(text: "said", spans: [TextSpan(2, 6)]),
      speaker: Speaker(
        name: "N", mention: "he", spans: [TextSpan(0, 1)], role: "mayor", id: "s", unresolved: "pronoun",
        confidence: 0.1 + 0.2),
      addressee: "them", stance: .denies, polarity: .negative, modality: .probable, proposition: "no", denied: "yes",
      time: ClaimTime(utterance: "2026-03-04", event: "2026"), place: "Springfield, Ohio", propositions: [proposition],
      partOf: "p", nestedIn: "n",
      foundBy: "rule", confidence: .leastNonzeroMagnitude)
    let kept = FileReading(articles: [ExtractedArticle(article: article, claims: [claim, claim])])
    let file = FileVersion(path: "a.txt", digest: "d")
    try store.keep([(file, kept)], by: "1")
    #expect(try store.reading(of: file, by: "1") == kept)
    // A field that somebody adds and ReadingCodec does not know would be lost on the second run without a word.
    for (value, known) in [
      (article as Any, 12), (claim, 20), (claim.speaker, 7), (proposition, 10), (claim.time, 2), (kept, 2),
    ] {
      let fields = Mirror(reflecting: value).children.compactMap(\.label)
      #expect(fields.count == known, "add the new field to ReadingCodec, count up its form, and set it here: \(fields)")
      let unset = Mirror(reflecting: value).children.filter { "\($0.value)" == "nil" }.compactMap(\.label)
      #expect(unset.isEmpty, "set these here: \(unset)")
    }
  }

  @Test(arguments: [0, 1, 7, 40, 90])
  func `a reading that was cut or garbled counts as none`(place: Int) throws {
    let file = FileVersion(path: "news/port.txt", digest: "d1")
    try store.keep([(file, reading("The ferry will close"))], by: "1")
    try sample.otherProgram { db in
      try db.execute(sql: "UPDATE readings SET contents = substr(contents, 1, ?)", arguments: [place])
    }
    #expect(try store.reading(of: file, by: "1") == nil)
  }

  @Test(arguments: [
    ("ferry close", 1), ("FERRY", 1), ("ines", 1), ("harbour", 0), ("\"unbalanced", 0), ("ferry*) OR (", 0), ("", 0),
  ])
  func `claims are found by their words, whatever is typed`(query: String, count: Int) throws {
    try store.keep([(FileVersion(path: "a", digest: "d"), reading("The ferry will close"))], by: "1")
    #expect(try store.claims(matching: query).count == count)
  }

  @Test func `a later reader's claims take the place of the earlier one's`() throws {
    let file = FileVersion(path: "a", digest: "d")
    var reread = reading("The ferry will close")
    try store.keep([(file, reread)], by: "1")
    reread.articles[0].claims[0].text = "The boat will close"
    reread.articles[0].claims[0].proposition = "The boat will close"
    try store.keep([(file, reread)], by: "2")
    #expect(try store.claims(matching: "ferry").isEmpty)
    #expect(try store.claims(matching: "boat").count == 1)
  }
}
