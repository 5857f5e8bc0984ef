internal import Claims
package import Comparison
package import Decisions
internal import Reporting

/// Which findings are shown and in which order; it stands in the address, so that it can be shared.
package struct QueueFilter: Hashable, Sendable {
  /// Which list of the report.
  package enum List: String, CaseIterable, Sendable { case conflicts, changes, updates, all }
  package enum Order: String, CaseIterable, Sendable { case score, date, speaker }
  /// Whose decisions are missing.
  package enum Missing: String, CaseIterable, Sendable { case mine }

  package var list = List.conflicts
  package var words = ""
  package var speaker: String?
  package var outlet: String?
  package var type: ContradictionType?
  package var scope: Scope?
  package var status: Decision.Status?
  package var reviewer: String?
  package var missing: Missing?
  package var assignee: String?
  package var tag: String?
  package var lowestScore: Double?
  package var highestScore: Double?
  /// `YYYY-MM-DD`, both included.
  package var since: String?
  package var until: String?
  package var isDisagreement = false
  package var hasCopies = false
  package var order = Order.score

  package init() {}
}

extension QueueFilter {
  /// What is no value of a filter is left out.
  package init(_ fields: FormFields) {
    list = fields.filled("list").flatMap(List.init) ?? .conflicts
    words = fields["words"] ?? ""
    speaker = fields.filled("speaker")
    outlet = fields.filled("outlet")
    type = fields.filled("type").flatMap(ContradictionType.init)
    scope = fields.filled("scope").flatMap(Scope.init)
    status = fields.filled("status").flatMap(Decision.Status.init)
    reviewer = fields.filled("reviewer")
    missing = fields.filled("missing").flatMap(Missing.init)
    assignee = fields.filled("assignee")
    tag = fields.filled("tag")
    lowestScore = fields.filled("from").flatMap(Self.score)
    highestScore = fields.filled("to").flatMap(Self.score)
    since = fields.filled("since").flatMap(Self.day)
    until = fields.filled("until").flatMap(Self.day)
    isDisagreement = fields["disagreement"] == "yes"
    hasCopies = fields["copies"] == "yes"
    order = fields.filled("order").flatMap(Order.init) ?? .score
  }

  private static func score(_ text: String) -> Double? {
    Double(text).flatMap { (0...1).contains($0) ? $0 : nil }
  }

  private static func day(_ text: String) -> String? {
    let isDay = text.utf8.count == 10 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
    return isDay ? text : nil
  }

  /// As fields of an address, without what is left at its default.
  package var fields: FormFields {
    let all: [(String, String?)] = [
      ("list", list == .conflicts ? nil : list.rawValue), ("words", words.isEmpty ? nil : words), ("speaker", speaker),
      ("outlet", outlet), ("type", type?.rawValue), ("scope", scope?.rawValue), ("status", status?.rawValue),
      ("reviewer", reviewer), ("missing", missing?.rawValue), ("assignee", assignee),
      ("tag", tag), ("from", lowestScore.map { "\($0)" }),
      ("to", highestScore.map { "\($0)" }), ("since", since), ("until", until),
      ("disagreement", isDisagreement ? "yes" : nil), ("copies", hasCopies ? "yes" : nil),
      ("order", order == .score ? nil : order.rawValue),
    ]
    return FormFields(all.compactMap { field in field.1.map { (field.0, $0) } })
  }

  /// `""` or `?…`.
  var query: String { fields.fields.isEmpty ? "" : "?\(fields.encoded)" }

  /// The address of `path` with this filter and further fields.
  func address(_ path: String, _ more: [(String, String)] = []) -> String {
    let all = FormFields(fields.fields.map { ($0.name, $0.value) } + more)
    return all.fields.isEmpty ? path : "\(path)?\(all.encoded)"
  }

  /// Whether it leaves findings out beside those of other lists.
  var isNarrowed: Bool {
    var whole = QueueFilter()
    whole.list = list
    whole.order = order
    return self != whole
  }
}

extension QueueFilter {
  /// The words that are searched for, in small letters.
  var terms: [[UInt8]] {
    words.lowercased().split(whereSeparator: \.isWhitespace).prefix(16).map { Array($0.utf8) }
  }

  /// - Parameter terms: ``terms``, worked out once.
  func admits(_ item: ReviewItem, _ standing: Standing, for reader: Reader, terms: [[UInt8]]) -> Bool {
    switch list {
    case .all: break
    case .conflicts: if item.relation != .conflict { return false }
    case .changes: if !item.isChange { return false }
    case .updates: if item.relation != .update { return false }
    }
    if let lowestScore, item.score < lowestScore { return false }
    if let highestScore, item.score > highestScore { return false }
    if let type, item.finding.contradiction.type != type { return false }
    if let scope, item.finding.contradiction.scope != scope { return false }
    if let speaker, !item.speakerIDs.contains(speaker) { return false }
    if let outlet, !item.outlets.contains(outlet) { return false }
    if hasCopies, !item.hasCopies { return false }
    if since != nil || until != nil {
      let isWithin = item.days.contains { day in (since.map { day >= $0 } ?? true) && (until.map { day <= $0 } ?? true)
      }
      guard isWithin else { return false }
    }
    if let status, standing.status(seenBy: reader) != status { return false }
    if missing == .mine, standing.isDecided(by: reader.reviewer) { return false }
    if let reviewer, standing.hides(from: reader) || !standing.isDecided(by: reviewer) { return false }
    if let assignee, standing.state.assignee != assignee { return false }
    if let tag, !standing.state.tags.contains(tag) { return false }
    if isDisagreement, standing.hides(from: reader) || !standing.isDisagreement { return false }
    return terms.allSatisfy { item.searched.holds($0) || item.id.utf8.elementsEqual($0) }
  }
}

extension [UInt8] {
  /// Whether the bytes of `word` follow each other somewhere.
  func holds(_ word: [UInt8]) -> Bool {
    guard let lead = word.first, word.count <= count else { return word.isEmpty }
    return withUnsafeBufferPointer { bytes in
      var index = 0
      let last = bytes.count - word.count
      while index <= last {
        if bytes[index] == lead {
          var length = 1
          while length < word.count, bytes[index + length] == word[length] { length += 1 }
          if length == word.count { return true }
        }
        index += 1
      }
      return false
    }
  }
}
