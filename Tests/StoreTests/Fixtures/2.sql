PRAGMA application_id = 1128492141;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('1 decisions'),('2 articles');
CREATE TABLE sides (
  id TEXT PRIMARY KEY NOT NULL,
  speaker TEXT NOT NULL, speaker_id TEXT, stance TEXT NOT NULL, words TEXT NOT NULL, said TEXT,
  publisher TEXT, title TEXT NOT NULL, published TEXT, url TEXT, path TEXT NOT NULL);
INSERT INTO sides VALUES('529dda0d0cf71f5206ec11494d20e6ff','Oskar Brandt','s-brandt','asserts','ferry 1 will close',NULL,NULL,'',NULL,NULL,'');
INSERT INTO sides VALUES('433ef00989a0c063a01196151c2f293a','officials',NULL,'denies','no ferry will close','2026-03-05','Wire','Port','2026-03-05','https://e.example/1','port.html');
INSERT INTO sides VALUES('552b0cd2b7688e305be4d86c3eb12845','Oskar Brandt','s-brandt','asserts','ferry 2 will close',NULL,NULL,'',NULL,NULL,'');
CREATE TABLE actions (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('decide', 'undo', 'redo', 'import')),
  target INTEGER REFERENCES actions(id),
  reviewer TEXT NOT NULL, at TEXT NOT NULL, tool_version TEXT NOT NULL);
INSERT INTO actions VALUES(1,'decide',NULL,'Ana','2026-11-25T12:28:24.307Z','0.1.0');
INSERT INTO actions VALUES(2,'decide',NULL,'Ana','2026-11-25T12:28:24.413Z','0.1.0');
INSERT INTO actions VALUES(3,'decide',NULL,'Ana','2026-11-25T12:28:24.507Z','0.1.0');
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
INSERT INTO decisions VALUES(1,'cea8fafe593bd921332f742b3f2c3b83',1,'d-9fe9193bf0bbd020','x-1','confirmed',NULL,'old note','Ana','2026-03-05T10:00:00.000Z',0,'529dda0d0cf71f5206ec11494d20e6ff','433ef00989a0c063a01196151c2f293a');
INSERT INTO decisions VALUES(2,'5c2506e3402177ccf2d9347e15c2f276',2,'d-9fe9193bf0bbd020','x-1','dismissed','duplicate','old note','Ana','2026-03-05T10:01:00.000Z',0,'529dda0d0cf71f5206ec11494d20e6ff','433ef00989a0c063a01196151c2f293a');
INSERT INTO decisions VALUES(3,'ae61692f8f8a15d9aa5e373521468905',3,'d-7376f560d63e2d95','x-2','needs-checking',NULL,'old note','Ana','2026-03-05T10:02:00.000Z',0,'552b0cd2b7688e305be4d86c3eb12845','433ef00989a0c063a01196151c2f293a');
CREATE TABLE undo (
  action INTEGER PRIMARY KEY NOT NULL REFERENCES actions(id),
  reviewer TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'discarded')));
CREATE INDEX decisions_by_key ON decisions(key, reviewer, at);
CREATE INDEX decisions_by_action ON decisions(action);
CREATE INDEX decisions_by_a ON decisions(a);
CREATE INDEX decisions_by_b ON decisions(b);
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
INSERT INTO undo VALUES(1,'Ana','done'),(2,'Ana','done'),(3,'Ana','done');
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
INSERT INTO articles VALUES(1,'a-1','Port','Wire','2026-03-05','en',NULL,'port.txt','The ferry will close.');
INSERT INTO claims VALUES(1,'c-1','a-1','Oskar Brandt',NULL,'direct','asserts','positive','certain','The ferry will close.','The ferry will close.',NULL,NULL,'rule');
COMMIT;
