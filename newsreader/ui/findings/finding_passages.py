"""Which sentences of either article a finding is about: whole ones, with those they are paired with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from newsreader.model.comparison import Comparison, Divergence, PassagePair, Side
from newsreader.model.span import Span

Passages = Mapping[Side, tuple[Span, ...]]
"""For each side the stretches of text, in order; sentences that follow each other are one stretch."""

_MOST_PAIRS = 3
"""Pairs that are followed: what else is loosely akin would hide what differs."""


def passages_of(found: Divergence, comparison: Comparison) -> Passages:
    """The sentences that hold the words of a finding, and their partners.

    Where both sides have words, only pairs that join the very sentences they stand in are followed.
    """
    touched = {side: _touched(found.spans(side), comparison, side) for side in Side}
    numbers = {side: set(touched[side]) for side in Side}
    for pair in pairs_of(found, comparison)[:_MOST_PAIRS]:
        for side in Side:
            numbers[side] |= set(pair.numbers(side))
    return {side: tuple(_stretches(sorted(numbers[side]), comparison, side)) for side in Side}


def pairs_of(found: Divergence, comparison: Comparison) -> list[PassagePair]:
    """The pairs that join the sentences a finding is about, the surest first."""
    touched = {side: _touched(found.spans(side), comparison, side) for side in Side}
    have_words = [side for side in Side if touched[side]]
    pairs = (
        pair for pair in comparison.pairs if all(touched[side].intersection(pair.numbers(side)) for side in have_words)
    )
    return sorted(pairs, key=lambda pair: -pair.weight) if have_words else []


def _touched(spans: Iterable[Span], comparison: Comparison, side: Side) -> frozenset[int]:
    sentences = comparison.side(side).findings.sentences
    return frozenset(number for span in spans for number, one in enumerate(sentences) if one.span.overlaps(span))


def _stretches(numbers: Iterable[int], comparison: Comparison, side: Side) -> list[Span]:
    sentences = comparison.side(side).findings.sentences
    stretches: list[Span] = []
    last: int | None = None
    for number in numbers:
        span = sentences[number].span
        if last is not None and number == last + 1 and sentences[last].paragraph == sentences[number].paragraph:
            stretches[-1] = Span.covering((stretches[-1], span))
        else:
            stretches.append(span)
        last = number
    return sorted(stretches)
