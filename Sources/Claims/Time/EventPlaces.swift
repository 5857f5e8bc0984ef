internal import Language
internal import Values

/// Where what claims tell happens: the place that a content names behind a preposition of place.
struct EventPlaces {
  let text: AnalysedText
  let entities: ArticleEntities

  private static let prepositions: Set<String> = [
    "in", "at", "near", "outside", "inside", "across", "throughout", "around", "off", "on", "along", "over",
  ]
  /// Those behind which a body is a place: "at the Harbour Hotel".
  private static let venuePrepositions: Set<String> = ["at", "near", "outside", "inside"]
  /// What may stand between the preposition and the name: "in the centre of Fenholm", "in northern Norway".
  private static let between: Set<String> = [
    "the", "central", "downtown", "northern", "southern", "eastern", "western", "north", "south", "east", "west",
    "north-east", "north-west", "south-east", "south-west", "northeastern", "northwestern", "southeastern",
    "southwestern", "rural", "nearby", "centre", "center", "outskirts", "city", "town", "village", "port", "part",
    "parts", "of", "much", "all", "state", "province", "region", "island", "capital",
  ]

  /// The first place of the content; `nil` where it names none.
  func place(in content: [TextSpan]) -> String? {
    for span in content {
      let range = text.tokenRange(of: span)
      var index = range.lowerBound
      while index < range.upperBound {
        guard let mention = entities.mention(at: index) else {
          index += 1
          continue
        }
        if mention.tokens.upperBound <= range.upperBound, let name = place(mention, from: range.lowerBound) {
          return name + larger(after: mention, in: range)
        }
        index = max(index + 1, mention.tokens.upperBound)
      }
    }
    return nil
  }

  private func place(_ mention: EntityMention, from start: Int) -> String? {
    let entity = entities.entities[mention.entity]
    guard mention.form == .name, !mention.isPossessive, entity.kind == .place || entity.kind == .organisation else {
      return nil
    }
    var before = mention.tokens.lowerBound - 1
    while before >= start, before > mention.tokens.lowerBound - 6, Self.between.contains(text.tokens[before].word) {
      before -= 1
    }
    guard before >= start else { return nil }
    let allowed = entity.kind == .place ? Self.prepositions : Self.venuePrepositions
    return allowed.contains(text.tokens[before].word) ? entity.name : nil
  }

  /// ", Ohio" of "Springfield, Ohio,".
  private func larger(after mention: EntityMention, in range: Range<Int>) -> String {
    let comma = mention.tokens.upperBound
    guard comma + 1 < range.upperBound, text.tokens[comma].word == ",", let next = entities.mention(at: comma + 1),
      next.form == .name, next.tokens.lowerBound == comma + 1, entities.entities[next.entity].kind == .place
    else { return "" }
    return ", " + entities.entities[next.entity].name
  }
}
