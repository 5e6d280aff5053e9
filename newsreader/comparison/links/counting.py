"""What a number counts, so that "14 Menschen verletzt" meets "17 Verletzte"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from newsreader.comparison.naming.names import folded
from newsreader.comparison.statements.families import TOLL
from newsreader.comparison.statements.statement import Statement
from newsreader.model.findings import Act, PartOfSpeech, Quantity
from newsreader.model.span import Span
from newsreader.resources.languages import topic

_SHORTEST_HEAD = 4
_HARM = TOLL - {"destroy"}
_SMALL = (PartOfSpeech.AUX, PartOfSpeech.ADV, PartOfSpeech.DET, PartOfSpeech.PART)
_DEATHS = {"kill": "die"}
"""Who was killed is counted with who died."""


@dataclass(frozen=True, slots=True)
class Counted:
    """What an amount is of: its unit or noun, the head and the meaning of the noun, and the toll it is part of.

    `is_measured` tells that only a unit is known: one report has sums of money and shares of many things. `matter` is
    the noun that what is measured is of ("2 Tonnen Kokain", "2 tonnes of cocaine"), or empty.
    """

    unit: str
    nouns: frozenset[str]
    tolls: frozenset[str]
    is_measured: bool = False
    matter: str = ""

    def same(self, other: Counted) -> bool:
        """Whether both amounts count or measure the same sort of thing."""
        if self.tolls and other.tolls:
            return not self.tolls.isdisjoint(other.tolls)
        return _same_noun(self.unit, other.unit) or not self.nouns.isdisjoint(other.nouns)

    @property
    def is_bare(self) -> bool:
        """Whether nothing tells what is counted."""
        return not self.unit and not self.tolls


def counted(statement: Statement, quantity: Quantity) -> Counted:
    """What a quantity of a sentence counts."""
    words = _words(statement.language)
    unit = folded(quantity.unit) or quantity.unit
    noun = statement.tokens_in(quantity.what)[-1:] if quantity.what else ()
    heads = {unit, *(part for token in noun for part in token.parts[-1:])} - {""}
    tolls = {act.group for act in statement.acts if act.group in TOLL and quantity.span.contains(act.spans[0])}
    if not tolls and (not unit or heads & words.persons):
        clause = statement.clause_of(quantity.span)
        tolls = {act.group for act in statement.acts if act.group in TOLL and clause.contains(act.spans[0])}
    if not tolls and quantity.unit not in topic(statement.language, "units"):
        tolls = {act.group for act in statement.acts if act.group in _HARM and _is_beside(statement, quantity, act)}
    meanings = {meaning for head in heads if (meaning := words.meanings.get(head))}
    is_measured = quantity.unit in topic(statement.language, "units")
    return Counted(
        unit,
        frozenset(heads | meanings),
        frozenset(_DEATHS.get(group, group) for group in tolls),
        is_measured,
        _matter(statement, quantity, words) if is_measured else "",
    )


def _is_beside(statement: Statement, quantity: Quantity, act: Act) -> bool:
    """Whether but auxiliaries and small words part a count and what befell the counted: "killed three skiers"."""
    place = act.spans[0]
    first, last = sorted((quantity.span, place))
    between = statement.tokens_in(Span(first.end, max(first.end, last.start)))
    return all(token.pos in _SMALL for token in between)


def _matter(statement: Statement, quantity: Quantity, words: _CountingWords) -> str:
    """The noun after an amount with a unit, with the word for "of" between where the language has one."""
    following = [token for token in statement.sentence.tokens if token.span.start >= quantity.span.end][:2]
    if following and statement.words(following[0].span).casefold() in words.of:
        following.pop(0)
    return following[0].lemma if following and following[0].pos in (PartOfSpeech.NOUN, PartOfSpeech.PROPN) else ""


@dataclass(frozen=True, slots=True)
class _CountingWords:
    persons: frozenset[str]
    of: frozenset[str]
    meanings: Mapping[str, str]


@cache
def _words(language: str) -> _CountingWords:
    table = topic(language, "counting")
    meanings = {folded(word): f"={row[0]}" for row in table.get("same", ()) for word in row}
    persons = frozenset(folded(word) for word in table.get("persons", ()))
    return _CountingWords(persons, frozenset(table.get("of", ())), meanings)


def _same_noun(one: str, other: str) -> bool:
    """Whether nouns are equal, or one is the head of the other ("US-Soldat", "Soldat")."""
    short, long = sorted((one, other), key=len)
    return bool(short) and (short == long or (len(short) >= _SHORTEST_HEAD and long.endswith(short)))
