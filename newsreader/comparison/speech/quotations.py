"""Sets what two articles quote side by side: the same words, a part, other words, the sense alone, or one side only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from newsreader.comparison.links.alignment import Link
from newsreader.comparison.speech.sayings import Likeness, likeness
from newsreader.comparison.speech.utterances import Utterance
from newsreader.model.comparison import QuotationPair, QuotationRelation, SharedEntity, Side

_COMMON_WORD = 6
"""A word that stands in more utterances of one article brings none together."""
_FEWEST_SHARED = 2
_LEAST_SHARED = 0.05
"""Of their rarer words two utterances have two in common, long ones at least this part of their content words."""


@dataclass(slots=True)
class _Group:
    """Utterances, by number, that belong together."""

    relation: QuotationRelation
    left: list[int] = field(default_factory=list)
    right: list[int] = field(default_factory=list)


def pair_quotations(
    left: Sequence[Utterance], right: Sequence[Utterance], links: Iterable[Link], shared: Iterable[SharedEntity]
) -> tuple[QuotationPair, ...]:
    """All that either article quotes, each utterance once, in the order of the left text and then of the right."""
    ids = _shared_ids(shared)
    groups = _groups(_likenesses(left, right, links, ids))
    met_left, met_right = {at for group in groups for at in group.left}, {at for group in groups for at in group.right}
    groups += [_Group(QuotationRelation.ONLY_LEFT, [at]) for at in range(len(left)) if at not in met_left]
    groups.sort(key=lambda group: min(group.left))
    groups += [_Group(QuotationRelation.ONLY_RIGHT, [], [at]) for at in range(len(right)) if at not in met_right]
    return tuple(
        _pair(group.relation, [left[at] for at in sorted(group.left)], [right[at] for at in sorted(group.right)], ids)
        for group in groups
    )


def _groups(found: Mapping[tuple[int, int], Likeness]) -> list[_Group]:
    """Utterances one to one, the likest first; a part of one that is taken already joins it."""
    groups: list[_Group] = []
    of_left: dict[int, _Group] = {}
    of_right: dict[int, _Group] = {}
    for (here, there), like in sorted(found.items(), key=lambda item: (-item[1].degree, item[0])):
        known, other = of_left.get(here), of_right.get(there)
        if known is None and other is None:
            group = _Group(like.relation, [here], [there])
            groups.append(group)
            of_left[here] = of_right[there] = group
        elif like.relation is QuotationRelation.CUT and other is None and known is not None:
            known.right.append(there)
            of_right[there] = known
        elif like.relation is QuotationRelation.CUT and known is None and other is not None:
            other.left.append(here)
            of_left[here] = other
    return groups


def _likenesses(
    left: Sequence[Utterance],
    right: Sequence[Utterance],
    links: Iterable[Link],
    ids: Mapping[tuple[Side, str], str],
) -> dict[tuple[int, int], Likeness]:
    """How like each other the utterances are that stand in linked sentences or share rare words."""
    linked = {(link.left, link.right): link.likeness for link in links}
    found = {}
    for here, there in _near(left, right, linked) | _sharing(left, right):
        one, other = left[here], right[there]
        bond = max(linked.get((a, b), 0.0) for a in one.sentences for b in other.sentences)
        like = likeness(one, other, bond, other_speaker=_are_others([one], [other], ids))
        if like is not None:
            found[here, there] = like
    return found


def _near(
    left: Sequence[Utterance], right: Sequence[Utterance], linked: Iterable[tuple[int, int]]
) -> set[tuple[int, int]]:
    here, there = _by_sentence(left), _by_sentence(right)
    return {(one, other) for a, b in linked for one in here.get(a, ()) for other in there.get(b, ())}


def _by_sentence(told: Sequence[Utterance]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    for number, utterance in enumerate(told):
        for sentence in utterance.sentences:
            found[sentence].append(number)
    return found


def _sharing(left: Sequence[Utterance], right: Sequence[Utterance]) -> set[tuple[int, int]]:
    here, there = _by_word(left), _by_word(right)
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for word in here.keys() & there.keys():
        if max(len(here[word]), len(there[word])) <= _COMMON_WORD:
            for one in here[word]:
                for other in there[word]:
                    shared[one, other] += 1

    def enough(one: int, other: int) -> float:
        return max(_FEWEST_SHARED, _LEAST_SHARED * min(len(left[one].content), len(right[other].content)))

    return {pair for pair, count in shared.items() if count >= enough(*pair)}


def _by_word(told: Sequence[Utterance]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for number, utterance in enumerate(told):
        for word in utterance.content:
            found[word].append(number)
    return found


def _shared_ids(shared: Iterable[SharedEntity]) -> dict[tuple[Side, str], str]:
    known: dict[tuple[Side, str], str] = {}
    for entity in shared:
        known |= {(Side.LEFT, id): entity.id for id in entity.left_ids}
        known |= {(Side.RIGHT, id): entity.id for id in entity.right_ids}
    return known


def _pair(
    relation: QuotationRelation,
    left: Sequence[Utterance],
    right: Sequence[Utterance],
    ids: Mapping[tuple[Side, str], str],
) -> QuotationPair:
    return QuotationPair(
        relation,
        tuple(part for one in left for part in one.parts),
        tuple(part for one in right for part in one.parts),
        _speaker(left),
        _speaker(right),
        other_speaker=_are_others(left, right, ids),
    )


def _are_others(left: Sequence[Utterance], right: Sequence[Utterance], ids: Mapping[tuple[Side, str], str]) -> bool:
    """Whether those who speak are known on both sides, and not the same."""
    here = {ids.get((Side.LEFT, one.entity), one.entity) for one in left if one.entity}
    there = {ids.get((Side.RIGHT, one.entity), one.entity) for one in right if one.entity}
    return bool(here and there) and here.isdisjoint(there)


def _speaker(told: Sequence[Utterance]) -> str:
    return next((one.speaker for one in told if one.speaker), "")
