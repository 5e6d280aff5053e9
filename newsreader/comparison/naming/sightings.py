"""Names of one article that stand in the other too, though there they were not taken for names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from newsreader.comparison.naming.members import Group, member_of
from newsreader.model.comparison import Side
from newsreader.model.findings import AnalysedArticle, Entity, EntityType, Mention, MentionKind, PartOfSpeech, Token
from newsreader.model.span import Span

_LEAST_LETTERS = 3


def with_sightings(groups: Sequence[Group], left: AnalysedArticle, right: AnalysedArticle) -> list[Group]:
    """The groups, those that one article alone names joined by the places where the other prints the very name."""
    words = {
        Side.LEFT: _Words(left, _taken(left, groups, Side.LEFT)),
        Side.RIGHT: _Words(right, _taken(right, groups, Side.RIGHT)),
    }
    articles = {Side.LEFT: left, Side.RIGHT: right}
    return [group if group.is_shared else _sighted(group, words, articles) for group in groups]


def _sighted(group: Group, words: Mapping[Side, _Words], articles: Mapping[Side, AnalysedArticle]) -> Group:
    side = group.members[0].side
    found = [
        Entity("", entity.type, entity.name, tuple(Mention(span, MentionKind.NAME) for span in sorted(spans)))
        for entity in group.entities(side)
        if (spans := _spans(entity, articles[side], words[side.other]))
    ]
    seen = (member_of(entity, side.other, articles[side.other]) for entity in found)
    return replace(group, members=(*group.members, *seen))


def _spans(entity: Entity, article: AnalysedArticle, words: _Words) -> set[Span]:
    """Where the words of the other article print an entity's very name, or outside all other names a short form."""
    return {
        span
        for form in _forms(entity, article)
        for span in words.places(form)
        if form == entity.name or words.is_free(span)
    }


def _forms(entity: Entity, article: AnalysedArticle) -> set[str]:
    """The forms in which an article prints the name of an entity, where one is its very name, no inflected one."""
    named = (mention.span.of(article.article.text) for mention in entity.mentions if mention.kind is MentionKind.NAME)
    forms = {" ".join(form.split()) for form in named if len(form) >= _LEAST_LETTERS}
    return forms if entity.name in forms else set()


def _taken(article: AnalysedArticle, groups: Sequence[Group], side: Side) -> Iterator[Span]:
    """The words that name what is shared, or a body: "Singapore" is no place within "Singapore Airlines"."""
    named = [entity for group in groups if group.is_shared for entity in group.entities(side)]
    named += [entity for entity in article.findings.entities if entity.type is EntityType.ORGANISATION]
    return (mention.span for entity in named for mention in entity.mentions)


def _letters(spans: Iterable[Span]) -> set[int]:
    return {place for span in spans for place in range(span.start, span.end)}


class _Words:
    """The words of an article by their letters, without those that already name somebody."""

    def __init__(self, article: AnalysedArticle, taken: Iterable[Span]) -> None:
        self._text = article.article.text
        named = _letters(taken)
        self._all_named = _letters(each.span for entity in article.findings.entities for each in entity.mentions)
        self._at: dict[str, list[tuple[Sequence[Token], int]]] = defaultdict(list)
        for sentence in article.findings.sentences:
            for place, token in enumerate(sentence.tokens):
                if token.span.start not in named:
                    self._at[token.span.of(self._text)].append((sentence.tokens, place))

    def is_free(self, span: Span) -> bool:
        """Whether a span names nothing yet."""
        return self._all_named.isdisjoint(range(span.start, span.end))

    def places(self, name: str) -> tuple[Span, ...]:
        """Where a name stands; one of a single word must be a proper noun there, or joined by a hyphen."""
        words = name.split()
        found = []
        for tokens, place in self._at.get(words[0], ()):
            run = tokens[place : place + len(words)]
            alike = [token.span.of(self._text) for token in run] == words
            if alike and (len(words) > 1 or run[0].pos is PartOfSpeech.PROPN or "-" in name):
                found.append(Span(run[0].span.start, run[-1].span.end))
        return tuple(found)
