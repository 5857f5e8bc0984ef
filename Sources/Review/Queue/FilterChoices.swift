internal import Claims
internal import Comparison
internal import Reporting

/// What the filters of the list can be set to: what occurs in the findings.
struct FilterChoices: Sendable {
  struct Choice: Sendable {
    var value: String
    var phrase: String
  }

  var speakers: [Choice]
  var outlets: [Choice]
  var types: [Choice]
  var scopes: [Choice]

  init(_ items: [ReviewItem]) {
    var nameOf: [String: String] = [:]
    for statement in items.flatMap(\.finding.statements) where nameOf[statement.claim.speaker.id] == nil {
      nameOf[statement.claim.speaker.id] =
        statement.claim.kind == .narrator ? "the articles themselves" : statement.speakerName.onOneLine
    }
    speakers = nameOf.map { Choice(value: $0.key, phrase: $0.value.shortened(to: 60)) }
      .sorted { ($0.phrase.lowercased(), $0.value) < ($1.phrase.lowercased(), $1.value) }
    outlets = Set(items.flatMap(\.outlets)).sorted().map { Choice(value: $0, phrase: $0.onOneLine.shortened(to: 60)) }
    let types = Set(items.map(\.finding.contradiction.type))
    self.types = ContradictionType.allCases.filter(types.contains).map { Choice(value: $0.rawValue, phrase: $0.rawValue) }
    let scopes = Set(items.map(\.finding.contradiction.scope))
    self.scopes = Scope.allCases.filter(scopes.contains).map { Choice(value: $0.rawValue, phrase: $0.phrase) }
  }
}
