"""Why two passages were paired, for the reader: what both name, give and tell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from newsreader.comparison.links.counting import counted
from newsreader.comparison.statements.families import PLAIN_TELLINGS
from newsreader.comparison.statements.statement import Statement
from newsreader.model.findings import PartOfSpeech
from newsreader.model.message import Message

_MOST_WORDS = 5
_MOST_NAMES = 4


def reasons(left: Statement, right: Statement, names: Mapping[str, str]) -> tuple[Message, ...]:
    """The evidence of a pair, each sort in one message; `names` are those of the shared entities by their ids."""
    return tuple(_all(left, right, names))


def _all(left: Statement, right: Statement, names: Mapping[str, str]) -> Iterator[Message]:
    who = [naming.entity for naming in left.namings if naming.entity in right.entities]
    if who:
        yield Message.of("evidence.names", names=_listed([names[each] for each in who], _MOST_NAMES))
    if figures := [*_numbers(left, right), *_moments(left, right)]:
        yield Message.of("evidence.figures", figures=_listed(figures, _MOST_NAMES))
    if acts := _acts(left, right):
        yield Message.of("evidence.acts", acts=_listed(acts, _MOST_NAMES))
    if words := _words(left, right):
        yield Message.of("evidence.words", words=_listed(words, _MOST_WORDS))


def _numbers(left: Statement, right: Statement) -> Iterator[str]:
    there = [(each.value, counted(right, each)) for each in right.quantities]
    for each in left.quantities:
        if any(each.value == value and counted(left, each).same(what) for value, what in there):
            yield left.words(each.span)


def _moments(left: Statement, right: Statement) -> Iterator[str]:
    there = {each.iso or right.words(each.span).casefold() for each in right.moments}
    return (left.words(each.span) for each in left.moments if (each.iso or left.words(each.span).casefold()) in there)


def _acts(left: Statement, right: Statement) -> list[str]:
    """Acts of one meaning told in other words: "bitten" and "Anfrage"."""
    found = []
    for here in left.acts:
        for there in right.acts:
            if here.group == there.group and here.group not in PLAIN_TELLINGS and here.lemma != there.lemma:
                found.append(f"{left.words(here.spans[0])} – {right.words(there.spans[0])}")
    return found


def _words(left: Statement, right: Statement) -> list[str]:
    """The content words both have, whatever their form, the longest first; words of saying tell nothing."""
    named = [naming.span for naming in left.namings]
    named += [act.spans[0] for act in left.acts if act.group in PLAIN_TELLINGS]
    there = {part for token in right.sentence.tokens if token.is_content for part in (token.lemma, *token.parts)}
    found = [
        left.words(token.span)
        for token in left.sentence.tokens
        if token.is_content
        and token.pos is not PartOfSpeech.NUM
        and not there.isdisjoint((token.lemma, *token.parts))
        and not any(span.overlaps(token.span) for span in named)
    ]
    return sorted(found, key=len, reverse=True)


def _listed(words: Sequence[str], most: int) -> str:
    return ", ".join(list(dict.fromkeys(words))[:most])
