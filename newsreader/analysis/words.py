"""The words of an article with what a pipeline, or in its place our rules, knows of each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from newsreader.model.article import Article
from newsreader.model.findings import PartOfSpeech
from newsreader.model.message import Message
from newsreader.model.span import Span
from newsreader.resources.languages import topic

NOUNS = frozenset({PartOfSpeech.NOUN, PartOfSpeech.PROPN})
HYPHENS = "‐‑-"
"""The plain hyphen last, so that the string can stand in a character class."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word as printed and what is known of it: features as in Universal Dependencies, or empty."""

    span: Span
    text: str
    lemma: str
    pos: PartOfSpeech
    mood: str = ""
    gender: str = ""
    number: str = ""
    case: str = ""
    tense: str = ""

    @property
    def lower(self) -> str:
        """The printed form in lower case."""
        return self.text.lower()

    @property
    def is_capitalised(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[:1].isupper()


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence with its words, before anything is found in it."""

    span: Span
    words: tuple[Word, ...]
    paragraph: int
    is_headline: bool = False


@dataclass(frozen=True, slots=True)
class LabelledName:
    """A name the pipeline found, with the pipeline's own label."""

    span: Span
    label: str


@dataclass(frozen=True, slots=True)
class Reading:
    """An article cut into lines and words: what every finder works on."""

    article: Article
    pipeline: str
    lines: tuple[Line, ...]
    names: tuple[LabelledName, ...] = ()
    skipped: tuple[Message, ...] = ()

    @property
    def text(self) -> str:
        """The article's text."""
        return self.article.text

    @property
    def language(self) -> str:
        """The article's language."""
        return self.article.language


@cache
def closed_words(language: str) -> frozenset[str]:
    """Small words of closed classes and stop words, in lower case."""
    table = topic(language, "function_words")
    return frozenset(
        word for words in (*table.get("closed", {}).values(), *table.get("stop", {}).values()) for word in words
    )
