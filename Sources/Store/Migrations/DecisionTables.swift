/// The first form of the store: decisions, their history, and what can be undone.
enum DecisionTables {
  static let sql = """
    CREATE TABLE sides (
      id TEXT PRIMARY KEY NOT NULL,
      speaker TEXT NOT NULL, speaker_id TEXT, stance TEXT NOT NULL, words TEXT NOT NULL, said TEXT,
      publisher TEXT, title TEXT NOT NULL, published TEXT, url TEXT, path TEXT NOT NULL);

    CREATE TABLE actions (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('decide', 'undo', 'redo', 'import')),
      target INTEGER REFERENCES actions(id),
      reviewer TEXT NOT NULL, at TEXT NOT NULL, tool_version TEXT NOT NULL);

    CREATE TABLE decisions (
      id INTEGER PRIMARY KEY,
      digest TEXT NOT NULL UNIQUE,
      action INTEGER NOT NULL REFERENCES actions(id),
      key TEXT NOT NULL, finding TEXT NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('open', 'confirmed', 'update', 'needs-checking', 'dismissed')),
      reason TEXT CHECK ((reason IS NOT NULL) = (status = 'dismissed')),
      note TEXT NOT NULL, reviewer TEXT NOT NULL, at TEXT NOT NULL,
      settles INTEGER NOT NULL CHECK (settles IN (0, 1)),
      a TEXT NOT NULL REFERENCES sides(id), b TEXT NOT NULL REFERENCES sides(id));
    CREATE INDEX decisions_by_key ON decisions(key, reviewer, at);
    CREATE INDEX decisions_by_action ON decisions(action);
    CREATE INDEX decisions_by_a ON decisions(a);
    CREATE INDEX decisions_by_b ON decisions(b);

    CREATE TABLE undo (
      action INTEGER PRIMARY KEY NOT NULL REFERENCES actions(id),
      reviewer TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'discarded')));
    CREATE INDEX undo_by_reviewer ON undo(reviewer, state, action);

    CREATE TRIGGER decisions_stay BEFORE UPDATE ON decisions
      BEGIN SELECT RAISE(ABORT, 'decisions are only added'); END;
    CREATE TRIGGER decisions_remain BEFORE DELETE ON decisions
      BEGIN SELECT RAISE(ABORT, 'decisions are only added'); END;
    CREATE TRIGGER actions_stay BEFORE UPDATE ON actions
      BEGIN SELECT RAISE(ABORT, 'actions are only added'); END;
    CREATE TRIGGER actions_remain BEFORE DELETE ON actions
      BEGIN SELECT RAISE(ABORT, 'actions are only added'); END;
    CREATE TRIGGER sides_stay BEFORE UPDATE ON sides
      BEGIN SELECT RAISE(ABORT, 'statements are only added'); END;

    CREATE VIEW decision_history AS
      SELECT d.at, d.reviewer, d.finding,
        lag(d.status, 1, 'open') OVER (PARTITION BY d.key, d.reviewer ORDER BY d.at, d.id) AS old_status,
        d.status AS new_status, d.reason, d.note, d.settles, t.kind AS action, t.tool_version,
        a.speaker AS a_speaker, a.stance AS a_stance, a.words AS a_words, a.said AS a_said,
        a.publisher AS a_publisher, a.title AS a_title, a.url AS a_url,
        b.speaker AS b_speaker, b.stance AS b_stance, b.words AS b_words, b.said AS b_said,
        b.publisher AS b_publisher, b.title AS b_title, b.url AS b_url, d.key
      FROM decisions d JOIN actions t ON t.id = d.action JOIN sides a ON a.id = d.a JOIN sides b ON b.id = d.b;

    CREATE VIEW standing_decisions AS
      SELECT key, finding, reviewer, at, status, reason, note, settles, a_speaker, a_words, b_speaker, b_words
      FROM (
        SELECT d.*, a.speaker AS a_speaker, a.words AS a_words, b.speaker AS b_speaker, b.words AS b_words,
          row_number() OVER (PARTITION BY d.key, d.reviewer ORDER BY d.at DESC, d.id DESC) AS place
        FROM decisions d JOIN sides a ON a.id = d.a JOIN sides b ON b.id = d.b)
      WHERE place = 1 AND status <> 'open';
    """
}
