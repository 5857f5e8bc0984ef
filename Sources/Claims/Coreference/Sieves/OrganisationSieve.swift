internal import Language

/// "The union", "the company", "the ministry": the one of its kind that the article names.
struct OrganisationSieve: SpeakerSieve {
  let name = "organisation"

  /// Nouns that may stand for each other; the first row's names seldom hold their noun.
  private static let classes: [Set<String>] = [
    [
      "company", "firm", "operator", "utility", "manufacturer", "maker", "group", "corporation", "business", "supplier",
      "retailer", "developer", "producer", "carrier", "airline", "provider", "employer", "owner", "plant", "foundry",
      "brewery", "insurer", "builder", "publisher", "railway", "line", "chain", "contractor",
    ],
    ["union", "federation", "brotherhood", "guild"],
    ["ministry", "department", "office", "secretariat"],
    ["regulator", "watchdog", "authority", "agency", "inspectorate", "commission", "body", "bureau"],
    ["newspaper", "paper", "magazine", "journal", "daily", "tabloid", "outlet", "gazette", "post", "times", "herald"],
    ["club", "team", "side"], ["hospital", "clinic"], ["bank", "lender"], ["party"], ["court", "tribunal"],
    ["council"], ["board"], ["institute", "think-tank", "centre", "center", "foundation"], ["university", "college"],
    ["school"], ["league", "association", "society"], ["committee", "panel"], ["alliance", "bloc"],
  ]

  /// Nouns that may stand for any organisation.
  private static let general: Set<String> = ["group", "organisation", "organization", "body", "institution"]

  func entity(of mention: SpeakerMention, in context: inout SpeakerContext) -> Int? {
    guard mention.tokens.count >= 2, mention.pronoun == nil else { return nil }
    let tokens = context.text.tokens
    guard ["the", "this", "that"].contains(tokens[mention.tokens.lowerBound].word) else { return nil }
    let modifiers = (mention.tokens.lowerBound + 1..<max(mention.head, mention.tokens.lowerBound + 1)).map {
      tokens[$0].word
    }.filter { !RoleWords.isWeak($0) }
    var candidates = Self.organisations(called: tokens[mention.head].word, modifiers: modifiers, in: context.entities)
    if candidates.isEmpty, Self.classes[0].contains(tokens[mention.head].word) {
      // A firm by a name that does not say so: the one name of several words that is no person's.
      let unknown = context.entities.entities.indices.prefix(ArticleEntities.maximumScanned).filter { number in
        let entity = context.entities.entities[number]
        return entity.isNamed && entity.kind == .unknown && entity.gender == nil && entity.nameWords.count > 1
          && context.entities.agents.contains(number)
      }
      if unknown.count == 1 { candidates = unknown }
    }
    if candidates.isEmpty, ["ministry", "department"].contains(tokens[mention.head].word), modifiers.isEmpty {
      return ministry(tokens[mention.head].word, &context)
    }
    guard !candidates.isEmpty else { return nil }
    if candidates.count == 1 { return candidates[0] }
    return Antecedents(entities: context.entities)
      .antecedent(of: .thing, at: mention.position, turns: context.turns, among: candidates) ?? candidates[0]
  }

  /// "The ministry" of an article with one minister: the ministry of that portfolio.
  private func ministry(_ noun: String, _ context: inout SpeakerContext) -> Int? {
    var portfolios: Set<String> = []
    for entity in context.entities.entities.prefix(ArticleEntities.maximumScanned) {
      for role in entity.roles where role.head == "minister" {
        if let portfolio = role.portfolio, portfolio != "prime" { portfolios.insert(portfolio) }
      }
    }
    guard portfolios.count == 1, let portfolio = portfolios.first else { return nil }
    let ministry = Entity(name: "\(portfolio) \(noun)", isNamed: false, kind: .organisation)
    return context.entities.number(ofName: ministry.nameWords) ?? context.entities.addUnnamed(ministry)
  }

  /// The named organisations that a noun may stand for.
  static func organisations(called noun: String, modifiers: [String] = [], in entities: ArticleEntities) -> [Int] {
    if general.contains(noun), modifiers.isEmpty {
      let named = entities.entities.indices.prefix(ArticleEntities.maximumScanned).filter {
        entities.entities[$0].isNamed && entities.entities[$0].kind == .organisation
      }
      if !named.isEmpty { return Array(named) }
    }
    guard let row = classes.firstIndex(where: { $0.contains(noun) }) else { return [] }
    var candidates: [Int] = []
    for (number, entity) in entities.entities.prefix(ArticleEntities.maximumScanned).enumerated() where entity.isNamed {
      guard entity.kind == .organisation || entity.kind == .unknown else { continue }
      let words = Set(entity.nameWords)
      let hasNoun = !words.isDisjoint(with: classes[row])
      let hasRole = entity.roles.contains { classes[row].contains($0.head) }
      let isPlainFirm =
        row == 0 && entity.kind == .organisation && !classes.dropFirst().contains { !words.isDisjoint(with: $0) }
      guard hasNoun || hasRole || isPlainFirm else { continue }
      let known = words.union(entity.roles.flatMap { $0.modifiers })
      guard modifiers.allSatisfy({ known.contains($0) || row == 0 }) else { continue }
      candidates.append(number)
    }
    return candidates
  }
}
