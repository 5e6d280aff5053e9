"""Names of one article that stand in the other too, though there they were not taken for names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from newsreader.model.comparison import SharedEntity, Side
from newsreader.model.findings import AnalysedArticle, Entity, EntityType, MentionKind, PartOfSpeech, Token
from newsreader.model.span import Span

_LEAST_LETTERS = 3


def sightings(left: AnalysedArticle, right: AnalysedArticle, joined: Sequence[SharedEntity]) -> Iterator[SharedEntity]:
    """Yields the entities that one article names and the other at least prints, letter for letter."""
    number = len(joined)
    for side, here, there in ((Side.LEFT, left, right), (Side.RIGHT, right, left)):
        known = {id for entity in joined for id in (entity.left_ids if side is Side.LEFT else entity.right_ids)}
        seen = _Words(there, _taken(there, joined, side.other))
        for entity in here.findings.entities:
            spans = seen.places(entity.name) if entity.id not in known and _is_name(entity, here) else ()
            if spans:
                number += 1
                own = tuple(mention.span for mention in entity.mentions)
                sides = (own, spans) if side is Side.LEFT else (spans, own)
                ids = ((entity.id,), ()) if side is Side.LEFT else ((), (entity.id,))
                yield SharedEntity(f"s{number}", entity.type, entity.name, *sides, *ids)


def _is_name(entity: Entity, article: AnalysedArticle) -> bool:
    """Whether an article prints the very name of an entity, and more than letters of it."""
    printed = (mention for mention in entity.mentions if mention.kind is MentionKind.NAME)
    return len(entity.name) >= _LEAST_LETTERS and any(m.span.of(article.article.text) == entity.name for m in printed)


def _taken(article: AnalysedArticle, joined: Sequence[SharedEntity], side: Side) -> Iterator[Span]:
    """The words that name what is shared, or a body: "Singapore" is no place within "Singapore Airlines"."""
    for shared in joined:
        yield from shared.left if side is Side.LEFT else shared.right
    for entity in article.findings.entities:
        if entity.type is EntityType.ORGANISATION:
            yield from (mention.span for mention in entity.mentions)


class _Words:
    """The words of an article by their letters, without those that already name somebody."""

    def __init__(self, article: AnalysedArticle, taken: Iterable[Span]) -> None:
        self._text = article.article.text
        named = {place for span in taken for place in range(span.start, span.end)}
        self._at: dict[str, list[tuple[Sequence[Token], int]]] = defaultdict(list)
        for sentence in article.findings.sentences:
            for place, token in enumerate(sentence.tokens):
                if token.span.start not in named:
                    self._at[token.span.of(self._text)].append((sentence.tokens, place))

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
