-- What the reader has done: articles set right by hand, corrections and notes of a pair, rules for all pairs.

ALTER TABLE article ADD COLUMN edited INTEGER NOT NULL DEFAULT 0;

CREATE TABLE work (
    left_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    right_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    done TEXT NOT NULL
) STRICT;

-- Two articles are one pair, whichever stands left.
CREATE UNIQUE INDEX work_of_pair ON work (min(left_id, right_id), max(left_id, right_id));
CREATE INDEX work_by_right ON work (right_id);
CREATE INDEX work_by_left ON work (left_id);

CREATE TABLE rule (
    id INTEGER PRIMARY KEY,
    muted TEXT NOT NULL UNIQUE
) STRICT;
