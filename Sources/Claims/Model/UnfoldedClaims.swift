internal import Values

/// The claims with each proposition of a long content as a claim of its own, so that sentences are compared, not
/// speeches.
///
/// A claim of one proposition stays as it is. The id of a part is that of its article and spans, like any other's;
/// ``Claim/partOf`` names the claim it was cut from, and what was nested in that is nested in the part around it.
public func unfolded(_ claims: [Claim]) -> [Claim] {
  var partsOf: [String: [Claim]] = [:]
  for claim in claims {
    guard let propositions = claim.propositions, propositions.count > 1 else { continue }
    partsOf[claim.id] = propositions.map { claim.part($0) }
  }
  guard !partsOf.isEmpty else { return claims }
  return claims.flatMap { claim in
    var claim = claim
    if let holder = claim.nestedIn, let parts = partsOf[holder], let start = claim.spans.first?.start {
      claim.nestedIn = (parts.last { ($0.spans.first?.start ?? 0) <= start } ?? parts.first)?.id
      guard var own = partsOf[claim.id] else { return [claim] }
      for index in own.indices { own[index].nestedIn = claim.nestedIn }
      return own
    }
    return partsOf[claim.id] ?? [claim]
  }
}

extension ExtractedArticle {
  /// The article with ``unfolded(_:)`` claims, as comparison and reports take it.
  public var withUnfoldedClaims: ExtractedArticle { ExtractedArticle(article: article, claims: unfolded(claims)) }
}

extension Claim {
  fileprivate func part(_ proposition: Proposition) -> Claim {
    var part = self
    part.id = ContentHash.identifier(
      "c", of: [article] + proposition.spans.flatMap { [String($0.start), String($0.end)] })
    part.text = proposition.text
    part.spans = proposition.spans
    part.stance = proposition.stance
    part.polarity = proposition.polarity
    part.modality = proposition.modality
    part.proposition = proposition.proposition
    part.denied = proposition.denied
    part.time.event = proposition.event
    part.place = proposition.place
    part.propositions = nil
    part.partOf = id
    return part
  }
}
