/// Two claims with a verdict that people should see: a conflict, an update or a changed position.
///
/// One clash is one finding; repeats of either side and wire copies are its appearances.
public struct Contradiction: Hashable, Codable, Sendable, Identifiable {
  /// `x-` and a hash of content: the same for the same two statements on every run and machine.
  public var id: String
  /// 0 to 1, two digits.
  public var score: Double
  public var type: ContradictionType
  public var scope: Scope
  /// The ids of the two claims, the earlier utterance first.
  public var claims: [String]
  /// Every claim that repeats one side, the two sides included; earliest first.
  public var appearances: [Appearance]
  public var foundBy: String
  public var explanation: String
  public var evidence: Evidence
  public var status: Status
  /// A hash of normalised words, speakers and stances of both sides; survives moved files and re-runs.
  public var fingerprint: String

  public init(
    id: String, score: Double, type: ContradictionType, scope: Scope, claims: [String], appearances: [Appearance],
    foundBy: String, explanation: String, evidence: Evidence, status: Status = .open, fingerprint: String
  ) {
    self.id = id
    self.score = score
    self.type = type
    self.scope = scope
    self.claims = claims
    self.appearances = appearances
    self.foundBy = foundBy
    self.explanation = explanation
    self.evidence = evidence
    self.status = status
    self.fingerprint = fingerprint
  }

  /// One place where a side of the conflict was published.
  public struct Appearance: Hashable, Codable, Sendable {
    public var claim: String
    public var article: String
    /// 0 for the first of ``Contradiction/claims``, 1 for the second.
    public var side: Int
    public init(claim: String, article: String, side: Int) {
      self.claim = claim
      self.article = article
      self.side = side
    }
  }

  public enum Status: String, Hashable, Codable, Sendable, CaseIterable {
    case open, confirmed, update
    case needsChecking = "needs-checking"
    case dismissed, detached
  }
}
