"""The findings of one article after the reader put its entities right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from newsreader.comparison.naming.members import Group
from newsreader.model.comparison import Side
from newsreader.model.findings import AnalysedArticle, Entity, Quotation
from newsreader.model.span import Span


def rewritten(analysed: AnalysedArticle, side: Side, groups: Iterable[Group]) -> AnalysedArticle:
    """An article with the entities that the groups have on its side, and its quotations given to them."""
    entities = tuple(sorted(_entities(groups, side), key=lambda entity: entity.mentions[0].span))
    by_mention = {mention.span: entity.id for entity in entities for mention in entity.mentions}
    known = {entity.id for entity in entities}
    quotations = tuple(_given(quotation, by_mention, known) for quotation in analysed.findings.quotations)
    return replace(analysed, findings=replace(analysed.findings, entities=entities, quotations=quotations))


def _entities(groups: Iterable[Group], side: Side) -> Iterator[Entity]:
    """The entities of one side; what that side alone names is one entity, under the name the reader gave it."""
    for group in groups:
        own = [entity for entity in group.entities(side) if entity.id]
        if group.is_shared or not own:
            yield from own
        else:
            yield _fused(own, group.name)


def _fused(entities: list[Entity], name: str) -> Entity:
    fullest = max(entities, key=lambda entity: len(entity.name))
    mentions = {mention.span: mention for entity in entities for mention in entity.mentions}
    appellations = sorted((each for entity in entities for each in entity.appellations), key=lambda each: each.span)
    return replace(
        fullest,
        name=name or fullest.name,
        mentions=tuple(mentions[span] for span in sorted(mentions)),
        appellations=tuple(appellations),
    )


def _given(quotation: Quotation, by_mention: Mapping[Span, str], known: set[str]) -> Quotation:
    """A quotation with the entity that its speaker's words now mean; none where that entity is gone."""
    entity = by_mention.get(quotation.speaker) if quotation.speaker else None
    if entity is None and quotation.entity in known:
        return quotation
    return replace(quotation, entity=entity) if entity != quotation.entity else quotation
