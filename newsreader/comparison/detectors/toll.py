"""One article tells of dead, hurt or ruin, and of the same the other knows only that there was none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsreader.comparison.families import TOLL
from newsreader.comparison.pairing import Pairing
from newsreader.comparison.phrases import noun_phrases, predicate
from newsreader.comparison.statement import Statement
from newsreader.model.comparison import Divergence, DivergenceKind, Side
from newsreader.model.findings import Act, CueKind
from newsreader.model.message import Message
from newsreader.model.span import Span
from newsreader.resources.acts import acts

_WEIGHT = 0.9
_REACH = 40
"""A denial stands within so many characters before the noun it denies."""
_SHORT_REACH = 16
"""The same before a verb."""
_HARDLY = -3

_Place = tuple[Statement, Span]


def toll(pairing: Pairing) -> Iterator[Divergence]:
    """Yields what one article states and the other denies throughout, wherever the two stand; one for each group."""
    if not pairing.links:
        return
    words = acts(pairing.left.article.language)
    for side, here, there in (
        (Side.LEFT, pairing.left_statements, pairing.right_statements),
        (Side.RIGHT, pairing.right_statements, pairing.left_statements),
    ):
        stated, own = _stated(here), _stated(there)
        for group, denial in _denied(there).items():
            near = [place for other, place in stated.items() if words.near(group, other)]
            if near and group not in own:
                yield _divergence(side, min(near, key=lambda place: place[1]), denial)


def _stated(statements: Sequence[Statement]) -> dict[str, _Place]:
    """Where each group is first told as a fact."""
    found: dict[str, _Place] = {}
    for statement in statements:
        for act in statement.acts:
            if act.group in TOLL and _denial(statement, act) is None:
                found.setdefault(act.group, (statement, _with_object(statement, act)))
    return found


def _denied(statements: Sequence[Statement]) -> dict[str, _Place]:
    """Where each group is first denied, from the denying word on."""
    found: dict[str, _Place] = {}
    for statement in statements:
        for act in statement.acts:
            denial = _denial(statement, act)
            if act.group in TOLL and denial is not None:
                found.setdefault(act.group, (statement, Span.covering((denial, act.spans[0]))))
    return found


def _denial(statement: Statement, act: Act) -> Span | None:
    """The word that denies an act: "no" before a noun, "not" close before a verb."""
    place = act.spans[0].start
    reach = _REACH if statement.is_told_by_noun(act) else _SHORT_REACH
    for cue in statement.cues:
        denies = cue.kind is CueKind.NEGATION or cue.strength <= _HARDLY
        if denies and 0 < place - cue.span.start <= reach:
            return cue.span
    return None


def _with_object(statement: Statement, act: Act) -> Span:
    """An act with the noun phrase that follows its verb directly."""
    span = predicate(statement, act)
    after = (phrase.span for phrase in noun_phrases(statement) if phrase.span.start == span.end + 1)
    return Span.covering((span, *after))


def _divergence(side: Side, stated: _Place, denied: _Place) -> Divergence:
    left, right = (stated, denied) if side is Side.LEFT else (denied, stated)
    return Divergence(
        DivergenceKind.CONTRADICTION,
        (left[1],),
        (right[1],),
        Message.of("divergence.contradiction_toll", left=left[0].words(left[1]), right=right[0].words(right[1])),
        _WEIGHT,
    )
