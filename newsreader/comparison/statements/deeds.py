"""What is done at a place of a sentence: the verb or noun that tells it, without a parser."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.comparison.statements.statement import Statement
from newsreader.model.findings import PartOfSpeech, Token
from newsreader.model.span import Span

_SMALL = (PartOfSpeech.ADV, PartOfSpeech.AUX, PartOfSpeech.PART)


def deed_at(statement: Statement, span: Span) -> frozenset[str]:
    """By what the deed of a place is known: the lemmas and groups of the verb before it in its clause, else after it.

    Verbs that "and" or "or" joins count together, as do the verb right after the place and a noun between verb and
    place that tells a deed ("announced the arrest on Monday"). Empty where nothing is done.
    """
    clause = statement.tokens_in(statement.clause_of(span))
    before = [token for token in clause if token.span.end <= span.start]
    after = [token for token in clause if token.span.start >= span.end]
    last = next((place for place in reversed(range(len(before))) if _is_verb(before[place])), None)
    if last is not None:
        told = [before[place] for place in _joined(before, last)] + before[last + 1 :] + _beside(after)
    else:
        first = next((place for place, token in enumerate(after) if _is_verb(token)), len(after))
        told = [*before, *after[: first + 1]]
    return _known(statement, told)


def _beside(after: Sequence[Token]) -> list[Token]:
    """The verb right after a place, but for small words ("im Mai eröffnet")."""
    first = next((token for token in after if token.pos not in _SMALL), None)
    return [first] if first is not None and _is_verb(first) else []


def _is_verb(token: Token) -> bool:
    return token.pos is PartOfSpeech.VERB


def _joined(tokens: Sequence[Token], last: int) -> list[int]:
    """A verb and the one that a joining word sets before it ("shot and killed")."""
    pair = last >= 2 and tokens[last - 1].pos is PartOfSpeech.CCONJ and _is_verb(tokens[last - 2])
    return [last - 2, last] if pair else [last]


def _known(statement: Statement, tokens: Sequence[Token]) -> frozenset[str]:
    """The lemmas of verbs, and the groups of all words that tell an act."""
    places = {token.span for token in tokens}
    lemmas = {token.lemma for token in tokens if _is_verb(token)}
    return frozenset(lemmas | {act.group for act in statement.acts if act.spans[0] in places})
