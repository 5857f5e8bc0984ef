/// Finds the encoding of bytes that carry no byte order mark.
enum EncodingDetector {
  /// UTF-16 without a mark: every other byte of a text in Latin letters is NUL.
  static func wideEncoding(of source: [UInt8]) -> WebEncoding? {
    let sample = source.prefix(256)
    guard sample.count >= 8 else { return nil }
    var zeros = [0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index & 1] += 1 }
    let half = sample.count / 2
    if zeros[1] > half * 7 / 10, zeros[0] < half / 10 { return .utf16LittleEndian }
    if zeros[0] > half * 7 / 10, zeros[1] < half / 10 { return .utf16BigEndian }
    return nil
  }

  /// The encoding that the text declares, wherever in the document the declaration stands.
  static func declaration(in source: [UInt8], kind: TextKind) -> WebEncoding? {
    switch kind {
    case .plain: nil
    case .xml: xmlDeclaration(in: source)
    case .html: xmlDeclaration(in: source) ?? metaDeclaration(in: source)
    }
  }

  private static func xmlDeclaration(in source: [UInt8]) -> WebEncoding? {
    let start = source.prefix(64).firstIndex(of: UInt8(ascii: "<")) ?? 0
    guard source[start...].starts(with: "<?xml".utf8),
      let end = source.position(of: "?>", from: start, before: start + 256),
      let key = source.position(of: "encoding", from: start, before: end)
    else { return nil }
    return label(in: source, from: key + 8, before: end).flatMap(asDeclared)
  }

  /// Late declarations count as well: browsers stop looking at byte 1024, but some pages declare after it.
  private static func metaDeclaration(in source: [UInt8]) -> WebEncoding? {
    var next = 0
    while let tag = source.position(of: UInt8(ascii: "<"), from: next) {
      next = tag + 1
      if source[tag...].starts(with: "<!--".utf8) {
        guard let end = source.position(of: "-->", from: tag + 2) else { return nil }
        next = end + 3
        continue
      }
      guard source.count - tag > 5,
        source[(tag + 1)..<(tag + 5)].elementsEqual("meta".utf8, by: { $0.asciiLowercased == $1 }),
        source[tag + 5].endsTagName
      else { continue }
      var attributes = AttributeScanner(source, from: tag + 5)
      attributes.run()
      next = max(next, attributes.end)
      let charset = attributes.text(of: "charset")
      if let encoding = WebEncoding(label: charset).flatMap({ asDeclared($0) }) { return encoding }
      guard attributes.text(of: "http-equiv").lowercased() == "content-type" else { continue }
      let content = Array(attributes.text(of: "content").lowercased().utf8)
      if let key = content.position(of: "charset", from: 0),
        let encoding = label(in: content, from: key + 7, before: content.count).flatMap(asDeclared)
      {
        return encoding
      }
    }
    return nil
  }

  /// A declaration that could be read byte by byte is not in UTF-16.
  private static func asDeclared(_ encoding: WebEncoding) -> WebEncoding {
    encoding == .utf16LittleEndian || encoding == .utf16BigEndian ? .utf8 : encoding
  }

  private static func asDeclared(_ label: String) -> WebEncoding? { WebEncoding(label: label).map { asDeclared($0) } }

  /// The word after an equals sign, quoted or not.
  private static func label(in source: [UInt8], from start: Int, before end: Int) -> String? {
    var index = start
    while index < end, source[index].isHTMLSpace { index += 1 }
    guard index < end, source[index] == UInt8(ascii: "=") else { return nil }
    index += 1
    while index < end, source[index].isHTMLSpace { index += 1 }
    if index < end, source[index] == UInt8(ascii: "\"") || source[index] == UInt8(ascii: "'") { index += 1 }
    let first = index
    let stops = Array("\"' ;?>".utf8)
    while index < end, !stops.contains(source[index]) { index += 1 }
    return String(decoding: source[first..<index], as: UTF8.self)
  }

  /// The most plausible encoding of text that is neither UTF-8 nor declared.
  ///
  /// A two-byte encoding must decode nearly everything, and most of it to common letters of its script; else the
  /// text is Cyrillic where most words are written in high bytes alone, and Western otherwise.
  static func legacyEncoding(of source: [UInt8]) -> WebEncoding {
    let sample = Array(source.lazy.filter { $0 >= 0x80 }.prefix(4_000))
    let neighbours = pairedHighBytes(in: source)
    guard sample.count >= 8 else { return .windows1252 }
    if neighbours > 0.8 {
      var best: (encoding: WebEncoding, share: Double)?
      for encoding in [WebEncoding.gb18030, .shiftJIS, .eucJapanese, .korean, .big5] {
        let share = plausibility(of: source, in: encoding)
        if share > 0.75, share > (best?.share ?? 0) + 0.02 { best = (encoding, share) }
      }
      if let best { return best.encoding }
      let letters = sample.count { $0 >= 0xC0 }
      if letters * 10 > sample.count * 8 { return .windows1251 }
    }
    return .windows1252
  }

  private static func pairedHighBytes(in source: [UInt8]) -> Double {
    var high = 0
    var paired = 0
    for index in source.indices.dropFirst() where source[index] >= 0x80 {
      high += 1
      if source[index - 1] >= 0x80 || (index + 1 < source.count && source[index + 1] >= 0x80) { paired += 1 }
    }
    return high == 0 ? 0 : Double(paired) / Double(high)
  }

  /// The share of the letters outside ASCII that are kana, Hangul or the Chinese characters in common use.
  private static func plausibility(of source: [UInt8], in encoding: WebEncoding) -> Double {
    guard let converter = CharacterConverter(from: encoding) else { return 0 }
    let converted = converter.convert(Array(source.prefix(60_000)))
    var common = 0
    var all = converted.invalid * 4
    for scalar in String(decoding: converted.text, as: UTF8.self).unicodeScalars where scalar.value >= 0x80 {
      all += 1
      switch scalar.value {
      case 0x3000...0x30FF, 0xFF01...0xFF5E: common += 1
      case 0xAC00...0xD7A3: common += encoding == .korean ? 1 : 0
      case 0x4E00...0x9FA5: common += encoding == .korean ? 0 : frequentCharacters.contains(scalar) ? 2 : 0
      default: break
      }
    }
    return all == 0 ? 0 : Double(common) / Double(all)
  }

  /// Among the most frequent characters of Chinese and Japanese news; a wrong decoding hits them by chance only.
  private static let frequentCharacters = Set(
    """
    的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小么
    心多天而能好都然没日于起还发成事只作当想看文无开手用主行方又如前所本见经头面公同三已老从动两长
    這個來國說們為時會過對後學發開當與經長無還實際點點問題業務員東京都市部会社長本新聞記者年月日曜政府
    """.unicodeScalars.filter { !$0.properties.isWhitespace })
}
