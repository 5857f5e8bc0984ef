internal import Claims
internal import Comparison
package import Decisions
internal import Ingestion
package import Reporting
internal import Values

/// A finding as it is reviewed: what does not change while people decide.
///
/// A class, because every filter walks over all of them, and a value of this size is dear to pass on.
package final class ReviewItem: Sendable {
  package let finding: Finding
  package let relation: Finding.Relation
  /// Whether it is also a speaker's change of position.
  package let isChange: Bool
  /// The statements as a decision keeps them, in the order of the finding.
  package let first, second: DecisionSide
  /// The statements as the program read them, which corrections hang on.
  let firstAsRead, secondAsRead: DecisionSide
  /// The days of the two statements, `YYYY-MM-DD`; those that are known.
  let days: [String]
  let speakerIDs: [String]
  let outlets: [String]
  let hasCopies: Bool
  /// What the search looks through: UTF-8, in small letters.
  let searched: [UInt8]

  package var id: String { finding.contradiction.id }
  var score: Double { finding.contradiction.score }

  init(
    _ finding: Finding, relation: Finding.Relation, isChange: Bool, sides: (DecisionSide, DecisionSide),
    asRead: (DecisionSide, DecisionSide)
  ) {
    self.finding = finding
    self.relation = relation
    self.isChange = isChange
    (first, second) = sides
    (firstAsRead, secondAsRead) = asRead
    days = finding.statements.compactMap(\.day)
    speakerIDs = finding.statements.map(\.claim.speaker.id)
    var outlets: [String] = []
    for outlet in (finding.statements.map(\.article) + finding.elsewhere.map(\.article)).compactMap(\.outlet)
    where !outlets.contains(outlet) {
      outlets.append(outlet)
    }
    self.outlets = outlets
    hasCopies = finding.elsewhere.contains { $0.article.copyOf != nil }
    let texts =
      finding.statements.flatMap { [$0.speakerName, $0.claim.text, $0.article.title, $0.claim.speaker.role ?? ""] }
      + outlets + [finding.contradiction.explanation]
    searched = Array(texts.joined(separator: "\n").lowercased().utf8)
  }

  /// The statement that a correction of this side is of.
  func asRead(_ side: Int) -> DecisionSide { side == 0 ? firstAsRead : secondAsRead }

  /// Both names, as they head a row.
  var names: String {
    let names = finding.statements.map(\.speakerName)
    return names[0] == names[1] ? names[0] : "\(names[0]) / \(names[1])"
  }
}

extension FindingSide {
  /// The day of the utterance where it is known to the day, else that of publication.
  var day: String? {
    let said = claim.time.utterance.flatMap { Timestamp(iso: $0) }?.date
    return (said ?? article.published?.date)?.description
  }
}

extension Report {
  /// Every finding once: the conflicts, then the changed positions and the updates that are no conflicts.
  func reviewItems(_ identities: [FindingIdentity]) -> [ReviewItem] {
    let sidesOf = Dictionary(
      identities.compactMap { identity in
        identity.first.first.flatMap { first in identity.second.first.map { (identity.id, (first, $0)) } }
      }, uniquingKeysWith: { first, _ in first })
    let changes = Set(positionChanges.map(\.id))
    var seen: Set<String> = []
    func items(_ list: [Contradiction], _ relation: Finding.Relation) -> [ReviewItem] {
      findings(list).compactMap { finding in
        let id = finding.contradiction.id
        guard let sides = sidesOf[id], seen.insert(id).inserted else { return nil }
        func asRead(_ side: Int, _ shown: DecisionSide) -> DecisionSide {
          corrections.applied[finding.statements[side].claim.id]?.read ?? shown
        }
        return ReviewItem(
          finding, relation: relation, isChange: changes.contains(id), sides: sides,
          asRead: (asRead(0, sides.0), asRead(1, sides.1)))
      }
    }
    return items(contradictions, .conflict) + items(positionChanges, .change) + items(updates, .update)
  }
}
