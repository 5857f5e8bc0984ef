import Foundation
import Ingestion
import Testing

/// Numbers that depend on the seed alone (Steele, Lea and Flood 2014, SplitMix64).
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

@Suite struct MutationTests {
  private static let fixtures = [
    "Formats/wire.nitf", "Formats/item.newsml.xml", "Formats/old.newsml.xml", "Formats/feed.rss", "Formats/feed.atom",
    "Formats/study.xml", "Formats/release.txt", "Pages/courier.html", "Quirks/qk-utf16le-bom.html",
    "Quirks/qk-nul.html",
    "Quirks/qk-gbk-labelled-gb2312.html", "Quirks/qk-script-in-comment.html", "Quirks/qk-p-before-blocks.html",
  ]

  /// Bytes that steer parsers.
  private static let tokens: [[UInt8]] = [
    "<", ">", "&", "\"", "'", "<!--", "-->", "<![CDATA[", "]]>", "<script>", "</p>", "<p>", "<table>", "&#x", ";",
    "\u{0}", "<svg>", "<!DOCTYPE",
    "<?xml", "{", "}", "\\u", "<a href=", "</html>", "- 31 December 9999", "99999999999999999999",
  ].map { Array($0.utf8) }

  @Test(arguments: fixtures)
  func `no mutation crashes, and every text is well formed`(fixture: String) throws {
    let original = try Fixture.bytes(fixture)
    var random = Seeded(state: UInt64(fixture.utf8.reduce(0) { $0 &* 31 &+ Int($1) }.magnitude))
    for _ in 0..<120 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &random) }
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 0...200, using: &random)))
        case 2: bytes.insert(contentsOf: Self.tokens.randomElement(using: &random) ?? [], at: place)
        default:
          let end = min(bytes.count, place + Int.random(in: 0...300, using: &random))
          bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &random))
        }
      }
      for result in ingest(bytes, path: fixture) {
        guard let article = result.article else {
          #expect(result.skipped?.reason.isEmpty == false)
          continue
        }
        #expect(!article.text.isEmpty)
        #expect(
          article.paragraphs.allSatisfy { !$0.isEmpty && !$0.contains("\n") && $0.first != " " && $0.last != " " })
        #expect(!article.text.unicodeScalars.contains("\u{0}"))
      }
    }
  }

  @Test func `the same bytes give the same article`() throws {
    for fixture in Self.fixtures {
      #expect(try Fixture.articles(fixture) == (try Fixture.articles(fixture)))
    }
  }
}
