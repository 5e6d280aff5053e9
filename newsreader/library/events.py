"""Which articles of the library speak of the same event: those that share the words that are rare in the others."""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from collections import Counter
from collections.abc import Mapping
from math import log

_NAME = re.compile(r"(?<=[^\s.!?:„“\"»«(] )[^\W\d_]{4,}|\b\d{2,}\b")
"""Words within sentences, and numbers: beginnings of sentences are upper case for no reason of their own."""

_WORDS = 24
"""So many of its most telling words stand for an article."""

_HEAD = 20_000
"""So many letters say which event an article is about; its first paragraphs name it."""

_LIKE = 0.25
"""From this share of an article's own score on, another article is taken to speak of the same event."""

_CANDIDATES = """
    SELECT rowid, rank FROM article_words WHERE article_words MATCH ? ORDER BY rank LIMIT 60
"""


def same_event(connection: sqlite3.Connection, article_id: int, text: str) -> tuple[int, ...]:
    """The ids of other articles on the event of one, likest first.

    Scored by FTS5's BM25 for the telling words of the one, beside the score it has itself.
    """
    words = _telling(connection, text)
    if not words:
        return ()
    found = connection.execute(_CANDIDATES, (" OR ".join(f'"{word}"' for word in words),)).fetchall()
    scores = {row[0]: -row[1] for row in found}
    own = scores.pop(article_id, 0.0)
    return tuple(number for number, score in scores.items() if own > 0 and score >= _LIKE * own)


def _telling(connection: sqlite3.Connection, text: str) -> list[str]:
    """The words that tell an article from the others: names, nouns and numbers, often here and rare elsewhere."""
    counts = Counter(word for word in _NAME.findall(text, 0, _HEAD) if word[0].isupper() or word[0].isdigit())
    total = connection.execute("SELECT count(*) FROM article").fetchone()[0]
    known = _articles_with(connection, counts)
    weight = {word: (1 + log(count)) * log((total + 1) / known[word]) for word, count in counts.items()}
    return sorted(weight, key=lambda word: (-weight[word], word))[:_WORDS]


def _articles_with(connection: sqlite3.Connection, words: Mapping[str, int]) -> dict[str, int]:
    """In how many articles each word stands."""
    connection.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.words_known USING fts5vocab ('main', 'article_words', 'row')"
    )
    query = "SELECT doc FROM temp.words_known WHERE term = ?"
    rows = {word: connection.execute(query, (_folded(word),)).fetchone() for word in words}
    return {word: row[0] if row else 1 for word, row in rows.items()}


def _folded(word: str) -> str:
    """The word as the index has it: in small letters without accents."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(sign))
