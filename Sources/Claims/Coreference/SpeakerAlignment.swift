internal import Language
internal import Values

/// Gives a speaker whom one article names in short the full name that other articles of the corpus use.
///
/// "Peskov" becomes "Dmitry Peskov" where exactly one full name of the corpus fits: same surname or same given name,
/// no other bearer of it, and roles that do not speak against it. An article in which the short name stands beside
/// another bearer of the surname is left as it is. Names that are full already never change.
public func alignedSpeakers(across articles: [ExtractedArticle]) -> [ExtractedArticle] {
  let alignment = SpeakerAlignment(articles)
  return articles.map(alignment.aligned)
}

private struct SpeakerAlignment {
  private struct Bearer {
    var name: String
    var words: [String]
    var roleWords: Set<String>
  }

  /// Full names by their last and by their first word.
  private var bearers: [String: [Bearer]] = [:]

  init(_ articles: [ExtractedArticle]) {
    for article in articles {
      for claim in article.claims where claim.kind != .narrator && claim.speaker.unresolved == nil {
        let words = foldedWords(claim.speaker.name)
        guard words.count > 1, let last = words.last, let first = words.first else { continue }
        for key in last == first ? [last] : [last, first] {
          let roleWords = Set(foldedWords(claim.speaker.role ?? ""))
          if let index = bearers[key]?.firstIndex(where: { $0.words == words }) {
            bearers[key]?[index].roleWords.formUnion(roleWords)
          } else {
            bearers[key, default: []].append(Bearer(name: claim.speaker.name, words: words, roleWords: roleWords))
          }
        }
      }
    }
  }

  func aligned(_ article: ExtractedArticle) -> ExtractedArticle {
    var copy = article
    for index in copy.claims.indices where copy.claims[index].kind != .narrator && copy.claims[index].speaker.unresolved == nil {
      let speaker = copy.claims[index].speaker
      guard let bearer = bearer(of: speaker) else { continue }
      copy.claims[index].speaker = Speaker(
        name: bearer.name, mention: speaker.mention, spans: speaker.spans, role: speaker.role,
        id: ContentHash.identifier("s", of: [bearer.words.joined(separator: " ")]))
    }
    return copy
  }

  private func bearer(of speaker: Speaker) -> Bearer? {
    let words = foldedWords(speaker.name)
    guard words.count == 1, let word = words.first, let fitting = bearers[word] else { return nil }
    let roleWords = Set(foldedWords(speaker.role ?? ""))
    let compatible = fitting.filter { roleWords.isEmpty || $0.roleWords.isEmpty || !roleWords.isDisjoint(with: $0.roleWords) }
    // A namesake anywhere in the corpus makes the short name unsafe, whatever the roles.
    return fitting.count == 1 ? compatible.first : nil
  }
}
