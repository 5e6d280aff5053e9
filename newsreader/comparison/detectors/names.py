"""At one place either article has a name the other does not know: another spelling, another town, another person."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from rapidfuzz import fuzz

from newsreader.comparison.names import folded
from newsreader.comparison.pairing import Meeting, Pairing
from newsreader.comparison.phrases import led_in_by, noun_phrases
from newsreader.comparison.statement import Statement
from newsreader.model.comparison import Divergence, DivergenceKind, Side
from newsreader.model.findings import Entity, EntityType, MentionKind
from newsreader.model.message import Message
from newsreader.model.span import Span
from newsreader.resources.circumstances import leading_words

_SPELLING = 0.8
_PLACE = 0.75
_OTHER = 0.55
_NEARLY = 80
_SHORTEST = 5
_LONGER = 2
"""A name that is only so much longer than another may be one of its cases."""
_SURE = 0.45
_ENOUGH_IN_COMMON = {EntityType.PLACE: 2}
_MANY_IN_COMMON = 3

Unknown = Mapping[int, Sequence[tuple[Entity, Span]]]


def names(pairing: Pairing) -> Iterator[Divergence]:
    """Yields names of linked sentences that stand for one thing though either article has its own."""
    places = leading_words(pairing.left.article.language).place
    left, right = _unknown(pairing, Side.LEFT), _unknown(pairing, Side.RIGHT)
    for meeting in pairing.meetings():
        here, there = left.get(meeting.left.number, ()), right.get(meeting.right.number, ())
        yield from _spelled(meeting, here, there)
        yield from _others(meeting, here, there, places)


def _unknown(pairing: Pairing, side: Side) -> Unknown:
    """The names, by sentence, of what only one article names, each entity where it is first named there."""
    entities = pairing.left_entities if side is Side.LEFT else pairing.right_entities
    statements = pairing.left_statements if side is Side.LEFT else pairing.right_statements
    other = (pairing.right if side is Side.LEFT else pairing.left).article.text.casefold()
    known = {id for shared in pairing.shared for id in (shared.left_ids if side is Side.LEFT else shared.right_ids)}
    starts = [statement.sentence.span.start for statement in statements]
    found: dict[int, dict[str, tuple[Entity, Span]]] = defaultdict(dict)
    for entity in entities.values():
        if entity.id in known or entity.name.casefold() in other:
            continue
        for mention in entity.mentions:
            if mention.kind is MentionKind.NAME:
                found[bisect_right(starts, mention.span.start) - 1].setdefault(entity.id, (entity, mention.span))
    return {number: list(named.values()) for number, named in found.items()}


def _spelled(
    meeting: Meeting, here: Sequence[tuple[Entity, Span]], there: Sequence[tuple[Entity, Span]]
) -> Iterator[Divergence]:
    for one, left in here:
        for other, right in there:
            if _nearly_alike(one.name, other.name):
                yield _divergence(meeting, left, right, DivergenceKind.NAMING, "naming_spelling", _SPELLING)


def _nearly_alike(one: str, other: str) -> bool:
    here, there = folded(one), folded(other)
    short, long = sorted((here, there), key=len)
    if here == there or len(short) < _SHORTEST or (long.startswith(short) and len(long) - len(short) <= _LONGER):
        return False
    return fuzz.ratio(here, there) >= _NEARLY


def _others(
    meeting: Meeting,
    here: Sequence[tuple[Entity, Span]],
    there: Sequence[tuple[Entity, Span]],
    places: Collection[str],
) -> Iterator[Divergence]:
    """Yields the names of one sort where either sentence has but one, in sentences that part in no number."""
    for sort in (EntityType.PLACE, EntityType.PERSON, EntityType.ORGANISATION):
        left, right = ([each for each in side if each[0].type is sort] for side in (here, there))
        if len(left) != 1 or len(right) != 1 or _nearly_alike(left[0][0].name, right[0][0].name):
            continue
        (one, one_span), (other, other_span) = left[0], right[0]
        if _is_hinted(one.name, meeting.right) or _is_hinted(other.name, meeting.left):
            continue
        if not _same_place(meeting, one_span, other_span, sort) or (one.country is None) is not (other.country is None):
            continue
        if sort is EntityType.PLACE:
            leads = _led(meeting.left, one_span, places) and _led(meeting.right, other_span, places)
            if leads:
                yield _divergence(
                    meeting, one_span, other_span, DivergenceKind.CIRCUMSTANCE, "circumstance_place", _PLACE
                )
        elif meeting.link.likeness >= _SURE and not _counts_otherwise(meeting):
            yield _divergence(meeting, one_span, other_span, DivergenceKind.NAMING, "naming_other", _OTHER)


def _is_hinted(name: str, there: Statement) -> bool:
    """Whether a word of a name stands somewhere in the other article: a street there names the town here."""
    return any(len(word) >= _SHORTEST and word in there.text for word in name.split())


def _same_place(meeting: Meeting, one: Span, other: Span, sort: EntityType) -> bool:
    return len(meeting.in_common(one, other)) >= _ENOUGH_IN_COMMON.get(sort, _MANY_IN_COMMON)


def _led(statement: Statement, span: Span, places: Collection[str]) -> bool:
    return any(
        phrase.span.overlaps(span) and led_in_by(statement, phrase, places) for phrase in noun_phrases(statement)
    )


def _counts_otherwise(meeting: Meeting) -> bool:
    """Whether the sentences part in a number as well, so that each tells of its own person."""
    return {each.value for each in meeting.left.quantities} != {each.value for each in meeting.right.quantities}


def _divergence(meeting: Meeting, left: Span, right: Span, kind: DivergenceKind, key: str, weight: float) -> Divergence:
    return Divergence(
        kind,
        (left,),
        (right,),
        Message.of(f"divergence.{key}", left=meeting.left.words(left), right=meeting.right.words(right)),
        weight * meeting.nearness,
    )
