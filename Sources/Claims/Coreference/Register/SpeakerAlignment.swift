internal import Ingestion
internal import Language
internal import Values

/// Gives a speaker whom one article names in short, or only by office, the full name that other articles use.
///
/// "Peskov" becomes "Dmitry Peskov" where exactly one full name of the corpus fits and no namesake is about. "The
/// finance minister" of an article that names nobody becomes the one person with that office in articles of the same
/// story: they share speakers, or the person's surname stands in the text, and lie at most thirty days apart. Names
/// that are full already never change. Two who share a full name get ids of their own where their roles exclude each
/// other. What the user says about speakers goes before all of this.
/// - Complexity: linear in the number of claims, for names of bounded ambiguity.
public func alignedSpeakers(
  across articles: [ExtractedArticle], corrections: SpeakerCorrections = .init()
) -> [ExtractedArticle] {
  let corrected = articles.map(corrections.corrected)
  let alignment = SpeakerAlignment(corrected, corrections: corrections)
  return corrected.enumerated().map { corrections.corrected(alignment.aligned($1, position: $0)) }
}

private struct SpeakerAlignment {
  private struct Bearer {
    var name: String
    var words: [String]
    var role: String?
    var roleWords: Set<String>
    /// Positions of the articles that name the role.
    var articles: [Int]
  }

  private var bearers: [Bearer] = []
  /// Numbers of full names by their last and by their first word, and by the words of their roles.
  private var byWord: [String: [Int]] = [:]
  private var byRoleWord: [String: [Int]] = [:]
  private var byName: [[String]: Int] = [:]
  /// The surnames of each article's named speakers, folded.
  private var speakers: [Set<String>] = []
  private var dayNumbers: [Int?] = []
  private var namesakes = Namesakes()
  private let corrections: SpeakerCorrections

  /// How many bearers of one word of a role are looked at.
  private static let maximumBearers = 50
  private static let maximumDaysApart = 30
  /// How sure a full name is that another article lends to a short one, and to an office.
  private static let shortShare = 0.9
  private static let officeShare = 0.6

  init(_ articles: [ExtractedArticle], corrections: SpeakerCorrections) {
    self.corrections = corrections
    for (position, article) in articles.enumerated() {
      var named: Set<String> = []
      for claim in article.claims where claim.kind != .narrator && claim.speaker.unresolved == nil {
        let words = foldedWords(claim.speaker.name)
        if let last = words.last { named.insert(last) }
        guard words.count > 1 else { continue }
        add(claim.speaker, words: words, article: position)
      }
      speakers.append(named)
      dayNumbers.append((article.article.published ?? article.article.dateline?.date)?.date.dayNumber)
    }
  }

  private mutating func add(_ speaker: Speaker, words: [String], article: Int) {
    let number: Int
    if let known = byName[words] {
      number = known
    } else {
      number = bearers.count
      byName[words] = number
      bearers.append(Bearer(name: speaker.name, words: words, role: speaker.role, roleWords: [], articles: []))
      for key in Set([words[0], words[words.count - 1]]).sorted() { byWord[key, default: []].append(number) }
    }
    guard let role = speaker.role else { return }
    namesakes.add(name: words.joined(separator: " "), role: role, article: article)
    if bearers[number].articles.last != article { bearers[number].articles.append(article) }
    for word in Self.roleWords(role).sorted() where bearers[number].roleWords.insert(word).inserted {
      byRoleWord[word, default: []].append(number)
    }
  }

  private static func roleWords(_ role: String) -> Set<String> {
    Set(foldedWords(role).filter { !RoleWords.isFunctionWord($0) && !RoleWords.isWeak($0) })
  }

  func aligned(_ article: ExtractedArticle, position: Int) -> ExtractedArticle {
    var copy = article
    // Only offices without a name are looked for in the text.
    var textWords: Set<String>?
    for index in copy.claims.indices where copy.claims[index].kind != .narrator {
      let speaker = copy.claims[index].speaker
      let isNamed = speaker.unresolved == nil
      if !isNamed, speaker.role != nil, textWords == nil { textWords = Set(foldedWords(article.article.text)) }
      let found = isNamed ? bearer(ofShort: speaker) : bearer(ofOffice: speaker, position: position, textWords ?? [])
      if let bearer = found, !corrections.areApart(speaker.name, bearer.name) {
        copy.claims[index].speaker = Speaker(
          name: bearer.name, mention: speaker.mention, spans: speaker.spans, role: speaker.role,
          id: Speaker.id(ofName: bearer.name),
          confidence: isNamed ? speaker.confidence.map { $0 * Self.shortShare } : Self.officeShare)
      }
      let words = foldedWords(copy.claims[index].speaker.name).joined(separator: " ")
      if copy.claims[index].speaker.unresolved == nil,
        let field = namesakes.otherField(name: words, role: speaker.role, article: position)
      {
        copy.claims[index].speaker.id = ContentHash.identifier("s", of: [words, field.rawValue])
      }
    }
    return copy
  }

  private func bearer(ofShort speaker: Speaker) -> Bearer? {
    let words = foldedWords(speaker.name)
    guard words.count == 1, let fitting = byWord[words[0]], fitting.count == 1 else { return nil }
    let bearer = bearers[fitting[0]]
    let roleWords = Self.roleWords(speaker.role ?? "")
    return roleWords.isEmpty || bearer.roleWords.isEmpty || !roleWords.isDisjoint(with: bearer.roleWords) ? bearer : nil
  }

  private func bearer(ofOffice speaker: Speaker, position: Int, _ textWords: Set<String>) -> Bearer? {
    guard let role = speaker.role else { return nil }
    let words = Self.roleWords(role)
    // "A minister may sign": an indefinite or a pronoun for it names no holder by its one word.
    guard speaker.mention?.lowercased().hasPrefix("the ") == true || words.count >= 2 else { return nil }
    guard let rarest = words.sorted().min(by: { (byRoleWord[$0]?.count ?? 0) < (byRoleWord[$1]?.count ?? 0) }),
      let candidates = byRoleWord[rarest], candidates.count <= Self.maximumBearers,
      !["spokesman", "spokeswoman", "spokesperson", "lawyer", "resident", "witness", "official"].contains(
        where: words.contains)
    else { return nil }
    let fitting = candidates.filter { number in
      let bearer = bearers[number]
      guard words.isSubset(of: bearer.roleWords), let surname = bearer.words.last else { return false }
      if textWords.contains(surname) { return isNear(bearer, position) }
      return words.count >= 2 && isNear(bearer, position)
        && bearer.articles.contains { other in
          other != position && speakers[other].intersection(speakers[position]).count >= 1
        }
    }
    return fitting.count == 1 ? bearers[fitting[0]] : nil
  }

  private func isNear(_ bearer: Bearer, _ position: Int) -> Bool {
    bearer.articles.contains { other in
      guard other != position else { return false }
      guard let day = dayNumbers[position], let otherDay = dayNumbers[other] else { return true }
      return abs(day - otherDay) <= Self.maximumDaysApart
    }
  }
}
