internal import Language

/// Why no named speaker stands behind a source, in words that blame nobody.
enum UnresolvedReason: String {
  case noSource = "the article names no source here"
  case anonymous = "the article keeps its source anonymous"
  case group = "a group without a name of its own"
  case pronoun = "the text before gives nobody whom the pronoun fits"
  case document = "a document or other thing that speaks for nobody named"
  case organisation = "the article does not say which organisation"
  case office = "the article gives an office or description and no name"
  case other = "the article gives no name"

  private static let anonymity: Set<String> = [
    "anonymity", "anonymous", "anonymously", "unnamed", "familiar", "unidentified", "undisclosed", "insider",
    "insiders",
  ]
  private static let documents: Set<String> = [
    "report", "reports", "letter", "document", "documents", "statement", "study", "survey", "poll", "email", "e-mail",
    "memo", "circular", "filing", "lawsuit", "complaint", "indictment", "ruling", "audit", "notice", "release", "book",
    "article", "editorial", "column", "post", "tweet", "message", "note", "text", "website", "page", "transcript",
    "recording", "video", "footage", "data", "figures", "records", "files", "evidence", "research", "paper", "review",
    "bill", "law", "contract", "agreement", "treaty", "plan", "budget", "account", "headline", "sign", "poster",
  ]

  /// The reason for a source, by its words.
  init(source: Range<Int>, head: Int, pronoun: Pronoun?, entity: Entity, in text: AnalysedText) {
    guard !source.isEmpty, text.tokens.indices.contains(head) else {
      self = .noSource
      return
    }
    let sentence = text.sentences[Int(text.sentenceOfToken[head])]
    let near = source.lowerBound..<min(sentence.upperBound, source.upperBound + 14)
    let noun = text.tokens[head].word
    if pronoun != nil {
      self = .pronoun
    } else if text.tokens[near].contains(where: { Self.anonymity.contains($0.word) })
      || ["source", "sources", "insider", "insiders"].contains(noun)
    {
      self = .anonymous
    } else if entity.isPlural || PersonNouns.singular(of: noun) != nil {
      self = .group
    } else if Self.documents.contains(noun) {
      self = .document
    } else if entity.kind == .organisation {
      self = .organisation
    } else if entity.kind == .person {
      self = .office
    } else {
      self = .other
    }
  }
}
