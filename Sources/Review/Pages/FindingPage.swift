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
  var explanation: [ExplanationPart]
  var sides: [StatementView]
  var moments: [Moment]
  var elsewhere: [ElsewhereRow]
  var hasElsewhere: Bool
  var elsewhereCount: String
  var form: DecisionForm
  var desk: DeskView
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

  init(
    _ item: ReviewItem, standing: Standing, queue: QueueView, form: DecisionForm, desk: DeskView,
    corrections: [Correction],
    filter: QueueFilter, reader: Reader, keys: KeyMap
  ) {
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
    explanation = ExplanationPart.parts(
      of: contradiction.explanation, bold: finding.statements.flatMap(\.decidingWords))
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
    self.desk = desk
    history = HistoryRow.rows(of: seen.decisions, notes: seen.notes, corrections: corrections)
    hasHistory = !history.isEmpty
    isDisagreement = seen.isDisagreement
    isHidden = standing.hides(from: reader) && standing.decisions.contains { $0.reviewer != reader.reviewer }
    self.queue = queue
  }
}

extension FindingSide {
  /// The words that decided, one text a run of them.
  fileprivate var decidingWords: [String] {
    guard let passage else { return [] }
    let scalars = Array(passage.text.unicodeScalars)
    return evidence.compactMap { span in
      let from = max(span.start - passage.span.start, 0)
      let to = min(span.end - passage.span.start, scalars.count)
      return from < to ? String(String.UnicodeScalarView(scalars[from..<to])).onOneLine : nil
    }
  }
}

/// A run of the explanation; the words that conflict are bold.
struct ExplanationPart: Hashable {
  var text: String
  var isBold: Bool

  /// Cuts a text where one of `words` stands as whole words.
  static func parts(of text: String, bold words: [String]) -> [ExplanationPart] {
    let bytes = Array(text.utf8)
    let sought = words.map { Array($0.utf8) }.filter { $0.count > 1 }.sorted { $0.count > $1.count }
    var isBold = [Bool](repeating: false, count: bytes.count)
    func isWord(_ index: Int) -> Bool {
      guard bytes.indices.contains(index) else { return false }
      let byte = bytes[index]
      return (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
    }
    for word in sought where word.count <= bytes.count {
      for start in 0...(bytes.count - word.count) where bytes[start] == word[0] {
        let end = start + word.count
        guard bytes[start..<end].elementsEqual(word), !(isWord(start) && isWord(start - 1)),
          !(isWord(end - 1) && isWord(end))
        else { continue }
        for index in start..<end { isBold[index] = true }
      }
    }
    var parts: [ExplanationPart] = []
    var start = 0
    while start < bytes.count {
      var end = start + 1
      while end < bytes.count, isBold[end] == isBold[start] { end += 1 }
      parts.append(ExplanationPart(text: String(decoding: bytes[start..<end], as: UTF8.self), isBold: isBold[start]))
      start = end
    }
    return parts
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
