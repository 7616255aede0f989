-- Of every day that is over, and of months and years, it is kept too which hashtags and languages a brand's mentions had
-- and how many other brands share: a year of millions is read from a dozen lists. Lists of the older form are made anew
-- in the background; until then the mentions are read.
DROP TABLE author_day;
DROP TABLE author_span;
CREATE TABLE kept_day (
    id       INTEGER PRIMARY KEY,
    brand_id INTEGER NOT NULL,
    from_id  INTEGER NOT NULL, -- rows of mention from here on ...
    to_id    INTEGER NOT NULL, -- ... up to here, excluded: a day of the brand's zone
    tallies  BLOB NOT NULL,    -- packed: store/span_tallies.h
    authors  BLOB NOT NULL     -- packed: author, mentions, most followers, for and against; store/author_rollup.h
) STRICT;
CREATE UNIQUE INDEX kept_day_span ON kept_day (brand_id, from_id, to_id);
CREATE TABLE kept_span (
    id       INTEGER PRIMARY KEY,
    brand_id INTEGER NOT NULL,
    from_id  INTEGER NOT NULL,
    to_id    INTEGER NOT NULL, -- a month or a year that is over, or the months of this year that are
    tallies  BLOB NOT NULL,
    authors  BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX kept_span_span ON kept_span (brand_id, from_id, to_id);
