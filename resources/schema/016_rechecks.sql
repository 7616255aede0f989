-- What keys were used for, whichever sources have them, and how far stored posts were looked up again at their service.

CREATE TABLE key_use (
    key   TEXT NOT NULL, -- a name made of the key, which does not tell it
    quota TEXT NOT NULL, -- '$': US dollars
    day   TEXT NOT NULL, -- of the quota's own zone; of dollars UTC
    used  REAL NOT NULL,
    PRIMARY KEY (key, quota, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE source_recheck (
    source_id   INTEGER PRIMARY KEY,
    began_at    INTEGER,          -- of the walk under way, or of the last one
    position    INTEGER,          -- the mention up to which it has come; null: it is over
    day         TEXT NOT NULL,    -- UTC
    asked_today INTEGER NOT NULL, -- on that day
    asked       INTEGER NOT NULL,
    gone        INTEGER NOT NULL,
    last_at     INTEGER
) STRICT;

ALTER TABLE mention_body ADD COLUMN checked_at INTEGER; -- when its service still had it
