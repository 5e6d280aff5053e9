"""The numbers and moments of two articles side by side: which tell of the same thing, and whether they agree."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from newsreader.comparison.links.counting import Counted, counted
from newsreader.comparison.links.pairing import Meeting, Pairing
from newsreader.comparison.statements.statement import Statement
from newsreader.comparison.values.ages import differing_ages, is_age
from newsreader.comparison.values.agreement import moments_agree, numbers_agree
from newsreader.comparison.values.outcomes import differing_outcomes
from newsreader.model.comparison import Agreement, FigureKind, FigurePair, Side
from newsreader.model.findings import Moment, Quantity
from newsreader.model.span import Span
from newsreader.resources.languages import topic

F = TypeVar("F", Quantity, Moment)
_SURE = 0.35
_SURE_MOMENT = 0.3
_ENOUGH_IN_COMMON = 3
"""In sentences less sure to meet, the clauses of numbers unlike in size have so much in common."""
_ENOUGH_FOR_NEAR = 2
"""The same where they are not far from one size."""
_NEAR_SIZE = 0.5
_ENOUGH_FOR_MOMENTS = 2
_OF_ONE_SIZE = 0.7
"""Amounts are of one size when the smaller is at least this part of the greater."""
_OF_ONE_EVENT = 0.2
"""The same for the toll of one event, which early reports tell very differently."""
_WEEK = 7
_ORDER = (Agreement.EQUAL, Agreement.COMPATIBLE, Agreement.DIFFERENT)


@dataclass(frozen=True, slots=True)
class Match(Generic[F]):
    """Two figures that tell of the same thing in two sentences that meet."""

    meeting: Meeting
    left: F
    right: F
    agreement: Agreement

    @property
    def closeness(self) -> float:
        """How much the clauses around have in common."""
        return self.meeting.closeness(self.left.span, self.right.span)


def number_matches(pairing: Pairing) -> list[Match[Quantity]]:
    """The amounts that count the same in sentences that meet, those that agree first."""
    found = [
        Match(meeting, one, other, numbers_agree(one, other))
        for meeting in pairing.linked()
        for one, here in _counted(meeting.left)
        for other, there in _counted(meeting.right)
        if _comparable(meeting, (one, here), (other, there))
    ]
    return _chosen(found)


def moment_matches(pairing: Pairing) -> list[Match[Moment]]:
    """The moments that tell when the same happened in sentences that meet, those that agree first."""
    found = [
        Match(meeting, one, other, agreement)
        for meeting in pairing.linked()
        for one in meeting.left.moments
        for other in meeting.right.moments
        if (agreement := _moments(pairing, meeting, one, other)) is not None
    ]
    return _chosen(found)


def figures(pairing: Pairing) -> tuple[FigurePair, ...]:
    """All numbers and moments of both articles: those that were matched, then those only one article has."""
    here, there = pairing.left_statements, pairing.right_statements
    counts = [*map(_number_row, number_matches(pairing))]
    counts += [_differing(one.span, other.span) for one, other in differing_ages(pairing)]
    counts += [_differing(one.result.span, other.result.span) for one, other in differing_outcomes(pairing)]
    times = [_moment_row(match) for match in moment_matches(pairing)]
    numbers = _rows(FigureKind.NUMBER, counts, here, there, lambda each: each.quantities)
    moments = _rows(FigureKind.MOMENT, times, here, there, lambda each: each.moments)
    return tuple(sorted((*numbers, *moments), key=_place))


def _number_row(match: Match[Quantity]) -> FigurePair:
    what = _what(match.meeting.left, match.left) or _what(match.meeting.right, match.right)
    return FigurePair(FigureKind.NUMBER, match.agreement, match.left.span, match.right.span, what)


def _differing(left: Span, right: Span) -> FigurePair:
    return FigurePair(FigureKind.NUMBER, Agreement.DIFFERENT, left, right)


def _moment_row(match: Match[Moment]) -> FigurePair:
    return FigurePair(FigureKind.MOMENT, match.agreement, match.left.span, match.right.span)


def _rows(
    kind: FigureKind,
    matched: Iterable[FigurePair],
    left: Sequence[Statement],
    right: Sequence[Statement],
    of: Callable[[Statement], Sequence[F]],
) -> Iterator[FigurePair]:
    taken: set[tuple[Side, Span | None]] = set()
    for row in matched:
        taken |= {(Side.LEFT, row.left), (Side.RIGHT, row.right)}
        yield row
    for statement in left:
        for figure in of(statement):
            if (Side.LEFT, figure.span) not in taken:
                yield FigurePair(kind, Agreement.ONLY_LEFT, figure.span, None, _what(statement, figure))
    for statement in right:
        for figure in of(statement):
            if (Side.RIGHT, figure.span) not in taken:
                yield FigurePair(kind, Agreement.ONLY_RIGHT, None, figure.span, _what(statement, figure))


def _place(row: FigurePair) -> tuple[bool, int]:
    place = row.left or row.right
    return row.left is None, place.start if place else 0


def _what(statement: Statement, figure: Quantity | Moment) -> str:
    return statement.words(figure.what) if isinstance(figure, Quantity) and figure.what else ""


def _counted(statement: Statement) -> list[tuple[Quantity, Counted]]:
    return [(quantity, counted(statement, quantity)) for quantity in statement.quantities]


def _comparable(meeting: Meeting, one: tuple[Quantity, Counted], other: tuple[Quantity, Counted]) -> bool:
    """Whether two amounts count the same; bare numbers do only where they are equal or much else agrees."""
    (here, mine), (there, theirs) = one, other
    if is_age(here) or is_age(there):
        return is_age(here) and is_age(there) and here.value == there.value
    if mine.is_bare or theirs.is_bare:
        return _bare_agree(meeting, here, there)
    if not mine.same(theirs):
        return False
    if numbers_agree(here, there) is not Agreement.DIFFERENT:
        return True
    least = _OF_ONE_EVENT if mine.tolls & theirs.tolls else _OF_ONE_SIZE
    near = likeness(here.value, there.value)
    if near >= least or mine.matter == theirs.matter != "" or (meeting.link.likeness >= _SURE and not mine.is_measured):
        return True
    enough = _ENOUGH_FOR_NEAR if near >= _NEAR_SIZE else _ENOUGH_IN_COMMON
    return len(meeting.in_common(here.span, there.span)) >= enough


def _bare_agree(meeting: Meeting, one: Quantity, other: Quantity) -> bool:
    """Whether numbers without a noun meet: equal ones, or printed in figures with a word, where much else agrees."""
    if one.unit != other.unit:
        return one.value == other.value and bool(one.unit) != bool(other.unit)
    if numbers_agree(one, other) is Agreement.EQUAL:
        return True
    told = all(
        any(map(str.isdigit, words)) and any(map(str.isalpha, words))
        for words in (meeting.left.words(one.span), meeting.right.words(other.span))
    )
    return told and meeting.closeness(one.span, other.span) >= 1


def likeness(one: float, other: float) -> float:
    """The smaller of two amounts as a part of the greater."""
    small, large = sorted((abs(one), abs(other)))
    return small / large if large else 1.0


def _is_one_weekday(pairing: Pairing, meeting: Meeting, one: Moment, other: Moment) -> bool:
    """Whether one weekday was read as the last here and as the next there, by two articles of one week."""
    here, there = meeting.left.words(one.span).casefold(), meeting.right.words(other.span).casefold()
    published = [side.article.masthead.published for side in (pairing.left, pairing.right)]
    days = [date.fromisoformat(each.iso[:10]) for each in (one, other) if each.iso and each.iso[:10].count("-") == 2]
    if here != there or not all(published) or len(days) < len(Side):
        return False
    first, last = sorted(stated.value for stated in published if stated)
    return abs((days[0] - days[1]).days) == _WEEK and (last - first).days < _WEEK


def _moments(pairing: Pairing, meeting: Meeting, one: Moment, other: Moment) -> Agreement | None:
    agreement = moments_agree(one, other)
    if agreement is Agreement.DIFFERENT and _is_one_weekday(pairing, meeting, one, other):
        return Agreement.COMPATIBLE
    if agreement is None:
        agreement = _printed_agree(meeting, one, other)
    if agreement is not Agreement.DIFFERENT:
        return agreement
    common, is_sure = len(meeting.in_common(one.span, other.span)), meeting.link.likeness >= _SURE_MOMENT
    if same_limit(meeting, one, other) and (is_sure or common):
        return agreement
    enough = _ENOUGH_FOR_MOMENTS if is_sure else 2 * _ENOUGH_FOR_MOMENTS
    return agreement if common >= enough else None


def same_limit(meeting: Meeting, one: Moment, other: Moment) -> bool:
    """Whether both moments tell until when something lasts, or both from when on."""
    limits = topic(meeting.left.language, "moments").get("limits", {})
    here, there = (
        words.casefold().split()[:1] for words in (meeting.left.words(one.span), meeting.right.words(other.span))
    )
    return any(set(here) & set(words) and set(there) & set(words) for words in limits.values())


def _printed_agree(meeting: Meeting, one: Moment, other: Moment) -> Agreement | None:
    """Moments that cannot be resolved agree if they are printed alike; named in one way ("am Sonntag"), they differ."""
    if one.iso or other.iso or one.bounds or other.bounds:
        return None
    here, there = (
        words.casefold().split() for words in (meeting.left.words(one.span), meeting.right.words(other.span))
    )
    if here == there:
        return Agreement.EQUAL
    sorts = [[_sort(word, meeting.left.language) for word in words] for words in (here, there)]
    return Agreement.DIFFERENT if len(here) > 1 and sorts[0] == sorts[1] else None


def _sort(word: str, language: str) -> str:
    """The names of days are of one sort, those of months, and figures; any other word stands for itself."""
    word, known = word.rstrip(".,"), topic(language, "moments")
    sorts = (sort for sort in ("weekdays", "months") if word in known.get(sort, ()))
    return "figures" if word.isdigit() else next(sorts, word)


def _chosen(found: list[Match[F]]) -> list[Match[F]]:
    """The best matches: a figure agrees with one other; one that agrees with none may differ from one a sentence."""
    found.sort(key=lambda match: (_ORDER.index(match.agreement), -match.closeness, -match.meeting.nearness))
    agreed: set[tuple[Side, Span]] = set()
    differing: set[tuple[Side, Span, int]] = set()
    kept = []
    for match in found:
        left, right = match.left.span, match.right.span
        if not agreed.isdisjoint({(Side.LEFT, left), (Side.RIGHT, right)}):
            continue
        if match.agreement is Agreement.DIFFERENT:
            places = {(Side.LEFT, left, match.meeting.right.number), (Side.RIGHT, right, match.meeting.left.number)}
            if not differing.isdisjoint(places):
                continue
            differing |= places
        else:
            agreed |= {(Side.LEFT, left), (Side.RIGHT, right)}
        kept.append(match)
    return kept
