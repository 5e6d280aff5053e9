"""At one place either article has a name the other does not know: another town, another person."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import cache

from newsreader.comparison.detectors.spelling import nearly_alike
from newsreader.comparison.links.own_names import OwnName, own_names
from newsreader.comparison.links.pairing import Meeting, Pairing
from newsreader.comparison.statements.phrases import led_in_by, noun_phrases
from newsreader.comparison.statements.statement import Statement
from newsreader.model.comparison import Divergence, DivergenceKind, Side
from newsreader.model.findings import EntityType
from newsreader.model.message import Message
from newsreader.model.span import Span
from newsreader.resources.circumstances import leading_words
from newsreader.resources.languages import topic

_PLACE = 0.75
_OTHER = 0.55
_SHORTEST = 5
_SURE = 0.45
_SURE_OF_OFFICE = 0.3
"""Who is named for one office need not be named in sentences much alike."""
_ENOUGH_IN_COMMON = 2
_MANY_IN_COMMON = 3
_BODIES = (EntityType.PERSON, EntityType.ORGANISATION)


def names(pairing: Pairing) -> Iterator[Divergence]:
    """Yields names of one sort that linked sentences have at the same place, where each has but one."""
    places = leading_words(pairing.left.article.language).place
    left, right = own_names(pairing, Side.LEFT), own_names(pairing, Side.RIGHT)
    for meeting in pairing.meetings():
        here, there = left.get(meeting.left.number, ()), right.get(meeting.right.number, ())
        for sort in (EntityType.PLACE, *_BODIES):
            one, other = _only(here, sort), _only(there, sort)
            if one is None or other is None or _is_one_thing(meeting, one, other):
                continue
            if sort is EntityType.PLACE and _are_places(meeting, one, other, places):
                yield _divergence(meeting, one, other, DivergenceKind.CIRCUMSTANCE, "circumstance_place", _PLACE)
            if sort in _BODIES and _do_the_same(meeting, one, other):
                yield _divergence(meeting, one, other, DivergenceKind.NAMING, "naming_other", _OTHER)


def _only(named: Sequence[OwnName], sort: EntityType) -> OwnName | None:
    """The one name of a sort, where a sentence has no second."""
    found = [each for each in named if each.entity.type is sort]
    return found[0] if len(found) == 1 else None


def _is_one_thing(meeting: Meeting, one: OwnName, other: OwnName) -> bool:
    """Whether two names may stand for one thing: spelled alike, or hinted at by a word of the other article."""
    here, there = one.entity.name, other.entity.name
    hinted = _is_hinted(here, meeting.right) or _is_hinted(there, meeting.left)
    return hinted or here.startswith(there) or there.startswith(here) or nearly_alike(here, there, ())


def _is_hinted(name: str, there: Statement) -> bool:
    """Whether a word of a name stands somewhere in the other article: a street there names the town here."""
    return any(len(word) >= _SHORTEST and word in there.text for word in name.split())


def _are_places(meeting: Meeting, one: OwnName, other: OwnName, places: Collection[str]) -> bool:
    """Whether both tell where it happened, and of one size: not a town here and its country there."""
    of_one_size = (one.entity.country is None) is (other.entity.country is None)
    leads = _led(meeting.left, one.span, places) and _led(meeting.right, other.span, places)
    return of_one_size and leads and len(meeting.in_common(one.span, other.span)) >= _ENOUGH_IN_COMMON


def _led(statement: Statement, span: Span, places: Collection[str]) -> bool:
    return any(
        phrase.span.overlaps(span) and led_in_by(statement, phrase, places) for phrase in noun_phrases(statement)
    )


def _do_the_same(meeting: Meeting, one: OwnName, other: OwnName) -> bool:
    """Whether the sentences are alike in all but the name; other numbers belong to another person."""
    left, right = ({each.value for each in side.quantities} for side in (meeting.left, meeting.right))
    common = meeting.in_common(one.span, other.span)
    likeness = _SURE_OF_OFFICE if any(_is_office(word, meeting.left.language) for word in common) else _SURE
    return left == right and meeting.link.likeness >= likeness and len(common) >= _MANY_IN_COMMON


@cache
def _is_office(word: str, language: str) -> bool:
    """Whether a word names an office or a role, by its last part where compounds are one word."""
    table = topic(language, "offices")
    known = {form for pair in table.get("offices", {}).items() for form in pair if form}
    is_closed = table.get("closed_compounds", False)
    return word in known or (is_closed and word.endswith(tuple(each for each in known if len(each) >= _SHORTEST)))


def _divergence(
    meeting: Meeting, one: OwnName, other: OwnName, kind: DivergenceKind, key: str, weight: float
) -> Divergence:
    words = {"left": meeting.left.words(one.span), "right": meeting.right.words(other.span)}
    reason = Message.of(f"divergence.{key}", **words)
    return Divergence(
        kind, (one.span,), (other.span,), reason, weight * meeting.nearness * meeting.trust(one.span, other.span)
    )
