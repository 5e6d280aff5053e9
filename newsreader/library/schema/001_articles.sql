-- Articles with their full text (last, so that lists need not read over it), the words to search, the pairs compared.
-- Times are ISO 8601 in UTC with microseconds, so that they sort as text.

PRAGMA application_id = 1314014290; -- "NRDR"

CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    digest TEXT NOT NULL UNIQUE,
    opened TEXT NOT NULL,
    title TEXT NOT NULL,
    outlet TEXT,
    published TEXT,
    language TEXT NOT NULL,
    words INTEGER NOT NULL,
    source TEXT NOT NULL,
    masthead TEXT NOT NULL,
    furniture TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE INDEX article_by_opened ON article (opened);

CREATE VIRTUAL TABLE article_words USING fts5 (
    title, outlet, text,
    content = 'article', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2'
);

-- A hit in the headline outweighs one in the outlet, and that one in the text.
INSERT INTO article_words (article_words, rank) VALUES ('rank', 'bm25(8.0, 4.0, 1.0)');

CREATE TRIGGER article_kept AFTER INSERT ON article BEGIN
    INSERT INTO article_words (rowid, title, outlet, text) VALUES (new.id, new.title, new.outlet, new.text);
END;

CREATE TRIGGER article_removed AFTER DELETE ON article BEGIN
    INSERT INTO article_words (article_words, rowid, title, outlet, text)
    VALUES ('delete', old.id, old.title, old.outlet, old.text);
END;

CREATE TRIGGER article_changed AFTER UPDATE OF title, outlet, text ON article
WHEN (old.title, old.outlet, old.text) IS NOT (new.title, new.outlet, new.text) BEGIN
    INSERT INTO article_words (article_words, rowid, title, outlet, text)
    VALUES ('delete', old.id, old.title, old.outlet, old.text);
    INSERT INTO article_words (rowid, title, outlet, text) VALUES (new.id, new.title, new.outlet, new.text);
END;

CREATE TABLE comparison (
    left_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    right_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    opened TEXT NOT NULL
) STRICT;

-- Two articles are one pair, whichever stands left.
CREATE UNIQUE INDEX comparison_of_pair ON comparison (min(left_id, right_id), max(left_id, right_id));
CREATE INDEX comparison_by_right ON comparison (right_id);
CREATE INDEX comparison_by_left ON comparison (left_id);
CREATE INDEX comparison_by_opened ON comparison (opened);
