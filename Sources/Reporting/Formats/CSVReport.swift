internal import Claims
internal import Comparison
internal import Values

extension Report {
  /// `claims.csv`: one row a claim.
  public var claimsCSV: String {
    var table = CSVTable(header: Self.claimColumns)
    var articleOf: [String: ReportedArticle] = [:]
    for article in articles where articleOf[article.id] == nil { articleOf[article.id] = article }
    for claim in claims {
      let article = articleOf[claim.article]
      table.add([
        claim.id, claim.article, article?.path ?? "", article?.title ?? "", article?.publisher ?? "",
        article?.published?.description ?? "", article?.url ?? "", claim.kind.rawValue, claim.speaker.name,
        claim.speaker.role ?? "", claim.speaker.id, claim.speaker.mention ?? "", claim.stance.rawValue,
        claim.polarity.rawValue, claim.modality.rawValue, claim.text, claim.proposition, claim.time.utterance ?? "",
        claim.time.event ?? "", claim.spans.first.map { String($0.start) } ?? "",
        claim.spans.last.map { String($0.end) } ?? "", claim.foundBy, claim.confidence.twoDigits,
        claim.place ?? "",
      ])
    }
    return table.text
  }

  /// `contradictions.csv`: one row a finding, both sides in it.
  public var contradictionsCSV: String {
    var table = CSVTable(header: Self.findingColumns)
    for finding in findings(contradictions) {
      let item = finding.contradiction
      table.add(
        [item.id, item.status.rawValue, item.score.twoDigits, item.type.rawValue, item.scope.rawValue]
          + finding.statements.flatMap(\.cells)
          + [item.explanation, item.foundBy, String(item.appearances.count), item.fingerprint])
    }
    return table.text
  }

  private static let claimColumns = [
    "claim_id", "article_id", "path", "title", "publisher", "published", "url", "kind", "speaker", "role",
    "speaker_id", "mention", "stance", "polarity", "modality", "words", "proposition", "said", "event", "start", "end",
    "found_by", "confidence", "place",
  ]

  private static let findingColumns =
    ["id", "status", "score", "type", "scope"]
    + ["a", "b"].flatMap { side in FindingSide.columns.map { "\(side)_\($0)" } }
    + ["explanation", "found_by", "appearances", "fingerprint"]
}

extension FindingSide {
  fileprivate static let columns = [
    "speaker", "role", "stance", "words", "date", "publisher", "title", "url", "path", "claim_id",
  ]

  fileprivate var cells: [String] {
    [
      speakerName, claim.speaker.role ?? "", claim.stance.rawValue, claim.text, date ?? "", article.publisher ?? "",
      article.title, article.url ?? "", article.path, claim.id,
    ]
  }
}
