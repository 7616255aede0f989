-- What a team teaches the program: its dictionary, what was learned from corrections, and the monthly samples that people
-- judged. People change them through the journal (entities "dictionaryEntry" and "sampleJudgement").

CREATE TABLE dictionary_entry (
    uid     TEXT PRIMARY KEY,
    content TEXT NOT NULL -- JSON, core/team_dictionary.h
) STRICT, WITHOUT ROWID;

-- What the program derived from the above and can derive again: no person's change, so not in the journal.
CREATE TABLE learned (
    key   TEXT PRIMARY KEY, -- "layer": analysis/correction_layer.h; "applied": what stored mentions were read with
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Uid: sample (brand uid and month) + "/" + uid of the mention.
CREATE TABLE sample_judgement (
    uid     TEXT PRIMARY KEY,
    sample  TEXT NOT NULL,
    content TEXT NOT NULL -- JSON, core/sample_check.h
) STRICT, WITHOUT ROWID;
CREATE INDEX sample_judgement_sample ON sample_judgement (sample);
