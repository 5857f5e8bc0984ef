/// Text in valid UTF-8 without NUL, and how it was read.
package struct DecodedText: Sendable {
  package var bytes: [UInt8]
  /// The name of the encoding that was assumed.
  package var encoding: String
  /// How many bytes were invalid in it and became U+FFFD.
  package var invalid: Int
}

/// The kinds of text that declare their encoding in different ways.
package enum TextKind: Sendable { case html, xml, plain }

/// Decodes bytes by their byte order mark, their declaration, or their looks.
///
/// A declaration is overruled where the bytes speak against it: valid UTF-8 with letters outside ASCII is read as
/// UTF-8 whatever a page claims, because the opposite error is common and its result unreadable.
package func decodeText(_ source: [UInt8], as kind: TextKind) -> DecodedText {
  if source.starts(with: [0xEF, 0xBB, 0xBF]) { return decodeUTF8(Array(source[3...])) }
  if source.starts(with: [0xFF, 0xFE]) { return decode(Array(source[2...]), from: .utf16LittleEndian) }
  if source.starts(with: [0xFE, 0xFF]) { return decode(Array(source[2...]), from: .utf16BigEndian) }
  if let wide = EncodingDetector.wideEncoding(of: source) { return decode(source, from: wide) }
  let shape = UTF8Shape(source)
  let declared = EncodingDetector.declaration(in: source, kind: kind)
  if declared?.name == "ISO-2022-JP", source.contains(0x1B), let declared { return decode(source, from: declared) }
  if shape.isASCII { return decodeUTF8(source) }
  if shape.invalid == 0, declared == nil || declared?.isSingleByte == true || shape.valid >= 4 || declared == .utf8 {
    return decodeUTF8(source)
  }
  if shape.valid > shape.invalid, declared == nil || declared == .utf8 || shape.valid > 20 * shape.invalid {
    return decodeUTF8(source)
  }
  if let declared, declared != .utf8 { return decode(source, from: declared) }
  return decode(source, from: EncodingDetector.legacyEncoding(of: source))
}

private func decodeUTF8(_ source: [UInt8]) -> DecodedText {
  let text = String(validating: source, as: UTF8.self)
  let invalid = text == nil ? UTF8Shape(source).invalid : 0
  var bytes = text == nil ? Array(String(decoding: source, as: UTF8.self).utf8) : source
  replaceNUL(in: &bytes)
  return DecodedText(bytes: bytes, encoding: "UTF-8", invalid: invalid)
}

private func decode(_ source: [UInt8], from encoding: WebEncoding) -> DecodedText {
  if encoding == .windows1252 {
    var bytes = Windows1252.utf8(of: source)
    replaceNUL(in: &bytes)
    return DecodedText(bytes: bytes, encoding: encoding.name, invalid: 0)
  }
  guard let converter = CharacterConverter(from: encoding) else { return decodeUTF8(source) }
  let converted = converter.convert(source)
  // iconv may let surrogates through that Swift does not.
  var bytes = Array(String(decoding: converted.text, as: UTF8.self).utf8)
  replaceNUL(in: &bytes)
  return DecodedText(bytes: bytes, encoding: encoding.name, invalid: converted.invalid)
}

/// libxml2 takes NUL for the end of the document.
private func replaceNUL(in bytes: inout [UInt8]) {
  guard bytes.contains(0) else { return }
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count + 64)
  for byte in bytes { if byte == 0 { result.append(contentsOf: [0xEF, 0xBF, 0xBD]) } else { result.append(byte) } }
  bytes = result
}

/// How far bytes look like UTF-8: the sequences of several bytes that are valid, and the bytes that are not.
struct UTF8Shape {
  private(set) var valid = 0
  private(set) var invalid = 0
  var isASCII: Bool { valid == 0 && invalid == 0 }

  init(_ source: [UInt8]) {
    var index = 0
    while index < source.count {
      let lead = source[index]
      index += 1
      if lead < 0x80 { continue }
      let length =
        lead >= 0xF0 && lead <= 0xF4 ? 3 : lead >= 0xE0 && lead < 0xF0 ? 2 : lead >= 0xC2 && lead < 0xE0 ? 1 : 0
      var follower = 0
      while follower < length, index + follower < source.count, source[index + follower] & 0xC0 == 0x80 {
        follower += 1
      }
      if length > 0, follower == length {
        valid += 1
        index += length
      } else {
        invalid += 1
      }
    }
  }
}
