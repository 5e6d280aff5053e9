"""The entities of both articles, each with the forms it is known by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newsreader.comparison.naming.names import acronym_of, core, edges, folded, stemmed
from newsreader.model.comparison import Side
from newsreader.model.findings import AnalysedArticle, Entity, EntityType, Findings, MentionKind

_NAMING_KINDS = (MentionKind.NAME, MentionKind.NOMINAL)
_BODIES = (EntityType.ORGANISATION, EntityType.OTHER)
_SHORTEST_ACRONYM = 2
_SHORTEST_ALIAS = 3

Key = tuple[str, str]
"""In which way something is known, and the form."""


@dataclass(frozen=True, slots=True)
class Member:
    """An entity of one side.

    `own` are the forms of its full name: two entities with one such form are one. `short` are forms it may go by: an
    entity of the other side that is called so, and nothing longer, is this one if no other goes by that form.
    """

    side: Side
    entity: Entity
    own: frozenset[Key]
    short: frozenset[Key]


@dataclass(frozen=True, slots=True)
class Group:
    """Entities of either side that are one; `name` is what the reader calls it, if the reader named it."""

    members: tuple[Member, ...]
    name: str = ""

    @property
    def is_shared(self) -> bool:
        """Whether both articles speak of it."""
        return {member.side for member in self.members} == set(Side)

    def entities(self, side: Side) -> tuple[Entity, ...]:
        """The entities of one side, in the order of its text."""
        return tuple(member.entity for member in self.members if member.side is side)


def members(article: AnalysedArticle, side: Side) -> list[Member]:
    """The entities of one side, in the order of its text."""
    heads = _heads(article.findings)
    return [_member(entity, side, article, heads) for entity in article.findings.entities]


def member_of(entity: Entity, side: Side, article: AnalysedArticle) -> Member:
    """An entity that the findings of its article do not hold, or not in this form."""
    return _member(entity, side, article, {})


def _member(entity: Entity, side: Side, article: AnalysedArticle, heads: dict[int, str]) -> Member:
    language, text = article.article.language, article.article.text
    return Member(side, entity, frozenset(_own(entity, heads, language)), frozenset(_short(entity, text, language)))


def _own(entity: Entity, heads: dict[int, str], language: str) -> Iterator[Key]:
    if entity.country:
        yield "country", entity.country
    elif entity.type is EntityType.GROUP:
        ends = (mention.span.end for mention in entity.mentions if mention.kind in _NAMING_KINDS)
        yield from (("group", heads[end]) for end in ends if end in heads)
    else:
        yield "name", folded(entity.name)
        if entity.type is not EntityType.PERSON:
            yield "stem", stemmed(entity.name, language)
            yield "name", folded(" ".join(core(entity.name, language)))
            if entity.acronym and len(entity.acronym) > _SHORTEST_ACRONYM:
                yield "acronym", entity.acronym.casefold()


def _short(entity: Entity, text: str, language: str) -> Iterator[Key]:
    if entity.country or entity.type in (EntityType.GROUP, EntityType.PERSON):
        return
    printed = {mention.span.of(text) for mention in entity.mentions if mention.kind is MentionKind.NAME}
    yield from (("name", folded(form)) for form in printed if len(form) >= _SHORTEST_ALIAS)
    if entity.acronym:
        yield "name", folded(entity.acronym)
    if " " in entity.name:
        yield "initials", acronym_of(entity.name)
    if entity.type in _BODIES:
        yield from (("edge", part) for part in edges(entity.name, language))


def _heads(findings: Findings) -> dict[int, str]:
    """The head lemma of the word that ends at a place of the text: the last part of a compound."""
    return {
        token.span.end: token.parts[-1] if token.parts else token.lemma
        for sentence in findings.sentences
        for token in sentence.tokens
    }
