"""Measures where sentences begin, on articles of the development sets that were marked by hand.

`sentence_gold.toml` holds places, never texts; its comment says by which conventions it was marked. Stretches that the
program does not read as part of the article (furniture, dateline) count neither for nor against it.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from newsreader.analysis.extent import stretches
from tests.evaluation.engine import analysed
from tests.evaluation.offsets import RawPlaces
from tests.evaluation.report import Figures
from tests.evaluation.sets import lines

GOLD = Path(__file__).with_name("sentence_gold.toml")
AROUND = 30
"""So many characters on either side tell where a miss lies."""


@dataclass(frozen=True)
class Marked:
    """An article and where its sentences begin, in code points of its raw text; nothing is marked from `end` on."""

    id: str
    language: str
    part: str
    text: str
    starts: frozenset[int]
    end: int


@dataclass(frozen=True)
class Cut:
    """Where sentences begin in one article by hand and by the program, in what both read."""

    article: Marked
    gold: frozenset[int]
    found: frozenset[int]


def figures(folder: Path) -> Figures:
    """Precision, recall and F1 of the places where sentences begin, in per cent, of each language."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for cut in cuts(folder):
        for place, count in enumerate((len(cut.gold & cut.found), len(cut.found), len(cut.gold))):
            counts[f"sentences, {cut.article.part} {cut.article.language}"][place] += count
    return {
        f"{name}: {figure}": 100 * value
        for name, (both, found, gold) in sorted(counts.items())
        for figure, value in (("P", both / found), ("R", both / gold), ("F1", 2 * both / (found + gold)))
    }


def misses(folder: Path) -> Iterator[str]:
    """One line for each beginning that was missed (-) or invented (+), with the words around it."""
    for cut in cuts(folder):
        for sign, places in (("-", cut.gold - cut.found), ("+", cut.found - cut.gold)):
            for place in sorted(places):
                before, after = cut.article.text[max(0, place - AROUND) : place], cut.article.text[place:][:AROUND]
                yield f"{sign} {cut.article.id}: {before!r} | {after!r}"


def cuts(folder: Path) -> Iterator[Cut]:
    """Every marked article that is present."""
    for article in marked(folder):
        found = analysed(article.text)
        places = RawPlaces(found.article.text, article.text)
        begun = {places.span(sentence.span.start, sentence.span.end)[0] for sentence in found.findings.sentences}
        read = [places.span(part.span.start, part.span.end) for part in stretches(found.article)]
        gold = {place for place in article.starts if any(start <= place < end for start, end in read)}
        yield Cut(
            article,
            frozenset(gold),
            frozenset(place for place in begun if min(article.starts) <= place < article.end),
        )


def marked(folder: Path) -> list[Marked]:
    """The marked articles whose set is present.

    Raises:
        ValueError: when an article is not the text that was marked.
    """
    found = []
    for record in tomllib.loads(GOLD.read_text(encoding="utf-8"))["article"]:
        text = _texts(folder, record["set"]).get(record["id"])
        if text is None:
            continue
        if hashlib.sha256(text.encode("utf-8")).hexdigest() != record["sha256"]:
            raise ValueError(f"{record['set']} {record['id']} is another text than the one that was marked")
        for place in record["line_ends"]:
            text = f"{text[:place]}\n{text[place + 1 :]}"
        starts = frozenset(record["starts"])
        found.append(Marked(record["id"], record["language"], record["part"], text, starts, record["end"]))
    return found


def _texts(folder: Path, name: str) -> dict[str, str]:
    place = folder / name
    if name == "quotes-dev" and (place / "docs.jsonl").is_file():
        return {record["id"]: record["text"] for record in lines(place / "docs.jsonl")}
    if name == "meantime-en" and (place / "events.jsonl").is_file():
        return {
            document["id"]: document["text"] for event in lines(place / "events.jsonl") for document in event["docs"]
        }
    return {file.stem: file.read_bytes().decode("utf-8") for file in place.glob("*.txt")}
