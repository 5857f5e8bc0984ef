import Claims
import Foundation
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

  @Test func `new, changed, moved and removed files are told apart`() throws {
    func files(_ list: [(String, String)]) -> [FileVersion] { list.map { FileVersion(path: $0.0, digest: $0.1) } }
    let first = try store.note(files([("a", "1"), ("b", "2"), ("c", "3"), ("d", "4")]))
    #expect(first.new == ["a", "b", "c", "d"])
    let second = try store.note(files([("a", "1"), ("b", "9"), ("x/c", "3"), ("e", "5")]))
    #expect(second.new == ["e"])
    #expect(second.changed == ["b"])
    #expect(second.moved == [.init(from: "c", to: "x/c")])
    #expect(second.removed == ["d"])
    #expect(try store.note(files([("a", "1"), ("b", "9"), ("x/c", "3"), ("e", "5")])) == CorpusChange())
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
