internal import Language
internal import Values

/// A line of a file of speakers that cannot be understood.
public struct SpeakerFileError: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case notUTF8, noSign, emptyName, emptyAlias, openQuote, openBracket
    case unknownCondition(String)
    case badDate(String)
    case emptyCondition(String)
    case conflict(alias: String, name: String, line: Int)
  }

  public var path: String
  /// 1-based.
  public var line: Int
  public var reason: Reason
}

extension SpeakerFileError: CustomStringConvertible {
  public var description: String {
    let text =
      switch reason {
      case .notUTF8: "not UTF-8 text; save the file as UTF-8"
      case .noSign: "expected NAME = ALIAS, ALIAS or NAME != NAME; a comment begins with #"
      case .emptyName: "no name before the sign"
      case .emptyAlias: "an empty name behind the sign; write NAME = ALIAS, ALIAS"
      case .openQuote: "a quotation mark is not closed"
      case .openBracket: "a bracket is not closed; conditions are [role: …], [article: …], [from: …], [until: …]"
      case .unknownCondition(let word): "unknown condition “\(word)”; known are role, article, from and until"
      case .badDate(let date): "“\(date)” is no date; write it as 2026-03-04"
      case .emptyCondition(let key): "nothing stands behind “\(key):”"
      case .conflict(let alias, let name, let other):
        "“\(alias)” already stands for \(name) (line \(other)); tell them apart with [role: …], [article: …] or dates"
      }
    return "\(path):\(line): \(text)"
  }
}

extension SpeakerCorrections {
  /// Reads a file of speakers.
  ///
  /// - Throws: The first line that cannot be understood.
  public init(bytes: [UInt8], path: String) throws(SpeakerFileError) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw SpeakerFileError(path: path, line: 1, reason: .notUTF8)
    }
    try self.init(text: text, path: path)
  }

  /// Reads the lines of a file of speakers.
  public init(text: String, path: String) throws(SpeakerFileError) {
    self.init()
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      let content = line.drop { $0 == "\u{FEFF}" || $0.isWhitespace }
      guard let first = content.first, first != "#" else { continue }
      do throws(SpeakerLineFault) {
        try read(String(content), line: number)
      } catch {
        throw SpeakerFileError(path: path, line: number, reason: error.reason)
      }
    }
  }

  private mutating func read(_ line: String, line number: Int) throws(SpeakerLineFault) {
    var reader = SpeakerLineReader(line)
    let names = try reader.names(until: ["=", "!"])
    guard let name = names.first, names.count == 1 else {
      throw SpeakerLineFault(reader.isAtEnd ? .noSign : names.isEmpty ? .emptyName : .noSign)
    }
    let isApart = reader.take("!")
    guard reader.take("=") else { throw SpeakerLineFault(.noSign) }
    let others = try reader.names(until: ["["])
    guard !others.isEmpty else { throw SpeakerLineFault(.emptyAlias) }
    let conditions = try reader.conditions()
    for other in others {
      if isApart {
        keepApart(name, other)
      } else {
        let alias = Alias(name: name, alias: Self.key(other), conditions: conditions, line: number)
        guard !alias.alias.isEmpty else { throw SpeakerLineFault(.emptyAlias) }
        if let known = add(alias) {
          throw SpeakerLineFault(.conflict(alias: other, name: known.name, line: known.line))
        }
      }
    }
  }
}

private struct SpeakerLineFault: Error {
  var reason: SpeakerFileError.Reason
  init(_ reason: SpeakerFileError.Reason) { self.reason = reason }
}

/// Reads one line from left to right.
private struct SpeakerLineReader {
  private let characters: [Character]
  private var position = 0

  init(_ line: String) { characters = Array(line) }

  var isAtEnd: Bool { position >= characters.count }

  mutating func take(_ character: Character) -> Bool {
    skipSpace()
    guard position < characters.count, characters[position] == character else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while position < characters.count, characters[position].isWhitespace { position += 1 }
  }

  /// Names with commas between them, up to one of `ends`, a comment or the end of the line.
  mutating func names(until ends: Set<Character>) throws(SpeakerLineFault) -> [String] {
    var names: [String] = []
    var current = ""
    var hasComma = false
    func trimmed(_ name: String) -> String {
      String(name.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
    while position < characters.count, !ends.contains(characters[position]) || isPartOfName(position) {
      let character = characters[position]
      if character == "#", current.isEmpty || current.last?.isWhitespace == true {
        position = characters.count
        break
      }
      position += 1
      switch character {
      case "\"":
        guard let close = characters[position...].firstIndex(of: "\"") else { throw SpeakerLineFault(.openQuote) }
        current += String(characters[position..<close])
        position = close + 1
      case ",":
        guard !trimmed(current).isEmpty else { throw SpeakerLineFault(.emptyAlias) }
        names.append(trimmed(current))
        current = ""
        hasComma = true
      default: current.append(character)
      }
    }
    let last = trimmed(current)
    if !last.isEmpty { names.append(last) } else if hasComma { throw SpeakerLineFault(.emptyAlias) }
    return names
  }

  /// The mark of "Yahoo!": only "!=" is a sign.
  private func isPartOfName(_ index: Int) -> Bool {
    characters[index] == "!" && (index + 1 >= characters.count || characters[index + 1] != "=")
  }

  /// "[role: mayor] [from: 2024-01-01]"
  mutating func conditions() throws(SpeakerLineFault) -> [SpeakerCorrections.Condition] {
    var found: [SpeakerCorrections.Condition] = []
    while take("[") {
      guard let close = characters[position...].firstIndex(of: "]") else { throw SpeakerLineFault(.openBracket) }
      let inside = String(characters[position..<close])
      position = close + 1
      let parts = inside.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        .map { String($0.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()) }
      let key = parts[0].lowercased()
      guard ["role", "article", "from", "until"].contains(key) else {
        throw SpeakerLineFault(.unknownCondition(parts[0]))
      }
      guard parts.count == 2, !parts[1].isEmpty else { throw SpeakerLineFault(.emptyCondition(key)) }
      switch key {
      case "role": found.append(.role(foldedWords(parts[1])))
      case "article": found.append(.article(parts[1]))
      default:
        guard parts[1].count == 10, let day = Timestamp(iso: parts[1])?.date else {
          throw SpeakerLineFault(.badDate(parts[1]))
        }
        found.append(key == "from" ? .from(day) : .until(day))
      }
    }
    skipSpace()
    guard isAtEnd || characters[position] == "#" else { throw SpeakerLineFault(.noSign) }
    return found
  }
}
