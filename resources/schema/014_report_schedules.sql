-- Reports that the program writes by itself, and what became of each: at most one for a period.
CREATE TABLE report_schedule (
    id       INTEGER PRIMARY KEY,
    uid      TEXT NOT NULL UNIQUE,
    brand_id INTEGER NOT NULL REFERENCES brand (id),
    value    TEXT NOT NULL,                 -- JSON, see core/report_schedule.h
    paused   INTEGER NOT NULL DEFAULT 0,
    removed  INTEGER NOT NULL DEFAULT 0     -- 1: taken away; it stays for undo
) STRICT;
CREATE TABLE report_schedule_run (
    schedule_id INTEGER NOT NULL REFERENCES report_schedule (id),
    period      TEXT NOT NULL,              -- "2026-10"
    state       INTEGER NOT NULL,           -- 0 being written, 1 written, 2 failed
    at          INTEGER NOT NULL,
    tries       INTEGER NOT NULL DEFAULT 0,
    file        TEXT NOT NULL DEFAULT '',
    error       TEXT NOT NULL DEFAULT '',
    next_try    INTEGER,
    PRIMARY KEY (schedule_id, period)
) STRICT;
