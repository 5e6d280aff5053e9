"""Reads plain text, in the forms it is kept in, as passages for word vectors."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from training.corpora import blocks, lines
from training.folders import Folders, found
from training.recipe import Text

LEAST_LETTERS = 25
"""Shorter passages are titles and crumbs."""
DEEPEST = 6
"""Levels of templates within templates."""
FORMULA = "displaystyle"
"""What the formulas of Wikipedia leave behind in plain text."""
STARTS = tuple('*"“')
"""What a paragraph of an article may begin with, besides a letter."""
LINK = re.compile(r"\[([^\]]*)\]\((?:[^()]|\([^()]*\))*\)")
SOURCES = re.compile(r" ?\[\([^\]]*\)\]\((?:[^()]|\([^()]*\))*\)")
"""The outlets after an item of Wikipedia's current events."""


def passages(texts: Iterable[Text], data: Folders) -> Iterator[str]:
    """All passages of the texts that are there, white space evened out."""
    for text in texts:
        for path in found(data, text.files, text.link):
            for passage in FORMS[text.form](path):
                plain = " ".join(html.unescape(passage).split())
                if len(plain) > LEAST_LETTERS:
                    yield plain


def _beginnings(path: Path) -> Iterator[str]:
    """The lines of a file that breaks off anywhere, even within a letter."""
    return iter(path.read_text(encoding="utf-8", errors="ignore").splitlines())


def _sentences(path: Path) -> Iterator[str]:
    """A sentence or a paragraph a line, but for those with formulas."""
    return (line for line in lines(path) if FORMULA not in line)


def _minutes(path: Path) -> Iterator[str]:
    """The paragraphs of the Bundestag's minutes, in the encoding of the time."""
    return iter(path.read_text(encoding="cp1252", errors="ignore").splitlines())


def _sentences_of_bio(path: Path) -> Iterator[str]:
    return (" ".join(row[1] if row[0].isdigit() and len(row) > 2 else row[0] for row in rows) for rows in blocks(path))


def _texts_of_offsets(path: Path) -> Iterator[str]:
    return (json.loads(line)["text"] for line in lines(path))


def _items(path: Path) -> Iterator[str]:
    items = (line.strip() for line in lines(path) if line.lstrip().startswith("* "))
    return (LINK.sub(r"\1", SOURCES.sub("", item)).replace("*", "") for item in items)


def _sentences_of_docred(path: Path) -> Iterator[str]:
    articles = json.loads(path.read_text(encoding="utf-8"))
    return (" ".join(sentence) for article in articles for sentence in article["sents"])


def _wikitext(path: Path) -> Iterator[str]:
    """The paragraphs of an article as MediaWiki exports it, without templates, tables, notes and links."""
    page = html.unescape("\n".join(lines(path)))
    text = re.sub(r"<!--.*?-->|<ref[^>]*/>|<ref.*?</ref>|<math.*?</math>|\{\|.*?\|\}", "", page, flags=re.DOTALL)
    for _ in range(DEEPEST):
        text = re.sub(r"\{\{[^{}]*\}\}", "", text)
    text = re.sub(r"\[\[(?:[^\]|]*\|)*([^\]|]*)\]\]", r"\1", text)
    text = re.sub(r"\[https?:\S+ ?([^\]]*)\]|'{2,}|<[^>]+>", r"\1", text)
    return (line.lstrip("* ") for line in text.splitlines() if line[:1].isalpha() or line[:1] in STARTS)


def _strings(path: Path) -> Iterator[str]:
    unread = [json.loads(path.read_text(encoding="utf-8"))]
    while unread:
        value = unread.pop()
        if isinstance(value, str):
            yield re.sub(r"<[^>]+>", " ", value)
        elif isinstance(value, dict | list):
            unread.extend(value.values() if isinstance(value, dict) else value)


def _sentences_of_conllu(path: Path) -> Iterator[str]:
    return (line.removeprefix("# text = ") for line in lines(path) if line.startswith("# text = "))


FORMS = {
    "beginnings": _beginnings,
    "sentences": _sentences,
    "minutes": _minutes,
    "bio": _sentences_of_bio,
    "offsets": _texts_of_offsets,
    "items": _items,
    "docred": _sentences_of_docred,
    "json": _strings,
    "wikitext": _wikitext,
    "conllu": _sentences_of_conllu,
}
