internal import Language
internal import Values

/// An office, occupation or other description that an article gives a person or organisation.
struct Role: Hashable {
  /// As the article puts it, without article: "chief executive of Tornvik Smelters".
  var text: String
  /// The nouns that say what the person is: "executive"; lower case.
  var head: String
  /// The other words that mean something, countries in place of adjectives and seats.
  var modifiers: Set<String>
  /// Whether a name is among the modifiers: "the Northmoor manager".
  var holdsName = false

  /// Whether the person held it once: "former mayor", "ex-minister", "then mayor".
  var isFormer: Bool {
    let first = text.prefix { $0 != " " }.lowercased()
    return Self.formerly.contains(first) || first.hasPrefix("ex-")
  }

  /// Words before an office that is held no longer.
  static let formerly: Set<String> = ["former", "ex", "then", "onetime", "one-time"]

  /// What a minister is minister of, where the words before the noun say it: "health" of "Health Minister".
  var portfolio: String? {
    let words = text.split(separator: " ").map { $0.lowercased() }
    guard let last = words.firstIndex(of: "minister"), last > 0 else { return nil }
    let word = words[last - 1]
    return RoleWords.isWeak(word)
      || RoleWords.normalised(word, spelling: word.prefix(1).uppercased() + word.dropFirst()) != word ? nil : word
  }

  /// Whether a description with this role may speak of somebody who has the other role.
  ///
  /// The heads must be the same, or the description's head the more general; what the description adds must not be new.
  func describes(_ other: Role) -> Bool {
    guard RoleWords.covers(head, other.head, modifiers: other.modifiers) else { return false }
    return modifiers.allSatisfy { word in
      other.modifiers.contains(word) || other.head == word || RoleWords.isWeak(word)
        || RoleWords.synonyms(of: word).contains(where: { other.modifiers.contains($0) || other.head == $0 })
    }
  }
}

extension Role {
  /// Reads the role in `range`; `nil` when no noun for a person stands there.
  ///
  /// The head is the last noun for a person before the first preposition or relative word: "chief executive of …".
  init?(in range: Range<Int>, of text: AnalysedText) {
    guard !range.isEmpty else { return nil }
    var head: String?
    for index in range {
      let token = text.tokens[index]
      if head != nil, token.kind != .word || RoleWords.ends.contains(token.word) { break }
      guard token.kind == .word else { continue }
      if RoleWords.ends.contains(token.word) {
        if head == nil { return nil }
        break
      }
      if PersonNouns.isPersonNoun(token.word) || PersonNouns.isTitle(token.word) {
        head = PersonNouns.singular(of: token.word).flatMap { PersonNouns.isPersonNoun($0) ? $0 : nil } ?? token.word
      }
    }
    guard let head else { return nil }
    var modifiers: Set<String> = []
    for index in range where text.tokens[index].kind == .word {
      let word = text.tokens[index].word
      if word == head || RoleWords.isFunctionWord(word) { continue }
      modifiers.insert(RoleWords.normalised(word, spelling: text.words(index..<(index + 1))))
      if index > range.lowerBound, text.tokens[index].isCapitalised { holdsName = true }
    }
    // Offices of two words act as one: what is compared is "prime minister", not "minister".
    self.head = head
    self.modifiers = modifiers
    var first = range.lowerBound
    while first < range.upperBound, RoleWords.articles.contains(text.tokens[first].word) { first += 1 }
    self.text = text.words(first..<max(first, range.upperBound))
  }
}

extension AnalysedText {
  /// The text from the first to the last token of a range; empty for an empty range.
  func words(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last, last < tokens.count else { return "" }
    return text.text(inBytes: tokens[first].bytes.lowerBound..<tokens[last].bytes.upperBound)
  }
}
