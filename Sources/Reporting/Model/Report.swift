public import Claims
public import Comparison
public import Decisions
public import Ingestion

/// Everything that one run found, sorted, ready for any format.
///
/// It holds no clock and nothing of the machine: the same corpus gives the same value, whatever the order of the
/// articles.
public struct Report: Hashable, Sendable {
  /// Sorted by path, then id.
  public var articles: [ReportedArticle]
  /// In the order of their articles, then of the text.
  public var claims: [Claim]
  /// The surroundings of each claim that a finding names, by claim id.
  public var passages: [String: Passage]
  /// Sorted by falling score, then id; so are the next two.
  public var contradictions: [Contradiction]
  public var updates: [Contradiction]
  /// Findings about one speaker at two dates; a conflict among them is in ``contradictions`` too, under the same id.
  public var positionChanges: [Contradiction]
  /// What was not read, and the articles whose claims were not looked for; sorted by path, then line.
  public var skipped: [SkippedInput]
  /// What reviewers decided, where decisions were given; see ``applying(_:)``.
  public internal(set) var decisions = DecisionMatch()
  /// What reviewers corrected in the claims before they were compared.
  public internal(set) var corrections = CorrectionMatch()

  /// - Parameters:
  ///   - articles: In any order; an article that stands in two files may come twice.
  ///   - result: What comparison made of them.
  ///   - corrections: What reviewers corrected in their claims beforehand.
  public init(
    of articles: [ExtractedArticle], comparison result: ComparisonResult, skipped: [SkippedInput] = [],
    corrections: CorrectionMatch = .init()
  ) {
    self.corrections = corrections
    let sorted = articles.sorted { ($0.article.path, $0.article.id) < ($1.article.path, $1.article.id) }
    var seen: Set<String> = []
    var reported: [ReportedArticle] = []
    var claims: [Claim] = []
    var textOf: [String: String] = [:]
    for extracted in sorted {
      let article = extracted.article
      let isFirst = seen.insert(article.id).inserted
      reported.append(ReportedArticle(article, copyOf: isFirst ? result.copies[article.id] : article.id))
      guard isFirst else { continue }
      claims += extracted.claims
      textOf[article.id] = article.text
    }
    self.articles = reported
    self.claims = claims
    contradictions = result.contradictions.inReportOrder
    updates = result.updates.inReportOrder
    positionChanges = result.positionChanges.inReportOrder
    self.skipped = (skipped + sorted.compactMap(\.claimsNote)).sorted {
      ($0.path, $0.line ?? 0, $0.reason) < ($1.path, $1.line ?? 0, $1.reason)
    }

    var evidence: [String: [Evidence]] = [:]
    for finding in contradictions + updates + positionChanges {
      for claim in finding.claims { evidence[claim, default: []].append(finding.evidence(for: claim)) }
    }
    passages = [:]
    for claim in claims {
      guard let marks = evidence[claim.id], let text = textOf[claim.article] else { continue }
      passages[claim.id] = Passage(around: claim, evidence: marks.flatMap(\.first), in: text)
    }
  }

  /// For formats that are read back; see `Report(json:)`.
  package init(
    articles: [ReportedArticle], claims: [Claim], passages: [String: Passage], contradictions: [Contradiction],
    updates: [Contradiction], positionChanges: [Contradiction], skipped: [SkippedInput],
    corrections: CorrectionMatch = .init()
  ) {
    self.corrections = corrections
    self.articles = articles
    self.claims = claims
    self.passages = passages
    self.contradictions = contradictions
    self.updates = updates
    self.positionChanges = positionChanges
    self.skipped = skipped
  }
}

extension Contradiction {
  /// The deciding words on the side of `claim`, as the first of an ``Evidence``.
  fileprivate func evidence(for claim: String) -> Evidence {
    Evidence(first: claims.first == claim ? evidence.first : evidence.second)
  }
}

extension [Contradiction] {
  fileprivate var inReportOrder: [Contradiction] {
    sorted { $0.score == $1.score ? $0.id < $1.id : $0.score > $1.score }
  }
}
