"""Of things that exclude each other either article names another: "Messer" against "Pistole"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from newsreader.comparison.links.pairing import Meeting, Pairing
from newsreader.comparison.statements.negations import is_denied
from newsreader.comparison.statements.options import Named, options
from newsreader.comparison.statements.statement import Statement
from newsreader.model.comparison import Divergence, DivergenceKind
from newsreader.model.message import Message
from newsreader.resources.alternatives import Option, alternatives
from newsreader.resources.languages import topic

_WEIGHTS = {
    DivergenceKind.CONTRADICTION: 0.95,
    DivergenceKind.OBJECT: 0.85,
    DivergenceKind.CIRCUMSTANCE: 0.75,
    DivergenceKind.SPEECH_ACT: 0.75,
    DivergenceKind.WORDING: 0.75,
}
_KNOWN_TO_BOTH = 0.45
"""What the other article names, too, may be another thing of the same sort."""
_CLOSER = 0.4
"""One word is but wider than the other."""
_ENOUGH_IN_COMMON = 2


def alternative(pairing: Pairing) -> Iterator[Divergence]:
    """Yields the things of one sort that two clauses name in the same company, where they exclude each other."""
    language = pairing.left.article.language
    left, right = _all(pairing.left_statements, language), _all(pairing.right_statements, language)
    told = [{named.option for sentence in side for named in sentence} for side in (left, right)]
    for meeting in pairing.meetings():
        here, there = left[meeting.left.number], right[meeting.right.number]
        for one, other, alone in _pairs(here, there):
            if _same_company(meeting, one, other, alone) and not _is_turned(meeting, one, other):
                known_to_both = other.option in told[0] or one.option in told[1]
                yield _divergence(meeting, one, other, _KNOWN_TO_BOTH if known_to_both else 1.0)


def _all(statements: Sequence[Statement], language: str) -> list[tuple[Named, ...]]:
    known, endings = alternatives(language), topic(language, "function_words").get("nouns", {}).get("endings", ())
    return [options(statement, known, endings) for statement in statements]


def _pairs(here: Sequence[Named], there: Sequence[Named]) -> Iterator[tuple[Named, Named, bool]]:
    """Yields the members of one choice of which either side has its own; at last, whether each has but one."""
    left, right = _own(here, there), _own(there, here)
    for name in left.keys() & right.keys():
        alone = len(left[name]) == len(right[name]) == 1
        yield from ((one, other, alone) for one in left[name] for other in right[name])


def _own(here: Sequence[Named], there: Sequence[Named]) -> Mapping[str, Sequence[Named]]:
    """The members of each choice that the other side does not name."""
    met = {named.option for named in there}
    own: dict[str, dict[Option, Named]] = defaultdict(dict)
    for named in here:
        if named.option not in met:
            own[named.option.choice.name].setdefault(named.option, named)
    return {name: list(members.values()) for name, members in own.items()}


def _same_company(meeting: Meeting, one: Named, other: Named, alone: bool) -> bool:
    """Whether the clauses of two things have enough more in common; one word beside both where there are several."""
    if not alone and not meeting.near_in_common(one.span, other.span):
        return False
    return len(meeting.in_common(one.span, other.span)) >= _ENOUGH_IN_COMMON


def _is_turned(meeting: Meeting, one: Named, other: Named) -> bool:
    """Whether one of two opposites is denied, so that both say the same: "closed", "not open"."""
    if one.option.choice.kind != DivergenceKind.CONTRADICTION.value:
        return False
    return is_denied(meeting.left, one.span) is not is_denied(meeting.right, other.span)


def _divergence(meeting: Meeting, one: Named, other: Named, factor: float) -> Divergence:
    kind = DivergenceKind(one.option.choice.kind)
    key = f"alternative_{kind.value}"
    if None in (one.option.member, other.option.member):
        kind, factor = DivergenceKind.WORDING, factor * _CLOSER
        key = "wording_right_closer" if one.option.member is None else "wording_left_closer"
    return Divergence(
        kind,
        (one.span,),
        (other.span,),
        Message.of(f"divergence.{key}", left=meeting.left.words(one.span), right=meeting.right.words(other.span)),
        _WEIGHTS[kind]
        * factor
        * meeting.nearness
        * meeting.closeness(one.span, other.span)
        * meeting.trust(one.span, other.span),
    )
