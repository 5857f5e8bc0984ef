public import Claims

/// What one reviewer put right in a claim: another speaker, another stance, other words, or that it is none.
///
/// It hangs on the claim as the program read it, so it stays when the articles are read again.
public struct Correction: Hashable, Sendable {
  public enum Change: Hashable, Sendable {
    /// As the program read it: what taking back leaves behind.
    case withdrawn
    case noClaim
    case parts(CorrectedParts)
  }

  /// As the program read it, without any correction.
  public let claim: DecisionSide
  public let key: ClaimKey
  public let change: Change
  public let note: String
  public let reviewer: String
  public let at: Moment

  /// - Throws: ``DecisionFault`` when nothing is corrected, or the reviewer or the words are missing.
  public init(
    of claim: DecisionSide, _ change: Change, note: String = "", reviewer: String, at moment: Moment
  ) throws(DecisionFault) {
    if case .parts(let parts) = change, parts.isEmpty { throw .nothingCorrected }
    if normalisedWords(reviewer).isEmpty { throw .noReviewer }
    if claim.words.isEmpty { throw .noWords }
    self.claim = claim
    self.key = ClaimKey(claim)
    self.change = change
    self.note = note
    self.reviewer = reviewer
    self.at = moment
  }
}

/// What is another than the program read; `nil` for what is right.
public struct CorrectedParts: Hashable, Sendable {
  public var speaker: CorrectedSpeaker?
  public var stance: Stance?
  /// Exact words of the article, parts of it joined by "[…]".
  public var words: String?

  public init(speaker: CorrectedSpeaker? = nil, stance: Stance? = nil, words: String? = nil) {
    self.speaker = speaker
    self.stance = stance
    self.words = words == "" ? nil : words
  }

  var isEmpty: Bool {
    (speaker.map { normalisedWords($0.name).isEmpty } ?? true) && stance == nil && words == nil
  }
}

/// Who said it according to a reviewer.
public struct CorrectedSpeaker: Hashable, Sendable {
  public var name: String
  /// As in ``DecisionSide/speakerID``: `nil` for a source without a name, such as "officials".
  public var id: String?

  /// - Parameter id: The id of a speaker of a report, where namesakes have to be told apart.
  public init(name: String, id: String?) {
    self.name = name
    self.id = id == "" ? nil : id
  }

  /// Somebody with a name, the same person in every article.
  public init(named name: String) { self.init(name: name, id: Speaker.id(ofName: name)) }
}

extension Correction: LogEntry {
  package var subject: [String] { [key.description, reviewer] }

  package var parts: [String] {
    let values: [String] =
      switch change {
      case .withdrawn, .noClaim: []
      case .parts(let parts):
        [
          parts.speaker?.name ?? "", parts.speaker?.id ?? "", parts.stance?.rawValue ?? "", parts.words ?? "",
        ]
      }
    return [key.description, "\(at)", reviewer, change.name, note] + claim.parts + values
  }

  package func says(as other: Correction) -> Bool { change == other.change && note == other.note }

  package func saying(
    _ other: Correction?, by reviewer: String, at moment: Moment
  ) throws(DecisionFault) -> Correction {
    try Correction(
      of: claim, other?.change ?? .withdrawn, note: other?.note ?? "", reviewer: reviewer, at: moment)
  }
}

extension Correction.Change {
  /// As files and tables name it.
  package var name: String {
    switch self {
    case .withdrawn: "withdrawn"
    case .noClaim: "no-claim"
    case .parts: "changed"
    }
  }
}
