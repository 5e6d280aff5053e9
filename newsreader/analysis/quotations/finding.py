"""Finds the quotations of an article and, for speakers named by a pronoun, whom it stands for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from newsreader.analysis.quotations.direct import direct_quotations
from newsreader.analysis.quotations.indirect import indirect_quotations
from newsreader.analysis.quotations.speech import Speakers, quotation_words
from newsreader.analysis.words import Reading
from newsreader.model.findings import Entity, EntityType, MentionKind, Quotation
from newsreader.model.span import Span


def find_quotations(reading: Reading, entities: Sequence[Entity], genders: Mapping[str, str]) -> tuple[Quotation, ...]:
    """All quotations in the order of the text; `genders` holds what is known of persons by their entity's id."""
    speakers = Speakers(entities, reading.language)
    direct = tuple(direct_quotations(reading, speakers))
    indirect = indirect_quotations(reading, speakers, direct)
    found = sorted((*direct, *indirect), key=lambda quotation: (quotation.span.start, -quotation.span.end))
    return tuple(_resolved(quotation, reading, entities, genders) for quotation in found)


def _resolved(
    quotation: Quotation, reading: Reading, entities: Sequence[Entity], genders: Mapping[str, str]
) -> Quotation:
    """A pronoun as speaker stands for the person of its gender who was named last before it in the paragraph."""
    if quotation.entity is not None or quotation.speaker is None:
        return quotation
    gender = quotation_words(reading.language).pronoun_gender.get(quotation.speaker.of(reading.text).lower())
    if gender is None:
        return quotation
    start = _paragraph_start(quotation.speaker, reading)
    named = [
        (mention.span.start, entity.id)
        for entity in entities
        if entity.type is EntityType.PERSON and genders.get(entity.id, "") in ("", gender)
        for mention in entity.mentions
        if mention.kind in (MentionKind.NAME, MentionKind.NOMINAL)
        and start <= mention.span.start < quotation.speaker.start
    ]
    return replace(quotation, entity=max(named)[1]) if named else quotation


def _paragraph_start(span: Span, reading: Reading) -> int:
    """Where the paragraph before that of a span begins, since a pronoun may reach back into it."""
    number = next((line.paragraph for line in reading.lines if line.span.contains(span)), 0)
    return next((line.span.start for line in reading.lines if line.paragraph >= number - 1), 0)
