"""Links as the reader put them right: what was paired stays paired, what was parted stays apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from newsreader.comparison.links.alignment import Likeness, Link
from newsreader.model.corrections import Correction, PairPassages, Place, UnpairPassages
from newsreader.model.findings import AnalysedArticle


def corrected(
    links: Iterable[Link],
    corrections: Sequence[Correction],
    left: AnalysedArticle,
    right: AnalysedArticle,
    likeness: Likeness,
) -> tuple[Link, ...]:
    """The links after the corrections, one after the other, in the order of the left article."""
    known = {(link.left, link.right): link for link in links}
    for correction in corrections:
        if isinstance(correction, PairPassages):
            for pair in _pairs(correction, left, right):
                known.setdefault(pair, Link(*pair, likeness(*pair), is_sure=True))
        elif isinstance(correction, UnpairPassages):
            for pair in _pairs(correction, left, right):
                known.pop(pair, None)
    return tuple(known[pair] for pair in sorted(known))


def _pairs(
    correction: PairPassages | UnpairPassages, left: AnalysedArticle, right: AnalysedArticle
) -> Iterator[tuple[int, int]]:
    """The sentences the two places touch, left and right, whichever place names which article."""
    here, there = correction.first, correction.second
    if (here.article, there.article) != (left.article.digest, right.article.digest):
        here, there = there, here
    yield from product(_touched(here, left), _touched(there, right))


def _touched(place: Place, analysed: AnalysedArticle) -> list[int]:
    if place.article != analysed.article.digest:
        return []
    sentences = enumerate(analysed.findings.sentences)
    return [number for number, sentence in sentences if sentence.span.overlaps(place.span)]
