internal import Language

/// Somebody who was found to speak, and where.
struct Turn {
  var position: Int
  var entity: Int
}

extension [Turn] {
  /// The last turn before a token; the turns ascend.
  func last(before token: Int) -> Turn? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].position < token { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? self[low - 1] : nil
  }
}

/// Finds what a pronoun stands for, by gender, number, nearness, subjecthood and turns of speech.
///
/// The weights follow the order of preferences of Lappin & Leass 1994 (subject before object, recent before old), with
/// the speaker of the last attribution added, which news prose keeps up over paragraphs.
struct Antecedents {
  let entities: ArticleEntities

  /// How far back a pronoun may reach.
  private static let maximumParagraphs = 4
  private static let maximumMentions = 60

  /// The likeliest entity for a pronoun at a token; `nil` when none fits.
  ///
  /// - Parameter candidates: The only entities that count; all when `nil`.
  func antecedent(
    of pronoun: Pronoun, at token: Int, turns: [Turn], excluding excluded: Int? = nil, among candidates: [Int]? = nil
  ) -> Int? {
    guard entities.text.tokens.indices.contains(token) else { return nil }
    let sentence = Int(entities.text.sentenceOfToken[token])
    let paragraph = Int(entities.text.paragraphOfToken[token])
    var scores: [Int: Int] = [:]
    func consider(_ entity: Int, score: Int) {
      guard entity != excluded, mayStand(entity, for: pronoun), candidates?.contains(entity) ?? true else { return }
      scores[entity] = max(scores[entity] ?? Int.min, score)
    }
    func nearness(of position: Int) -> Int? {
      let sentences = sentence - Int(entities.text.sentenceOfToken[position])
      let paragraphs = paragraph - Int(entities.text.paragraphOfToken[position])
      guard paragraphs <= Self.maximumParagraphs, sentences >= 0 else { return nil }
      return 100 - 9 * min(sentences, 9) - 4 * paragraphs
    }
    var position = entities.firstMention(from: token) - 1
    var seen = 0
    while position >= 0, seen < Self.maximumMentions {
      let mention = entities.mentions[position]
      position -= 1
      seen += 1
      if mention.tokens.contains(token) || mention.tokens.upperBound > token { continue }
      guard var score = nearness(of: mention.tokens.lowerBound) else { break }
      if mention.isSubject { score += 9 }
      if case .thing = pronoun, entities.entities[mention.entity].kind == .unknown { score -= 8 }
      if mention.isInsideQuotation { score -= 25 }
      if mention.isPossessive { score -= 6 }
      if mention.form == .name { score += 2 }
      if isPerson(pronoun), entities.entities[mention.entity].kind != .person {
        // A name that never does anything is a place or a thing.
        if !entities.agents.contains(mention.entity) { continue }
        score -= 14
      }
      if !entities.entities[mention.entity].isNamed { score -= mention.isSubject ? 6 : 16 }
      if isFirstInSentence(mention) { score += 3 }
      consider(mention.entity, score: score + genderBonus(mention.entity, pronoun))
    }
    if let turn = turns.last(before: token), let near = nearness(of: turn.position) {
      // A single unknown name that spoke is a person as often as a firm, and so no safe "it".
      let isUnsure = pronoun == .thing && entities.entities[turn.entity].kind != .organisation
      consider(turn.entity, score: near + (isUnsure ? 0 : 16) + genderBonus(turn.entity, pronoun))
    }
    // Ties go to the entity that the text names first.
    return scores.max { left, right in
      left.value != right.value ? left.value < right.value : left.key > right.key
    }?.key
  }

  private func isPerson(_ pronoun: Pronoun) -> Bool {
    switch pronoun {
    case .person, .somebody: true
    default: false
    }
  }

  private func isFirstInSentence(_ mention: EntityMention) -> Bool {
    let start = entities.text.sentences[Int(entities.text.sentenceOfToken[mention.tokens.lowerBound])].lowerBound
    return mention.tokens.lowerBound <= start + 1
  }

  private func genderBonus(_ entity: Int, _ pronoun: Pronoun) -> Int {
    // More than the bonuses of a subject at the head of its sentence, whose gender nobody knows.
    if case .person(let gender) = pronoun, entities.entities[entity].gender == gender { return 13 }
    return 0
  }

  /// Whether gender, number and kind allow it.
  func mayStand(_ number: Int, for pronoun: Pronoun) -> Bool {
    let entity = entities.entities[number]
    switch pronoun {
    case .person(let gender): return entity.mayBePerson && (entity.gender == nil || entity.gender == gender)
    case .plural: return entity.isPlural || entity.kind == .organisation
    case .thing:
      return !entity.isPlural && (entity.kind == .organisation || entity.kind == .unknown && entity.gender == nil)
    case .somebody: return entity.mayBePerson
    case .firstPerson, .firstPersonPlural, .secondPerson, .relative: return false
    }
  }
}
