"""Web pages: the article within, found by trafilatura, which is given the page and never an address."""

from __future__ import annotations

import logging
import re
import warnings
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import trafilatura
from lxml import etree

from newsreader.model.article import Masthead, Stated
from newsreader.model.errors import UnreadableFileError
from newsreader.reading.formats.damage import damage_told
from newsreader.reading.formats.html_tree import tree_of
from newsreader.reading.formats.page_facts import PageFacts
from newsreader.reading.formats.page_source import source_of
from newsreader.reading.text.cleaning import clean
from newsreader.reading.text.headed import headed
from newsreader.reading.text.paragraphs import Markup, paragraphs
from newsreader.reading.text.raw_text import RawText

# So short is a page that only asks for scripts to be allowed, which it calls by this name in every language.
_PLEA, _SCRIPTS = 400, "javascript"
_HOUR = r"T\d\d:\d\d(?::\d\d)?(?:\.\d{1,6})?(?:Z|[+-]\d\d:?\d\d)?"
# The elements of trafilatura's own tree, which are those of TEI.
_FOUND = Markup(
    blocks=frozenset({"body", "code", "div", "head", "item", "list", "p", "quote", "row", "table"}),
    hidden=frozenset({"graphic"}),
    signs={"lb": "\n", "cell": " "},
)

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what it says about a page is no concern of the reader
logging.getLogger("htmldate").setLevel(logging.CRITICAL)


def read(data: bytes, name: str) -> RawText:
    """The article of a saved web page, its headline first.

    Raises:
        UnreadableFileError: when the bytes are no text or no text is found on the page.
    """
    return article_on(source_of(data, name), name)


def article_on(source: RawText, name: str, saved_from: str | None = None) -> RawText:
    """The article on a page whose source is known; where none can be told from the rest, the whole text of the page.

    Args:
        source: The source of the page.
        name: The name of its file.
        saved_from: Its address, where the file states one outside the page.

    Raises:
        UnreadableFileError: when no text is found on the page, or it only leads to articles.
    """
    with damage_told(name, etree.LxmlError), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what a parser of dates thinks of the page is no concern of the reader either
        found: Any = trafilatura.bare_extraction(
            tree_of(source.text, name),
            include_comments=False,
            with_metadata=True,
            date_extraction_params={"extensive_search": False, "original_date": True},
        )
        text = paragraphs(found.body, _FOUND) if found else ""
        tree = tree_of(source.text, name)
        whole = paragraphs(tree)
    is_extracted = bool(text) and set(text.split("\n")) != set(whole.split("\n"))
    text = text if is_extracted else whole
    if not clean(text) or (len(text) < _PLEA and _SCRIPTS in text.casefold()):
        raise UnreadableFileError("reading.no_article", file=name)
    facts = PageFacts(tree, source.text, saved_from)
    if facts.lists_articles(text):
        raise UnreadableFileError("reading.many_articles", file=name)
    known = _stated(found, facts)
    text = headed(text, known.headline)
    return replace(source, text=text, known=known, is_extracted=is_extracted, is_locked=facts.linked.is_locked)


def _stated(found: Any, facts: PageFacts) -> Masthead:
    """What the page states of its article: trafilatura knows more ways to say it, its data for machines say more."""
    headline = _fact(found.title if found else None) or _fact(facts.linked.headline)
    title = headline.value if headline else ""
    day = found.date if found else None
    return Masthead(
        headline=headline,
        outlet=facts.outlet(title) or _fact(found.sitename if found else None),
        published=facts.published(day) or _published(day, facts.source),
        byline=facts.byline() or _fact((found.author or "").replace("; ", ", ") if found else None),
        section=facts.section(title),
        address=facts.address(),
    )


def _fact(value: str | None) -> Stated[str] | None:
    line = " ".join(clean(value or "").split())
    return Stated(line) if line else None


def _published(day: str | None, source: str) -> Stated[date] | None:
    """The day with the hour, where the page gives one beside the word "published"."""
    if not day:
        return None
    exact = re.search(rf"publish\w*[\"'][^<>]{{0,80}}?({re.escape(day)}{_HOUR})", source, re.IGNORECASE)
    return Stated(datetime.fromisoformat(exact[1]) if exact else date.fromisoformat(day))
