"""By which titles an article calls a person: "der ehemalige US-Präsident Donald Trump", "Trump, the ex-president"."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.analysis.entities.draft import Draft
from newsreader.analysis.entities.naming import Places, name_words
from newsreader.analysis.entities.offices import FEMININE, MASCULINE, office_of, office_words
from newsreader.analysis.entities.titles import title_after, title_before
from newsreader.analysis.words import Word
from newsreader.model.findings import Appellation, MentionKind
from newsreader.model.span import Span


def appellations_of(draft: Draft, places: Places) -> tuple[Appellation, ...]:
    """Every place where a person is named with a title."""
    found = []
    for span, kind in sorted(draft.mentions.items()):
        where = places.around(span) if kind is MentionKind.NAME else None
        if where is None:
            continue
        line, start, end = where
        title = title_before(line.words, start, end, places.reading.language)
        if title is None:
            title = title_after(line.words, end, places.reading.language)
        is_complement = places.bare(span.of(places.reading.text)) != span.of(places.reading.text)
        if title is not None and not (is_complement and title.first < title.start):
            words = line.words
            phrase = _span(words, title.first, title.end)
            whole = phrase if _is_bracketed(words, start) else Span.covering([span, phrase])
            found.append(
                Appellation(
                    whole,
                    span,
                    _span(words, title.start, title.end),
                    title.office.lemma,
                    title.standing,
                    title.standing_word,
                    title.country,
                )
            )
    return tuple(found)


def _is_bracketed(words: Sequence[Word], start: int) -> bool:
    return start > 0 and words[start - 1].text == "("


def _span(words: Sequence[Word], start: int, end: int) -> Span:
    return Span(words[start].span.start, words[end - 1].span.end)


def gender_of(draft: Draft, titles: Sequence[Appellation], places: Places) -> str:
    """The gender of a person ("Masc", "Fem"), told by forms of address, titles or the given name; else empty.

    A title and a given name that speak against each other tell nothing.
    """
    language = places.reading.language
    for span in draft.mentions:
        if gender := _address_before(span, places):
            return gender
    told = {_given_gender(draft.name.split()[0], language)}
    for title in titles:
        offices = [office_of(word, language) for word in places.words_of(title.title)]
        told.add(next((office.gender for office in offices if office and office.gender), ""))
    told.discard("")
    return told.pop() if len(told) == 1 else ""


def _given_gender(given: str, language: str) -> str:
    names = name_words(language)
    if (given in names.feminine) == (given in names.masculine):
        return ""
    return FEMININE if given in names.feminine else MASCULINE


def _address_before(span: Span, places: Places) -> str:
    where = places.around(span)
    before = where[0].words[where[1] - 1].lower if where and where[1] else ""
    return office_words(places.reading.language).courtesy.get(before, "")


def gender_before(span: Span, places: Places) -> str:
    """The gender that a form of address or an office right before a name tells, or empty."""
    where = places.around(span)
    if where is None or not where[1]:
        return ""
    before, language = where[0].words[where[1] - 1], places.reading.language
    office = office_of(before, language)
    return office_words(language).courtesy.get(before.lower) or (office.gender if office else "")
