import Foundation
import Language
import Testing

@Suite struct LexiconTests {
  @Test(arguments: [
    [UInt8](), Array("no index at all, but long enough to have a header".utf8), [UInt8](repeating: 0xFF, count: 4096),
  ])
  func `bytes that are no index are refused`(bytes: [UInt8]) {
    #expect(Lexicon(bytes: bytes) == nil)
  }

  @Test func `an empty lexicon knows no entries`() {
    #expect(Lexicon.empty.isEmpty)
    #expect(Lexicon.empty.entries(of: "bridge").isEmpty)
  }

  @Test func `a missing file is named with the remedy`() {
    let error = #expect(throws: WordNetError.self) { try WordNetIndexer.index(of: [:]) }
    #expect(error?.description.contains("index.noun") == true)
    #expect(error?.description.contains("wordnet-base") == true)
  }

  /// Only where WordNet is installed; the set-up installs it.
  private static let wordNet: Lexicon? = {
    var files = WordNetFiles()
    for folder in ["/usr/share/wordnet", "/opt/homebrew/opt/wordnet/dict", "/usr/local/opt/wordnet/dict"] {
      for name in WordNetIndexer.fileNames {
        if let data = try? Data(contentsOf: URL(filePath: folder).appending(path: name)) { files[name] = [UInt8](data) }
      }
      if !files.isEmpty { break }
    }
    return (try? WordNetIndexer.index(of: files)).flatMap { Lexicon(bytes: $0) }
  }()

  @Test(
    .enabled(if: wordNet != nil),
    arguments: [
      ("went", "go"), ("mice", "mouse"), ("factories", "factory"), ("stopped", "stop"), ("running", "run"),
      ("closed", "close"), ("largest", "large"), ("boxes", "box"),
    ])
  func `an inflected form leads to its lemma`(form: String, lemma: String) throws {
    let lexicon = try #require(Self.wordNet)
    #expect(lexicon.entries(of: form).map(lexicon.lemma(of:)).contains(lemma))
  }

  @Test(
    .enabled(if: wordNet != nil),
    arguments: [("safe", "dangerous"), ("open", "close"), ("rise", "fall"), ("win", "lose")])
  func `direct antonyms are found`(word: String, antonym: String) throws {
    let lexicon = try #require(Self.wordNet)
    let found = lexicon.entries(of: word).flatMap(lexicon.antonyms(of:)).map(lexicon.lemma(of:))
    #expect(found.contains(antonym))
  }

  @Test(.enabled(if: wordNet != nil))
  func `a noun leads to the verb of its root and to kinds above it`() throws {
    let lexicon = try #require(Self.wordNet)
    let explosion = try #require(lexicon.entries(of: "explosion").first)
    #expect(lexicon.derivations(of: explosion).map(lexicon.lemma(of:)).contains("explode"))
    let sparrow = try #require(lexicon.entries(of: "sparrow").first)
    let bird = try #require(lexicon.entries(of: "bird").first.map { lexicon.synsets(of: $0, limit: 1) }?.first)
    let sense = try #require(lexicon.synsets(of: sparrow, limit: 1).first)
    #expect(lexicon.ancestors(of: sense, depth: 6).contains(bird))
  }
}
