internal import Claims
internal import Comparison
internal import Decisions
internal import Reporting
internal import Values

/// What `finding.mustache` shows: one finding with both statements, the form, and what was decided.
struct FindingPage {
  struct Moment {
    var day: String
    var what: String
  }

  var id: String
  var heading: String
  var type: String
  var meaning: String
  var scope: String
  var scoreDigits: String
  var scoreWord: String
  var foundBy: String
  var status: String
  var statusClass: String
  var isChange: Bool
  var explanation: String
  var deciding: [String]
  var hasDeciding: Bool
  var sides: [StatementView]
  var moments: [Moment]
  var elsewhere: [ElsewhereRow]
  var hasElsewhere: Bool
  var elsewhereCount: String
  var form: DecisionForm
  var history: [HistoryRow]
  var hasHistory: Bool
  var isDisagreement: Bool
  var isHidden: Bool
  var queue: QueueView

  struct ElsewhereRow {
    var title: String
    var address: String?
    var facts: String
    var note: String
  }

  init(_ item: ReviewItem, standing: Standing, queue: QueueView, form: DecisionForm, filter: QueueFilter, reader: Reader, keys: KeyMap) {
    let finding = item.finding
    let contradiction = finding.contradiction
    let seen = standing.seen(by: reader)
    id = item.id
    heading = finding.heading(item.relation)
    type = contradiction.type.rawValue
    meaning = contradiction.type.meaning
    scope = contradiction.scope.phrase
    scoreDigits = contradiction.score.twoDigits
    scoreWord = Reporting.scoreWord(contradiction.score)
    foundBy = contradiction.foundBy
    status = seen.isDisagreement ? "reviewers disagree" : seen.status.label
    statusClass = seen.isDisagreement ? "disagreement" : seen.status.rawValue
    isChange = item.isChange
    explanation = contradiction.explanation
    deciding = finding.statements.compactMap(\.decidingWords)
    hasDeciding = !deciding.isEmpty
    sides = [0, 1].map { StatementView(item, side: $0, filter: filter, keys: keys) }
    moments = finding.moments
    elsewhere = finding.elsewhere.map { other in
      let article = other.article
      let facts = [article.outlet, article.published?.readable].compactMap { $0?.onOneLine }.joined(separator: ", ")
      return ElsewhereRow(
        title: article.title.isEmpty ? "(untitled)" : article.title.onOneLine, address: article.webAddress?.text,
        facts: facts, note: other.statements + (article.copyOf == nil ? "" : ", in a copy of another article"))
    }
    hasElsewhere = !elsewhere.isEmpty
    elsewhereCount = elsewhere.count.counted("other article")
    self.form = form
    history = HistoryRow.rows(of: seen.decisions)
    hasHistory = !history.isEmpty
    isDisagreement = seen.isDisagreement
    isHidden = standing.hides(from: reader) && standing.decisions.contains { $0.reviewer != reader.reviewer }
    self.queue = queue
  }
}

extension FindingSide {
  /// The words that decided, cut where there are more than a few.
  fileprivate var decidingWords: String? {
    guard let passage else { return nil }
    let scalars = Array(passage.text.unicodeScalars)
    let words = evidence.compactMap { span -> String? in
      let from = max(span.start - passage.span.start, 0)
      let to = min(span.end - passage.span.start, scalars.count)
      guard from < to else { return nil }
      return String(String.UnicodeScalarView(scalars[from..<to])).onOneLine
    }
    let joined = words.joined(separator: " … ")
    return joined.isEmpty || joined.utf8.count > 240 ? nil : joined
  }
}

extension Finding {
  /// When both were said and what they are about, in the order of the days.
  fileprivate var moments: [FindingPage.Moment] {
    var moments: [(day: String, what: String)] = []
    for (label, statement) in zip(["first statement", "second statement"], statements) {
      if let said = statement.claim.time.utterance {
        moments.append((said, "\(label) made"))
      } else if let published = statement.article.published {
        moments.append((published.date.description, "\(label) published"))
      }
      if let event = statement.claim.time.event { moments.append((event, "what the \(label) is about")) }
    }
    return moments.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map { FindingPage.Moment(day: readableTime($0.element.day), what: $0.element.what) }
  }
}
