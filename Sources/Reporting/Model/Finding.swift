package import Claims
package import Comparison
package import Values

/// A finding with both statements at hand: what every format that people read is made from.
package struct Finding: Sendable {
  package var contradiction: Contradiction
  package var first: FindingSide
  package var second: FindingSide
  /// Where else either side was published, earliest first.
  package var elsewhere: [Elsewhere]

  package struct Elsewhere: Sendable {
    package var article: ReportedArticle
    /// "first statement", "second statement" or "both statements".
    package var statements: String
  }

  /// In which list a finding stands; it decides the words of its heading.
  package enum Relation { case conflict, change, update }
}

/// One side of a finding.
package struct FindingSide: Sendable {
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
    let named = Set(list.flatMap(\.claims))
    for claim in claims where named.contains(claim.id) { claimOf[claim.id] = claim }
    var articleOf: [String: ReportedArticle] = [:]
    for article in articles where articleOf[article.id] == nil { articleOf[article.id] = article }

    func statement(_ id: String, _ evidence: [TextSpan]) -> FindingSide? {
      guard let claim = claimOf[id], let article = articleOf[claim.article] else { return nil }
      return FindingSide(claim: claim, article: article, passage: passages[id], evidence: evidence)
    }
    return list.compactMap { item -> Finding? in
      guard let one = item.claims.first, let other = item.claims.dropFirst().first,
        let first = statement(one, item.evidence.first), let second = statement(other, item.evidence.second)
      else { return nil }
      let elsewhere = item.otherArticles(than: [first.article.id, second.article.id]).compactMap { id, statements in
        articleOf[id].map { Finding.Elsewhere(article: $0, statements: statements) }
      }
      return Finding(contradiction: item, first: first, second: second, elsewhere: elsewhere)
    }
  }
}

extension Contradiction {
  /// The articles of the appearances beside the two statements' own, in their order, each with the statements it has.
  fileprivate func otherArticles(than own: [String]) -> [(id: String, statements: String)] {
    var order: [String] = []
    var sidesOf: [String: Set<Int>] = [:]
    for appearance in appearances
    where own.indices.contains(appearance.side) && appearance.article != own[appearance.side] {
      if sidesOf[appearance.article] == nil { order.append(appearance.article) }
      sidesOf[appearance.article, default: []].insert(appearance.side)
    }
    return order.map { id in
      switch sidesOf[id] {
      case [0]: (id, "first statement")
      case [1]: (id, "second statement")
      default: (id, "both statements")
      }
    }
  }
}

extension Finding {
  package var statements: [FindingSide] { [first, second] }

  /// Who stands against whom, in neutral words.
  package func heading(_ relation: Relation) -> String {
    let one = first.speakerName
    let other = second.nameInSentence
    return switch (relation, one == second.speakerName) {
    case (.conflict, true): "\(one): two statements that conflict"
    case (.conflict, false): "\(one) and \(other): statements that conflict"
    case (.change, _): "\(one): two positions at two dates"
    case (.update, true): "\(one): updated by a later statement"
    case (.update, false): "\(one): updated by a later statement of \(other)"
    }
  }
}

extension FindingSide {
  /// The name as a reader should see it: the narrator's outlet, or the speaker.
  package var speakerName: String {
    guard claim.kind == .narrator else { return claim.speaker.name.isEmpty ? "unnamed speaker" : claim.speaker.name }
    return article.outlet.map { "The article (\($0))" } ?? "The article"
  }

  /// The name as it reads after other words.
  package var nameInSentence: String {
    guard claim.kind == .narrator, speakerName.hasPrefix("The ") else { return speakerName }
    return "the " + speakerName.dropFirst(4)
  }

  /// The day of the utterance, else of publication.
  package var date: String? { claim.time.utterance ?? article.published?.date.description }
}
