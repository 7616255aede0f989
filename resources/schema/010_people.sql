-- People: what the team notes about those who speak, and what each of them said of each brand.
-- A person is known by one account, the main one; others are joined to it by people, never by the program.

-- Accounts that a person declared to belong to somebody.
CREATE TABLE person_account (
    author_id INTEGER PRIMARY KEY REFERENCES author (id),
    same_as   INTEGER NOT NULL REFERENCES author (id), -- as the person said
    main_id   INTEGER NOT NULL REFERENCES author (id)  -- where that leads in the end
) STRICT;
CREATE INDEX person_account_main ON person_account (main_id);

-- Accounts that look like one person and are not: not proposed again.
CREATE TABLE person_apart (
    author_id INTEGER NOT NULL REFERENCES author (id),
    other_id  INTEGER NOT NULL REFERENCES author (id),
    PRIMARY KEY (author_id, other_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_card (
    author_id   INTEGER PRIMARY KEY REFERENCES author (id),
    role        INTEGER NOT NULL DEFAULT 0, -- core/person.h
    involvement INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE person_tag (
    author_id INTEGER NOT NULL REFERENCES author (id),
    tag       TEXT NOT NULL,
    PRIMARY KEY (author_id, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_tag_tag ON person_tag (tag, author_id);

CREATE TABLE person_note (
    uid       TEXT PRIMARY KEY,
    author_id INTEGER NOT NULL REFERENCES author (id),
    text      TEXT NOT NULL,
    actor     TEXT NOT NULL,
    at        INTEGER NOT NULL,
    due       TEXT, -- ISO date: a follow-up
    done      INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX person_note_author ON person_note (author_id);
CREATE INDEX person_note_due ON person_note (due) WHERE due IS NOT NULL AND done = 0;

-- What a person (by the main account) said of a brand, all accounts together; see store/people_rollup.h.
CREATE TABLE person_figures (
    brand_id        INTEGER NOT NULL,
    author_id       INTEGER NOT NULL,
    mentions        INTEGER NOT NULL,
    positive        INTEGER NOT NULL,
    neutral         INTEGER NOT NULL,
    negative        INTEGER NOT NULL,
    recent          INTEGER NOT NULL, -- from person_window.first_id on; the three that follow likewise
    recent_positive INTEGER NOT NULL,
    recent_neutral  INTEGER NOT NULL,
    recent_negative INTEGER NOT NULL,
    first_id        INTEGER NOT NULL, -- rows of mention
    last_id         INTEGER NOT NULL,
    active_days     INTEGER NOT NULL,
    usual_gap       REAL NOT NULL,    -- days
    longest_gap     INTEGER NOT NULL, -- days
    quiet_after     REAL,             -- days of silence; null: no rhythm is known
    followers       INTEGER,
    engagement      REAL,             -- per original post
    shares          REAL,             -- per original post
    accounts        INTEGER NOT NULL,
    influence       REAL,             -- 0 to 100
    PRIMARY KEY (brand_id, author_id)
) STRICT, WITHOUT ROWID;

-- Authors whose mentions changed since their row of person_figures was made.
CREATE TABLE person_stale (
    author_id INTEGER PRIMARY KEY
) STRICT;
INSERT INTO person_stale (author_id) SELECT id FROM author;

-- The days of the stance rule that person_figures was made with.
CREATE TABLE person_window (
    brand_id INTEGER PRIMARY KEY,
    first_id INTEGER NOT NULL, -- rows of mention from here on are recent
    last_id  INTEGER NOT NULL, -- the brand's latest mention that is not in the future
    days     INTEGER NOT NULL
) STRICT;

-- Who passed on what somebody wrote.
CREATE INDEX mention_body_repost ON mention_body (repost_of) WHERE repost_of <> '';

-- Accounts of other places with the same shown name.
CREATE INDEX author_name ON author (name) WHERE name <> '';
