"""The whole report laid out on pages, with the places its bookmarks lead to."""

from __future__ import annotations

from dataclasses import dataclass

from newsreader.export.pdf.columns import lay_articles
from newsreader.export.pdf.divergence_table import lay_divergences
from newsreader.export.pdf.links import Link, links, pages_with, signs
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
    """The pages of a report, its title, its table of contents and its links."""

    title: str
    pages: tuple[Page, ...]
    bookmarks: tuple[Bookmark, ...]
    links: tuple[Link, ...]


def lay_document(report: Report) -> Document:
    """Lays out the report; a `QGuiApplication` must stand."""
    words = wording(report.language)
    pages = [Page()]
    top = lay_opening(pages[0], report, words)
    free_from = lay_articles(pages, top, report, words)
    found = signs(pages)
    heading, rows = lay_divergences(pages, free_from, report, words, pages_with(found))
    lay_running_lines(pages, report, words)
    listed = tuple(
        Bookmark(f"{one.number} {one.kind}{f': {one.about}' if one.about else ''}", row.place)
        for one, row in zip(report.divergences, rows, strict=True)
    )
    beginning = Place(0, 0.0)
    sides = tuple(Bookmark(_named(report, side, words.sentences[f"report.{side}"]), beginning) for side in Side)
    title = f"{report.left.headline.text} / {report.right.headline.text}"
    contents = (*sides, Bookmark(words.sentences["report.divergences"], heading, listed))
    return Document(title, tuple(pages), contents, tuple(links(found, rows)))


def _named(report: Report, side: Side, word: str) -> str:
    return f"{word}: {report.side(side).headline.text}"
