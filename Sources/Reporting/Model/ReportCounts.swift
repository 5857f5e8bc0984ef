internal import Claims

/// The figures at the head of a report.
public struct ReportCounts: Hashable, Sendable {
  /// Articles read, copies included.
  public var articles: Int
  /// Articles that repeat another.
  public var copies: Int
  public var outlets: Int
  public var claims: Int
  /// Named speakers; the narrators of the articles are not among them.
  public var speakers: Int
  public var contradictions: Int
  /// Contradictions among them that reviewers dismissed or called updates.
  public var setAside: Int
  public var updates: Int
  public var positionChanges: Int
  public var skipped: Int
}

extension Report {
  /// - Complexity: O(*n*) for *n* claims.
  public var counts: ReportCounts {
    ReportCounts(
      articles: articles.count,
      copies: articles.count { $0.copyOf != nil },
      outlets: Set(articles.compactMap(\.outlet)).count,
      claims: claims.count,
      speakers: Set(claims.filter(\.hasNamedSpeaker).map(\.speaker.id)).count,
      contradictions: contradictions.count,
      setAside: contradictions.count { $0.isSetAside },
      updates: updates.count,
      positionChanges: positionChanges.count,
      skipped: skipped.count)
  }
}

extension Claim {
  /// Whether somebody with a name said it: not the narrator, not a bare mention.
  package var hasNamedSpeaker: Bool { kind != .narrator && speaker.unresolved == nil && !speaker.name.isEmpty }
}

extension Report {
  /// The figures in one sentence.
  public var summary: String {
    let figures = counts
    let setAside = figures.setAside == 0 ? "" : " (\(figures.setAside.grouped) set aside by reviewers)"
    return "\(figures.contradictions.counted("conflict"))\(setAside) among \(figures.claims.counted("claim")) of "
      + "\(figures.speakers.counted("named speaker")), in \(figures.articles.counted("article")) of "
      + "\(figures.outlets.counted("outlet"))."
  }
}
