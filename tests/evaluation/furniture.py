"""Measures which lines of a page copied as text are told from its article, on articles wrapped in furniture of our own.

The articles are clean: German ones of WIKINEWS, English ones of ECB+ and MEANTIME. The pages lie in `pages/<language>`:
`known` and `unseen` ones may be looked at while the reading is bettered (the latter only since the former were known by
heart), `fresh` ones only tell whether that helps on pages nobody had in mind: they were written before, and what goes
wrong on them is not looked at. In a page `@headline` stands for the headline, `@first` for the first paragraph, `@some`
for half of those that follow and `@rest` for the others; a line after "@ " belongs to the article, and all other lines
do not, although `{headline}` within them repeats it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newsreader.model.article import Article
from newsreader.model.span import Span
from newsreader.reading import read_text
from newsreader.reading.text.cleaning import clean
from tests.evaluation.report import Figures
from tests.evaluation.sets import lines

PAGES = Path(__file__).parent / "pages"
GROUPS = ("known", "unseen", "fresh")
ARTICLES = 210
"""So many articles of each language, evenly drawn, take a quarter of a minute."""
LOSS = 0.05
"""An article of which this share is folded away has lost something."""
_FEWEST_SENTENCES = 5
_NO_SENTENCE = re.compile(
    r"https?:|\W*\w+ \d{1,2}, \d{4}\W*$|.{0,80}\b\d{1,2}: \d\d\b|.{0,20}\b(?:Posted|Updated|Published)\b"
)
"""What the sets took along from the pages of their articles: addresses, days and hours of publication."""
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True)
class Clean:
    """An article without anything around it."""

    headline: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True)
class Wrapped:
    """One line of a page, and whether it belongs to the article."""

    text: str
    is_article: bool


@dataclass
class Tally:
    """How many letters of furniture were found, how many of the article taken for it, and what became of articles."""

    found: int = 0
    missed: int = 0
    torn: int = 0
    articles: int = 0
    losing: int = 0
    headed: int = 0

    def figures(self, name: str) -> Figures:
        """The tally in per cent."""
        wanted, folded = self.found + self.missed, self.found + self.torn
        return {
            f"{name}: characters P": 100 * self.found / max(1, folded),
            f"{name}: characters R": 100 * self.found / max(1, wanted),
            f"{name}: characters F1": 200 * self.found / max(1, wanted + folded),
            f"{name}: articles that lose less than 5 %": 100 - 100 * self.losing / max(1, self.articles),
            f"{name}: headline right": 100 * self.headed / max(1, self.articles),
        }


def figures(folder: Path) -> Figures:
    """The figures of each language and of each group of pages."""
    found: Figures = {}
    for language, articles in (("de", german(folder)), ("en", english(folder))):
        for group in GROUPS if articles else ():
            tally = Tally()
            for number, article in enumerate(articles):
                pages = sorted((PAGES / language / group).glob("*.txt"))
                count(tally, article, wrapped(article, pages[number % len(pages)]))
            found |= tally.figures(f"furniture-wild {language}, {group}")
    return found


def german(folder: Path) -> list[Clean]:
    """Articles of WIKINEWS as their authors left them."""
    file = folder / "quotes-dev" / "docs.jsonl"
    records = lines(file) if file.is_file() else []
    return _drawn([Clean(clean(each["title"]), _rows(each["text"])) for each in records])


def english(folder: Path) -> list[Clean]:
    """Articles of ECB+ and MEANTIME; these know sentences alone, so that two of them make a paragraph."""
    files = [folder / name / "events.jsonl" for name in ("ecbplus-dev", "meantime-en")]
    events = [event for file in files if file.is_file() for event in lines(file)]
    documents = [document for event in events for document in event["docs"]]
    return _drawn([_of_sentences(each) for each in documents if len(each["sentences"]) >= _FEWEST_SENTENCES])


def _of_sentences(document: dict[str, Any]) -> Clean:
    sentences = (clean(document["text"][start:end]) for start, end in document["sentences"])
    first, *rest = (each for each in sentences if each and not _NO_SENTENCE.match(each))
    headed = not first.endswith((".", "''", '"'))
    body = rest if headed else [first, *rest]
    headline = first if headed else " ".join(first.rstrip(".").split()[:8])
    return Clean(headline, tuple(" ".join(body[place : place + 2]) for place in range(0, len(body), 2)))


def _drawn(articles: Sequence[Clean]) -> list[Clean]:
    whole = [each for each in articles if each.paragraphs]
    return list(whole[:: max(1, len(whole) // ARTICLES)][:ARTICLES])


def _rows(text: str) -> tuple[str, ...]:
    return tuple(row for row in clean(text).split("\n") if row)


def wrapped(article: Clean, page: Path) -> list[Wrapped]:
    """The lines of a page that holds this article; blank ones part paragraphs where the page has any."""
    source = page.read_text(encoding="utf-8").rstrip("\n").split("\n")
    gap = [Wrapped("", False)] if "" in source else []
    first, *others = article.paragraphs
    half = len(others) // 2
    parts = {"@headline": [article.headline], "@first": [first], "@some": others[:half], "@rest": others[half:]}
    made: list[Wrapped] = []
    for row in source:
        if row in parts:
            made += [each for paragraph in parts[row] for each in (Wrapped(paragraph, True), *gap)]
        else:
            text = row.removeprefix("@ ").replace("{headline}", article.headline)
            made.append(Wrapped(text, row.startswith("@ ")))
    return made


def count(tally: Tally, article: Clean, page: Sequence[Wrapped]) -> None:
    """Reads the page and adds what came of it."""
    read = read_text("\n".join(each.text for each in page), "page")
    own = lost = 0
    for line, length, is_folded in told(read, page):
        own += length * line.is_article
        lost += length * (line.is_article and is_folded)
        tally.found += length * (is_folded and not line.is_article)
        tally.missed += length * (not is_folded and not line.is_article)
    tally.torn += lost
    tally.articles += 1
    tally.losing += lost >= LOSS * own
    tally.headed += read.masthead.headline is not None and read.masthead.headline.value == article.headline


def told(read: Article, page: Sequence[Wrapped]) -> Iterator[tuple[Wrapped, int, bool]]:
    """Each line with the number of its letters and whether it is folded away."""
    place = 0
    for line in page:
        text = clean(line.text)
        if not text:
            continue
        begin = read.text.index(text, place)
        place = begin + len(text)
        is_folded = any(mark.span.contains(Span(begin, place)) for mark in read.furniture)
        yield line, len(_SPACE.sub("", text)), is_folded
