"""What can be pressed in a report: a number in the text leads to its row in the list, and a row to the words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from newsreader.export.pdf.sheet import Page, Place
from newsreader.model.comparison import Side


@dataclass(frozen=True, slots=True)
class Sign:
    """The number of a divergence where it stands beside its words, in an article of one side."""

    number: int
    side: Side
    page: int
    box: QRectF

    @property
    def place(self) -> Place:
        """Where the words are."""
        return Place(self.page, self.box.top())


@dataclass(frozen=True, slots=True)
class ListedRow:
    """The row of a divergence in the list, and the boxes of its two wordings."""

    number: int
    place: Place
    wordings: Mapping[Side, QRectF]


@dataclass(frozen=True, slots=True)
class Link:
    """A box of a page, counted from 0, that leads to a place when it is pressed."""

    page: int
    box: QRectF
    to: Place


def signs(pages: Sequence[Page]) -> tuple[Sign, ...]:
    """All numbers in the texts of both articles, page by page."""
    return tuple(
        Sign(number, text.side, page, box)
        for page, sheet in enumerate(pages)
        for text in sheet.texts
        if text.side is not None
        for number, box in text.numbers()
    )


def pages_with(found: Iterable[Sign]) -> dict[tuple[int, Side], list[int]]:
    """On which pages each divergence is marked on either side, in order."""
    pages: dict[tuple[int, Side], list[int]] = {}
    for sign in found:
        known = pages.setdefault((sign.number, sign.side), [])
        if sign.page not in known:
            known.append(sign.page)
    return pages


def links(found: Iterable[Sign], rows: Iterable[ListedRow]) -> Iterator[Link]:
    """From each number in the texts to its row, and from each wording of a row to where it stands first."""
    listed = {row.number: row for row in rows}
    first: dict[tuple[int, Side], Place] = {}
    for sign in found:
        first.setdefault((sign.number, sign.side), sign.place)
        if row := listed.get(sign.number):
            yield Link(sign.page, sign.box, row.place)
    for row in listed.values():
        for side, box in row.wordings.items():
            if place := first.get((row.number, side)):
                yield Link(row.place.page, box, place)
