-- Whoever spoke of a brand is kept by the day with what was said for and against it, and of months and years that are
-- over in one list each: a year of millions of mentions is read from a dozen lists. Days of the older form are made anew.
DELETE FROM author_day;
CREATE TABLE author_span (
    id       INTEGER PRIMARY KEY,
    brand_id INTEGER NOT NULL,
    from_id  INTEGER NOT NULL, -- rows of mention from here on ...
    to_id    INTEGER NOT NULL, -- ... up to here, excluded: a month or a year of the brand's zone
    authors  BLOB NOT NULL     -- packed as author_day.authors
) STRICT;
CREATE UNIQUE INDEX author_span_span ON author_span (brand_id, from_id, to_id);

-- Changes that one act of a person made, such as posts saved with a case, are undone as one.
ALTER TABLE change ADD COLUMN batch TEXT NOT NULL DEFAULT '';
CREATE INDEX change_batch ON change (batch, seq) WHERE batch <> '';
