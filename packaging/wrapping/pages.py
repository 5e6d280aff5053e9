"""Wraps articles in furniture: `packaging/furniture/<language>.toml` holds the blocks, chance puts them together."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from wrapping.bodies import Body

FURNITURE = Path(__file__).parent.parent / "furniture"
PLACES = ("top", "kicker", "byline", "within", "foot")
FOLDS = 4
_SLOT = re.compile(r"\{(\w+)\}")
_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?]) (?=[A-ZÄÖÜ„“\"])|(?<=[.!?][\"”“]) (?=[A-ZÄÖÜ])")
# How many blocks stand in each place of a page on average, and how many at most.
_BLOCKS = {"top": (4.0, 25), "kicker": (0.7, 2), "byline": (2.0, 7), "foot": (5.0, 25)}
_FULLNESS = (0.0, 0.4, 0.8, 1.0, 1.0, 1.5, 2.5)
_LEFT_OUT, _IN_A_ROW, _NO_HEADLINE, _DATELINE, _CAPITALS, _RELATED = 0.12, 0.08, 0.05, 0.25, 0.4, 0.25


@dataclass(frozen=True)
class Row:
    """One row of a page and whether it belongs to the article; blank ones part what stands apart."""

    text: str
    is_article: bool = False


@dataclass
class Wrapper:
    """Builds pages of one language.

    The blocks are dealt into `FOLDS` folds, so that pages can be built of furniture that a lexicon has not seen.
    """

    language: str
    articles: Sequence[Body]
    chance: Random
    paper: str = ""
    table: Mapping[str, Any] = field(init=False)

    def __post_init__(self) -> None:
        """Reads the blocks."""
        self.table = recipe(self.language)

    def page(self, fold: int) -> list[Row]:
        """A page around one of the articles, with blocks of this fold alone."""
        article = self._shortened(self.chance.choice(self.articles))
        self.paper = self.chance.choice(self.table["drawn"]["paper"])
        fullness = self.chance.choice(_FULLNESS)
        rows = [*self._around("top", fullness, fold, article), *self._around("kicker", fullness, fold, article)]
        if self.chance.random() > _NO_HEADLINE:
            rows += [Row(article.headline, is_article=True), Row("")]
        rows += self._around("byline", fullness, fold, article)
        within = self.chance.choice((0.0, 0.0, 0.05, 0.1, 0.25)) if fullness else 0.0
        for number, row in enumerate(self._body(article)):
            if number and self.chance.random() < within:
                rows += [*self._block("within", fold, article), Row("")]
            rows += [row, Row("")]
        return self._spaced([*rows, *self._around("foot", fullness, fold, article)])

    def _shortened(self, article: Body) -> Body:
        """The article as it is, or its first paragraphs alone, with a dateline or without."""
        length = self.chance.choice((len(article.paragraphs), len(article.paragraphs), self.chance.randint(1, 4)))
        first, *others = article.paragraphs[:length]
        if self.chance.random() < _DATELINE:
            opening = self._filled(self._drawn("dateline", article), article)
            first = (opening.upper() if self.chance.random() < _CAPITALS else opening) + first
        return Body(article.headline, (first, *others))

    def _around(self, place: str, fullness: float, fold: int, article: Body) -> Iterator[Row]:
        mean, most = _BLOCKS[place]
        count = min(most, int(self.chance.expovariate(1 / (mean * fullness)))) if fullness else 0
        for _ in range(count):
            yield from self._block(place, fold, article)
            yield Row("")

    def _block(self, place: str, fold: int, article: Body) -> list[Row]:
        """One block, filled in; of a long one a row may be missing, and links may stand in one row."""
        blocks = self.table[place]
        number = self.chance.randrange(fold, len(blocks), FOLDS)
        rows = self._filled(blocks[number], article).split("\n")
        if len(rows) > 2:
            rows = [row for row in rows if self.chance.random() > _LEFT_OUT]
        if all(len(row) < 30 for row in rows) and self.chance.random() < _IN_A_ROW:
            rows = [" | ".join(rows)]
        return [Row(row) for row in rows if row]

    def _body(self, article: Body) -> Iterator[Row]:
        """The rows of the article: paragraphs of one or more sentences, some subheads, now and then a list."""
        size = self.chance.choice((0, 0, 1, 2))
        heads = self.chance.choice((0.0, 0.0, 0.0, 0.1, 0.2, 0.3))
        lists = self.chance.choice((0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.1))
        for paragraph in article.paragraphs:
            sentences = _BETWEEN_SENTENCES.split(paragraph)
            step = size or len(sentences)
            for start in range(0, len(sentences), step):
                if self.chance.random() < heads:
                    yield Row(self._subhead(article), is_article=True)
                yield Row(" ".join(sentences[start : start + step]), is_article=True)
            if self.chance.random() < lists:
                yield from self._list(article)

    def _subhead(self, article: Body) -> str:
        """Some words of the article, or of another one: a subhead may say what no paragraph does."""
        number = self.chance.choice(("", "", "", f"{self.chance.randint(1, 12)}. "))
        return number + self._words(self.chance.choice((article, self.chance.choice(self.articles))), 6)

    def _list(self, article: Body) -> Iterator[Row]:
        sign = self.chance.choice(("", "", "- ", "• "))
        for _ in range(self.chance.randint(2, 6)):
            yield Row(sign + self._words(article, 12), is_article=True)

    def _words(self, article: Body, most: int) -> str:
        words = re.findall(r"[\w,-]+", self.chance.choice(article.paragraphs))
        start, length = self.chance.randrange(len(words)), self.chance.randint(1, most)
        text = " ".join(words[start : start + length]).rstrip(",")
        return text[:1].upper() + text[1:] + self.chance.choice(("", "", "", "?", ":"))

    def _spaced(self, rows: Sequence[Row]) -> list[Row]:
        """The rows with blank ones everywhere, between blocks alone, or nowhere."""
        spacing = self.chance.choice(("everywhere", "between blocks", "nowhere"))
        if spacing == "between blocks":
            return list(rows)
        full = [row for row in rows if row.text]
        return full if spacing == "nowhere" else [each for row in full for each in (row, Row(""))]

    def _related(self, article: Body) -> str:
        """Something like a headline of another article on the same subject."""
        begin, end = self.chance.choice(self.articles).headline.split(), self._words(article, 8)
        return " ".join([*begin[: self.chance.randint(0, 4)], end])

    def _filled(self, text: str, article: Body) -> str:
        return _SLOT.sub(lambda slot: self._drawn(slot[1], article), text)

    def _drawn(self, slot: str, article: Body) -> str:
        drawn, chance = self.table["drawn"], self.chance
        if slot == "own":
            return article.headline
        if slot == "headline":
            return self._related(article) if chance.random() < _RELATED else chance.choice(self.articles).headline
        if slot == "teaser":
            return _BETWEEN_SENTENCES.split(chance.choice(chance.choice(self.articles).paragraphs))[0]
        if slot == "name":
            return f"{chance.choice(drawn['first_names'])} {chance.choice(drawn['family_names'])}"
        if slot == "number":
            return str(chance.choice((chance.randint(1, 9), chance.randint(10, 99))))
        if slot in ("day", "hour", "mon", "d"):
            return self._moment(chance.choice(drawn.get(slot, [f"{{{slot}}}"])))
        return self.paper if slot == "paper" else str(chance.choice(drawn[slot]))

    def _moment(self, form: str) -> str:
        day, month = self.chance.randint(1, 28), self.chance.randint(1, 12)
        hour, minute = self.chance.randint(0, 23), self.chance.randint(0, 59)
        name = self.table["drawn"]["months"][month - 1]
        spelled = {"d": day, "dd": f"{day:02}", "m": month, "mm": f"{month:02}", "month": name, "mon": name[:3]}
        clock = {"hh": f"{hour:02}", "h": hour % 12 + 1, "min": f"{minute:02}"}
        return form.format(**spelled, **clock, year=self.chance.randint(2003, 2025))


def recipe(language: str) -> Mapping[str, Any]:
    """The blocks of a language and what its slots are filled with."""
    return tomllib.loads((FURNITURE / f"{language}.toml").read_text(encoding="utf-8"))


def blocks(table: Mapping[str, Any], but: int | None = None) -> Iterator[str]:
    """All blocks with empty slots, but for those of one fold."""
    for place in PLACES:
        yield from (_SLOT.sub("", text) for number, text in enumerate(table[place]) if number % FOLDS != but)
