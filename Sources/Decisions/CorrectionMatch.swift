/// Where the corrections of a log stand in some articles.
public struct CorrectionMatch: Hashable, Sendable {
  /// By the id that the corrected claim has now.
  public var applied: [String: AppliedCorrection] = [:]
  /// Claims that are none according to a reviewer, and so are left out; in the order of the articles.
  public internal(set) var removed: [AppliedCorrection] = []
  /// Those that no claim answers to, though their article is there; by key.
  public internal(set) var detached: [DetachedCorrection] = []
  /// Those on other articles; by key.
  public internal(set) var unknown: [CorrectionHistory] = []

  public init() {}

  /// The statements as the program read them, before they were corrected or left out; in a steady order.
  public var asRead: [DecisionSide] {
    applied.sorted { precedes($0.key, $1.key) }.map(\.value.read) + removed.map(\.read)
  }
}

/// A correction that counts, and the claim as the program read it.
public struct AppliedCorrection: Hashable, Sendable {
  public var read: DecisionSide
  public var correction: Correction
  /// Whether reviewers correct the claim in different ways; the latest counts.
  public var isDisputed: Bool

  public init(read: DecisionSide, correction: Correction, isDisputed: Bool) {
    self.read = read
    self.correction = correction
    self.isDisputed = isDisputed
  }
}

/// A correction that is not applied. It stays in the log, and only a person moves it.
public struct DetachedCorrection: Hashable, Sendable {
  public enum Cause: Hashable, Sendable {
    /// The program reads no such claim in the article any more.
    case changed
    /// The claim is there, but the words that a reviewer gave are not in its article.
    case wordsMissing
  }

  public var history: CorrectionHistory
  public var cause: Cause
  /// Claims of the article that may be meant, the likest first.
  public var proposals: [ClaimProposal]
}

/// A claim that a detached correction may belong to.
public struct ClaimProposal: Hashable, Sendable {
  public var claim: String
  public var words: String
  /// 0 to 1: how much of the words is the same.
  public var similarity: Double
}
