"""The words of saying: the lists of a language and where its verbs of saying stand in a line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from newsreader.analysis.acts import acts_of
from newsreader.analysis.words import NOUNS, Line
from newsreader.model.span import Span
from newsreader.resources.acts import acts
from newsreader.resources.languages import topic


@dataclass(frozen=True, slots=True)
class QuotationWords:
    """The words of a language around quotations."""

    table: Mapping[str, tuple[str, ...]]
    pronoun_gender: Mapping[str, str]
    conditional: frozenset[str]
    infinitive: str
    is_free_order: bool

    def has(self, part: str, word: str) -> bool:
        """Whether a word, in lower case, stands in one of the lists."""
        return word in self.table.get(part, ())


@cache
def quotation_words(language: str) -> QuotationWords:
    """The words around quotations, from `quotations.toml`."""
    table = topic(language, "quotations")
    lists = {name: tuple(words) for name, words in table.items() if isinstance(words, list)}
    grammar = table.get("grammar", {})
    return QuotationWords(
        lists,
        table.get("pronoun_gender", {}),
        frozenset(grammar.get("conditional", ())),
        grammar.get("infinitive", ""),
        grammar.get("is_free_order", False),
    )


@dataclass(frozen=True, slots=True)
class Saying:
    """A verb of saying in a line: the places of its first and last word, its span, its lemma and its printed form."""

    place: int
    last: int
    span: Span
    lemma: str
    group: str
    form: str


def sayings(line: Line, language: str) -> list[Saying]:
    """The verbs of saying in a line."""
    known, silent = acts(language), quotation_words(language)
    starts = {word.span.start: number for number, word in enumerate(line.words)}
    found = []
    for act in acts_of(line.words, language):
        says = known.is_saying(act.lemma) or (act.group in known.groups and known.groups[act.group].force is not None)
        if says and act.spans[0].start in starts and not silent.has("not_saying", act.lemma):
            places = [starts[span.start] for span in act.spans if span.start in starts]
            if line.words[places[0]].pos not in NOUNS:
                found.append(
                    Saying(places[0], places[-1], act.spans[0], act.lemma, act.group, line.words[places[0]].lower)
                )
    return found
