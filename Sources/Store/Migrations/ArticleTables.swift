/// The second form: what was read of each file, so that it is read once; articles and claims for people and search.
enum ArticleTables {
  static let sql = """
    CREATE TABLE readings (
      digest TEXT NOT NULL, name TEXT NOT NULL, reader TEXT NOT NULL, contents TEXT NOT NULL,
      PRIMARY KEY (digest, name, reader));

    CREATE TABLE files (path TEXT PRIMARY KEY NOT NULL, digest TEXT NOT NULL);
    CREATE INDEX files_by_digest ON files(digest);

    CREATE TABLE articles (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL, publisher TEXT, published TEXT, language TEXT, url TEXT, path TEXT NOT NULL,
      text TEXT NOT NULL);

    CREATE TABLE claims (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      article TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
      speaker TEXT NOT NULL, role TEXT, kind TEXT NOT NULL, stance TEXT NOT NULL, polarity TEXT NOT NULL,
      modality TEXT NOT NULL, words TEXT NOT NULL, proposition TEXT NOT NULL, said TEXT, event TEXT,
      found_by TEXT NOT NULL);
    CREATE INDEX claims_by_article ON claims(article);
    CREATE INDEX claims_by_speaker ON claims(speaker);

    CREATE VIRTUAL TABLE claims_search USING fts5(
      speaker, words, proposition, content = 'claims', content_rowid = 'number',
      tokenize = 'unicode61 remove_diacritics 2');
    CREATE TRIGGER claims_search_add AFTER INSERT ON claims BEGIN
      INSERT INTO claims_search(rowid, speaker, words, proposition)
        VALUES (new.number, new.speaker, new.words, new.proposition);
    END;
    CREATE TRIGGER claims_search_remove AFTER DELETE ON claims BEGIN
      INSERT INTO claims_search(claims_search, rowid, speaker, words, proposition)
        VALUES ('delete', old.number, old.speaker, old.words, old.proposition);
    END;
    CREATE TRIGGER claims_stay BEFORE UPDATE ON claims
      BEGIN SELECT RAISE(ABORT, 'claims are replaced, not changed'); END;

    CREATE VIEW statements AS
      SELECT c.speaker, c.role, c.stance, c.words, c.said, a.publisher, a.title, a.published, a.url, a.path,
        c.kind, c.polarity, c.modality, c.proposition, c.event, c.id AS claim, c.article
      FROM claims c JOIN articles a ON a.id = c.article;
    """
}
