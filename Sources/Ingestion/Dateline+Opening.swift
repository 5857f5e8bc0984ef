internal import Values

extension Dateline {
  /// The place and day with which a text opens: "LINDMOOR, 4 March 2026 -", "PARIS (Reuters) –".
  ///
  /// - Returns: `nil` when the first paragraph opens otherwise.
  init?(openingOf paragraphs: [String]) {
    guard let first = paragraphs.first else { return nil }
    self.init(opening: first)
  }

  init?(opening paragraph: String) {
    guard let head = Self.head(of: paragraph) else { return nil }
    var parts = head.split(separator: ",").map { String($0).folded }
    guard let place = parts.first, Self.isPlace(place) else { return nil }
    parts.removeFirst()
    let date = parts.isEmpty ? nil : DateReader.timestamp(parts.joined(separator: ", "))
    self.init(place: place, date: date)
  }

  /// What stands before the first dash, bracket part left out.
  private static func head(of paragraph: String) -> String? {
    let start = paragraph.utf8.prefix(100)
    let text = String(decoding: start, as: UTF8.self)
    for dash in [" — ", " – ", " - ", " -- ", "— ", "– "] {
      let parts = text.components(separatedBy: dash)
      guard parts.count > 1, let head = parts.first else { continue }
      if let bracket = head.split(separator: "(").first { return String(bracket).folded }
    }
    return nil
  }

  /// Words in capitals, such as "MARROW BAY" or "NEW YORK".
  private static func isPlace(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard !words.isEmpty, words.count <= 5 else { return false }
    let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
    guard letters.count >= 3 else { return false }
    return letters.allSatisfy { !$0.properties.isLowercase }
  }
}
