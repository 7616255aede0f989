-- What the team defines for itself, each version from a day on: core/definition.h.
CREATE TABLE definition (
    uid        TEXT PRIMARY KEY,
    subject    TEXT NOT NULL,
    brand_id   INTEGER,          -- null: every brand
    content    TEXT NOT NULL,    -- JSON
    valid_from TEXT NOT NULL,    -- ISO date
    author     TEXT NOT NULL,
    at         INTEGER NOT NULL,
    reason     TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX definition_subject ON definition (subject, valid_from);
