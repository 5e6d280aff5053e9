"""What a page says of its article for machines, in JSON-LD with the words of schema.org."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from typing import Any

from newsreader.reading.text.cleaning import clean

_Node = Mapping[str, Any]
# Nodes within nodes; far more than any page states.
_MOST_NODES = 2_000
_WITHIN = ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "breadcrumb")


@dataclass(frozen=True, slots=True)
class LinkedData:
    """The facts of an article as the page states them, "" where it states none; `path` leads from the front page to it.

    `is_article` when the page says it shows one, `is_locked` when only subscribers may read it.
    """

    is_article: bool = False
    is_locked: bool = False
    headline: str = ""
    authors: tuple[str, ...] = ()
    publisher: str = ""
    published: str = ""
    section: str = ""
    path: tuple[str, ...] = ()


def linked_data(tree: Any) -> LinkedData:
    """What the scripts of a page state; what is no proper JSON is passed over, as browsers do."""
    nodes = list(
        _nodes(_parsed(str(script.text or "")) for script in tree.xpath("//script[@type='application/ld+json']"))
    )
    article = next((node for node in nodes if _is_article(node)), None)
    path = next((tuple(_path(node)) for node in nodes if "BreadcrumbList" in _types(node)), ())
    if article is None:
        return LinkedData(path=path)
    return LinkedData(
        is_article=True,
        is_locked=str(article.get("isAccessibleForFree")).casefold() == "false",
        headline=_line(article.get("headline")),
        authors=tuple(dict.fromkeys(_writers(article))),
        publisher=_name(article.get("publisher")),
        published=_line(article.get("datePublished")),
        section=next(filter(None, map(_line, _listed(article.get("articleSection")))), ""),
        path=path,
    )


def _parsed(script: str) -> Any:
    try:
        return json.loads(script, strict=False)
    except (ValueError, RecursionError):
        return None


def _nodes(roots: Iterable[Any]) -> Iterator[_Node]:
    """The things that are spoken of, those within others too; without recursion, however deep they lie."""
    waiting = list(roots)[::-1]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        node = waiting.pop()
        if isinstance(node, list):
            waiting += node[:_MOST_NODES][::-1]
        elif isinstance(node, dict):
            yield node
            waiting += [node[key] for key in _WITHIN if key in node][::-1]


def _types(node: _Node) -> list[str]:
    return [kind for kind in _listed(node.get("@type")) if isinstance(kind, str)]


def _is_article(node: _Node) -> bool:
    return any(kind.endswith(("Article", "BlogPosting")) for kind in _types(node)) and "headline" in node


def _writers(article: _Node) -> Iterator[str]:
    """The names of people; a paper that names itself as its writer says nothing."""
    for author in _listed(article.get("author")):
        is_paper = isinstance(author, dict) and any(kind.endswith("Organization") for kind in _types(author))
        if (name := _name(author)) and not is_paper and name != _name(article.get("publisher")):
            yield name


def _path(node: _Node) -> Iterator[str]:
    for step in _listed(node.get("itemListElement")):
        name = _name(step) or (_name(step.get("item")) if isinstance(step, dict) else "")
        if name:
            yield name


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _name(value: Any) -> str:
    return _line(value.get("name") if isinstance(value, dict) else value)


def _line(value: Any) -> str:
    return " ".join(clean(unescape(value[:1_000])).split()) if isinstance(value, str) else ""
