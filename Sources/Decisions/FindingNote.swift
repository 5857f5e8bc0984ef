internal import Values

/// What was put down on a finding beside the decisions: who looks into it, tags, and what its speakers answered.
///
/// One state for all reviewers: of the notes of one kind, the latest stands, whoever wrote it.
public struct FindingNote: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    /// Who looks into the finding; `nil` when nobody does any more.
    case assignee(String?)
    /// Sorted, each once; none when they were taken away.
    case tags([String])
    /// What the person named was asked and answered; `nil` when the entry was taken back.
    case reply(of: String, RightOfReply?)
  }

  /// The statements, in the order of the finding.
  public let first, second: DecisionSide
  public let key: DecisionKey
  /// The id that the finding bore then: for people and links, never part of the key.
  public let finding: String
  public let content: Content
  public let reviewer: String
  public let at: Moment

  /// - Throws: ``DecisionFault`` when a name, a date or a tag is none.
  public init(
    on first: DecisionSide, and second: DecisionSide, finding: String, _ content: Content, reviewer: String,
    at moment: Moment
  ) throws(DecisionFault) {
    if normalisedWords(reviewer).isEmpty { throw .noReviewer }
    if first.words.isEmpty || second.words.isEmpty { throw .noWords }
    switch content {
    case .assignee(let name): self.content = .assignee(name == "" ? nil : name)
    case .tags(let tags):
      guard tags.allSatisfy({ !normalisedWords($0).isEmpty && !$0.contains(",") && $0.utf8.count <= 40 }) else {
        throw .noTag
      }
      self.content = .tags(Set(tags).sorted(by: precedes))
    case .reply(let name, let reply):
      if normalisedWords(name).isEmpty { throw .nobodyAsked }
      if let reply, !reply.hasDates { throw .noDate }
      self.content = content
    }
    self.first = first
    self.second = second
    self.key = DecisionKey(first, second)
    self.finding = finding
    self.reviewer = reviewer
    self.at = moment
  }
}

/// That a person was asked for their side, and what came back.
public struct RightOfReply: Hashable, Sendable {
  /// ISO 8601, a day or a time.
  public var asked: String
  /// Empty while there is none.
  public var answer: String
  /// ISO 8601; `nil` while there is no answer.
  public var answered: String?

  public init(asked: String, answer: String = "", answered: String? = nil) {
    self.asked = asked
    self.answer = answer
    self.answered = answered == "" ? nil : answered
  }

  fileprivate var hasDates: Bool {
    ([asked] + (answered.map { [$0] } ?? [])).allSatisfy { Timestamp(iso: $0) != nil }
      && (answer.isEmpty || answered != nil)
  }
}

extension FindingNote.Content {
  /// The kind as files and tables name it.
  package var kind: String {
    switch self {
    case .assignee: "assignee"
    case .tags: "tags"
    case .reply: "reply"
    }
  }

  fileprivate var parts: [String] {
    switch self {
    case .assignee(let name): [name ?? ""]
    case .tags(let tags): tags
    case .reply(let name, let reply):
      [name] + (reply.map { [$0.asked, $0.answer, $0.answered ?? ""] } ?? [])
    }
  }

  /// Whether it says that there is nothing.
  package var isEmpty: Bool {
    switch self {
    case .assignee(let name): name == nil
    case .tags(let tags): tags.isEmpty
    case .reply(_, let reply): reply == nil
    }
  }
}

extension FindingNote: LogEntry {
  package var subject: [String] {
    if case .reply(let name, _) = content {
      [key.description, content.kind, normalisedWords(name)]
    } else {
      [key.description, content.kind]
    }
  }

  package var parts: [String] {
    [key.description, "\(at)", reviewer, content.kind, finding] + first.parts + second.parts + content.parts
  }

  package func says(as other: FindingNote) -> Bool { content == other.content }

  package func saying(
    _ other: FindingNote?, by reviewer: String, at moment: Moment
  ) throws(DecisionFault) -> FindingNote {
    let nothing: Content =
      switch content {
      case .assignee: .assignee(nil)
      case .tags: .tags([])
      case .reply(let name, _): .reply(of: name, nil)
      }
    return try FindingNote(
      on: first, and: second, finding: finding, other?.content ?? nothing, reviewer: reviewer, at: moment)
  }
}
