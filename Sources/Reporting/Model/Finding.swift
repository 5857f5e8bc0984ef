package import Claims
package import Comparison
package import Values

/// A finding with both statements at hand: what every format that people read is made from.
package struct Finding: Sendable {
  package var contradiction: Contradiction
  package var first: Statement
  package var second: Statement
  /// Where else either side was published, earliest first.
  package var elsewhere: [Elsewhere]

  package struct Elsewhere: Sendable {
    package var article: ReportedArticle
    /// 0 for the first statement, 1 for the second.
    package var side: Int
  }
}

/// One side of a finding.
package struct Statement: Sendable {
  package var claim: Claim
  package var article: ReportedArticle
  /// `nil` when the article's text does not hold the spans.
  package var passage: Passage?
  /// The words that decided, into the body text of the article.
  package var evidence: [TextSpan]
}

extension Report {
  /// The findings of one list, in its order.
  package func findings(_ list: [Contradiction]) -> [Finding] {
    var claimOf: [String: Claim] = [:]
    for claim in claims { claimOf[claim.id] = claim }
    var articleOf: [String: ReportedArticle] = [:]
    for article in articles where articleOf[article.id] == nil { articleOf[article.id] = article }

    func statement(_ id: String, _ evidence: [TextSpan]) -> Statement? {
      guard let claim = claimOf[id], let article = articleOf[claim.article] else { return nil }
      return Statement(claim: claim, article: article, passage: passages[id], evidence: evidence)
    }
    return list.compactMap { item in
      guard let one = item.claims.first, let other = item.claims.dropFirst().first,
        let first = statement(one, item.evidence.first), let second = statement(other, item.evidence.second)
      else { return nil }
      var shown: [Set<String>] = [[first.article.id], [second.article.id]]
      var elsewhere: [Finding.Elsewhere] = []
      for appearance in item.appearances where shown.indices.contains(appearance.side) {
        guard let article = articleOf[appearance.article], shown[appearance.side].insert(article.id).inserted
        else { continue }
        elsewhere.append(Finding.Elsewhere(article: article, side: appearance.side))
      }
      return Finding(contradiction: item, first: first, second: second, elsewhere: elsewhere)
    }
  }
}

extension Finding {
  package var statements: [Statement] { [first, second] }
}

extension Statement {
  /// The name as a reader should see it: the narrator's outlet, or the speaker.
  package var speakerName: String {
    guard claim.kind == .narrator else { return claim.speaker.name.isEmpty ? "unnamed speaker" : claim.speaker.name }
    return article.outlet.map { "The article (\($0))" } ?? "The article"
  }

  /// The day of the utterance, else of publication.
  package var date: String? { claim.time.utterance ?? article.published?.date.description }
}
