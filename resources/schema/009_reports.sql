-- Reports that were kept as final: what they said then, whatever the data says later.
CREATE TABLE report (
    id        INTEGER PRIMARY KEY,
    uid       TEXT NOT NULL UNIQUE,
    brand_id  INTEGER NOT NULL REFERENCES brand (id),
    kind      TEXT NOT NULL,             -- "day", "week", "month", "year", "competitors"
    period    TEXT NOT NULL,             -- "2026-10"
    language  TEXT NOT NULL,
    title     TEXT NOT NULL,
    cut_off   INTEGER NOT NULL,
    kept_at   INTEGER NOT NULL,
    kept_by   TEXT NOT NULL,
    document  BLOB NOT NULL,             -- JSON, compressed
    kept      INTEGER NOT NULL DEFAULT 0 -- 0: taken back; the document stays for undo
) STRICT;
CREATE INDEX report_brand ON report (brand_id, kept_at) WHERE kept = 1;
