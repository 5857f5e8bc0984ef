internal import Language

/// The form of an article that prints questions and answers, each a paragraph, without naming who speaks.
struct Interview {
  /// The entity that answers.
  var guest: Int
  /// The paragraphs that ask.
  var questions: Set<Int>

  private static let minimumQuestions = 2
  private static let minimumAnswers = 4

  /// - Parameter headline: Folded words; a guest is mostly named there.
  /// - Returns: `nil` where the article has another form, or nobody who might be the guest.
  init?(in entities: ArticleEntities, headline: Set<String>) {
    let text = entities.text
    var questions: Set<Int> = []
    var firstPersons = 0
    for (number, paragraph) in text.paragraphs.enumerated() {
      guard let last = paragraph.last, !entities.isQuoted[paragraph.lowerBound] else { continue }
      let isQuestion = text.tokens[last].word == "?" && !entities.isQuoted[last]
      if isQuestion, paragraph.contains(where: { text.tokens[$0].word == "you" || text.tokens[$0].word == "your" }) {
        questions.insert(number)
      } else if !isQuestion {
        firstPersons += paragraph.count {
          ["i", "we", "my", "our"].contains(text.tokens[$0].word) && !entities.isQuoted[$0]
        }
      }
    }
    guard questions.count >= Self.minimumQuestions, firstPersons >= Self.minimumAnswers,
      let firstQuestion = questions.min()
    else { return nil }
    var counts: [Int: Int] = [:]
    for mention in entities.mentions where mention.form == .name {
      let entity = entities.entities[mention.entity]
      guard entity.isNamed, entity.mayBePerson else { continue }
      let isEarly = Int(text.paragraphOfToken[mention.tokens.lowerBound]) < firstQuestion
      let isInHeadline = entity.nameWords.last.map(headline.contains) ?? false
      let isInterviewed = Self.isInterviewed(mention, in: text)
      guard isEarly || isInHeadline, entity.kind == .person || isInterviewed,
        !entity.roles.contains(where: { Self.askers.contains($0.head) }), !Self.isCredit(mention, in: text)
      else { continue }
      if counts[mention.entity] == nil {
        counts[mention.entity] = (isInHeadline ? 10 : 0)
      }
      counts[mention.entity, default: 0] += isInterviewed ? 20 : 1
    }
    let best = counts.max { left, right in left.value != right.value ? left.value < right.value : left.key > right.key }
    guard let guest = best?.key else { return nil }
    self.guest = guest
    self.questions = questions
  }

  /// Heads of the roles of those who ask.
  private static let askers: Set<String> = [
    "reporter", "journalist", "correspondent", "editor", "writer", "contributor", "interviewer", "host", "presenter",
  ]
  private static let meetings: Set<String> = [
    "interview", "interviewed", "interviews", "interviewing", "spoke", "speaks", "sat", "sits", "talked", "talks",
    "conversation", "questions", "caught", "chatted",
  ]

  /// "Image: Selma Prohl."
  private static func isCredit(_ mention: EntityMention, in text: AnalysedText) -> Bool {
    let start = mention.tokens.lowerBound
    return start >= 2 && text.tokens[start - 1].word == ":"
      && ["image", "photo", "picture", "credit", "photograph", "photography"].contains(text.tokens[start - 2].word)
  }

  /// "an interview with Selma Prohl", "sat down with President Okon".
  private static func isInterviewed(_ mention: EntityMention, in text: AnalysedText) -> Bool {
    let start = mention.tokens.lowerBound
    return text.tokens[max(0, start - 7)..<start].contains { meetings.contains($0.word) }
      && text.tokens[max(0, start - 4)..<start].contains { ["with", "to", "interviewed"].contains($0.word) }
  }
}
