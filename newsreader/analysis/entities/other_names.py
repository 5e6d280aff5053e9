"""Names that a pipeline labels, acronyms with their long forms, and runs of capitals where no pipeline helps."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsreader.analysis.entities.naming import Naming, Places, name_words
from newsreader.analysis.entities.offices import office_of, office_words
from newsreader.analysis.entities.person_names import could_be_name
from newsreader.analysis.labels import name_label
from newsreader.analysis.words import Line, Reading, Word, closed_words
from newsreader.model.findings import EntityType, MentionKind, PartOfSpeech
from newsreader.model.span import Span

ACRONYM = re.compile(r"(?=(?:.*[A-ZÄÖÜ]){2})[A-ZÄÖÜ][A-ZÄÖÜ0-9]{1,5}")
ROMAN = re.compile(r"[IVXLCM]+")
CAMEL = re.compile(r"[a-z]{1,2}[A-Z][a-z]+|[A-Z][a-z]+[A-Z]\w+")


def labelled_namings(reading: Reading, places: Places) -> Iterator[Naming]:
    """The names of the pipeline, freed of titles and articles at their edges; what cannot be a name is left out."""
    for labelled in reading.names:
        meaning = name_label(reading.language, labelled.label)
        words = _trimmed(places.words_of(labelled.span), reading.language)
        if meaning is None or not words or not _is_plausible(words, meaning.kind, reading.language):
            continue
        span = Span(words[0].span.start, words[-1].span.end)
        kind = MentionKind.NAME if meaning.kind is MentionKind.NAME else meaning.kind
        if kind is MentionKind.NAME:
            yield Naming(span, meaning.type, places.bare(span.of(reading.text)))


def _trimmed(words: Sequence[Word], language: str) -> Sequence[Word]:
    courtesy = office_words(language).courtesy
    start, end = 0, len(words)
    while start < end and (
        words[start].lower in closed_words(language)
        or words[start].lower in courtesy
        or not words[start].text[0].isalnum()
        or (end - start > 1 and office_of(words[start], language) is not None)
    ):
        start += 1
    while end > start and (not words[end - 1].text[-1].isalnum() or words[end - 1].pos is PartOfSpeech.PART):
        end -= 1
    return words[start:end]


def _is_plausible(words: Sequence[Word], kind: MentionKind, language: str) -> bool:
    first = words[0]
    has_capital = any(letter.isupper() for letter in first.text)
    if not has_capital or (len(words) == 1 and (first.text in name_words(language).never or len(first.text) == 1)):
        return False
    return kind is not MentionKind.NAME or len(words) > 1 or office_of(first, language) is None


def acronym_namings(reading: Reading) -> Iterator[Naming]:
    """Words in capitals and names with a capital inside: organisations, unless the list of others has them."""
    known = name_words(reading.language)
    for line in reading.lines:
        shouting = sum(word.text.isupper() for word in line.words) * 2 > len(line.words)
        for word in line.words:
            is_acronym = ACRONYM.fullmatch(word.text) and not ROMAN.fullmatch(word.text) and not shouting
            if (is_acronym and word.text not in known.no_organisation) or CAMEL.fullmatch(word.text):
                yield Naming(word.span, EntityType.ORGANISATION, word.text)


def capitalised_namings(reading: Reading) -> Iterator[Naming]:
    """Runs of capitalised words, for languages that do not write nouns so, where no pipeline labels names."""
    for line in reading.lines:
        place = 0
        while place < len(line.words):
            end = place
            while end < len(line.words) and _in_run(line.words, end, place, reading.language):
                end += 1
            if end > place and (place > 0 or end - place > 1):
                yield _run(line, place, end, reading)
            place = max(place + 1, end)


def _in_run(words: Sequence[Word], place: int, start: int, language: str) -> bool:
    word = words[place]
    fits = word.pos is PartOfSpeech.PROPN and (could_be_name(word, language) or word.text.isupper())
    return fits and (place == start or words[place - 1].span.end + 1 == word.span.start)


def _run(line: Line, start: int, end: int, reading: Reading) -> Naming:
    known = name_words(reading.language)
    words = line.words[start:end]
    span = Span(words[0].span.start, words[-1].span.end)
    if any(word.text in known.organisation or word.text.isupper() for word in words):
        kind = EntityType.ORGANISATION
    elif start and line.words[start - 1].lower in known.place_prepositions:
        kind = EntityType.PLACE
    else:
        kind = EntityType.OTHER
    return Naming(span, kind, span.of(reading.text))
