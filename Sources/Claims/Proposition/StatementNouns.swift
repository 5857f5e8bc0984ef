/// Nouns that name what somebody said without telling it: "disputed the council's account of the closure".
public enum StatementNouns {
  private static let nouns: Set<String> = [
    "account", "accounts", "version", "versions", "story", "description", "characterization", "characterisation",
    "depiction", "portrayal", "remarks", "comments", "testimony", "statement", "statements",
  ]
  private static let complements: Set<String> = ["of", "about", "on", "from", "by"]

  /// Whether a phrase, in lower-case words, has such a noun as its head: its last word, or the one before "of".
  public static func head(_ words: some Collection<String>) -> Bool {
    let words = Array(words)
    let end = words.firstIndex(where: complements.contains) ?? words.count
    return end > 0 && nouns.contains(words[end - 1])
  }
}
