/**
 * `changes.kind` says what `content` holds: the whole document after the change, the difference to
 * the one before, or nothing for a deletion. `depth` counts the differences since the last whole.
 */
export const LOG_TABLES: readonly string[] = [
  `CREATE TABLE transactions (
     sequence INTEGER PRIMARY KEY,
     id TEXT NOT NULL UNIQUE,
     timestamp TEXT NOT NULL,
     author TEXT NOT NULL,
     events TEXT NOT NULL
   ) STRICT;
   CREATE INDEX transactions_by_time ON transactions (timestamp);
   CREATE TABLE changes (
     sequence INTEGER NOT NULL REFERENCES transactions (sequence),
     position INTEGER NOT NULL,
     document TEXT NOT NULL,
     previous_revision TEXT,
     kind TEXT NOT NULL CHECK (kind IN ('whole', 'difference', 'deletion')),
     depth INTEGER NOT NULL,
     content BLOB NOT NULL,
     mutations BLOB NOT NULL,
     PRIMARY KEY (sequence, position)
   ) STRICT;
   CREATE INDEX changes_of_document ON changes (document, sequence, kind, depth);`,
]
