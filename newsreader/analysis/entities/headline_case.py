"""Headlines That Write Most Words With a Capital, where a capital tells no name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from newsreader.analysis.entities.naming import Naming, Places
from newsreader.analysis.inflection import verb_forms
from newsreader.analysis.words import Line, Word
from newsreader.model.findings import EntityType
from newsreader.model.span import Span

SHORTEST_IN_TITLE = 4
TERMINAL = ".!?…"
TITLE_SHARE = 0.7
"""From which share of words with a capital on a line is written as a title."""


def is_title_case(line: Line) -> bool:
    """Whether a line without a full stop writes most of its words, short ones apart, with a capital."""
    if line.words and line.words[-1].text[-1] in TERMINAL:
        return False
    long = [word for word in line.words if len(word.text) >= SHORTEST_IN_TITLE and word.text[0].isalpha()]
    return sum(word.is_capitalised for word in long) > len(long) * TITLE_SHARE


def without_headline_words(namings: Iterable[Naming], places: Places) -> Iterator[Naming]:
    """The namings, persons on such lines cut before what is no name ("Ida Holm Checks Into"), or left out."""
    plain = (word for line in places.reading.lines for word in line.words if word.text.islower())
    small = {form for word in plain for form in (word.text, word.lemma)}
    forms = verb_forms(places.reading.language)

    def is_plain(word: Word) -> bool:
        return word.lower in small or word.lemma in small or word.lower in forms

    for one in namings:
        where = places.around(one.span) if one.type is EntityType.PERSON else None
        if where is None or not is_title_case(where[0]):
            yield one
            continue
        words = places.words_of(one.span)
        end = next((place for place, word in enumerate(words) if is_plain(word)), len(words))
        if end == len(words):
            yield one
        elif end > 1:
            span = Span(one.span.start, words[end - 1].span.end)
            yield replace(one, span=span, name=" ".join(span.of(places.reading.text).split()))
