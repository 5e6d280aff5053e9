"""Somebody is called by another standing or another country's office in the other article, or within one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsreader.comparison.links.pairing import Pairing
from newsreader.model.comparison import Divergence, DivergenceKind, SharedEntity, Side
from newsreader.model.findings import Appellation, Standing
from newsreader.model.message import Message
from newsreader.model.span import Span

_STANDING = 0.93
_COUNTRY = 0.9
_DOUBTFUL = 0.42
_STEM = 5
_TOLD = [{Standing.IN_OFFICE, other} for other in (Standing.FORMER, Standing.DESIGNATE, Standing.ACTING)]


def naming(pairing: Pairing) -> Iterator[Divergence]:
    """Yields each shared entity whose offices, as the articles give them, cannot both hold."""
    for shared in pairing.shared:
        left, right = pairing.appellations(shared, Side.LEFT), pairing.appellations(shared, Side.RIGHT)
        for one, other, key, weight in _partings(left, right):
            yield _divergence(pairing, shared, (one, other), key, weight)


def _partings(
    left: Sequence[Appellation], right: Sequence[Appellation]
) -> Iterator[tuple[Appellation, Appellation, str, float]]:
    for one in left:
        for other in right:
            if not _same_office(one, other):
                continue
            if one.standing is not other.standing:
                wavers = _wavers(left) or _wavers(right)
                yield one, other, "naming_wavers" if wavers else _key(one, other), _STANDING
                return
            if one.country and other.country and one.country != other.country:
                yield one, other, "naming_country", _COUNTRY
                return


def _key(one: Appellation, other: Appellation) -> str:
    """The reason that names both standings, where one of them is the full office."""
    if {one.standing, other.standing} in _TOLD:
        return f"naming_{one.standing.value}_{other.standing.value}"
    return "naming_standing"


def _same_office(one: Appellation, other: Appellation) -> bool:
    return one.office == other.office or not one.office or not other.office


def _wavers(appellations: Sequence[Appellation]) -> bool:
    """Whether one article gives two standings for one office."""
    return any(
        _same_office(one, other) and one.standing is not other.standing
        for one in appellations
        for other in appellations
    )


def _divergence(
    pairing: Pairing, shared: SharedEntity, found: tuple[Appellation, Appellation], key: str, weight: float
) -> Divergence:
    left, right = _words(found[0]), _words(found[1])
    return Divergence(
        DivergenceKind.NAMING,
        (left,),
        (right,),
        Message.of(
            f"divergence.{key}",
            name=shared.name,
            left=found[0].title.of(pairing.left.article.text),
            right=found[1].title.of(pairing.right.article.text),
        ),
        weight * _trust(*found, pairing),
        entity=shared.id,
    )


def _trust(one: Appellation, other: Appellation, pairing: Pairing) -> float:
    """Less than 1 where each title says more than the other, as of two offices: "former finance head", "head coach"."""
    if one.country or other.country:
        return 1.0
    here, there = _said(one, pairing.left.article.text), _said(other, pairing.right.article.text)
    return 1.0 if here <= there or there <= here else _DOUBTFUL


def _said(appellation: Appellation, text: str) -> set[str]:
    """The beginnings of the words of a title but for the one that tells the standing; endings are of the case."""
    standing = appellation.standing_word
    words = appellation.title.of(text) if standing is None else _without(appellation.title, standing, text)
    return {word[:_STEM] for word in words.casefold().split()}


def _without(title: Span, standing: Span, text: str) -> str:
    return f"{text[title.start : max(title.start, standing.start)]} {text[min(standing.end, title.end) : title.end]}"


def _words(appellation: Appellation) -> Span:
    return appellation.span
