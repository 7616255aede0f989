-- Who spoke of a brand on each day that is over, so that the different authors of a year and whom they may have reached
-- are read from a few hundred rows; see store/author_rollup.h. A day that is missing is counted from mention_brand.
CREATE TABLE author_day (
    id       INTEGER PRIMARY KEY,
    brand_id INTEGER NOT NULL,
    from_id  INTEGER NOT NULL, -- rows of mention from here on ...
    to_id    INTEGER NOT NULL, -- ... up to here, excluded: a day of the brand's zone
    authors  BLOB NOT NULL     -- packed: author, mentions, most followers
) STRICT;
CREATE UNIQUE INDEX author_day_span ON author_day (brand_id, from_id, to_id);
