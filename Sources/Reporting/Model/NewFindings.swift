internal import Claims
public import Comparison

extension Report {
  /// The findings that involve an article of `ids`: a clash of new with old, or of new with new; old with old is left out.
  public func contradictions(involving ids: Set<String>) -> [Contradiction] {
    let articleOf = Dictionary(claims.map { ($0.id, $0.article) }, uniquingKeysWith: { first, _ in first })
    return contradictions.filter { item in
      item.appearances.contains { ids.contains($0.article) }
        || item.claims.contains { articleOf[$0].map(ids.contains) ?? false }
    }
  }
}
