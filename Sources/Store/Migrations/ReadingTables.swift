/// Of the third form: readings as bytes, and how a file that was not touched is told from one that was.
enum ReadingTables {
  static let sql = """
    DROP TABLE readings;
    CREATE TABLE readings (
      digest TEXT NOT NULL, name TEXT NOT NULL, reader TEXT NOT NULL, contents BLOB NOT NULL,
      PRIMARY KEY (digest, name, reader));

    ALTER TABLE files ADD COLUMN stamp TEXT;
    CREATE INDEX articles_by_path ON articles(path);
    """
}
