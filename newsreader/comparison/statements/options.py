"""Where a sentence names one of several things of which only one can be right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from newsreader.comparison.statements.statement import Statement
from newsreader.model.findings import PartOfSpeech, Token
from newsreader.model.span import Span
from newsreader.resources.alternatives import Option, Words

_BEFORE_NOUN = (PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.NUM, PartOfSpeech.ADV)

Known = Mapping[str, tuple[tuple[Words, Option], ...]]
Endings = Sequence[str]


@dataclass(frozen=True, slots=True)
class Named:
    """A member of a choice where it is printed."""

    option: Option
    span: Span


def options(statement: Statement, known: Known, endings: Endings) -> tuple[Named, ...]:
    """All members of choices that a sentence names outside direct speech, in order; of two at one place the longer.

    `endings` are those of the nouns of the language.
    """
    tokens = statement.sentence.tokens
    found: list[Named] = []
    for place in range(len(tokens) - 1, -1, -1):
        taken = found[-1].span if found else None
        if taken is None or not taken.overlaps(tokens[place].span):
            found += _at(statement, tokens, place, known, endings)
    return tuple(named for named in reversed(found) if not statement.is_spoken(named.span))


def _at(statement: Statement, tokens: Sequence[Token], place: int, known: Known, endings: Endings) -> Iterator[Named]:
    """The members of all choices that end at a word, those of the longest wording alone."""
    length = 0
    following = tokens[place + 1] if place + 1 < len(tokens) else None
    for form in dict.fromkeys(_forms(statement, tokens[place], following, endings)):
        for words, option in known.get(form, ()):
            start = place + 1 - len(words)
            if len(words) < length or start < 0 or not _prints(statement, tokens[start:place], words[:-1]):
                continue
            length = len(words)
            if _is_meant(statement, tokens, start, option):
                yield Named(option, Span(tokens[start].span.start, tokens[place].span.end))
        if length:
            return


def _forms(statement: Statement, token: Token, following: Token | None, endings: Endings) -> tuple[str, ...]:
    """The forms by which a word is known, none within a name.

    They are its lemma, as printed and, for a noun, the head of the compound and what is printed without an ending.
    """
    if token.pos is PartOfSpeech.PROPN and any(naming.span.contains(token.span) for naming in statement.namings):
        return ()
    if following and following.pos is PartOfSpeech.PROPN and statement.words(token.span)[0].isupper():
        return ()
    printed = statement.words(token.span).casefold()
    if token.pos is not PartOfSpeech.NOUN:
        return (token.lemma, printed)
    bare = (printed.removesuffix(ending) for ending in endings if printed.endswith(ending))
    return (token.lemma, printed, *token.parts[-1:], *bare)


def _prints(statement: Statement, tokens: Sequence[Token], words: Sequence[str]) -> bool:
    return all(
        word in (token.lemma, statement.words(token.span).casefold()) for token, word in zip(tokens, words, strict=True)
    )


def _is_meant(statement: Statement, tokens: Sequence[Token], start: int, option: Option) -> bool:
    """Whether the acts and the leading word that a choice asks for stand beside its member."""
    choice = option.choice
    if choice.only_with and not any(act.group in choice.only_with for act in statement.acts):
        return False
    while start and tokens[start - 1].pos in _BEFORE_NOUN:
        start -= 1
    lead = statement.words(tokens[start - 1].span).casefold() if start else ""
    return not choice.only_after or lead in choice.only_after
