"""Articles without anything around them, from freely licensed corpora."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

_SHORTEST_PARAGRAPH, _FEWEST, _MOST = 80, 3, 16
_HEADLINE = range(20, 140)


@dataclass(frozen=True)
class Body:
    """A headline and the paragraphs below it."""

    headline: str
    paragraphs: tuple[str, ...]


def bodies(file: Path, form: str, genres: Sequence[str] = (), left_out: int = 0) -> list[Body]:
    """The articles of a corpus.

    Args:
        file: The corpus.
        form: "pages" of rows (JSON lines), or "sentences" with paragraphs (CoNLL-U).
        genres: Where the names of documents tell their genre, the wanted ones.
        left_out: Of so many documents the first is left out; zero for none.
    """
    texts = _pages(file) if form == "pages" else _paragraphs(file, genres)
    kept = (rows for number, rows in enumerate(texts) if not left_out or number % left_out)
    return [body for rows in kept if (body := _body(rows)) is not None]


def _pages(file: Path) -> Iterator[list[str]]:
    for record in map(json.loads, file.read_text(encoding="utf-8").splitlines()):
        text = "\n".join((record.get("title", ""), record["text"]))
        yield [row.strip() for row in text.split("\n") if row.strip()]


def _paragraphs(file: Path, genres: Sequence[str]) -> Iterator[list[str]]:
    sentences: list[list[str]] = []
    is_wanted = False
    with gzip.open(file, "rt", encoding="utf-8") as rows:
        for row in rows:
            if row.startswith("# newdoc"):
                yield [" ".join(each) for each in sentences if each]
                sentences, is_wanted = [], row.split("_")[1] in genres
            elif row.startswith("# newpar"):
                sentences.append([])
            elif row.startswith("# text = ") and sentences and is_wanted:
                sentences[-1].append(row.removeprefix("# text = ").strip())
    yield [" ".join(each) for each in sentences if each]


def _body(rows: list[str]) -> Body | None:
    """What is surely an article of these rows; corpora made of web pages hold furniture, too."""
    headline = next((row for row in rows[:3] if len(row) in _HEADLINE and row[-1] not in ".:"), None)
    prose = [row for row in rows if len(row) >= _SHORTEST_PARAGRAPH and row[-1] in '.!?"“”»']
    return Body(headline, tuple(prose[:_MOST])) if headline and len(prose) >= _FEWEST else None
