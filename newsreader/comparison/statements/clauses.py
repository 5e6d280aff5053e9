"""Cuts a sentence into clauses without a parser: at commas, dashes and colons that part finite verbs."""

from __future__ import annotations

from newsreader.model.findings import PartOfSpeech, Sentence, Token
from newsreader.model.span import Span

_VERBAL = (PartOfSpeech.VERB, PartOfSpeech.AUX)
_BREAKS = frozenset(",;:–—()")


def clauses(sentence: Sentence, text: str) -> tuple[Span, ...]:
    """The clauses in order; a stretch without a verb belongs to the clause before it."""
    found: list[list[Token]] = []
    run: list[Token] = []
    for token in sentence.tokens:
        run.append(token)
        if token.span.of(text) in _BREAKS:
            _close(found, run)
            run = []
    _close(found, run)
    return tuple(Span(part[0].span.start, part[-1].span.end) for part in found)


def _close(found: list[list[Token]], run: list[Token]) -> None:
    if not run:
        return
    has_verb = any(token.pos in _VERBAL for token in run)
    if found and not (has_verb and any(token.pos in _VERBAL for token in found[-1])):
        found[-1].extend(run)
    else:
        found.append(list(run))
