internal import Claims
internal import Comparison
internal import Decisions

/// What `finding.mustache` shows.
struct FindingView {
  var id: String
  var type: String
  var scope: String
  var scopePhrase: String
  var status: String
  var heading: String
  var explanation: String
  var sides: [StatementView]
  var hasElsewhere: Bool
  var elsewhereCount: String
  var elsewhere: [ElsewhereView]
  var score: String
  var scoreWord: String
  var foundBy: String
  /// Separated by spaces, for the filters.
  var speakerIDs: String
  var decisions: [DecisionView]
  var isDisagreement: Bool

  init(
    _ finding: Finding, relation: Finding.Relation, history: DecisionHistory?, remarks: [String],
    listedSpeakers: Set<String>, options: HTMLOptions
  ) {
    let item = finding.contradiction
    id = item.id
    type = item.type.rawValue
    scope = item.scope.rawValue
    scopePhrase = item.scope.phrase
    status = item.status.phrase
    heading = finding.heading(relation)
    explanation = item.explanation
    sides = zip(["First statement", "Second statement"], finding.statements).map { label, statement in
      StatementView(statement, label: label, listedSpeakers: listedSpeakers, options: options)
    }
    hasElsewhere = !finding.elsewhere.isEmpty
    elsewhereCount = finding.elsewhere.count.counted("article")
    elsewhere = finding.elsewhere.map { ElsewhereView($0, options: options) }
    score = item.score.twoDigits
    scoreWord = Reporting.scoreWord(item.score)
    foundBy = item.foundBy
    speakerIDs = finding.statements.map(\.claim.speaker.id).joined(separator: " ")
    decisions = DecisionView.views(of: history) + DecisionView.views(of: remarks)
    isDisagreement = history?.isDisagreement ?? false
  }
}

/// What `statement.mustache` shows: one side.
struct StatementView {
  var label: String
  var name: String
  var speakerAnchor: String?
  var role: String?
  var stance: String
  var kind: String
  var said: String?
  var event: String?
  var place: String?
  var language: String?
  var paragraphs: [MarkedParagraph]
  var namedAs: String?
  var source: SourceView

  init(_ statement: FindingSide, label: String, listedSpeakers: Set<String>, options: HTMLOptions) {
    let claim = statement.claim
    self.label = label
    name = statement.speakerName
    speakerAnchor = listedSpeakers.contains(claim.speaker.id) && claim.hasNamedSpeaker ? claim.speaker.id : nil
    role = claim.speaker.role
    stance = claim.stance.verb
    kind = claim.kind.phrase
    said = claim.time.utterance.map { "said \(readableTime($0))" }
    event = claim.time.event.map { "about \(readableTime($0))" }
    place = claim.place.map { "place: \($0)" }
    language = statement.article.foreignLanguage
    paragraphs = statement.markedParagraphs()
    namedAs = claim.naming
    source = SourceView(statement.article, options: options)
  }
}

/// Another article that published one side of a finding.
struct ElsewhereView {
  var source: SourceView
  var sideNote: String

  init(_ item: Finding.Elsewhere, options: HTMLOptions) {
    source = SourceView(item.article, options: options)
    sideNote = item.statements + (item.article.copyOf == nil ? "" : ", in a copy of another article")
  }
}

extension Claim {
  /// How the article names the speaker here, where that is not the name; and why nobody was found behind it.
  package var naming: String? {
    let mention = speaker.mention.flatMap { $0.lowercased() == speaker.name.lowercased() ? nil : $0 }
    let words = mention.map { "Named here as “\($0.onOneLine)”." }
    let reason = speaker.unresolved.map { "Not resolved to a name: \($0)." }
    let parts = [words, reason].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}

extension ReportedArticle {
  /// A well-formed language tag other than English, for `lang` attributes.
  package var foreignLanguage: String? {
    guard let language, language.utf8.count <= 35,
      language.utf8.allSatisfy({ byte in
        byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
      }),
      let primary = language.split(separator: "-").first, primary.lowercased() != "en"
    else { return nil }
    return language
  }
}
