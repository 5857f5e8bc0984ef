internal import Ingestion
public import Values

/// Everybody whom the claims of a corpus name as speaker, and the sources that no name was found for.
public struct SpeakerRegister: Hashable, Sendable {
  /// A speaker over all articles.
  public struct Entry: Hashable, Sendable {
    public var id: String
    public var name: String
    /// The names by which articles mention the speaker, the most frequent first.
    public var otherNames: [String]
    /// By first day, then text.
    public var roles: [DatedRole]
    public var claims: Int
    public var articles: Int
    /// The mean over the claims, 0 to 1.
    public var confidence: Double
  }

  /// A role and the days of the articles that give it; `nil` where they have no date.
  public struct DatedRole: Hashable, Sendable {
    public var text: String
    public var first: CivilDate?
    public var last: CivilDate?
    public var articles: Int
  }

  /// A source without a name, in one article.
  public struct Unresolved: Hashable, Sendable {
    /// The words of the source; empty where the article names none.
    public var mention: String
    public var reason: String
    public var article: String
    public var path: String
    public var claims: Int
  }

  /// The one with most claims first, then by name and id.
  public let speakers: [Entry]
  /// In the order of the articles and of their texts.
  public let unresolved: [Unresolved]

  /// - Parameter articles: As ``alignedSpeakers(across:corrections:)`` gives them.
  public init(of articles: [ExtractedArticle]) {
    var collected: [String: Collected] = [:]
    var unresolved: [Unresolved] = []
    for item in articles {
      let day = (item.article.published ?? item.article.dateline?.date)?.date
      var positions: [[String]: Int] = [:]
      for claim in item.claims where claim.kind != .narrator {
        if let reason = claim.speaker.unresolved {
          let mention = claim.speaker.mention ?? ""
          let key = [claim.speaker.id, mention, reason]
          if let known = positions[key] {
            unresolved[known].claims += 1
          } else {
            positions[key] = unresolved.count
            unresolved.append(
              Unresolved(
                mention: mention, reason: reason, article: item.article.id, path: item.article.path, claims: 1))
          }
        } else {
          collected[claim.speaker.id, default: Collected(name: claim.speaker.name)]
            .add(claim.speaker, article: item.article.id, day: day)
        }
      }
    }
    speakers = collected.map { $1.entry(id: $0) }.sorted { left, right in
      left.claims != right.claims ? left.claims > right.claims : (left.name, left.id) < (right.name, right.id)
    }
    self.unresolved = unresolved
  }
}

/// What the articles say of one speaker, while they are read.
private struct Collected {
  private struct Role {
    var text: String
    var first: CivilDate?
    var last: CivilDate?
    var articles: Set<String> = []
  }

  let name: String
  private var mentions: [String: Int] = [:]
  private var roles: [String: Role] = [:]
  private var articles: Set<String> = []
  private var claims = 0
  private var confidence = 0.0

  init(name: String) { self.name = name }

  mutating func add(_ speaker: Speaker, article: String, day: CivilDate?) {
    claims += 1
    articles.insert(article)
    confidence += speaker.confidence ?? 1
    if let mention = speaker.mention, let first = mention.unicodeScalars.first, first.properties.isUppercase,
      Pronoun(mention.lowercased()) == nil, mention != name, mention.utf8.count <= 60
    {
      mentions[mention, default: 0] += 1
    }
    guard let text = speaker.role else { return }
    var role = roles[text.lowercased()] ?? Role(text: text)
    role.articles.insert(article)
    if let day {
      role.first = role.first.map { min($0, day) } ?? day
      role.last = role.last.map { max($0, day) } ?? day
    }
    roles[text.lowercased()] = role
  }

  func entry(id: String) -> SpeakerRegister.Entry {
    let dated = roles.values.map {
      SpeakerRegister.DatedRole(text: $0.text, first: $0.first, last: $0.last, articles: $0.articles.count)
    }.sorted { left, right in
      let leftDay = left.first?.dayNumber ?? Int.max
      let rightDay = right.first?.dayNumber ?? Int.max
      return leftDay != rightDay ? leftDay < rightDay : left.text < right.text
    }
    let others = mentions.sorted { left, right in
      left.value != right.value ? left.value > right.value : left.key < right.key
    }.map(\.key)
    return SpeakerRegister.Entry(
      id: id, name: name, otherNames: others, roles: dated, claims: claims, articles: articles.count,
      confidence: claims == 0 ? 0 : confidence / Double(claims))
  }
}
