-- The workspace: brands, sources, mentions with their index and rollups, the journal of people's changes.
-- Instants are UTC milliseconds since 1970, spans of rollups are whole UTC hours since 1970, days are ISO dates.
-- Lists inside a row (tags, links) are lines. Numbers of enumerations stand in src/core and are never renumbered.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value ANY
) STRICT, WITHOUT ROWID;
INSERT INTO meta (key, value) VALUES ('mentions', 0);

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL -- JSON
) STRICT, WITHOUT ROWID;

CREATE TABLE brand (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    name       TEXT NOT NULL,
    query      TEXT NOT NULL DEFAULT '',
    competitor INTEGER NOT NULL DEFAULT 0,
    time_zone  TEXT NOT NULL DEFAULT 'Asia/Seoul',
    position   INTEGER NOT NULL DEFAULT 0,
    removed    INTEGER NOT NULL DEFAULT 0 -- kept for history and undo
) STRICT;
CREATE UNIQUE INDEX brand_name ON brand (name) WHERE removed = 0;

CREATE TABLE source (
    id               INTEGER PRIMARY KEY,
    uid              TEXT NOT NULL UNIQUE,
    kind             TEXT NOT NULL,
    name             TEXT NOT NULL UNIQUE,
    settings         TEXT NOT NULL DEFAULT '{}', -- JSON
    enabled          INTEGER NOT NULL DEFAULT 1,
    interval_minutes INTEGER NOT NULL DEFAULT 15,
    state            TEXT NOT NULL DEFAULT '{}', -- JSON: the connector's cursor
    last_attempt     INTEGER,
    last_success     INTEGER,
    next_attempt     INTEGER,
    last_read        INTEGER NOT NULL DEFAULT 0,
    last_added       INTEGER NOT NULL DEFAULT 0,
    last_duplicate   INTEGER NOT NULL DEFAULT 0,
    total_added      INTEGER NOT NULL DEFAULT 0,
    last_error       TEXT NOT NULL DEFAULT '',
    failures         INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE place (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

-- An account on a place. `key` is the handle, or the shown name where the place has no handles.
CREATE TABLE author (
    id        INTEGER PRIMARY KEY,
    place_id  INTEGER NOT NULL REFERENCES place (id),
    key       TEXT NOT NULL,
    handle    TEXT NOT NULL DEFAULT '',
    name      TEXT NOT NULL DEFAULT '',
    url       TEXT NOT NULL DEFAULT '',
    location  TEXT NOT NULL DEFAULT '',
    followers INTEGER, -- the latest known
    UNIQUE (key, place_id)
) STRICT;

-- What lists filter and sort by. Narrow on purpose: a filter that no index serves walks this table, never the texts.
-- id = seconds since 2000-01-01 of the sort time, times 2^20, plus a counter: newest first is row order.
CREATE TABLE mention (
    id         INTEGER PRIMARY KEY,
    uid        BLOB NOT NULL,               -- 16 bytes: derivedUid({place, externalId})
    place_id   INTEGER NOT NULL REFERENCES place (id),
    author_id  INTEGER REFERENCES author (id),
    source_id  INTEGER,
    language   TEXT NOT NULL DEFAULT '',
    sentiment  INTEGER NOT NULL DEFAULT 0,  -- core/sentiment.h
    by_person  INTEGER NOT NULL DEFAULT 0,  -- the sentiment is a person's judgement
    hidden     INTEGER NOT NULL DEFAULT 0,  -- 1 noise, 2 deleted at its place; not 0: leaves every count and list
    grain      INTEGER NOT NULL DEFAULT 0,  -- 0 has a time, 1 has a day only, 2 undated (sorted by collected time)
    flags      INTEGER NOT NULL DEFAULT 0,  -- store/mention_row.h: repost, reply, hashtag, link, media, purchase intent
    followers  INTEGER,                     -- of its author
    likes      INTEGER,
    shares     INTEGER,
    replies    INTEGER,
    views      INTEGER,
    engagement INTEGER NOT NULL DEFAULT 0   -- likes + shares + replies, unknown as 0; for sorting
) STRICT;
CREATE UNIQUE INDEX mention_uid ON mention (uid);
CREATE INDEX mention_place ON mention (place_id);
CREATE INDEX mention_author ON mention (author_id) WHERE author_id IS NOT NULL;
CREATE INDEX mention_language ON mention (language);
CREATE INDEX mention_intent ON mention (id) WHERE flags & 64;
CREATE INDEX mention_hidden ON mention (hidden) WHERE hidden <> 0;
CREATE INDEX mention_engaged ON mention (engagement) WHERE engagement >= 10;
CREATE INDEX mention_followed ON mention (followers) WHERE followers >= 10000;

CREATE TABLE mention_body (
    id              INTEGER PRIMARY KEY REFERENCES mention (id) ON DELETE CASCADE,
    external_id     TEXT NOT NULL,
    url             TEXT NOT NULL DEFAULT '',
    title           TEXT NOT NULL DEFAULT '',
    text            TEXT NOT NULL DEFAULT '',
    tags            TEXT NOT NULL DEFAULT '', -- given by the place beside the text
    hashtags        TEXT NOT NULL DEFAULT '', -- as written
    links           TEXT NOT NULL DEFAULT '',
    published_at    INTEGER,
    updated_at      INTEGER,
    collected_at    INTEGER NOT NULL,
    deleted_at      INTEGER,
    reply_to        TEXT NOT NULL DEFAULT '',
    repost_of       TEXT NOT NULL DEFAULT '',
    media           INTEGER NOT NULL DEFAULT 0,
    classified      INTEGER NOT NULL DEFAULT 0, -- the classifier's class; mention.sentiment may be a person's
    probability     REAL NOT NULL DEFAULT 0,    -- of the classifier's class
    polarity        REAL NOT NULL DEFAULT 0,
    abuse           REAL NOT NULL DEFAULT 0,
    purchase_intent REAL NOT NULL DEFAULT 0,
    note            TEXT NOT NULL DEFAULT ''
) STRICT;

-- Whose mention it is. The columns after mention_id repeat the mention's, so that a brand's list, its authors and
-- its filters are one walk over a narrow range.
CREATE TABLE mention_brand (
    brand_id   INTEGER NOT NULL REFERENCES brand (id),
    mention_id INTEGER NOT NULL REFERENCES mention (id) ON DELETE CASCADE,
    author_id  INTEGER,
    place_id   INTEGER NOT NULL,
    language   TEXT NOT NULL,
    sentiment  INTEGER NOT NULL,
    hidden     INTEGER NOT NULL,
    grain      INTEGER NOT NULL,
    flags      INTEGER NOT NULL,
    followers  INTEGER,
    assigned   INTEGER NOT NULL DEFAULT 0, -- 0 by the brand's query, 1 named by the file, 2 by a person
    PRIMARY KEY (brand_id, mention_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE hashtag (
    id     INTEGER PRIMARY KEY,
    folded TEXT NOT NULL UNIQUE -- case folded, without #
) STRICT;
CREATE TABLE mention_hashtag (
    mention_id INTEGER NOT NULL REFERENCES mention (id) ON DELETE CASCADE,
    hashtag_id INTEGER NOT NULL REFERENCES hashtag (id),
    PRIMARY KEY (mention_id, hashtag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_hashtag_tag ON mention_hashtag (hashtag_id, mention_id);

CREATE TABLE link (
    id  INTEGER PRIMARY KEY,
    url TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE mention_link (
    mention_id INTEGER NOT NULL REFERENCES mention (id) ON DELETE CASCADE,
    link_id    INTEGER NOT NULL REFERENCES link (id),
    PRIMARY KEY (mention_id, link_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_link_link ON mention_link (link_id, mention_id);

-- Tags that people gave.
CREATE TABLE mention_label (
    mention_id INTEGER NOT NULL REFERENCES mention (id) ON DELETE CASCADE,
    label      TEXT NOT NULL,
    PRIMARY KEY (mention_id, label)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_label_label ON mention_label (label, mention_id);

CREATE VIRTUAL TABLE mention_fts USING fts5 (
    title, text, tags,
    content = 'mention_body', content_rowid = 'id', columnsize = 0, tokenize = 'pulse'
);
INSERT INTO mention_fts (mention_fts, rank) VALUES ('automerge', 8); -- a batch is a segment: merge fewer times

-- Counts per brand (0: every mention, once), place (0: all of them) and UTC hour; hidden mentions are not in it.
-- A chart of a brand is one short walk: its rows of place 0 stand together in the order of time.
CREATE TABLE rollup (
    brand_id  INTEGER NOT NULL,
    place_id  INTEGER NOT NULL,
    grain     INTEGER NOT NULL, -- as mention.grain; charts by the hour read 0 alone, by the day 0 and 1
    hour      INTEGER NOT NULL, -- 0 for undated ones
    mentions  INTEGER NOT NULL,
    negative  INTEGER NOT NULL,
    neutral   INTEGER NOT NULL,
    positive  INTEGER NOT NULL,
    reposts   INTEGER NOT NULL,
    likes     INTEGER NOT NULL,
    shares    INTEGER NOT NULL,
    replies   INTEGER NOT NULL,
    hashtags  INTEGER NOT NULL, -- mentions that carry one; links, videos and intents likewise
    links     INTEGER NOT NULL,
    videos    INTEGER NOT NULL,
    intents   INTEGER NOT NULL,
    PRIMARY KEY (brand_id, place_id, grain, hour)
) STRICT, WITHOUT ROWID;

-- Every change that a person made: who, when, what, old and new value (JSON).
CREATE TABLE change (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    uid        TEXT NOT NULL UNIQUE,
    actor      TEXT NOT NULL,
    at         INTEGER NOT NULL,
    entity     TEXT NOT NULL,
    entity_uid TEXT NOT NULL,
    field      TEXT NOT NULL,
    old_value  TEXT NOT NULL,
    new_value  TEXT NOT NULL,
    undoes     TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX change_entity ON change (entity, entity_uid, seq);
CREATE INDEX change_actor ON change (actor, seq);
CREATE INDEX change_undoes ON change (undoes) WHERE undoes <> '';

CREATE TABLE benchmark (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    brand_id   INTEGER NOT NULL REFERENCES brand (id),
    metric     TEXT NOT NULL, -- key of core/series.h
    value      REAL NOT NULL,
    valid_from TEXT NOT NULL,
    reason     TEXT NOT NULL DEFAULT '',
    removed    INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX benchmark_brand ON benchmark (brand_id, metric, valid_from);

-- Dates that the team added: holidays of its own, launches, sales.
CREATE TABLE day (
    uid      TEXT PRIMARY KEY, -- the date, and where it is one brand's alone "/" and the brand's uid
    date     TEXT NOT NULL,
    label    TEXT NOT NULL,
    brand_id INTEGER REFERENCES brand (id) -- null: every brand
) STRICT, WITHOUT ROWID;
CREATE INDEX day_date ON day (date);
