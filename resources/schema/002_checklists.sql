-- Checklists: what each list said when, the runs that the calendar asked for, and what became of their items.
-- Runs and items are kept for good. Instants are UTC milliseconds since 1970, days are ISO dates.

-- Every wording a list has had; a run keeps the version that was in force when it began.
CREATE TABLE checklist_template (
    key      TEXT NOT NULL,
    version  INTEGER NOT NULL,
    content  TEXT NOT NULL,              -- JSON, core/checklist.h
    built_in INTEGER NOT NULL DEFAULT 0, -- as it came with a program, not edited by the team
    PRIMARY KEY (key, version)
) STRICT, WITHOUT ROWID;

-- The first day of each brand's checklists: no run exists before it.
CREATE TABLE checklist_start (
    brand_id  INTEGER PRIMARY KEY REFERENCES brand (id),
    first_day TEXT NOT NULL
) STRICT;

CREATE TABLE checklist_run (
    uid              TEXT PRIMARY KEY,
    brand_id         INTEGER NOT NULL REFERENCES brand (id),
    template_key     TEXT NOT NULL,
    template_version INTEGER NOT NULL,
    period_kind      INTEGER NOT NULL,
    period_first     TEXT NOT NULL,
    period_last      TEXT NOT NULL,
    opens_at         INTEGER NOT NULL,
    due_at           INTEGER, -- null: a case has no end of its own
    assignee         TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX checklist_run_time ON checklist_run (brand_id, template_key, opens_at);

-- Items that somebody touched; the others are as the template has them, open or missed.
CREATE TABLE checklist_run_item (
    uid      TEXT PRIMARY KEY, -- run uid + "/" + item key
    run_uid  TEXT NOT NULL REFERENCES checklist_run (uid),
    state    INTEGER NOT NULL DEFAULT 0, -- core/checklist.h; never Missed, which the clock decides
    reason   TEXT NOT NULL DEFAULT '',
    done_by  TEXT NOT NULL DEFAULT '',
    done_at  INTEGER,
    late     INTEGER NOT NULL DEFAULT 0,
    evidence TEXT NOT NULL DEFAULT '', -- JSON, frozen at the tick
    note     TEXT NOT NULL DEFAULT '',
    links    TEXT NOT NULL DEFAULT '[]', -- JSON
    assignee TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX checklist_run_item_run ON checklist_run_item (run_uid);
