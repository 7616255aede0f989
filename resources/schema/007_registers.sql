-- The registers that a team fills in through the year (core/register.h), and the mentions that campaigns, sponsorships
-- and business lines gather: each of those has a row of brand of its own kind, so that lists, rollups, search and people's
-- corrections treat its mentions as they treat a brand's.

ALTER TABLE brand ADD COLUMN kind INTEGER NOT NULL DEFAULT 0; -- 0 brand, 1 gathers the mentions of a register's entry
DROP INDEX brand_name;
CREATE UNIQUE INDEX brand_name ON brand (name) WHERE removed = 0 AND kind = 0;

CREATE TABLE register_entry (
    uid       TEXT PRIMARY KEY,
    register  TEXT NOT NULL,    -- key of core/register.h
    brand_uid TEXT NOT NULL,
    content   TEXT NOT NULL,    -- JSON object of its fields
    removed   INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX register_entry_register ON register_entry (register, brand_uid);

-- What people decided about whose mention it is: wins over every rule.
CREATE TABLE mention_choice (
    brand_id   INTEGER NOT NULL REFERENCES brand (id),
    mention_id INTEGER NOT NULL REFERENCES mention (id) ON DELETE CASCADE,
    belongs    INTEGER NOT NULL,
    PRIMARY KEY (brand_id, mention_id)
) STRICT, WITHOUT ROWID;

-- How people read a response to a campaign: one row a coder.
CREATE TABLE response_code (
    brand_id   INTEGER NOT NULL REFERENCES brand (id), -- the campaign's row
    mention_id INTEGER NOT NULL REFERENCES mention (id) ON DELETE CASCADE,
    coder      TEXT NOT NULL,
    code       INTEGER NOT NULL, -- core/response_code.h
    PRIMARY KEY (brand_id, mention_id, coder)
) STRICT, WITHOUT ROWID;
