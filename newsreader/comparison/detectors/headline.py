"""Headline against headline."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz

from newsreader.comparison.links.pairing import Pairing
from newsreader.comparison.statements.statement import Statement
from newsreader.model.comparison import Divergence, DivergenceKind
from newsreader.model.message import Message
from newsreader.model.span import Span

_LEAST = 0.42
_MOST = 0.65
_ALIKE = 90
_MOST_WORDS = 3
_CLOSE = 0.5
"""Where so much of the shorter article is met by sentences of the other, both surely tell one story."""


def headline(pairing: Pairing) -> Iterator[Divergence]:
    """Yields the two headlines where they are not nearly the same."""
    left, right = pairing.left.article.masthead.headline, pairing.right.article.masthead.headline
    if not (pairing.links and left and right and left.span and right.span):
        return
    if fuzz.token_sort_ratio(left.value.casefold(), right.value.casefold()) >= _ALIKE:
        return
    reason = _reason(pairing, left.span, right.span)
    yield Divergence(DivergenceKind.HEADLINE, (left.span,), (right.span,), reason, _weight(pairing))


def _reason(pairing: Pairing, left: Span, right: Span) -> Message:
    """Tells the first words that either headline has alone, or that they differ."""
    here, there = _statement(pairing.left_statements, left), _statement(pairing.right_statements, right)
    if here is None or there is None:
        return Message.of("divergence.headline")
    ours, theirs = _alone(here, there), _alone(there, here)
    if not ours or not theirs:
        return Message.of("divergence.headline")
    return Message.of("divergence.headline_alone", left=ours, right=theirs)


def _statement(statements: Sequence[Statement], headline: Span) -> Statement | None:
    return next(
        (each for each in statements if each.sentence.is_headline and each.sentence.span.overlaps(headline)), None
    )


def _alone(here: Statement, there: Statement) -> str:
    """The first words of a headline whose meaning the other lacks, as printed; no verb without its particle."""
    known = there.said_in(there.sentence.span) | {part for token in there.sentence.tokens for part in token.parts}
    parted = {act.spans[0] for act in here.acts if len(act.spans) > 1}
    alone = [
        token
        for token in here.sentence.tokens
        if token.is_content
        and token.span not in parted
        and not ({token.lemma, *token.parts} | here.said_in(token.span)) & known
    ]
    return ", ".join(here.words(token.span) for token in alone[:_MOST_WORDS])


def _weight(pairing: Pairing) -> float:
    """The more, the surer the sentences of the shorter article have their like in the other."""
    best: dict[int, float] = {}
    is_left_shorter = len(pairing.left_statements) <= len(pairing.right_statements)
    for link in pairing.links:
        number = link.left if is_left_shorter else link.right
        best[number] = max(best.get(number, 0.0), link.likeness)
    share = sum(best.values()) / min(len(pairing.left_statements), len(pairing.right_statements))
    return _LEAST + (_MOST - _LEAST) * min(1.0, share / _CLOSE)
