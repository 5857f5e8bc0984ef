internal import Claims
internal import GRDB
internal import Ingestion
internal import Values

/// Articles and claims as rows that people read.
enum ArticleRecord {
  static func replace(_ extracted: ExtractedArticle, _ db: Database) throws {
    let article = extracted.article
    try db.execute(sql: "DELETE FROM articles WHERE id = ?", arguments: [article.id])
    try db.execute(
      sql: """
        INSERT INTO articles (id, title, publisher, published, language, url, path, text)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        article.id, article.title, article.publisher, article.published?.description, article.language, article.url,
        article.path, article.text,
      ])
    for claim in extracted.claims {
      try db.execute(
        sql: """
          INSERT OR IGNORE INTO claims
            (id, article, speaker, role, kind, stance, polarity, modality, words, proposition, said, event, found_by)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          claim.id, article.id, claim.speaker.name, claim.speaker.role, claim.kind.rawValue, claim.stance.rawValue,
          claim.polarity.rawValue, claim.modality.rawValue, claim.text, claim.proposition, claim.time.utterance,
          claim.time.event, claim.foundBy,
        ])
    }
  }
}
