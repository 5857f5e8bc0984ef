/// The language of a text by its script and its small words, as an ISO 639-1 code; `nil` where neither decides.
public func guessedLanguage(of text: String) -> String? { LanguageGuess.language(of: [text]) }

/// Guesses the language of a text whose source does not name it.
enum LanguageGuess {
  /// By script, then by the frequency of function words; `nil` when neither decides.
  static func language(of paragraphs: [String]) -> String? {
    let sample = String(decoding: paragraphs.joined(separator: " ").utf8.prefix(4_000), as: UTF8.self)
    return script(of: sample) ?? words(of: sample)
  }

  private static func script(of text: String) -> String? {
    var counts: [String: Int] = [:]
    var letters = 0
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      letters += 1
      switch scalar.value {
      case 0x3040...0x30FF: counts["ja", default: 0] += 1
      case 0xAC00...0xD7A3: counts["ko", default: 0] += 1
      case 0x4E00...0x9FFF: counts["zh", default: 0] += 1
      case 0x0600...0x06FF: counts["ar", default: 0] += 1
      case 0x0590...0x05FF: counts["he", default: 0] += 1
      case 0x0370...0x03FF: counts["el", default: 0] += 1
      case 0x0E00...0x0E7F: counts["th", default: 0] += 1
      case 0x0900...0x097F: counts["hi", default: 0] += 1
      case 0x1000...0x109F: counts["my", default: 0] += 1
      case 0x0400...0x04FF: counts[isUkrainian(scalar) ? "uk" : "ru", default: 0] += 1
      default: break
      }
    }
    // A tenth of kana or of the letters that Russian lacks decides between neighbours of one script.
    if let kana = counts["ja"], kana * 10 > letters { return "ja" }
    if let special = counts["uk"], special * 50 > letters { return "uk" }
    for language in ["ko", "zh", "ar", "he", "el", "th", "hi", "my", "ru"] where (counts[language] ?? 0) * 2 > letters {
      return language
    }
    return nil
  }

  private static func isUkrainian(_ scalar: Unicode.Scalar) -> Bool {
    [0x456, 0x457, 0x454, 0x491].contains(scalar.value)
  }

  private static func words(of text: String) -> String? {
    var counts = [Int](repeating: 0, count: functionWords.count)
    var all = 0
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
      all += 1
      for index in functionWords.indices where functionWords[index].words.contains(String(word)) { counts[index] += 1 }
    }
    var best: Int?
    for index in counts.indices where counts[index] > (best.map { counts[$0] } ?? 0) { best = index }
    guard let best, all >= 4, counts[best] >= 3, counts[best] * 12 >= all else { return nil }
    return functionWords[best].language
  }

  /// Words that are frequent in one language and rare in the others.
  private static let functionWords: [(language: String, words: Set<String>)] = [
    ("en", ["the", "of", "and", "to", "that", "was", "for", "with", "his", "has", "said", "from", "by", "it", "not"]),
    (
      "de",
      ["der", "die", "und", "das", "nicht", "ist", "von", "mit", "den", "dem", "sich", "auf", "eine", "auch", "für"]
    ),
    ("fr", ["le", "les", "des", "et", "une", "du", "dans", "est", "qui", "pour", "pas", "sur", "au", "avec", "il"]),
    ("es", ["el", "los", "las", "y", "que", "del", "una", "por", "con", "para", "su", "se", "lo", "al", "como"]),
    (
      "it", ["il", "di", "che", "della", "per", "non", "gli", "sono", "con", "del", "alla", "nel", "anche", "più", "è"]
    ),
    ("pt", ["o", "os", "do", "da", "dos", "não", "uma", "em", "com", "para", "ao", "mais", "pela", "foi", "são"]),
    (
      "nl",
      ["het", "een", "van", "dat", "niet", "zijn", "voor", "met", "ook", "aan", "bij", "naar", "wordt", "deze", "maar"]
    ),
    ("sv", ["och", "att", "det", "som", "är", "på", "för", "inte", "av", "har", "ett", "till", "den", "med", "om"]),
    ("da", ["og", "det", "at", "er", "ikke", "af", "på", "til", "har", "med", "blev", "også", "efter", "kan", "hun"]),
    ("no", ["og", "det", "som", "ikke", "av", "på", "til", "har", "også", "etter", "ble", "å", "hun", "sier", "mer"]),
    ("pl", ["w", "i", "na", "się", "nie", "z", "że", "jest", "do", "przez", "oraz", "po", "jak", "był", "od"]),
    (
      "tr",
      ["ve", "bir", "bu", "için", "ile", "olarak", "da", "de", "çok", "daha", "olan", "gibi", "sonra", "kadar", "ise"]
    ),
    (
      "fi",
      ["ja", "on", "ei", "että", "se", "hän", "oli", "kun", "ovat", "mutta", "myös", "joka", "mukaan", "sen", "hänen"]
    ),
  ]
}
