/// The third form: notes on findings, corrections of claims, and how far a speaker moved.
enum NoteTables {
  static let sql = """
    ALTER TABLE decisions ADD COLUMN change TEXT CHECK (change IN ('no-change', 'partial-change', 'reversal'));

    CREATE TABLE notes (
      id INTEGER PRIMARY KEY,
      digest TEXT NOT NULL UNIQUE,
      action INTEGER NOT NULL REFERENCES actions(id),
      subject TEXT NOT NULL, key TEXT NOT NULL, finding TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('assignee', 'tags', 'reply')),
      assignee TEXT, tags TEXT, asked_of TEXT, asked TEXT, answer TEXT, answered TEXT,
      reviewer TEXT NOT NULL, at TEXT NOT NULL,
      a TEXT NOT NULL REFERENCES sides(id), b TEXT NOT NULL REFERENCES sides(id));
    CREATE INDEX notes_by_subject ON notes(subject, at);
    CREATE INDEX notes_by_key ON notes(key);
    CREATE INDEX notes_by_action ON notes(action);
    CREATE INDEX notes_by_a ON notes(a);
    CREATE INDEX notes_by_b ON notes(b);

    CREATE TABLE corrections (
      id INTEGER PRIMARY KEY,
      digest TEXT NOT NULL UNIQUE,
      action INTEGER NOT NULL REFERENCES actions(id),
      subject TEXT NOT NULL, key TEXT NOT NULL,
      correction TEXT NOT NULL CHECK (correction IN ('withdrawn', 'no-claim', 'changed')),
      speaker TEXT, speaker_id TEXT, stance TEXT, words TEXT,
      note TEXT NOT NULL, reviewer TEXT NOT NULL, at TEXT NOT NULL,
      claim TEXT NOT NULL REFERENCES sides(id));
    CREATE INDEX corrections_by_subject ON corrections(subject, at);
    CREATE INDEX corrections_by_key ON corrections(key);
    CREATE INDEX corrections_by_action ON corrections(action);
    CREATE INDEX corrections_by_claim ON corrections(claim);

    CREATE TRIGGER notes_stay BEFORE UPDATE ON notes
      BEGIN SELECT RAISE(ABORT, 'notes are only added'); END;
    CREATE TRIGGER notes_remain BEFORE DELETE ON notes
      BEGIN SELECT RAISE(ABORT, 'notes are only added'); END;
    CREATE TRIGGER corrections_stay BEFORE UPDATE ON corrections
      BEGIN SELECT RAISE(ABORT, 'corrections are only added'); END;
    CREATE TRIGGER corrections_remain BEFORE DELETE ON corrections
      BEGIN SELECT RAISE(ABORT, 'corrections are only added'); END;
    CREATE TRIGGER sides_remain BEFORE DELETE ON sides
      BEGIN SELECT RAISE(ABORT, 'statements are only added'); END;

    DROP VIEW decision_history;
    CREATE VIEW decision_history AS
      SELECT d.at, d.reviewer, d.finding,
        lag(d.status, 1, 'open') OVER (PARTITION BY d.key, d.reviewer ORDER BY d.at, d.id) AS old_status,
        d.status AS new_status, d.reason, d.change, d.note, d.settles, t.kind AS action, t.tool_version,
        a.speaker AS a_speaker, a.stance AS a_stance, a.words AS a_words, a.said AS a_said,
        a.publisher AS a_publisher, a.title AS a_title, a.url AS a_url,
        b.speaker AS b_speaker, b.stance AS b_stance, b.words AS b_words, b.said AS b_said,
        b.publisher AS b_publisher, b.title AS b_title, b.url AS b_url, d.key
      FROM decisions d JOIN actions t ON t.id = d.action JOIN sides a ON a.id = d.a JOIN sides b ON b.id = d.b;

    DROP VIEW standing_decisions;
    CREATE VIEW standing_decisions AS
      SELECT key, finding, reviewer, at, status, reason, change, note, settles, a_speaker, a_words, b_speaker, b_words
      FROM (
        SELECT d.*, a.speaker AS a_speaker, a.words AS a_words, b.speaker AS b_speaker, b.words AS b_words,
          row_number() OVER (PARTITION BY d.key, d.reviewer ORDER BY d.at DESC, d.id DESC) AS place
        FROM decisions d JOIN sides a ON a.id = d.a JOIN sides b ON b.id = d.b)
      WHERE place = 1 AND status <> 'open';

    CREATE VIEW standing_notes AS
      SELECT finding, kind, assignee, tags, asked_of, asked, answer, answered, reviewer, at, a_speaker, a_words,
        b_speaker, b_words, key
      FROM (
        SELECT n.*, a.speaker AS a_speaker, a.words AS a_words, b.speaker AS b_speaker, b.words AS b_words,
          row_number() OVER (PARTITION BY n.subject ORDER BY n.at DESC, n.id DESC) AS place
        FROM notes n JOIN sides a ON a.id = n.a JOIN sides b ON b.id = n.b)
      WHERE place = 1 AND coalesce(assignee, nullif(tags, ''), asked) IS NOT NULL;

    CREATE VIEW standing_corrections AS
      SELECT correction, speaker AS right_speaker, stance AS right_stance, words AS right_words,
        read_speaker, read_stance, read_words, note, reviewer, at, title, publisher, url, path, key
      FROM (
        SELECT c.*, s.speaker AS read_speaker, s.stance AS read_stance, s.words AS read_words, s.title, s.publisher,
          s.url, s.path, row_number() OVER (PARTITION BY c.subject ORDER BY c.at DESC, c.id DESC) AS place
        FROM corrections c JOIN sides s ON s.id = c.claim)
      WHERE place = 1 AND correction <> 'withdrawn';
    """
}
