public import Ingestion

/// The language of an article whose claims are not extracted, as a code such as `de`; `nil` for one that is read.
///
/// Claims are found by English rules alone. The text decides before the tag of its page, since pages are often tagged
/// with the language of their site: an English article with foreign quotations is read, a German one tagged `en` not.
/// Texts of a few words follow their tag.
///
/// - Complexity: linear in the length of the text.
public func unreadLanguage(of article: Article) -> String? {
  let count = SmallWordCount(article.text)
  let tag = article.language?.split(separator: "-").first.map { $0.lowercased() }
  let isTaggedEnglish = tag == nil || tag == "en"
  if count.otherLetters > count.latinLetters {
    return guessedLanguage(of: article.text) ?? (isTaggedEnglish ? "und" : tag)
  }
  if count.words < 12 {
    return isTaggedEnglish || count.english * 4 >= count.words && count.english > 0 ? nil : tag
  }
  if count.english * 100 >= count.words * 15 { return nil }
  let guess = guessedLanguage(of: article.text)
  if guess == "en" { return nil }
  if let guess { return guess }
  if !isTaggedEnglish { return tag }
  return count.words < 40 || count.english * 100 >= count.words * 5 ? nil : "und"
}

extension ExtractedArticle {
  /// What a report says of an article whose claims were not looked for; `nil` for one that was read.
  public var claimsNote: SkippedInput? {
    unreadLanguage(of: article).map {
      SkippedInput(path: article.path, reason: "claims not extracted: language \($0)")
    }
  }
}

/// How many words of a text are small words of English, and which scripts its letters are of.
private struct SmallWordCount {
  private(set) var words = 0
  private(set) var english = 0
  private(set) var latinLetters = 0
  private(set) var otherLetters = 0

  private static let small: Set<String> = [
    "the", "of", "and", "to", "that", "for", "with", "his", "has", "said", "from", "by", "it", "not", "have", "were",
    "which", "they", "on", "at", "is", "are", "was", "be", "this", "in", "their", "been", "would", "will",
  ]

  init(_ text: String) {
    var word: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        word.append(byte)
        latinLetters += 1
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        word.append(byte | 0x20)
        latinLetters += 1
      case 0xC3...0xC9, 0x80...0xBF: word.append(byte)
      // Lead bytes of Greek to Arabic, and of the scripts of East and South Asia; 0xE2 leads marks and symbols.
      case 0xCD...0xDF, 0xE0, 0xE1, 0xE3...0xED:
        word.append(byte)
        otherLetters += 1
      default: end(&word)
      }
    }
    end(&word)
  }

  private mutating func end(_ word: inout [UInt8]) {
    guard !word.isEmpty else { return }
    words += 1
    if word.count <= 5, Self.small.contains(String(decoding: word, as: UTF8.self)) { english += 1 }
    word.removeAll(keepingCapacity: true)
  }
}
