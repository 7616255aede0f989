-- What is taken out again: words after their time (retention), and a person's data on request.

ALTER TABLE mention_body ADD COLUMN withheld_at INTEGER; -- words and author were taken out; the row still counts

-- Accounts that are not collected any more, by derivedUid of place and account: their names are not kept.
CREATE TABLE blocked_author (
    name BLOB PRIMARY KEY -- 16 bytes
) STRICT, WITHOUT ROWID;
