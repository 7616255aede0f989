-- What the team brings in itself: the list of its own people, and pictures of posts that were entered by hand.

-- The company's own people with their accounts and their consent (core/staff.h).
CREATE TABLE staff (
    uid     TEXT PRIMARY KEY,
    content TEXT NOT NULL -- JSON
) STRICT, WITHOUT ROWID;

-- Handles that stood in the settings until now, each as somebody of that name. They were there with their consent; since
-- when is not known.
INSERT INTO staff (uid, content)
    SELECT lower(hex(randomblob(16))),
           json_object('name', value, 'consent', 'agreed', 'accounts', json_array(json_object('handle', value)))
    FROM (SELECT DISTINCT ltrim(trim(j.value), '@') AS value FROM setting s, json_each(s.value) j
          WHERE s.key = 'checklist.staff')
    WHERE value <> '';
DELETE FROM setting WHERE key = 'checklist.staff';

-- A picture of a post as it stood. One that was taken off again is kept for undo.
CREATE TABLE mention_picture (
    uid        TEXT PRIMARY KEY,
    mention_id INTEGER NOT NULL REFERENCES mention (id) ON DELETE CASCADE,
    name       TEXT NOT NULL, -- of the file
    image      BLOB NOT NULL, -- as it was given: PNG, JPEG or WebP
    attached   INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX mention_picture_mention ON mention_picture (mention_id);
