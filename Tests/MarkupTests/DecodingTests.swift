import Markup
import Testing

struct DecodingCase: Sendable, CustomTestStringConvertible {
  let phenomenon: String
  var kind = TextKind.html
  let bytes: [UInt8]
  let expected: String
  var testDescription: String { phenomenon }
}

private func page(_ charset: String, _ body: [UInt8]) -> [UInt8] {
  Array("<meta charset=\"\(charset)\"><p>".utf8) + body
}

@Suite struct DecodingTests {
  @Test(arguments: [
    DecodingCase(
      phenomenon: "a mark announces UTF-8", bytes: [0xEF, 0xBB, 0xBF] + Array("Söhne".utf8), expected: "Söhne"),
    DecodingCase(
      phenomenon: "a mark announces UTF-16, little end first", bytes: [0xFF, 0xFE, 0x53, 0, 0xF6, 0], expected: "Sö"),
    DecodingCase(
      phenomenon: "a mark announces UTF-16, big end first", bytes: [0xFE, 0xFF, 0, 0x53, 0, 0xF6], expected: "Sö"),
    DecodingCase(
      phenomenon: "UTF-16 without a mark is told by its zeros",
      bytes: Array("<html><p>Pier opens".utf8).flatMap { [$0, 0] }, expected: "<html><p>Pier opens"),
    DecodingCase(
      phenomenon: "Latin-1 means windows-1252", bytes: page("iso-8859-1", [0x93, 0x41, 0x94, 0x20, 0x80]),
      expected: "“A” €"),
    DecodingCase(
      phenomenon: "ASCII means windows-1252", bytes: page("us-ascii", [0x96]), expected: "–"),
    DecodingCase(
      phenomenon: "a label in capitals and blanks counts", bytes: page(" Windows-1251 ", [0xCC, 0xE8, 0xF0]),
      expected: "Мир"),
    DecodingCase(
      phenomenon: "a wrong label does not beat valid UTF-8", bytes: page("iso-8859-1", Array("Müller".utf8)),
      expected: "Müller"),
    DecodingCase(
      phenomenon: "gb2312 means gb18030, with characters of GBK alone",
      bytes: page("gb2312", [0xD6, 0xEC, 0xE9, 0x46, 0xBB, 0xF9]), expected: "朱镕基"),
    DecodingCase(
      phenomenon: "euc-kr on UTF-8 bytes is ignored", bytes: page("euc-kr", Array("장동혁 국민의힘 대표가 말했다".utf8)),
      expected: "장동혁 국민의힘 대표가 말했다"),
    DecodingCase(
      phenomenon: "euc-kr means windows-949", bytes: page("euc-kr", [0xB4, 0xEB, 0xC7, 0xA5]), expected: "대표"),
    DecodingCase(
      phenomenon: "one bad byte does not spoil the rest",
      bytes: page("utf-8", Array("a".utf8) + [0xE9] + Array("b “Söhne” – ü".utf8)),
      expected: "a\u{FFFD}b “Söhne” – ü"),
    DecodingCase(
      phenomenon: "utf-8 declared on windows-1252 bytes", bytes: page("utf-8", [0x4D, 0xFC, 0x6C, 0x6C, 0x65, 0x72]),
      expected: "Müller"),
    DecodingCase(
      phenomenon: "no declaration, Western bytes",
      bytes: Array("<p>M".utf8) + [0xFC] + Array("ller \u{2D} ".utf8) + [0x93],
      expected: "Müller - “"),
    DecodingCase(
      phenomenon: "http-equiv declares",
      bytes: Array("<meta http-equiv=Content-Type content=\"text/html; charset=koi8-r\"><p>".utf8) + [
        0xED, 0xC9, 0xD2,
      ],
      expected: "Мир"),
    DecodingCase(
      phenomenon: "a declaration in a comment is none",
      bytes: Array("<!-- <meta charset=koi8-r> --><p>".utf8) + [0xFC], expected: "ü"),
    DecodingCase(
      phenomenon: "a declaration after byte 1024 counts",
      bytes: Array("<!--".utf8) + [UInt8](repeating: 0x78, count: 2_000) + Array("-->".utf8)
        + page("windows-1250", [0xB9]),
      expected: "ą"),
    DecodingCase(
      phenomenon: "the XML declaration counts", kind: .xml,
      bytes: Array("<?xml version=\"1.0\" encoding=\"ISO-8859-15\"?><p>".utf8) + [0xA4], expected: "€"),
    DecodingCase(phenomenon: "NUL is replaced", bytes: Array("a\u{0}b".utf8), expected: "a\u{FFFD}b"),
    DecodingCase(
      phenomenon: "plain text of Russian words in single bytes", kind: .plain,
      bytes: [0xCF, 0xF0, 0xE5, 0xE7, 0xE8, 0xE4, 0xE5, 0xED, 0xF2, 0x20, 0xE7, 0xE0, 0xFF, 0xE2, 0xE8, 0xEB],
      expected: "Президент заявил"),
  ])
  func decoding(_ example: DecodingCase) {
    let text = String(decoding: decodeText(example.bytes, as: example.kind).bytes, as: UTF8.self)
    #expect(text.hasSuffix(example.expected), "\(text)")
  }

  @Test func `invalid bytes are counted`() {
    let text = decodeText(Array("“a” – ü ".utf8) + [0xFF] + Array("“b”".utf8), as: .plain)
    #expect(text.invalid == 1)
    #expect(text.encoding == "UTF-8")
  }
}
