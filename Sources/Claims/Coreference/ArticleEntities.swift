internal import Language
internal import Values

/// The persons, organisations and places of one article, and where it mentions them.
struct ArticleEntities {
  let text: AnalysedText
  private(set) var entities: [Entity] = []
  /// In text order, disjoint.
  private(set) var mentions: [EntityMention] = []
  /// The mentions of each entity, by number; kept once the mentions are in order.
  private var mentionsOfEntity: [Int: [Int]] = [:]
  /// The tokens at which each entity is named, ascending.
  private var namings: [Int: [Int]] = [:]
  /// Named persons of whom a role is known: the ones that descriptions may mean.
  private var describable: [Int] = []
  private var numberByName: [String: Int] = [:]
  /// For each token the mention that holds it, or -1.
  private var mentionOfToken: [Int32]
  /// The entities that are the subject of some sentence.
  private(set) var agents: Set<Int> = []
  /// For each token whether a quotation holds it.
  let isQuoted: [Bool]
  /// The questions and the guest, where the article is an interview.
  private(set) var interview: Interview?

  init(of text: AnalysedText, headline: String?, place: String? = nil) {
    self.text = text
    mentionOfToken = [Int32](repeating: -1, count: text.tokens.count)
    var isQuoted = [Bool](repeating: false, count: text.tokens.count)
    for quotation in text.quotations {
      for range in quotation.content where range.count > 3 {
        for index in range.clamped(to: 0..<isQuoted.count) { isQuoted[index] = true }
      }
    }
    self.isQuoted = isQuoted
    let names = nameMentions(in: text.tokens, text: text.text, sentences: text.sentences)
    var builder = EntityBuilder(text: text)
    let assigned = builder.entities(for: names, headline: headline)
    entities = builder.entities
    for (name, entity) in zip(names, assigned) {
      guard let entity else { continue }
      append(name.tokens, entity: entity, form: .name)
    }
    addRoles(names: names, assigned: assigned)
    if let place { markPlace(foldedWords(place)) }
    markPlacesAndOrganisations()
    addDescriptions()
    mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    for (number, mention) in mentions.enumerated() {
      mentionsOfEntity[mention.entity, default: []].append(number)
      for index in mention.tokens { mentionOfToken[index] = Int32(truncatingIfNeeded: number) }
    }
    for (number, entity) in entities.enumerated() { register(entity, number) }
    inferGenders()
    agents = markedAgents()
    for link in DescriptionLinks(entities: self).links() { merge(link.description, into: link.person) }
    interview = Interview(in: self, headline: Set(headline.map(foldedWords) ?? []))
  }

  /// How many entities a search over all of them looks at: far more than an article has, and a bound for what is none.
  static let maximumScanned = 1000

  /// The mention that covers a token.
  func mention(at token: Int) -> EntityMention? {
    guard mentionOfToken.indices.contains(token), mentionOfToken[token] >= 0 else { return nil }
    return mentions[Int(mentionOfToken[token])]
  }

  /// The first mention that begins at or after a token; the count of mentions when there is none.
  func firstMention(from token: Int) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.lowerBound >= token { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Adds a person or group that the article only describes.
  mutating func addUnnamed(_ entity: Entity) -> Int {
    entities.append(entity)
    register(entity, entities.count - 1)
    return entities.count - 1
  }

  /// The first entity whose name has these words.
  func number(ofName words: [String]) -> Int? { numberByName[words.joined(separator: " ")] }

  private mutating func register(_ entity: Entity, _ number: Int) {
    let name = entity.nameWords.joined(separator: " ")
    if numberByName[name] == nil { numberByName[name] = number }
  }

  mutating func setGender(_ gender: Gender, of entity: Int) {
    if entities[entity].gender == nil { entities[entity].gender = gender }
  }

  /// Lets a description that turned out to be a named person's stand for that person everywhere.
  mutating func merge(_ description: Int, into person: Int) {
    guard description != person else { return }
    let moved = mentionsOfEntity.removeValue(forKey: description) ?? []
    for index in moved { mentions[index].entity = person }
    mentionsOfEntity[person, default: []] += moved
    for role in entities[description].roles { entities[person].add(role) }
    if let gender = entities[description].gender { setGender(gender, of: person) }
    makePerson(person)
    if entities[person].isNamed, describable.count < Self.maximumDescribable, !describable.contains(person) {
      describable.append(person)
    }
  }

  mutating func makePerson(_ entity: Int) {
    if entities[entity].kind == .unknown { entities[entity].kind = .person }
  }

  private mutating func append(_ range: Range<Int>, entity: Int, form: EntityMention.Form) {
    if form == .name { namings[entity, default: []].append(range.lowerBound) }
    mentions.append(
      EntityMention(
        tokens: range, entity: entity, form: form, isSubject: isSubject(range),
        isPossessive: range.upperBound < text.tokens.count && text.tokens[range.upperBound].word == "'s",
        isInsideQuotation: isQuoted[range.lowerBound]))
  }

  private mutating func addRoles(names: [NameMention], assigned: [Int?]) {
    let reader = RoleReader(text: text)
    for (name, entity) in zip(names, assigned) {
      guard let entity, entities[entity].kind != .place else { continue }
      if let age = reader.age(of: name) { entities[entity].age = age }
      if entities[entity].kind != .person, let found = reader.organisationRole(of: name) {
        entities[entity].kind = .organisation
        entities[entity].add(found.role)
        continue
      }
      for found in reader.roles(of: name) {
        if entities[entity].kind == .organisation, name.title == nil { continue }
        entities[entity].add(found.role)
        if entities[entity].kind == .unknown { entities[entity].kind = .person }
      }
    }
    describable = Array(
      entities.indices.filter { entities[$0].isNamed && entities[$0].mayBePerson && !entities[$0].roles.isEmpty }
        .prefix(Self.maximumDescribable))
  }

  /// How many persons with a role a description is held against, so that time stays linear in the text.
  private static let maximumDescribable = 500

  private mutating func markPlace(_ words: [String]) {
    for index in entities.indices where entities[index].nameWords == words && entities[index].kind != .person {
      entities[index].kind = .place
    }
  }

  private static let placeSigns: Set<String> = ["in", "near", "outside", "across", "throughout", "inside"]
  private static let placeNouns: Set<String> = [
    "island", "town", "city", "village", "state", "port", "province", "region", "district", "county", "suburb",
    "borough", "valley",
  ]
  /// What firms and bodies have and persons seldom do.
  private static let belongings: Set<String> = [
    "spokesman", "spokeswoman", "spokesperson", "board", "management", "plant", "plants", "shareholders", "chairman",
    "chairwoman",
    "headquarters", "workers", "factory", "staff", "customers", "chief", "director", "factories", "shares", "employees",
    "press",
  ]

  /// Tells places and organisations among the names whose words tell nothing, by the words beside them.
  private mutating func markPlacesAndOrganisations() {
    for mention in mentions where entities[mention.entity].kind == .unknown {
      guard entities[mention.entity].roles.isEmpty, entities[mention.entity].gender == nil else { continue }
      let before = mention.tokens.lowerBound - 1
      let next = mention.tokens.upperBound
      func word(_ index: Int) -> String { text.tokens.indices.contains(index) ? text.tokens[index].word : "" }
      if !mention.isPossessive,
        Self.placeSigns.contains(word(before)) || word(before) == "of" && Self.placeNouns.contains(word(before - 1))
      {
        entities[mention.entity].kind = .place
      } else if OrganisationNouns.isOrganisationNoun(word(next)), text.tokens[next].casing == .lower, !mention.isSubject
      {
        entities[mention.entity].kind = .organisation
      } else if word(next) == ",", word(next + 1) == "which" {
        entities[mention.entity].kind = .organisation
      } else if mention.isPossessive,
        Self.belongings.contains(word(next + 1)) || Self.belongings.contains(word(next + 2))
      {
        entities[mention.entity].kind = .organisation
      }
    }
  }

  /// Whether an entity is ever the subject of a sentence.
  private func markedAgents() -> Set<Int> { Set(mentions.filter(\.isSubject).map(\.entity)) }

  /// "the mayor", "a spokeswoman for …": nouns for persons outside names; the same words name the same person.
  private mutating func addDescriptions() {
    var covered = [Bool](repeating: false, count: text.tokens.count)
    for mention in mentions { for index in mention.tokens { covered[index] = true } }
    var unnamed: [(role: Role, entity: Int)] = []
    for index in text.tokens.indices where !covered[index] && text.tokens[index].kind == .word {
      guard PersonNouns.isPersonNoun(text.tokens[index].word), text.tokens[index].tag != .verbBase,
        text.tokens[index].tag != .verbPresent,
        let phrase = DescriptionPhrase(headAt: index, in: text), !covered[phrase.tokens.lowerBound],
        let role = Role(in: phrase.tokens, of: text)
      else { continue }
      var entity: Int?
      if phrase.isDefinite {
        entity = entityDescribed(by: role, before: index)
        if entity == nil {
          entity =
            unnamed.suffix(Self.maximumUnnamed).last { role.head == $0.role.head && role.describes($0.role) }?.entity
        }
      }
      let known = entity ?? addUnnamed(Self.unnamed(role))
      if entity == nil { unnamed.append((role, known)) }
      append(phrase.tokens, entity: known, form: .description)
      for token in phrase.tokens { covered[token] = true }
    }
  }

  /// How many unnamed persons back a description may refer.
  private static let maximumUnnamed = 40

  static func unnamed(_ role: Role) -> Entity {
    var entity = Entity(name: role.text, isNamed: false, kind: .person, gender: PersonNouns.gender(of: role.head))
    entity.roles = [role]
    return entity
  }

  /// The named person whose role a definite description repeats: the last one named before it, else the first after.
  func entityDescribed(by role: Role, before token: Int) -> Int? {
    let candidates = describable.filter { number in
      entities[number].mayBePerson && entities[number].roles.contains { role.describes($0) }
    }
    if candidates.isEmpty, !role.holdsName {
      // "The market's manager" and later "the warden, Žofie Křížová": the only one with that noun, and nothing against it.
      let bare = describable.filter { number in
        entities[number].mayBePerson && entities[number].roles.contains { $0.head == role.head && $0.modifiers.isEmpty }
      }
      return bare.count == 1 ? bare[0] : nil
    }
    if candidates.count <= 1 { return candidates.first }
    // Two of one office: the more exact role, then the last one named before.
    let exact = candidates.filter { entities[$0].roles.contains { $0.head == role.head } }
    let pool = exact.isEmpty ? candidates : exact
    if pool.count == 1 { return pool[0] }
    let last = pool.map { number in (number: number, token: lastNaming(of: number, before: token)) }.max {
      $0.token < $1.token
    }
    return last?.token == -1 ? pool.first : last?.number
  }

  /// The token at which an entity was last named before another; -1 when it was not.
  private func lastNaming(of entity: Int, before token: Int) -> Int {
    let places = namings[entity] ?? []
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < token { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? places[low - 1] : -1
  }

  /// Before the verb of its clause, or right behind a verb of saying.
  private func isSubject(_ range: Range<Int>) -> Bool {
    let tokens = text.tokens
    if range.lowerBound > 0 {
      let before = tokens[range.lowerBound - 1]
      if before.tag == .preposition || before.word == "of" || before.word == "by" || before.word == "to" {
        return false
      }
      if ["said", "says", "added", "told", "replied"].contains(before.word) { return true }
    }
    var next = range.upperBound
    let sentence = text.sentences[Int(text.sentenceOfToken[range.lowerBound])]
    if next < sentence.upperBound, tokens[next].kind == .mark, tokens[next].word == "," {
      // Over an apposition to its closing comma.
      var closing = next + 1
      while closing < sentence.upperBound, closing < next + 22,
        !(tokens[closing].kind == .mark && tokens[closing].word == ",")
      {
        closing += 1
      }
      if closing + 1 < sentence.upperBound, tokens[closing].word == "," { next = closing + 1 }
    }
    while next < sentence.upperBound,
      tokens[next].tag == .adverb || ["also", "later", "now", "then"].contains(tokens[next].word)
        || Pronoun.reflexives.contains(tokens[next].word)
    {
      next += 1
    }
    guard next < sentence.upperBound else { return false }
    return tokens[next].tag == .verbPast || tokens[next].tag == .verbPresent || tokens[next].tag == .modal
  }

  /// How many mentions before a pronoun may give its gender.
  private static let maximumGenderMentions = 20

  /// Learns the gender of a person from "he" and "she" where only that person can be meant.
  private mutating func inferGenders() {
    for index in text.tokens.indices where !isQuoted[index] {
      let gender: Gender
      switch text.tokens[index].word {
      case "he", "his", "him", "himself": gender = .male
      case "she", "her", "hers", "herself": gender = .female
      default: continue
      }
      let sentence = Int(text.sentenceOfToken[index])
      var position = firstMention(from: index) - 1
      var seen: Int?
      let end = max(0, position - Self.maximumGenderMentions)
      while position >= end {
        let mention = mentions[position]
        let distance = sentence - Int(text.sentenceOfToken[mention.tokens.lowerBound])
        if distance > 1 { break }
        let entity = entities[mention.entity]
        if entity.mayBePerson, !mention.isInsideQuotation, entity.kind == .person || mention.isSubject {
          if entity.gender == gender {
            seen = nil
            break
          }
          if entity.gender == nil {
            if seen == nil || seen == mention.entity {
              seen = mention.entity
            } else {
              // Two may be meant; the subject is the likelier, the nearer one keeps the doubt.
              if distance == 0, !mention.isSubject { break }
              seen = mention.isSubject ? mention.entity : nil
              break
            }
          }
        }
        position -= 1
      }
      if let seen {
        setGender(gender, of: seen)
        makePerson(seen)
      }
    }
  }
}
