-- Crisis cases: who answers for what, and what belongs to it. People change them through the journal (entities "case"
-- and "casePart"). Instants are UTC milliseconds since 1970.

CREATE TABLE crisis_case (
    uid          TEXT PRIMARY KEY, -- that of its spike, or one of its own
    brand_id     INTEGER NOT NULL REFERENCES brand (id),
    opened       TEXT NOT NULL,    -- JSON: who, when, from which spike; as the journal has it
    opened_at    INTEGER NOT NULL,
    title        TEXT NOT NULL,
    owner        TEXT NOT NULL DEFAULT '',
    severity     INTEGER,          -- core/crisis_case.h; null: not graded yet
    next_step    TEXT NOT NULL DEFAULT '',
    next_step_at INTEGER,
    closed_at    INTEGER,
    closed_by    TEXT NOT NULL DEFAULT '',
    closing_note TEXT NOT NULL DEFAULT '',
    removed      INTEGER NOT NULL DEFAULT 0 -- its opening was taken back
) STRICT, WITHOUT ROWID;
CREATE INDEX crisis_case_brand ON crisis_case (brand_id, opened_at);

-- What belongs to a case: posts as they stood, drafts of replies, what the team did. Uid: case + "/" + kind + "/" + name.
CREATE TABLE crisis_case_part (
    uid      TEXT PRIMARY KEY,
    case_uid TEXT NOT NULL REFERENCES crisis_case (uid),
    kind     TEXT NOT NULL, -- "post", "draft", "entry"
    name     TEXT NOT NULL, -- of a post: the uid of its mention
    content  TEXT NOT NULL  -- JSON, core/crisis_case.h
) STRICT, WITHOUT ROWID;
CREATE INDEX crisis_case_part_case ON crisis_case_part (case_uid, kind);
CREATE INDEX crisis_case_part_name ON crisis_case_part (name) WHERE kind = 'post';

-- What was judged a crisis before there were cases is an open one.
INSERT INTO crisis_case (uid, brand_id, opened, opened_at, title)
    SELECT s.uid, s.brand_id,
           json_object('brand', b.uid, 'spike', s.uid, 'by', '', 'at', s.start, 'title', '', 'spikeWas', 'crisis'),
           s.start, ''
    FROM spike s JOIN brand b ON b.id = s.brand_id WHERE s.state = 1;
