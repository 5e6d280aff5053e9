"""Walks through marked-up text, HTML or another XML, and takes out its paragraphs."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from lxml import etree

_SPACE = re.compile(r"[ \t\r\n]+")
_SPACE_AROUND_BREAK = re.compile(" *\n *")


@dataclass(frozen=True, slots=True)
class Markup:
    """What the elements of a markup mean for the text: which end a line, which hide one, which stand for a sign."""

    blocks: Collection[str]
    hidden: Collection[str]
    signs: Mapping[str, str]


HTML = Markup(
    blocks=frozenset(
        {
            *("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog"),
            *("div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4"),
            *("h5", "h6", "header", "hr", "legend", "li", "main", "nav", "ol", "p", "pre", "section", "summary"),
            *("table", "tbody", "tfoot", "thead", "title", "tr", "ul"),
        }
    ),
    hidden=frozenset(
        {
            *("audio", "button", "canvas", "datalist", "embed", "head", "iframe", "input", "math", "noscript"),
            *("object", "script", "select", "style", "svg", "template", "textarea", "video"),
        }
    ),
    signs={"br": "\n", "td": " ", "th": " "},
)


def paragraphs(root: Any, markup: Markup = HTML) -> str:
    """The text below an element, its paragraphs parted by blank lines; what is only for machines is left out."""
    lines, pieces = [], [""]
    for piece in _pieces(root, markup):
        if piece is None:
            lines.append("".join(pieces))
            pieces.clear()
        else:
            pieces.append(piece)
    stripped = (_SPACE_AROUND_BREAK.sub("\n", line).strip() for line in [*lines, "".join(pieces)])
    return "\n\n".join(line for line in stripped if line)


def _pieces(root: Any, markup: Markup) -> Iterator[str | None]:
    """Text as it comes, and None where a line ends; without recursion, however deep the tree is."""
    walk = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        tag = element.tag
        if event == "start" and tag in markup.hidden:
            walk.skip_subtree()
        elif event == "start":
            yield from _opening(tag, element.text, markup)
        elif tag in markup.blocks:
            yield None
        if event != "start" and element is not root and element.tail:
            yield _SPACE.sub(" ", element.tail)


def _opening(tag: str, text: str | None, markup: Markup) -> Iterator[str | None]:
    if tag in markup.blocks:
        yield None
    if tag in markup.signs:
        yield markup.signs[tag]
    if text:
        yield _SPACE.sub(" ", text)
