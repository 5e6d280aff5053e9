"""Runs of capitalised words: names in a language that does not write nouns so, beside those a pipeline labels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from newsreader.analysis.entities.country_names import country_words
from newsreader.analysis.entities.evidence import is_place
from newsreader.analysis.entities.headline_case import is_title_case
from newsreader.analysis.entities.naming import Naming, name_words
from newsreader.analysis.entities.offices import office_of
from newsreader.analysis.entities.person_names import could_be_name, opens_organisation
from newsreader.analysis.words import HYPHENS, Line, Reading, Word, closed_words
from newsreader.model.findings import EntityType, PartOfSpeech
from newsreader.model.span import Span

FULL_NAME = range(2, 4)
"""Of how many words a person's full name mostly is."""
OPEN = frozenset({PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.VERB, PartOfSpeech.X})
"""How else than as a name a tagger may take a word within one ("Geological Survey")."""


def capitalised_namings(reading: Reading) -> Iterator[Naming]:
    """All runs of an article; a single word that opens a sentence or a quotation is none, nor a title in capitals."""
    runs = [(line, start, end) for line in reading.lines for start, end in _runs(line.words, reading.language)]
    prepositions = name_words(reading.language).place_prepositions
    single = [(line, start) for line, start, end in runs if end - start == 1]
    places = {line.words[start].text for line, start in single if start and line.words[start - 1].lower in prepositions}
    alone = frozenset(line.words[start].text for line, start in single) - places
    plain = {_printed(line, start, end) for line, start, end in runs if not is_title_case(line)}
    recurring = _recurring(reading)
    for line, start, end in runs:
        if _printed(line, start, end) in plain and (end - start > 1 or _is_alone(line, start, recurring, reading)):
            yield _run(line, start, end, alone, reading)


def _is_alone(line: Line, start: int, recurring: Collection[str], reading: Reading) -> bool:
    """Whether a single word is a name: one that recurs, or within a sentence where no pipeline labels, or a place."""
    if line.words[start].text in recurring:
        return True
    if not start or line.words[start - 1].pos is PartOfSpeech.PUNCT:
        return False
    return not reading.names or is_place(line.words, start, start + 1, reading.language)


def _recurring(reading: Reading) -> Collection[str]:
    """Words that the article prints more than once, within a sentence too, and always with a capital."""
    small = {word.text for line in reading.lines for word in line.words if word.text.islower()}
    plain = [line for line in reading.lines if not is_title_case(line)]
    printed = Counter(word.text for line in plain for word in line.words if word.is_capitalised)
    naming = OPEN | {PartOfSpeech.PROPN}
    within = {word.text for line in plain for word in line.words[1:] if word.is_capitalised and word.pos in naming}
    known = closed_words(reading.language)
    return {text for text in within if printed[text] > 1 and text.lower() not in small and text.lower() not in known}


def _printed(line: Line, start: int, end: int) -> str:
    return " ".join(word.text for word in line.words[start:end])


def _runs(words: Sequence[Word], language: str) -> Iterator[tuple[int, int]]:
    place = 0
    while place < len(words):
        end = _run_end(words, place, language)
        if end > place and not all(country_words(language).any(word.text) for word in words[place:end]):
            yield place, end
        place = max(place + 1, end)


def _run_end(words: Sequence[Word], start: int, language: str) -> int:
    """The end of a run; small words join two runs into the name of an organisation ("Relief and Works Agency")."""
    known = name_words(language)
    end = _plain_end(words, start, start, language)
    if start < end < len(words) and words[end].text in known.particles:
        farther = _plain_end(words, end + 1, end, language)
        return farther if farther > end + 1 else end
    if start < end < len(words) and words[end].lower in known.connectors:
        farther = _plain_end(words, end + 1, end, language)
        is_body = any(word.text in known.organisation for word in words[end + 1 : farther]) or (
            words[end - 1].text in known.organisation and words[end].pos is PartOfSpeech.ADP
        )
        if farther > end + 1 and is_body:
            return farther
    return end


def _plain_end(words: Sequence[Word], place: int, start: int, language: str) -> int:
    """The end of capitalised words from a place on, within a name that begins at `start`."""
    end = place
    while end < len(words) and _in_run(words, end, start, language):
        end += 1
    return end


def _in_run(words: Sequence[Word], place: int, start: int, language: str) -> bool:
    word = words[place]
    if not _is_naming(words, place) or word.text in name_words(language).no_organisation:
        return bool(word.is_capitalised and country_words(language).any(word.text))
    fits = could_be_name(word, language) or opens_organisation(words, place, language)
    fits = fits or word.text.isupper() or country_words(language).any(word.text) is not None
    is_within = place > start and office_of(word, language) is None and word.text not in name_words(language).never
    return bool(fits or is_within) and (place == start or words[place - 1].span.end + 1 == word.span.start)


def _is_naming(words: Sequence[Word], place: int) -> bool:
    """Whether a word is written as a name: with a capital that does not only open the sentence."""
    word = words[place]
    return word.pos is PartOfSpeech.PROPN or (place > 0 and word.is_capitalised and word.pos in OPEN)


def _run(line: Line, start: int, end: int, alone: frozenset[str], reading: Reading) -> Naming:
    """A run as a name; a person's is known by the surname that stands alone elsewhere."""
    known = name_words(reading.language)
    words = line.words[start:end]
    span = Span(words[0].span.start, _name_end(words[-1]))
    is_organisation = any(part in known.organisation for part in span.of(reading.text).split())
    if is_organisation or any(word.text.isupper() for word in words):
        kind = EntityType.ORGANISATION
    elif len(words) in FULL_NAME and words[-1].text in alone and words[0].text not in alone:
        kind = EntityType.PERSON
    elif start and line.words[start - 1].lower in known.place_prepositions:
        kind = EntityType.PLACE
    else:
        kind = EntityType.OTHER
    return Naming(span, kind, span.of(reading.text), sure=is_organisation and len(words) > 1)


def _name_end(word: Word) -> int:
    """The end of a name whose last word carries on in small letters ("United Nations-run")."""
    for hyphen in HYPHENS:
        front, found, tail = word.text.partition(hyphen)
        if found and tail.islower():
            return word.span.start + len(front)
    return word.span.end
