/// What stands on a finding beside its decisions.
public struct FindingState: Hashable, Sendable {
  public var assignee: String?
  /// Sorted.
  public var tags: [String] = []
  /// By the day they were asked, then by name.
  public var replies: [Reply] = []

  public struct Reply: Hashable, Sendable {
    /// Who was asked.
    public var of: String
    public var reply: RightOfReply
  }

  public init() {}

  public var isEmpty: Bool { assignee == nil && tags.isEmpty && replies.isEmpty }

  /// - Parameter notes: All on one finding, under whatever key it has borne.
  package init(_ notes: [FindingNote]) {
    // Under two keys one subject may have two latest notes; the later one counts.
    var latest: [[String]: FindingNote] = [:]
    for note in notes.asSet {
      let subject = Array(note.subject.dropFirst())
      if let known = latest[subject], known.at > note.at { continue }
      latest[subject] = note
    }
    for note in latest.values {
      switch note.content {
      case .assignee(let name): assignee = name
      case .tags(let tags): self.tags = tags
      case .reply(let name, let reply):
        if let reply { replies.append(Reply(of: name, reply: reply)) }
      }
    }
    replies.sort { [$0.reply.asked, $0.of].precedes([$1.reply.asked, $1.of]) }
  }
}
