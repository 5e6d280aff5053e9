"""The whole report laid out on pages, with the places its bookmarks lead to."""

from __future__ import annotations

from dataclasses import dataclass

from newsreader.export.pdf.columns import lay_articles
from newsreader.export.pdf.divergence_table import lay_divergences
from newsreader.export.pdf.opening import lay_opening
from newsreader.export.pdf.running_lines import lay_running_lines
from newsreader.export.pdf.sheet import Page, Place
from newsreader.export.report import Report
from newsreader.model.comparison import Side
from newsreader.resources.wording import wording


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the PDF's table of contents, and those beneath it."""

    title: str
    place: Place
    below: tuple[Bookmark, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """The pages of a report, its title and its table of contents."""

    title: str
    pages: tuple[Page, ...]
    bookmarks: tuple[Bookmark, ...]


def lay_document(report: Report) -> Document:
    """Lays out the report; a `QGuiApplication` must stand."""
    words = wording(report.language)
    pages = [Page()]
    top = lay_opening(pages[0], report, words)
    free_from = lay_articles(pages, top, report, words)
    heading, *rows = lay_divergences(pages, free_from, report, words)
    lay_running_lines(pages, report, words)
    listed = tuple(
        Bookmark(f"{one.number} {one.kind}{f': {one.about}' if one.about else ''}", place)
        for one, place in zip(report.divergences, rows, strict=True)
    )
    beginning = Place(0, 0.0)
    sides = tuple(Bookmark(_named(report, side, words.sentences[f"report.{side}"]), beginning) for side in Side)
    title = f"{report.left.headline.text} / {report.right.headline.text}"
    return Document(title, tuple(pages), (*sides, Bookmark(words.sentences["report.divergences"], heading, listed)))


def _named(report: Report, side: Side, word: str) -> str:
    return f"{word}: {report.side(side).headline.text}"
