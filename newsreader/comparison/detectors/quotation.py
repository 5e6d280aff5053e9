"""The same words quoted otherwise, cut, given to somebody else, or only reported by one of the two articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from newsreader.comparison.links.pairing import Pairing
from newsreader.comparison.speech.utterances import quoted_tokens
from newsreader.comparison.speech.wordings import differing, omitted
from newsreader.model.comparison import Divergence, DivergenceKind, QuotationPair, QuotationRelation, Side
from newsreader.model.findings import AnalysedArticle, EntityType, Quotation, QuotationKind
from newsreader.model.message import Message
from newsreader.model.span import Span

_OTHER_SPEAKER = 0.9
_OTHER_WORDING = 0.85
_CUT = 0.47
_REPORTED = 0.45
_SENSE = 0.36
"""That one side gives but the sense of what the other quotes is little news where the words are not the same."""
_SELECTION = 0.36
_OF_CHIEF = 0.42
"""That two articles choose other words of one speaker is weak news, of the person most is told of a little more."""
_FEWEST_WORDS = 4
"""Fewer words in quotation marks are a phrase, not what somebody said."""
_BESIDE = 40
_SHORTEST_NAME = 4
_NEAR = 300
"""So many code points around a quotation are its surroundings."""
_SHORTEST_CHIEF = 12
"""Code points, marks included, that the longest of somebody's quotations has at least to be worth a look."""
_MOST_SHOWN = 3
"""More quotations of one speaker than this are no longer one finding."""
_WORDS_OF_ONE = frozenset({QuotationRelation.SAME, QuotationRelation.CUT})
_SAME_WORDS = 0.8
"""So many of the content words of the shorter stand in the other, where only the marks of quotation differ."""


def quotation(pairing: Pairing) -> Iterator[Divergence]:
    """Yields paired quotations that differ, then what a shared speaker is quoted with on either side alone."""
    for pair in pairing.quotations:
        direct = [pair.parts(side)[0].kind is QuotationKind.DIRECT for side in Side if pair.parts(side)]
        if len(direct) < len(Side) or not any(direct):
            continue
        if all(direct) and pair.other_speaker and pair.relation in _WORDS_OF_ONE and _are_people(pair, pairing):
            if _are_named(pair, pairing) and not any(_is_other_near(pair, side, pairing) for side in Side):
                yield _of_others(pair)
        elif all(direct):
            yield from _worded(pair, pairing)
        elif pair.relation is QuotationRelation.REPORTED and _is_telling(pair, pairing):
            key = "quotation_left_direct" if direct[0] else "quotation_right_direct"
            weight = _REPORTED if _has_same_words(pair, pairing) else _SENSE
            yield _divergence(_spans(pair.left), _spans(pair.right), Message.of(f"divergence.{key}"), weight)
    yield from _selections(pairing)


def _is_telling(pair: QuotationPair, pairing: Pairing) -> bool:
    """Whether more than a phrase stands in quotation marks on the one side and its sense on the other."""
    parts = {Side.LEFT: pairing.left, Side.RIGHT: pairing.right}
    kinds = {part.kind for part in (*pair.left, *pair.right)}
    words = [len(quoted_tokens(analysed, pair.parts(side))) for side, analysed in parts.items()]
    return QuotationKind.REPORTED not in kinds and min(words) >= _FEWEST_WORDS


def _has_same_words(pair: QuotationPair, pairing: Pairing) -> bool:
    """Whether what the one side quotes and the other only tells is told in the same words."""
    here, there = (
        {token.lemma for token in quoted_tokens(analysed, pair.parts(side)) if token.is_content}
        for side, analysed in ((Side.LEFT, pairing.left), (Side.RIGHT, pairing.right))
    )
    return len(here & there) >= _SAME_WORDS * max(1, min(len(here), len(there)))


def _are_people(pair: QuotationPair, pairing: Pairing) -> bool:
    """Whether both sides name a person: an organisation may speak through one."""
    left = pairing.left_entities.get(pair.left[0].entity or "")
    right = pairing.right_entities.get(pair.right[0].entity or "")
    return all(entity is not None and entity.type is EntityType.PERSON for entity in (left, right))


def _are_named(pair: QuotationPair, pairing: Pairing) -> bool:
    """Whether a name tells the speaker on both sides: whom "he" means may be mistaken."""
    parts = ((pair.left[0], pairing.left), (pair.right[0], pairing.right))
    speakers = [part.speaker.of(analysed.article.text) for part, analysed in parts if part.speaker]
    return len(speakers) == len(parts) and all(speaker[:1].isupper() for speaker in speakers)


def _is_other_near(pair: QuotationPair, side: Side, pairing: Pairing) -> bool:
    """Whether this side names the other's speaker close by, and its own not at the quotation: they may be mixed up."""
    if _is_named_at(pair.parts(side)[0], pairing.left if side is Side.LEFT else pairing.right):
        return False
    theirs = pair.parts(side.other)[0].entity
    shared = [each for each in pairing.shared if theirs in (each.left_ids, each.right_ids)[side is Side.LEFT]]
    around = pair.parts(side)[0].span
    near = Span(max(0, around.start - _NEAR), around.end + _NEAR)
    return any(near.overlaps(span) for each in shared for span in (each.right, each.left)[side is Side.LEFT])


def _is_named_at(part: Quotation, analysed: AnalysedArticle) -> bool:
    """Whether a name, no pronoun, stands as the speaker right beside a quotation."""
    if part.speaker is None or max(part.speaker.start - part.span.end, part.span.start - part.speaker.end) > _BESIDE:
        return False
    return part.speaker.of(analysed.article.text)[:1].isupper() and len(part.speaker) >= _SHORTEST_NAME


def _of_others(pair: QuotationPair) -> Divergence:
    """The same words from two mouths."""
    left, right = (tuple(part.speaker for part in pair.parts(side)[:1] if part.speaker) for side in Side)
    reason = Message.of("divergence.quotation_speaker", left=pair.left_speaker, right=pair.right_speaker)
    return _divergence(left, right, reason, _OTHER_SPEAKER)


def _worded(pair: QuotationPair, pairing: Pairing) -> Iterator[Divergence]:
    """Two direct quotations of the same words that differ in more than their spelling."""
    if pair.relation is QuotationRelation.REWORDED:
        found = differing(pair, pairing.left, pairing.right)
        if found is not None:
            yield _divergence(*found, Message.of("divergence.quotation_words"), _OTHER_WORDING)
    elif pair.relation is QuotationRelation.CUT:
        cut = omitted(pair, pairing.left, pairing.right)
        if cut is not None:
            side, spans = cut
            left, right = (spans if each is side else _spans(pair.parts(each)) for each in Side)
            yield _divergence(left, right, Message.of(f"divergence.quotation_cut_{side.other.value}"), _CUT)


def _selections(pairing: Pairing) -> Iterator[Divergence]:
    """Speakers both articles know, each of whom quotes words that the other does not."""
    ids: dict[Side, dict[str, str]] = {side: {} for side in Side}
    for shared in pairing.shared:
        ids[Side.LEFT] |= dict.fromkeys(shared.left_ids, shared.id)
        ids[Side.RIGHT] |= dict.fromkeys(shared.right_ids, shared.id)
    alone: dict[Side, dict[str, list[Span]]] = {side: defaultdict(list) for side in Side}
    for pair in pairing.quotations:
        if pair.relation in (QuotationRelation.ONLY_LEFT, QuotationRelation.ONLY_RIGHT):
            side = Side.LEFT if pair.left else Side.RIGHT
            for part in pair.parts(side):
                speaker = ids[side].get(part.entity or "")
                if speaker and part.kind is QuotationKind.DIRECT:
                    alone[side][speaker].append(part.span)
    names = {shared.id: shared.name for shared in pairing.shared}
    people = [shared for shared in pairing.shared if shared.type is EntityType.PERSON]
    chief = max(people, key=lambda shared: len(shared.left) + len(shared.right)).id if people else ""
    for speaker in sorted(alone[Side.LEFT].keys() & alone[Side.RIGHT].keys()):
        left, right = (_chief(alone[side][speaker]) for side in Side)
        if max(map(len, left)) < _SHORTEST_CHIEF or max(map(len, right)) < _SHORTEST_CHIEF:
            continue
        reason = Message.of("divergence.quotation_selection", name=names[speaker])
        weight = _OF_CHIEF if speaker == chief else _SELECTION
        yield Divergence(DivergenceKind.QUOTATION, left, right, reason, weight, entity=speaker)


def _chief(spans: list[Span]) -> tuple[Span, ...]:
    """The longest few of somebody's quotations, in the order of the text."""
    return tuple(sorted(sorted(spans, key=len, reverse=True)[:_MOST_SHOWN]))


def _spans(parts: tuple[Quotation, ...]) -> tuple[Span, ...]:
    return tuple(part.span for part in parts)


def _divergence(left: tuple[Span, ...], right: tuple[Span, ...], reason: Message, weight: float) -> Divergence:
    return Divergence(DivergenceKind.QUOTATION, left, right, reason, weight)
