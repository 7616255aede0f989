-- The log of rises and falls. What the program computed may be computed again; state and note are a person's, and
-- change through the journal (entity "spike").

CREATE TABLE spike (
    uid         TEXT PRIMARY KEY,
    brand_id    INTEGER NOT NULL REFERENCES brand (id),
    metric      TEXT NOT NULL,    -- key of core/series.h
    bucket      INTEGER NOT NULL, -- core/series.h: 0 hour, 1 day, 2 week
    direction   INTEGER NOT NULL, -- 1 rise, 2 fall
    start       INTEGER NOT NULL,
    end         INTEGER NOT NULL,
    peak        INTEGER NOT NULL,
    actual      REAL NOT NULL,
    expected    REAL NOT NULL,
    lower       REAL NOT NULL,
    upper       REAL NOT NULL,
    probability REAL NOT NULL,
    origin      TEXT NOT NULL DEFAULT '', -- JSON; empty: not looked for yet, or nothing to explain
    drivers     TEXT NOT NULL DEFAULT '', -- JSON array
    state       INTEGER NOT NULL DEFAULT 0,
    note        TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX spike_brand ON spike (brand_id, start);
CREATE INDEX spike_start ON spike (start);
