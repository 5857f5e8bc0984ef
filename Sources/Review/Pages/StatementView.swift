internal import Claims
internal import Comparison
internal import Reporting
internal import Values

/// What `statement.mustache` shows: one side of a finding, with where it was published.
struct StatementView {
  struct Fact {
    var label: String
    var value: String
  }

  var label: String
  var anchor: String
  var name: String
  var nameAddress: String
  var role: String?
  var stance: String
  var kind: String
  var namedAs: String?
  var language: String?
  var paragraphs: [MarkedParagraph]
  var articleAddress: String
  var title: String
  var address: String?
  var facts: [Fact]
  var path: String
  var sourceAction: String
  var sourceKey: String?

  init(_ item: ReviewItem, side: Int, filter: QueueFilter, keys: KeyMap) {
    let statement = item.finding.statements[side]
    let claim = statement.claim
    let article = statement.article
    label = side == 0 ? "First statement" : "Second statement"
    anchor = side == 0 ? "first" : "second"
    name = statement.speakerName.onOneLine
    var sameSpeaker = QueueFilter()
    sameSpeaker.list = .all
    sameSpeaker.speaker = claim.speaker.id
    nameAddress = sameSpeaker.address("/findings")
    role = claim.speaker.role?.onOneLine
    stance = claim.stance.verb
    kind = claim.kind.phrase
    namedAs = claim.naming
    language = article.foreignLanguage
    paragraphs = statement.markedParagraphs()
    articleAddress = filter.address("/findings/\(item.id)/articles") + "#\(anchor)"
    title = article.title.isEmpty ? "(untitled)" : article.title.onOneLine
    address = article.webAddress?.text
    path = article.path
    sourceAction = (side == 0 ? KeyAction.firstSource : .secondSource).rawValue
    sourceKey = keys.shown(side == 0 ? .firstSource : .secondSource)
    facts = Self.facts(of: statement, elsewhere: item.finding.copies(ofSide: side))
  }

  private static func facts(of statement: FindingSide, elsewhere: Int) -> [Fact] {
    let article = statement.article
    var facts: [Fact] = []
    func add(_ label: String, _ value: String?) {
      if let value, !value.isEmpty { facts.append(Fact(label: label, value: value.onOneLine)) }
    }
    add("said", statement.claim.time.utterance.map(readableTime))
    add("about", statement.claim.time.event.map(readableTime))
    add("published", article.published?.readable)
    add("by", article.outlet)
    add("byline", article.byline.joined(separator: ", "))
    if elsewhere > 0 { add("also in", elsewhere.counted("other article")) }
    return facts
  }
}

extension Finding {
  /// In how many other articles one side stands.
  fileprivate func copies(ofSide side: Int) -> Int {
    let own = statements[side].article.id
    return Set(contradiction.appearances.filter { $0.side == side && $0.article != own }.map(\.article)).count
  }
}
