/// Tags of languages (BCP 47).
enum LanguageTag {
  /// `en_GB`, `EN-gb` and `en-GB.UTF-8` as `en-GB`; `nil` when it is no tag.
  static func normalised(_ text: String) -> String? {
    let parts = text.split(whereSeparator: { $0 == "-" || $0 == "_" || $0 == "." || $0 == "," || $0 == " " })
    guard let first = parts.first else { return nil }
    let primary = names[first.lowercased()] ?? first.lowercased()
    guard primary.utf8.count == 2 || primary.utf8.count == 3, primary != "utf",
      primary.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A })
    else {
      return nil
    }
    if parts.count > 1, parts[1].utf8.count == 2, parts[1].allSatisfy({ $0.isASCII && $0.isLetter }) {
      return primary + "-" + parts[1].uppercased()
    }
    return primary
  }

  private static let names: [String: String] = [
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "spanish": "es",
    "español": "es",
    "italian": "it", "italiano": "it", "dutch": "nl", "portuguese": "pt", "русский": "ru", "eng": "en", "deu": "de",
    "ger": "de", "fra": "fr", "spa": "es",
  ]
}
