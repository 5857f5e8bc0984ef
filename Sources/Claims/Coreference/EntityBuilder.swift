internal import Language

/// Joins the names of a text that name the same person or organisation.
struct EntityBuilder {
  let text: AnalysedText
  private(set) var entities: [Entity] = []
  private var byFullName: [String: Int] = [:]
  /// Entities by the last and by the first word of their names, in order of appearance.
  private var byLastWord: [String: [Int]] = [:]
  private var byFirstWord: [String: [Int]] = [:]
  private var byAcronym: [String: Int] = [:]
  /// The last words of the titles that the article gives an entity.
  private var titles: [Int: Set<String>] = [:]
  /// How often an entity is named in full.
  private var fullMentions: [Int: Int] = [:]

  init(text: AnalysedText) { self.text = text }

  /// The entity of each name; full names first, so that a short form finds one that is introduced after it.
  mutating func entities(for names: [NameMention], headline: String?) -> [Int?] {
    var assigned = [Int?](repeating: nil, count: names.count)
    for (index, name) in names.enumerated() where foldedWords(name.name).count > 1 {
      assigned[index] = entity(forFullName: name)
      if let entity = assigned[index] { fullMentions[entity, default: 0] += 1 }
    }
    if let headline { addHeadlineNames(headline) }
    var lastUse = [Int](repeating: -1, count: entities.count)
    for (index, name) in names.enumerated() {
      if assigned[index] == nil { assigned[index] = entity(forShortName: name, lastUse: lastUse) }
      while lastUse.count < entities.count { lastUse.append(-1) }
      if let entity = assigned[index] { lastUse[entity] = index }
    }
    return assigned
  }

  private mutating func register(_ entity: Entity) -> Int {
    let number = entities.count
    entities.append(entity)
    byFullName[entity.nameWords.joined(separator: " ")] = number
    if let last = entity.nameWords.last { byLastWord[last, default: []].append(number) }
    if let first = entity.nameWords.first { byFirstWord[first, default: []].append(number) }
    let acronym = entity.nameWords.filter { !["of", "the", "and", "for", "on"].contains($0) }.compactMap(\.first)
    if acronym.count >= 2, entity.kind != .person {
      let short = String(acronym)
      if byAcronym[short] == nil { byAcronym[short] = number }
    }
    return number
  }

  private mutating func entity(forFullName mention: NameMention) -> Int? {
    let words = foldedWords(mention.name)
    guard !words.isEmpty else { return nil }
    let key = words.joined(separator: " ")
    if let known = byFullName[key] {
      learn(from: mention, known)
      return known
    }
    // "Edwin Mallory" and "Edwin J. Mallory", "Tornvik Smelters" and "Tornvik Smelters Ltd".
    let related = (byLastWord[words[words.count - 1]] ?? []) + (byFirstWord[words[0]] ?? [])
    for candidate in related {
      let other = entities[candidate].nameWords
      guard other.count > 1,
        entities[candidate].kind == mention.kind || mention.kind == .unknown || entities[candidate].kind == .unknown
      else { continue }
      let isPerson = mention.kind == .person || entities[candidate].kind == .person
      let shorter = Set(words.count < other.count ? words : other)
      let longer = Set(words.count < other.count ? other : words)
      let isSurname =
        other.count > words.count && other.suffix(words.count).elementsEqual(words) && words[0].utf8.count <= 3
      guard shorter.isSubset(of: longer),
        !isPerson || isSurname || (words.last == other.last && words.first == other.first)
      else { continue }
      if !isPerson, words.first != other.first { continue }
      if words.count > other.count, isPerson || mention.kind == entities[candidate].kind {
        entities[candidate].rename(mention.name)
      }
      byFullName[key] = candidate
      learn(from: mention, candidate)
      return candidate
    }
    let number = register(Entity(name: mention.name, isNamed: true, kind: mention.kind, gender: mention.gender))
    learn(from: mention, number)
    return number
  }

  private mutating func learn(from mention: NameMention, _ entity: Int) {
    if entities[entity].gender == nil { entities[entity].gender = mention.gender }
    if let title = mention.title.map(foldedWords)?.last { titles[entity, default: []].insert(title) }
    if entities[entity].kind == .unknown, mention.kind != .unknown { entities[entity].kind = mention.kind }
    if let nickname = mention.nickname {
      let words = foldedWords(nickname)
      entities[entity].aliases.insert(words.joined(separator: " "))
      if words.count == 1 { byFirstWord[words[0], default: []].append(entity) }
    }
    // "the Northmark Transport Commission (NTC)"
    let next = mention.tokens.upperBound
    if next + 2 < text.tokens.count, text.tokens[next].word == "(", text.tokens[next + 1].casing == .upper,
      text.tokens[next + 2].word == ")"
    {
      byAcronym[text.tokens[next + 1].word] = entity
    }
  }

  private mutating func entity(forShortName mention: NameMention, lastUse: [Int]) -> Int? {
    let words = foldedWords(mention.name)
    guard let word = words.first else { return nil }
    if let known = byFullName[word], entities[known].nameWords.count == 1, isCompatible(mention, entities[known]) {
      learn(from: mention, known)
      if byLastWord[word].map({ $0.count > 1 }) != true { return known }
    }
    func best(_ candidates: [Int]) -> Int? {
      let fitting = candidates.filter { isCompatible(mention, entities[$0]) }
      let gendered = mention.gender == nil ? fitting : fitting.filter { entities[$0].gender == mention.gender }
      var pool = gendered.isEmpty ? fitting : gendered
      if let title = mention.title.map(foldedWords)?.last {
        let titled = pool.filter { titles[$0]?.contains(title) ?? false }
        if !titled.isEmpty { pool = titled }
      }
      // Of two who share a surname, the one whom the article keeps naming in full is not the one meant by it alone.
      let counts = pool.map { fullMentions[$0] ?? 0 }
      if let least = counts.min(), let most = counts.max(), most - least >= 2, mention.gender == nil {
        return zip(pool, counts).first { $0.1 == least }?.0
      }
      return pool.max { left, right in
        let leftUse = left < lastUse.count ? lastUse[left] : -1
        let rightUse = right < lastUse.count ? lastUse[right] : -1
        // The last one mentioned; among those not yet mentioned, the one introduced first.
        return leftUse != rightUse ? leftUse < rightUse : left > right
      }
    }
    if let known = best((byLastWord[word] ?? []).filter { entities[$0].kind != .organisation || mention.title == nil })
    {
      learn(from: mention, known)
      return known
    }
    if let known = byAcronym[word], mention.kind == .organisation { return known }
    if mention.kind != .place, let known = best(byFirstWord[word] ?? []) {
      learn(from: mention, known)
      return known
    }
    if let known = misspelt(word), isCompatible(mention, entities[known]),
      mention.kind == .person || mention.kind == .unknown
    {
      return known
    }
    let number = register(Entity(name: mention.name, isNamed: true, kind: mention.kind, gender: mention.gender))
    learn(from: mention, number)
    return number
  }

  /// The one person whose surname is a slip of the pen away from a word: "Mauer" for "Maurer".
  private func misspelt(_ word: String) -> Int? {
    let limit = word.utf8.count >= 9 ? 2 : word.utf8.count >= 5 ? 1 : 0
    guard limit > 0, entities.count <= ArticleEntities.maximumScanned else { return nil }
    let near = entities.indices.filter { number in
      guard entities[number].kind == .person, entities[number].nameWords.count > 1,
        let last = entities[number].nameWords.last,
        last.first == word.first, abs(last.utf8.count - word.utf8.count) <= limit
      else { return false }
      return Self.distance(Array(word.utf8), Array(last.utf8)) <= limit
    }
    return near.count == 1 ? near[0] : nil
  }

  /// Levenshtein's edit distance.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var previous = Array(0...right.count)
    for (row, byte) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        current.append(min(previous[column + 1] + 1, current[column] + 1, previous[column] + (byte == other ? 0 : 1)))
      }
      previous = current
    }
    return previous[right.count]
  }

  /// Whether a short name with its title may belong to an entity.
  private func isCompatible(_ mention: NameMention, _ entity: Entity) -> Bool {
    if let gender = mention.gender, let other = entity.gender, gender != other { return false }
    if mention.title != nil, entity.kind == .organisation || entity.kind == .place { return false }
    if mention.kind == .place, entity.kind == .person { return false }
    return true
  }

  /// Full names that only the headline gives.
  private mutating func addHeadlineNames(_ headline: String) {
    let analysed = AnalysedText(headline)
    for name in nameMentions(in: analysed.tokens, text: analysed.text, sentences: analysed.sentences)
    where name.kind == .person && foldedWords(name.name).count == 2 {
      let words = foldedWords(name.name)
      guard byFullName[words.joined(separator: " ")] == nil, byLastWord[words[1]] == nil else { continue }
      _ = register(Entity(name: name.name, isNamed: true, kind: .person, gender: name.gender))
    }
  }
}
