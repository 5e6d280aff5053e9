"""What a web page states about its article besides what stands in the text: for machines, in its head, in its path."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, cached_property
from typing import Any

from newsreader.model.article import Stated
from newsreader.reading.formats.linked_data import LinkedData, linked_data
from newsreader.reading.text.cleaning import clean
from newsreader.resources.languages import languages, topic

# What browsers write at the top of a page they save: "<!-- saved from url=(0042)https://... -->".
_SAVED_FROM = re.compile(r"<!--\s{0,9}saved from url=\(\d{1,9}\)(https?://[^\s<>\"]{1,2000})", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://[^\s<>\"]{3,2000}", re.IGNORECASE)
_HEAD = 4_096
_LONGEST_SECTION = 60
_LONGEST_OUTLET = 40
# A front page has so many headlines, and no paragraph of so many letters: what leads to an article is short.
_PARAGRAPH, _FEWEST_HEADLINES = 250, 8
_BEHIND = re.compile(r"\s[|–—-]\s")
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d)?(?:\.\d{1,6})?\s?(?:Z|[+-]\d\d:?\d\d)?")
# Where the steps from the front page to an article stand, by what pages call the place.
_PATHS = (
    "//*[contains(@itemtype, 'BreadcrumbList')]//*[@itemprop='name']",
    "//*[contains(translate(@class, 'BC', 'bc'), 'breadcrumb')][not(.//p)]//*[self::a or self::li[not(.//a)]]",
    "//nav[contains(translate(@aria-label, 'BC', 'bc'), 'breadcrumb')]//*[self::a or self::li[not(.//a)]]",
)


@dataclass(frozen=True)
class PageFacts:
    """The facts of one page: its elements, its source, and its address as the program that saved it knows it."""

    tree: Any
    source: str
    saved_from: str | None = None

    @cached_property
    def linked(self) -> LinkedData:
        """What is stated for machines."""
        return linked_data(self.tree)

    def lists_articles(self, text: str) -> bool:
        """Whether this is a front page: many headlines that lead elsewhere, and not one paragraph of an article."""
        if self.linked.is_article or any("article" in kind.casefold() for kind in self._properties("og:type")):
            return False
        if any(len(line) >= _PARAGRAPH for line in text.split("\n")):
            return False
        return len(self.tree.xpath("(//h2 | //h3 | //h4)[.//a[@href] or ancestor::a[@href]]")) >= _FEWEST_HEADLINES

    def address(self) -> Stated[str] | None:
        """Where the page stands on the web, by its own word, else by the word of the program that saved it."""
        said = [*self.tree.xpath("//link[@rel='canonical']/@href"), *self._properties("og:url")]
        comment = _SAVED_FROM.search(self.source[:_HEAD])
        said += [comment[1]] if comment else []
        said += [self.saved_from] if self.saved_from else []
        return next((Stated(address) for each in said if _ADDRESS.fullmatch(address := clean(str(each)))), None)

    def section(self, headline: str) -> Stated[str] | None:
        """The part of the paper the page counts itself to, or that its path leads through last."""
        said = [
            *self._properties("article:section", "og:section", "section"),
            self.linked.section,
            *self._path(headline),
        ]
        lines = (" ".join(clean(each).split()) for each in said)
        return next((Stated(each) for each in lines if each and _is_name(each)), None)

    def outlet(self, headline: str) -> Stated[str] | None:
        """The name of the paper: stated as such, or behind the headline in the title of the page."""
        said = [*self._properties("og:site_name"), self.linked.publisher, *self._behind(headline)]
        lines = (" ".join(clean(each).split()) for each in said)
        return next((Stated(each) for each in lines if each and "://" not in each), None)

    def byline(self) -> Stated[str] | None:
        """Who wrote it."""
        return Stated(", ".join(self.linked.authors)) if self.linked.authors else None

    def published(self, day: str | None) -> Stated[date] | None:
        """The moment of publication, of which others may have found the day."""
        said = (self.linked.published, *map(str, self.tree.xpath("//time/@datetime")))
        moments = (found for each in said if (found := _MOMENT.fullmatch(each.strip())))
        exact = next((found[0] for found in moments if day in (None, found[1])), None)
        try:
            return Stated(datetime.fromisoformat(exact.replace(" ", ""))) if exact else None
        except ValueError:  # the twenty-fifth hour
            return None

    def _path(self, headline: str) -> Iterator[str]:
        """The steps from the front page to the article, the nearest first."""
        found = (tuple(map(_text, self.tree.xpath(path))) for path in _PATHS)
        steps = next(filter(None, (self.linked.path, *found)), ())
        for step in steps[::-1]:
            if step.casefold() != headline.casefold() and step.casefold() not in _front_pages():
                yield step

    def _behind(self, headline: str) -> Iterator[str]:
        """What stands last behind the headline in the title of the page."""
        for title in map(_text, self.tree.xpath("/html/head/title")):
            if headline and title.startswith(headline):
                *others, last = _BEHIND.split(title[len(headline) :])
                if others and 0 < len(last) <= _LONGEST_OUTLET:
                    yield last

    def _properties(self, *names: str) -> Iterable[str]:
        for name in names:
            for attribute in ("property", "name"):
                yield from map(str, self.tree.xpath(f"//meta[@{attribute}='{name}']/@content"))


@cache
def _front_pages() -> Set[str]:
    """What papers call the page that all paths begin with."""
    return {word for language in languages() for word in topic(language, "masthead").get("front_page", ())}


def _text(element: Any) -> str:
    return " ".join(clean("".join(element.itertext())).split()).strip("›»>/| ")


def _is_name(line: str) -> bool:
    return len(line) <= _LONGEST_SECTION and "://" not in line
