/**
 * Documents are stored in two pieces: the head, with all small attributes, which lists and filters
 * read, and one row for each large attribute, such as a body.
 *
 * `links` says what `references()` finds and what integrity guards; `texts` is the full-text index,
 * without the text: its rows belong to heads (2 × key) and to parts (2 × key + 1). `waiting_texts`
 * names those that are not in the index yet as they are.
 *
 * Keys are never given twice, so that nothing remembered of an old one passes for a new one.
 */
export const DOCUMENT_TABLES: readonly string[] = [
  `
  CREATE TABLE IF NOT EXISTS documents (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    published_id TEXT NOT NULL,
    head TEXT NOT NULL,
    part_names TEXT
  ) STRICT;
  CREATE INDEX IF NOT EXISTS documents_of_group ON documents (published_id);
  CREATE TABLE IF NOT EXISTS parts (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    content TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS links (
    target TEXT NOT NULL,
    source INTEGER NOT NULL,
    found INTEGER NOT NULL,
    guarded INTEGER NOT NULL,
    weak INTEGER NOT NULL,
    PRIMARY KEY (target, source)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS links_of_source ON links (source);
  CREATE VIRTUAL TABLE IF NOT EXISTS texts USING fts5 (
    tokens, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1'
  );`,
  `CREATE TABLE waiting_texts (row INTEGER PRIMARY KEY, size INTEGER NOT NULL) STRICT;`,
]
