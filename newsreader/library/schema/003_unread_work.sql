-- Work on a pair that could not be read when other work took its place: nothing the reader wrote is thrown away.

CREATE TABLE unread_work (
    left_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    right_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    done TEXT NOT NULL
) STRICT;

CREATE INDEX unread_work_by_right ON unread_work (right_id);
CREATE INDEX unread_work_by_left ON unread_work (left_id);
