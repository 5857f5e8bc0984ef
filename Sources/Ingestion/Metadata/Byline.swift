/// Reads the names in bylines.
enum Byline {
  /// The names in texts such as "By Ines Calder and Piet Okoro, staff writers".
  ///
  /// - Parameter publisher: Dropped where it stands as an author.
  static func names(in texts: [String], publisher: String? = nil) -> [String] {
    var names: [String] = []
    for text in texts where !isAddress(text) {
      for part in parts(of: text.folded) {
        guard let name = cleaned(part), name.lowercased() != publisher?.lowercased() else { continue }
        if !names.contains(where: { $0.lowercased() == name.lowercased() }) { names.append(name) }
      }
    }
    return names
  }

  private static func isAddress(_ text: String) -> Bool {
    text.hasPrefix("http") || text.hasPrefix("/") || text.hasPrefix("www.")
  }

  private static let joints = [
    " and ", " und ", " et ", " y ", " e ", " og ", " en ", " i ", ";", " & ", "|", ",", "/", " with ",
  ]

  private static func parts(of text: String) -> [String] {
    var parts = [text]
    for joint in joints { parts = parts.flatMap { $0.components(separatedBy: joint) } }
    return parts
  }

  private static let openings = [
    "by ", "by: ", "von ", "von: ", "par ", "por ", "di ", "da ", "text ", "text: ", "from ", "written by ",
    "reporting by ", "story by ", "words by ", "posted by ", "author: ", "autor: ", "av ", "door ", "de ",
  ]

  private static func cleaned(_ part: String) -> String? {
    var name = part.folded
    var changed = true
    while changed {
      changed = false
      for opening in openings where name.lowercased().hasPrefix(opening) {
        name = String(name.dropFirst(opening.count)).folded
        changed = true
      }
    }
    while let last = name.last, ".,;:|-–()*".contains(last), !(last == "." && isInitial(name)) { name.removeLast() }
    while let first = name.first, ".,;:|-–()*@".contains(first) { name.removeFirst() }
    name = name.folded
    guard name.utf8.count >= 2, name.utf8.count <= 60, !name.contains("@"), !name.contains("://"),
      !name.contains("www.")
    else { return nil }
    let words = name.split(separator: " ")
    guard words.count <= 6, !name.contains(where: \.isNumber), name.contains(where: \.isLetter) else { return nil }
    guard !words.contains(where: { roles.contains($0.lowercased()) }) else { return nil }
    return name
  }

  /// "María R." keeps its full stop.
  private static func isInitial(_ name: String) -> Bool {
    let word = name.split(separator: " ").last ?? ""
    return word.count == 2
  }

  private static let roles: Set<String> = [
    "phd", "md", "staff", "writer", "reporter", "editor", "correspondent", "redaktion", "admin", "administrator",
    "updated",
    "published", "editorial", "redaction", "rédaction", "redazione", "redacción", "newsroom", "desk", "contributor",
    "author", "unknown", "editors",
    "agencies", "agenturen",
  ]
}
