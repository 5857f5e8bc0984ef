/// Of the third form: readings as bytes, how a file that was not touched is told from one that was, and the search
/// table in the words by which Datasette finds it.
enum ReadingTables {
  static let sql = """
    DROP TABLE readings;
    CREATE TABLE readings (
      digest TEXT NOT NULL, name TEXT NOT NULL, reader TEXT NOT NULL, contents BLOB NOT NULL,
      PRIMARY KEY (digest, name, reader));

    ALTER TABLE files ADD COLUMN stamp TEXT;
    CREATE INDEX articles_by_path ON articles(path);

    DROP TABLE claims_search;
    CREATE VIRTUAL TABLE claims_search USING fts5(
      speaker, words, proposition, content="claims", content_rowid="number",
      tokenize="unicode61 remove_diacritics 2");
    INSERT INTO claims_search(claims_search) VALUES ('rebuild');
    """
}
