internal import Ingestion
internal import Language
internal import Values

/// What a user says about speakers: which names are one, and which are not.
///
/// A file of lines, read by ``init(text:path:)``; docs/speakers.md is its manual.
public struct SpeakerCorrections: Hashable, Sendable {
  /// One line: the names that stand for a speaker, and when.
  struct Alias: Hashable, Sendable {
    var name: String
    /// Folded words, without article.
    var alias: String
    var conditions: [Condition]
    /// 1-based.
    var line: Int
  }

  enum Condition: Hashable, Sendable {
    /// Folded words that the article gives the speaker as role or description.
    case role([String])
    /// A pattern for the article's path, with `*` and `?`.
    case article(String)
    case from(CivilDate)
    case until(CivilDate)
  }

  /// In the order of the file, those with conditions first.
  private(set) var aliases: [String: [Alias]] = [:]
  /// Pairs of folded names that are never taken for one, each in both orders.
  private var apart: Set<[String]> = []

  public init() {}

  public var isEmpty: Bool { aliases.isEmpty && apart.isEmpty }

  /// - Returns: An earlier line that gives the same alias, without conditions, to another name.
  mutating func add(_ alias: Alias) -> Alias? {
    if alias.conditions.isEmpty,
      let other = aliases[alias.alias]?.first(where: { $0.conditions.isEmpty && $0.name != alias.name })
    {
      return other
    }
    aliases[alias.alias, default: []].append(alias)
    return nil
  }

  mutating func keepApart(_ one: String, _ other: String) {
    apart.insert([Self.key(one), Self.key(other)])
    apart.insert([Self.key(other), Self.key(one)])
  }

  /// Whether two names must not be taken for one speaker.
  func areApart(_ one: String, _ other: String) -> Bool {
    !apart.isEmpty && apart.contains([Self.key(one), Self.key(other)])
  }

  /// Folded words without an article before them: "the Mayor" is "mayor".
  static func key(_ name: String) -> String {
    var words = foldedWords(name)
    if words.count > 1, ["the", "a", "an"].contains(words[0]) { words.removeFirst() }
    return words.joined(separator: " ")
  }

  /// The article with its speakers named as the file says.
  public func corrected(_ article: ExtractedArticle) -> ExtractedArticle {
    guard !isEmpty else { return article }
    var copy = article
    for index in copy.claims.indices where copy.claims[index].kind != .narrator {
      if let speaker = corrected(copy.claims[index].speaker, in: article.article) {
        copy.claims[index].speaker = speaker
      }
    }
    return copy
  }

  /// The speaker that the file names for another; `nil` where no line speaks of it.
  func corrected(_ speaker: Speaker, in article: Article) -> Speaker? {
    var keys = [Self.key(speaker.name)]
    if let mention = speaker.mention {
      let key = Self.key(mention)
      if key != keys[0] { keys.append(key) }
    }
    for key in keys {
      let fitting = aliases[key]?.filter { $0.conditions.allSatisfy { holds($0, of: speaker, in: article) } } ?? []
      if let alias = fitting.first(where: { !$0.conditions.isEmpty }) ?? fitting.first {
        return named(alias.name, speaker)
      }
    }
    if let mention = speaker.mention, areApart(mention, speaker.name) { return named(mention, speaker) }
    return nil
  }

  private func named(_ name: String, _ speaker: Speaker) -> Speaker {
    var copy = speaker
    copy.name = name
    copy.id = Speaker.id(ofName: name)
    copy.unresolved = nil
    copy.confidence = 1
    return copy
  }

  private func holds(_ condition: Condition, of speaker: Speaker, in article: Article) -> Bool {
    switch condition {
    case .role(let words):
      let known = Set([speaker.role, speaker.name, speaker.mention].compactMap { $0 }.flatMap(foldedWords))
      return words.allSatisfy(known.contains)
    case .article(let pattern): return PathPattern(pattern).matches(article.path)
    case .from(let day): return Self.day(of: article).map { day <= $0 } ?? false
    case .until(let day): return Self.day(of: article).map { $0 <= day } ?? false
    }
  }

  private static func day(of article: Article) -> CivilDate? { (article.published ?? article.dateline?.date)?.date }
}

/// A path with `*` for any run of characters and `?` for one; without a slash it is held against the file name alone.
struct PathPattern {
  private let pattern: [UInt8]
  private let isWholePath: Bool

  init(_ pattern: String) {
    self.pattern = Array(pattern.utf8)
    isWholePath = pattern.contains("/")
  }

  func matches(_ path: String) -> Bool {
    let whole = Array(path.utf8)
    if !isWholePath { return Self.match(whole.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? [], pattern) }
    if Self.match(whole, pattern) { return true }
    // A relative pattern also fits below the folder that was named on the command line.
    return whole.indices.contains { whole[$0] == UInt8(ascii: "/") && Self.match(Array(whole[($0 + 1)...]), pattern) }
  }

  /// Goes back to the last `*` alone, so that time is bounded by the product of the lengths.
  private static func match(_ text: [UInt8], _ pattern: [UInt8]) -> Bool {
    var position = 0
    var at = 0
    var star: (pattern: Int, text: Int)?
    while position < text.count {
      if at < pattern.count, pattern[at] == UInt8(ascii: "*") {
        star = (at + 1, position)
        at += 1
      } else if at < pattern.count, pattern[at] == text[position] || pattern[at] == UInt8(ascii: "?") {
        at += 1
        position += 1
      } else if let last = star {
        at = last.pattern
        position = last.text + 1
        star = (last.pattern, position)
      } else {
        return false
      }
    }
    return pattern[at...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
