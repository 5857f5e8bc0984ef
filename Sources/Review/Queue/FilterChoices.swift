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

  /// The most speakers that are offered: those in the most findings.
  private static let maximumSpeakers = 300

  init(_ items: [ReviewItem]) {
    var nameOf: [String: String] = [:]
    var findingsOf: [String: Int] = [:]
    for statement in items.flatMap(\.finding.statements) {
      findingsOf[statement.claim.speaker.id, default: 0] += 1
      if nameOf[statement.claim.speaker.id] != nil { continue }
      nameOf[statement.claim.speaker.id] =
        statement.claim.kind == .narrator ? "the articles themselves" : statement.speakerName.onOneLine
    }
    // A longer list is no help to anybody; who is not in it is found by words, or from a finding of theirs.
    let kept = Set(
      findingsOf.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.maximumSpeakers).map(\.key))
    speakers = nameOf.filter { kept.contains($0.key) }
      .map { Choice(value: $0.key, phrase: $0.value.shortened(to: 60)) }
      .sorted { ($0.phrase.lowercased(), $0.value) < ($1.phrase.lowercased(), $1.value) }
    outlets = Set(items.flatMap(\.outlets)).sorted().map { Choice(value: $0, phrase: $0.onOneLine.shortened(to: 60)) }
    let types = Set(items.map(\.finding.contradiction.type))
    self.types = ContradictionType.allCases.filter(types.contains).map {
      Choice(value: $0.rawValue, phrase: $0.rawValue)
    }
    let scopes = Set(items.map(\.finding.contradiction.scope))
    self.scopes = Scope.allCases.filter(scopes.contains).map { Choice(value: $0.rawValue, phrase: $0.phrase) }
  }
}
