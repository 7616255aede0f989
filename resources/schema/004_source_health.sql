-- How sources fare: what each day brought and cost, what could not be had, figures beside the mentions, and under which
-- other names a mention was met.

ALTER TABLE source ADD COLUMN quotas TEXT NOT NULL DEFAULT '[]';    -- JSON, core/source_health.h
ALTER TABLE source ADD COLUMN set_aside TEXT NOT NULL DEFAULT '[]'; -- JSON: reasons, of the last round

CREATE TABLE source_day (
    source_id INTEGER NOT NULL,
    day       TEXT NOT NULL, -- UTC
    rounds    INTEGER NOT NULL DEFAULT 0,
    failures  INTEGER NOT NULL DEFAULT 0,
    read      INTEGER NOT NULL DEFAULT 0,
    added     INTEGER NOT NULL DEFAULT 0,
    cost      REAL NOT NULL DEFAULT 0, -- US dollars
    PRIMARY KEY (source_id, day)
) STRICT, WITHOUT ROWID;

-- Spans of which nothing more can be had.
CREATE TABLE source_gap (
    id        INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL,
    start     INTEGER NOT NULL,
    end       INTEGER NOT NULL,
    reason    TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX source_gap_time ON source_gap (start, end);

-- Followers, views, search interest: one value a day.
CREATE TABLE daily_figure (
    source_id INTEGER NOT NULL,
    subject   TEXT NOT NULL,
    metric    TEXT NOT NULL,
    day       TEXT NOT NULL,
    value     REAL NOT NULL,
    PRIMARY KEY (source_id, subject, metric, day)
) STRICT, WITHOUT ROWID;
CREATE INDEX daily_figure_metric ON daily_figure (metric, day);

-- Other names of a mention: what it is called at every place, and its place and number at other places.
CREATE TABLE mention_alias (
    alias      BLOB PRIMARY KEY, -- 16 bytes: derivedUid of the name
    mention_id INTEGER NOT NULL REFERENCES mention (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_alias_mention ON mention_alias (mention_id);

-- Where else a mention was met; its first place is in `mention`.
CREATE TABLE mention_sighting (
    mention_id  INTEGER NOT NULL REFERENCES mention (id) ON DELETE CASCADE,
    place_id    INTEGER NOT NULL REFERENCES place (id),
    external_id TEXT NOT NULL,
    source_id   INTEGER,
    url         TEXT NOT NULL DEFAULT '',
    seen_at     INTEGER NOT NULL,
    PRIMARY KEY (mention_id, place_id, external_id)
) STRICT, WITHOUT ROWID;
