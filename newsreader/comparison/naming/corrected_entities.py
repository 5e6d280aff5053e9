"""Entities as the reader put them right: merged, split, renamed or dropped, one correction after the other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from newsreader.comparison.naming.members import Group, Member, member_of
from newsreader.model.comparison import Side
from newsreader.model.corrections import Correction, DropEntity, MergeEntities, Place, RenameEntity, SplitEntity
from newsreader.model.findings import AnalysedArticle, Entity, EntityType, Mention, MentionKind
from newsreader.model.span import Span


def obeyed(
    groups: Sequence[Group], corrections: Iterable[Correction], left: AnalysedArticle, right: AnalysedArticle
) -> list[Group]:
    """The groups after the corrections; one that points at nothing changes nothing."""
    known = _Known(groups, {Side.LEFT: left, Side.RIGHT: right})
    for correction in corrections:
        match correction:
            case MergeEntities(first, second):
                known.merge(first, second)
            case SplitEntity(places):
                known.split(places)
            case RenameEntity(place, name):
                known.rename(place, name)
            case DropEntity(place):
                known.drop(place)
            case _:
                pass
    return known.groups


class _Known:
    """The groups of two articles while corrections change them."""

    def __init__(self, groups: Sequence[Group], articles: Mapping[Side, AnalysedArticle]) -> None:
        self.groups = list(groups)
        self._articles = articles
        self._made = 0

    def merge(self, first: Place, second: Place) -> None:
        """Makes one of two groups; words that were no mention become mentions of the other."""
        one, other = self._at(first), self._at(second)
        here = one or self._of_words(first, other)
        there = other or self._of_words(second, one)
        if here is None or there is None or here is there:
            return
        place = min((self.groups.index(group) for group in (here, there) if group in self.groups), default=0)
        self.groups = [group for group in self.groups if group is not here and group is not there]
        self.groups.insert(place, Group((*here.members, *there.members), here.name or there.name))

    def split(self, places: Sequence[Place]) -> None:
        """Makes the mentions at some places, as far as the first place's entity has them, a group of their own."""
        group = next((found for place in places if (found := self._at(place))), None)
        if group is None:
            return
        kept: list[Member] = []
        taken: list[Member] = []
        for member in group.members:
            spans = {span for place in places if (span := self._mention(place, group, member.side))}
            kept += self._with(
                member, [each for each in member.entity.mentions if each.span not in spans], is_new=False
            )
            taken += self._with(member, [each for each in member.entity.mentions if each.span in spans], is_new=True)
        if kept and taken:
            self.groups[self.groups.index(group)] = replace(group, members=tuple(kept))
            self.groups.append(Group(tuple(taken)))

    def rename(self, place: Place, name: str) -> None:
        """Shows a group under another name."""
        group = self._at(place)
        if group is not None and name.strip():
            self.groups[self.groups.index(group)] = replace(group, name=name.strip())

    def drop(self, place: Place) -> None:
        """Takes a group away."""
        group = self._at(place)
        if group is not None:
            self.groups.remove(group)

    def _at(self, place: Place) -> Group | None:
        """The group of which a mention covers the words at a place best."""
        found = [(_shared_part(span, place.span), number) for number, span in self._near(place)]
        best = max(found, default=None, key=lambda each: (each[0], -each[1]))
        return self.groups[best[1]] if best else None

    def _near(self, place: Place) -> Iterator[tuple[int, Span]]:
        """The mentions that share letters with a place, each with the number of its group."""
        sides = [side for side in Side if self._articles[side].article.digest == place.article]
        for number, group in enumerate(self.groups):
            for member in group.members:
                if member.side in sides:
                    spans = (mention.span for mention in member.entity.mentions)
                    yield from ((number, span) for span in spans if span.overlaps(place.span))

    def _mention(self, place: Place, group: Group, side: Side) -> Span | None:
        """The mention of a group that covers the words at a place best, on one side."""
        if self._articles[side].article.digest != place.article:
            return None
        spans = [mention.span for entity in group.entities(side) for mention in entity.mentions]
        return max(
            (span for span in spans if span.overlaps(place.span)),
            key=lambda span: _shared_part(span, place.span),
            default=None,
        )

    def _with(self, member: Member, mentions: Sequence[Mention], *, is_new: bool) -> list[Member]:
        """A member with some of its mentions alone, under its longest printed name if it is a new one."""
        if not mentions or len(mentions) == len(member.entity.mentions):
            return [member] if mentions else []
        spans = {mention.span for mention in mentions}
        entity = replace(
            member.entity,
            mentions=tuple(mentions),
            appellations=tuple(each for each in member.entity.appellations if each.name in spans),
        )
        article = self._articles[member.side]
        if is_new:
            words = max((mention.span.of(article.article.text) for mention in mentions), key=len)
            entity = replace(entity, id=self._new_id(), name=" ".join(words.split()), country=None, acronym=None)
        return [member_of(entity, member.side, article)]

    def _of_words(self, place: Place, other: Group | None) -> Group | None:
        """A new group of words that named nothing until now: all places where the article prints them."""
        type = other.members[0].entity.type if other else EntityType.OTHER
        for side in Side:
            article = self._articles[side]
            words = place.span.of(article.article.text).strip() if article.article.digest == place.article else ""
            if words:
                spans = _equal_words(words, article, self.groups, side)
                mentions = tuple(Mention(span, MentionKind.NAME) for span in spans)
                entity = Entity(self._new_id(), type, " ".join(words.split()), mentions)
                return Group((member_of(entity, side, article),)) if mentions else None
        return None

    def _new_id(self) -> str:
        self._made += 1
        return f"r{self._made}"


def _shared_part(one: Span, other: Span) -> float:
    """The letters two overlapping spans have in common, as a part of all they cover."""
    return (min(one.end, other.end) - max(one.start, other.start)) / (
        max(one.end, other.end) - min(one.start, other.start)
    )


def _equal_words(words: str, analysed: AnalysedArticle, groups: Iterable[Group], side: Side) -> Iterator[Span]:
    """Where the sentences of an article print some words and name nothing by them."""
    mentions = (each.span for group in groups for entity in group.entities(side) for each in entity.mentions)
    taken = {place for span in mentions for place in range(span.start, span.end)}
    pattern = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)")
    for sentence in analysed.findings.sentences:
        for found in pattern.finditer(analysed.article.text, sentence.span.start, sentence.span.end):
            if taken.isdisjoint(range(*found.span())):
                yield Span(*found.span())
